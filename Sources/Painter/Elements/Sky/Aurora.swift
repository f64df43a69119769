import Foundation

/// Northern lights: curtains of rays, sharp below, fading upward from green to violet.
struct Aurora: ScenicElement {
    let layer = SceneLayer.heavens

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        let canvas = easel.canvas
        var dice = composition.dice("aurora")
        let noise = Noise(&dice)
        let rows = max(1, min(canvas.height, Int(frame.horizon) + 4))
        let step = max(1, Int(frame.unit / 380))
        let low = Plane(width: canvas.width / step + 5, height: rows / step + 3)
        let high = Plane(width: low.width, height: low.height)
        for curtain in 0..<dice.int(2...3) {
            hang(curtain, frame: frame, noise: noise, step: Float(step), low: low, high: high, &dice)
        }
        let green = (subject.colour?.colour ?? composition.palette.bend(Colour(0x4df0a0), by: 0.35)) * 0.95
        let violet = composition.palette.bend(Colour(0xb05ae0), by: 0.35) * 0.8
        easel.crew.shareRows(0..<rows) { lines in
            for y in lines {
                let row = canvas.row(y)
                let fade = clamp((1 - Float(y) / frame.horizon) * 5)
                for x in 0..<canvas.width {
                    // The planes begin one column before the picture, so that rays at its edge have both neighbours.
                    let px = Float(x) / Float(step) + 1
                    let py = Float(y) / Float(step)
                    let g = low.sample(px, py) * fade
                    let v = high.sample(px, py) * fade
                    let light = green * (g / (1 + 0.55 * g)) + violet * (v / (1 + 0.7 * v))
                    row[x] += SIMD4(light, min(0.25, g * 0.1))
                }
            }
        }
    }

    /// Hangs one curtain: where its folded line turns, rays lie behind each other and shine brighter.
    private func hang(
        _ index: Int, frame: Frame, noise: Noise, step: Float, low: Plane, high: Plane, _ dice: inout Dice
    ) {
        let unit = frame.unit
        let base = frame.horizon * (0.74 - 0.2 * Float(index)) + dice.bell() * unit * 0.04
        let tall = frame.horizon * dice.within(0.44...0.66)
        let strength = dice.within(0.75...1.1) * (index == 0 ? 1 : 0.65)
        let slope = dice.bell() * 0.4
        let seed = Float(index) * 37
        let samples = Int(Float(low.width) * 4.5)
        var last: Float?
        for sample in 0..<samples {
            let s = Float(sample) / Float(samples) * 1.5 - 0.25
            let fold = noise.fbm(s * 3.4 + seed, 1.5 + seed, octaves: 3) * 0.34
            let x = (s + fold * 0.26) * Float(frame.width)
            // Where the line turns, its rays would add up without end.
            let pace = abs(x - (last ?? x)) / Float(frame.width) * Float(samples) / 1.5
            last = x
            let sway = noise.fbm(s * 2.3 + seed, 7.5, octaves: 3)
            let foot = base + sway * unit * 0.1 + slope * (x - frame.centre) * 0.6
            let ends = smoothstep(-0.25, -0.1, s) * smoothstep(1.25, 1.1, s)
            let patch = ends * smoothstep(-0.45, 0.5, noise.at(s * 3.1 + seed, 20) + 0.1)
            let ray = 0.55 + 0.7 * max(0, noise.fbm(s * 46 + seed, 30, octaves: 3) + 0.2)
            let height = tall * (0.6 + 0.5 * noise.at(s * 9 + seed, 40)) * (0.8 + 0.4 * ray)
            splat(
                x / step + 1, foot / step, height / step, strength * patch * ray * clamp(0.1 + pace, 0.1, 1) * 0.42,
                low,
                high)
        }
    }

    /// One ray into both planes.
    @inline(__always)
    private func splat(_ x: Float, _ foot: Float, _ height: Float, _ strength: Float, _ low: Plane, _ high: Plane) {
        guard x >= 0, x < Float(low.width - 2), strength > 0.002, height > 1 else { return }
        let column = Int(x)
        let right = x - Float(column)
        let top = max(0, Int(foot - height * 1.9))
        let bottom = min(low.height - 1, Int(foot + height * 0.22) + 1)
        guard top < bottom else { return }
        for y in top...bottom {
            let up = (foot - Float(y)) / height
            let edge = up < 0 ? expf(up * 13) : 1
            let rise = max(0, up)
            let green = edge * expf(-rise * 2.7) * strength
            let violet = edge * smoothstep(0, 0.35, rise) * expf(-rise * 2.6) * strength * 1.2
            low[column, y] += green * (1 - right)
            low[column + 1, y] += green * right
            high[column, y] += violet * (1 - right)
            high[column + 1, y] += violet * right
        }
    }
}
