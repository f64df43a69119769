import Foundation

/// The Milky Way: a slanting river of stars with a bright core and lanes of dust.
struct MilkyWay: ScenicElement {
    let layer = SceneLayer.heavens

    func paint(_ subject: Subject, on easel: Easel) {
        let composition = easel.composition
        let frame = composition.frame
        var dice = composition.dice("milky-way")
        let band = Band(frame: frame, &dice)
        mist(band, on: easel)
        easel.draw("milky-way-stars") { drawing in
            let wide = Float(frame.width) / frame.unit
            for _ in 0..<Int(5200 * wide * composition.detail) {
                let place = Point(dice.unit() * Float(frame.width), dice.unit() * frame.horizon)
                let here = band.glow(place.x, place.y)
                if here.light < dice.unit() * 0.85 { continue }
                let size = max(0.5, frame.unit * 0.0012 * dice.within(0.6...1.5))
                let tint = mix(Colour(0.8, 0.88, 1), Colour(1, 0.86, 0.7), dice.unit())
                drawing.dab(
                    place, radii: Point(size, size), softness: 0.6,
                    Paint(tint * dice.within(0.5...1.2), opacity: dice.within(0.25...0.9), fineness: 0.9))
            }
        }
    }

    private func mist(_ band: Band, on easel: Easel) {
        let composition = easel.composition
        let canvas = easel.canvas
        let rows = max(1, min(canvas.height, Int(composition.frame.horizon) + 4))
        let step = max(2, Int(composition.frame.unit / 360))
        let light = Plane(width: canvas.width / step + 2, height: rows / step + 2)
        let warm = Plane(width: light.width, height: light.height)
        easel.crew.shareRows(0..<light.height, height: 8) { lines in
            for line in lines {
                for column in 0..<light.width {
                    let here = band.glow(Float(column * step), Float(line * step))
                    light[column, line] = here.light
                    warm[column, line] = here.warmth
                }
            }
        }
        let cool = composition.palette.bend(Colour(0x8fa4dc), by: 0.5) * 0.42
        let core = composition.palette.bend(Colour(0xf0c9a8), by: 0.3) * 0.62
        let violet = composition.palette.bend(Colour(0x8a6ac0), by: 0.5) * 0.3
        easel.crew.shareRows(0..<rows) { lines in
            for y in lines {
                let row = canvas.row(y)
                for x in 0..<canvas.width {
                    let px = Float(x) / Float(step)
                    let py = Float(y) / Float(step)
                    let glow = light.sample(px, py)
                    let warmth = warm.sample(px, py)
                    let colour = mix(mix(cool, violet, clamp(warmth * 2)), core, clamp(warmth * 2 - 0.8))
                    row[x] += SIMD4(colour * (glow * (0.75 + 0.9 * glow)), glow * 0.35)
                }
            }
        }
    }

    /// Where the river of stars runs and how bright it is.
    private struct Band: Sendable {
        let origin: Point
        let along: Point
        let unit: Float
        let horizon: Float
        let noise: Noise
        let core: Float

        init(frame: Frame, _ dice: inout Dice) {
            let side: Float = dice.chance(0.5) ? 1 : -1
            // From edge to edge, lower at one side, whatever the shape of the sky.
            let angle = atan2f(frame.horizon * dice.within(0.35...0.6), Float(frame.width))
            along = Point(side * cosf(angle), -sinf(angle))
            origin = Point(
                frame.centre + side * dice.within(-0.08...0.06) * Float(frame.width),
                frame.horizon * dice.within(0.26...0.36))
            unit = frame.unit
            horizon = frame.horizon
            core = dice.within(-0.1...0.25)
            noise = Noise(&dice)
        }

        /// Brightness from 0 to 1 and how warm the light is.
        @inline(__always)
        func glow(_ x: Float, _ y: Float) -> (light: Float, warmth: Float) {
            let d = (Point(x, y) - origin) / unit
            let s = (d * along).sum()
            let bend = 0.05 * sinf(s * 2.4 + 1)
            let across = d.x * -along.y + d.y * along.x + bend
            let bulge = 1 / (1 + (s - core) * (s - core) * 3.2)
            let width = (0.085 + 0.05 * bulge) * clamp(horizon / unit * 1.5, 0.5, 1)
            let spread = across / width
            let body = expf(-spread * spread * 0.9)
            guard body > 0.01 else { return (0, 0) }
            let clouds = noise.warped(s * 3.2, across * 6, strength: 0.7, octaves: 5)
            // Dust lies along the middle, torn by the noise.
            let lane = noise.warped(s * 4 + 9, across * 11 - 4, strength: 0.9, octaves: 4)
            let middle = expf(-powf((across - 0.012) / (width * 0.36), 2))
            let dust = smoothstep(-0.18, 0.4, lane + middle * 0.32 - 0.12) * (0.35 + 0.6 * middle)
            let low = smoothstep(1.02, 0.78, y / horizon)
            let light = body * (0.86 + 0.7 * clouds + 0.3 * bulge) * (1 - dust * 0.75) * low
            return (clamp(light), clamp(bulge * body * 1.25 * (0.7 + 0.5 * clouds)))
        }
    }
}
