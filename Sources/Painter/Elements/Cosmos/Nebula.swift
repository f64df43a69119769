import Foundation

/// A nebula: glowing gas in folds of several colours, dark pillars of dust before it, young stars within.
struct Nebula: ScenicElement {
    let layer = SceneLayer.heavens

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        let canvas = easel.canvas
        var dice = composition.dice("nebula")
        let gas = Noise(&dice)
        let dust = Noise(&dice)
        let rows = max(1, min(canvas.height, Int(frame.horizon) + 4))
        let step = max(2, Int(frame.unit / 360))
        let centre = Point(frame.centre + dice.bell() * Float(frame.width) * 0.12, frame.horizon * 0.46)
        let slant = dice.within(-0.7...0.7)
        let first = composition.palette.bend(subject.colour?.colour ?? Colour(0xd85a8a), by: 0.35)
        let second = composition.palette.bend(Colour(0x3aa6b8), by: 0.35)
        let third = composition.palette.bend(Colour(0xf0b878), by: 0.3)
        let glow = Plane(width: canvas.width / step + 2, height: rows / step + 2)
        let hue = Plane(width: glow.width, height: glow.height)
        easel.crew.shareRows(0..<glow.height, height: 8) { lines in
            for line in lines {
                for column in 0..<glow.width {
                    let d = (Point(Float(column * step), Float(line * step)) - centre) / frame.unit
                    let p = Point(d.x * cosf(slant) - d.y * sinf(slant), d.x * sinf(slant) + d.y * cosf(slant))
                    let near = expf(-(p.x * p.x * 4 + p.y * p.y * 13))
                    let folds = gas.warped(p.x * 3, p.y * 4, strength: 1.3, octaves: 6)
                    let filaments = gas.ridged(p.x * 3.4 + folds, p.y * 3.4 + folds, octaves: 4)
                    let dark = smoothstep(0.05, 0.5, dust.warped(p.x * 3.6 + 5, p.y * 3.6, strength: 1, octaves: 5))
                    let body = near * (0.35 + 0.9 * folds + 0.75 * filaments)
                    glow[column, line] = max(0, body) * (1 - 0.8 * dark)
                    hue[column, line] = clamp(0.5 + gas.fbm(p.x * 2.2 + 30, p.y * 2.2, octaves: 3) * 1.2)
                }
            }
        }
        easel.crew.shareRows(0..<rows) { lines in
            for y in lines {
                let row = canvas.row(y)
                let fade = clamp((1 - Float(y) / frame.horizon) * 4)
                for x in 0..<canvas.width {
                    let px = Float(x) / Float(step)
                    let py = Float(y) / Float(step)
                    let light = glow.sample(px, py) * fade
                    guard light > 0.002 else { continue }
                    let tint = mix(mix(first, second, hue.sample(px, py)), third, clamp(light * 1.4 - 0.45))
                    row[x] += SIMD4(tint * (light * (0.6 + light)), min(0.3, light * 0.3))
                }
            }
        }
        easel.draw("nebula-stars") { drawing in
            for _ in 0..<Int(60 * composition.detail) {
                let place = centre + Point(dice.bell() * 0.3, dice.bell() * 0.16) * frame.unit
                guard place.y < frame.horizon else { continue }
                let size = frame.unit * 0.0022 * powf(dice.unit(), 2) + 0.5
                drawing.glow(place, radius: size * 8, Colour(0.2, 0.22, 0.3))
                drawing.dab(
                    place, radii: Point(size, size), softness: 0.4, Paint(Colour(1.3, 1.3, 1.4), fineness: 0.95))
            }
        }
    }
}
