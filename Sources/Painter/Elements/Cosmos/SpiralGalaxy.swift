import Foundation

/// A galaxy seen at a slant: a warm core, blue arms that wind outward, lanes of dust and countless stars.
struct SpiralGalaxy: ScenicElement {
    let layer = SceneLayer.heavens

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("galaxy")
        let noise = Noise(&dice)
        let centre = Point(
            frame.centre + dice.bell() * Float(frame.width) * 0.1, frame.horizon * dice.within(0.4...0.52))
        let radius = min(frame.unit * 0.5, Float(frame.width) * 0.42)
        let flat = dice.within(0.36...0.6)
        let tilt = dice.within(-0.6...0.6)
        let winding = dice.within(2.6...3.8) * (dice.chance(0.5) ? 1 : -1)
        let core = composition.palette.bend(Colour(0xffdca8), by: 0.25)
        let arm = composition.palette.bend(subject.colour?.colour ?? Colour(0x7a9cf0), by: 0.4)
        let rose = composition.palette.bend(Colour(0xe070a8), by: 0.3)
        let canvas = easel.canvas
        easel.crew.shareRows(0..<max(1, min(canvas.height, Int(frame.horizon) + 4))) { lines in
            for y in lines {
                let row = canvas.row(y)
                for x in 0..<canvas.width {
                    let d = (Point(Float(x), Float(y)) - centre) / radius
                    let p = Point(d.x * cosf(tilt) - d.y * sinf(tilt), (d.x * sinf(tilt) + d.y * cosf(tilt)) / flat)
                    let out = (p * p).sum().squareRoot()
                    guard out < 1.25 else { continue }
                    let angle = atan2f(p.y, p.x)
                    let swirl = angle - winding * logf(out + 0.12)
                    let cloud = noise.fbm(p.x * 7, p.y * 7, octaves: 4)
                    let crest = 0.5 + 0.5 * cosf(2 * swirl + cloud * 1.3)
                    let arms = powf(crest, 2.2) * expf(-out * 2.1) * smoothstep(1.25, 0.6, out)
                    let dust = smoothstep(0.1, 0.5, noise.fbm(p.x * 5 + 9, p.y * 5, octaves: 4) + 0.35 * (1 - crest))
                    let bulge = expf(-out * out * 42) * 1.5 + expf(-out * 7.5) * 0.75
                    var light = arm * (arms * (1.05 + cloud)) * (1 - dust * 0.6)
                    light += rose * (powf(max(0, cloud), 2) * crest * expf(-out * 2.6) * 1.1)
                    light += core * bulge + arm * (expf(-out * 3.4) * 0.16)
                    row[x] += SIMD4(light, min(0.5, light.y))
                }
            }
        }
        stars(on: easel, centre: centre, radius: radius, flat: flat, tilt: tilt, winding: winding, &dice)
    }

    private func stars(
        on easel: Easel, centre: Point, radius: Float, flat: Float, tilt: Float, winding: Float, _ dice: inout Dice
    ) {
        easel.draw("galaxy-stars") { drawing in
            for index in 0..<Int(1500 * easel.composition.detail) {
                let out = powf(dice.unit(), 0.75) * 1.15
                let half: Float = index % 2 == 0 ? 0 : .pi
                let angle = half + winding * logf(out + 0.12) + dice.bell() * 0.5
                let p = Point(cosf(angle), sinf(angle) * flat) * out
                let place =
                    centre + Point(p.x * cosf(-tilt) - p.y * sinf(-tilt), p.x * sinf(-tilt) + p.y * cosf(-tilt))
                    * radius
                guard place.y < easel.composition.frame.horizon else { continue }
                let size = max(0.5, easel.composition.frame.unit * 0.0012 * dice.within(0.5...1.4))
                let tint = mix(Colour(0.75, 0.85, 1), Colour(1, 0.85, 0.75), dice.unit())
                drawing.dab(
                    place, radii: Point(size, size), softness: 0.6,
                    Paint(tint * dice.within(0.6...1.4), opacity: dice.within(0.3...0.9), fineness: 0.9))
            }
        }
    }
}
