import Foundation

/// Mysterious: folds of warped fog before a light that is half hidden.
struct HiddenLight {
    private let composition: Composition

    init(_ composition: Composition) {
        self.composition = composition
    }

    func paint(on canvas: Canvas, crew: Crew) {
        var dice = composition.dice("hidden light")
        let noise = Noise(&dice)
        let size = composition.frame.size
        let unit = composition.frame.unit
        let light = Point(size.x * dice.within(0.28...0.72), size.y * dice.within(0.26...0.6))
        let radius = dice.within(0.07...0.15)
        let scale = dice.within(1.1...1.7)
        let octaves = max(3, Int(5 * composition.detail))
        let folds = Plane(width: canvas.width / 2 + 2, height: canvas.height / 2 + 2)
        let veins = Plane(width: folds.width, height: folds.height)
        crew.shareRows(0..<folds.height, height: 8) { rows in
            for line in rows {
                for column in 0..<folds.width {
                    let x = Float(column * 2) / unit * scale
                    let y = Float(line * 2) / unit * scale
                    // Warped twice: the fog folds over itself.
                    let qx = noise.fbm(x, y, octaves: 3)
                    let qy = noise.fbm(x + 5.2, y + 1.3, octaves: 3)
                    let rx = noise.fbm(x + 2.2 * qx + 1.7, y + 2.2 * qy + 9.2, octaves: 3)
                    let ry = noise.fbm(x + 2.2 * qx + 8.3, y + 2.2 * qy + 2.8, octaves: 3)
                    folds[column, line] = noise.fbm(x + 2.4 * rx, y * 1.35 + 2.4 * ry, octaves: octaves)
                    veins[column, line] = (rx * rx + ry * ry).squareRoot()
                }
            }
        }
        let ramp = composition.palette.ramp
        let tones = (0...255).map { ramp.colour(Float($0) / 255) }
        let lamp = mix(ramp.colour(0.98), composition.palette.accent, 0.35)
        canvas.fill(crew: crew) { x, y in
            let fold = folds.sample(x / 2, y / 2)
            let vein = veins.sample(x / 2, y / 2)
            let d = (Point(x, y) - light) / unit
            let distance = (d * d).sum()
            let glow = 1 / (1 + 16 * distance)
            let edge = (distance.squareRoot() - radius) * unit
            let disc = clamp(0.5 - edge / max(1.5, unit * 0.004))
            let hiding = smoothstep(-0.42, 0.3, fold)
            let low = smoothstep(0.35, 1.1, y / size.y)
            let body: Float = 0.06 + 0.3 * smoothstep(-0.5, 0.7, fold) - 0.1 * low
            let lightened: Float = body + 0.3 * vein * (0.35 + glow) + 0.25 * glow
            let bare: Float = 1 - hiding
            let shine: Float = disc * bare * 1.1 + glow * glow * (0.16 + 0.5 * bare)
            let colour: Colour = tones[Int(clamp(lightened) * 255)] + lamp * shine
            return SIMD4<Float>(colour, 0.15 + 0.3 * disc * bare)
        }
        canvas.draw(noise: noise, crew: crew) { drawing in
            for _ in 0..<Int(90 * composition.detail) {
                let place = Point(dice.unit() * size.x, dice.unit() * size.y)
                let mote = unit * 0.0012 * (0.5 + dice.unit())
                drawing.dab(
                    place, radii: Point(mote, mote), softness: 0.6,
                    Paint(lamp, opacity: 0.25 + 0.5 * dice.unit(), fineness: 0.9))
                if dice.chance(0.15) { drawing.glow(place, radius: mote * 14, lamp * 0.12) }
            }
        }
    }
}
