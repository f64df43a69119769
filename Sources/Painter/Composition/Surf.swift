import Foundation

/// Where the sea meets sand: lines of foam that run up the shore, and the wet, shining sand they leave.
struct Surf {
    private let composition: Composition
    private let ground: Ground
    private let noise: Noise

    /// - Returns: `nil` where no sea comes near.
    init?(_ composition: Composition, ground: Ground) {
        guard let water = composition.water, water.body == .sea, water.nearShore < 1.2 else { return nil }
        self.composition = composition
        self.ground = ground
        var dice = composition.dice("surf")
        noise = Noise(&dice)
    }

    func paint(on canvas: Canvas, crew: Crew) {
        let frame = composition.frame
        let step = max(2, Int(frame.unit / 260))
        let top = max(0, min(canvas.height - 1, Int(frame.horizon) + 2))
        let shore = Plane(width: canvas.width / step + 2, height: (canvas.height - top) / step + 2)
        crew.shareRows(0..<shore.height, height: 8) { rows in
            for line in rows {
                let z = frame.distance(ofRow: Float(top + line * step) + 0.5)
                for column in 0..<shore.width {
                    let x = (Float(column * step) - frame.centre) / frame.focal * z
                    shore[column, line] = ground.dryness(x, z)
                }
            }
        }
        let light = composition.light
        let foam = ((light.fill * 1.2 + light.key * 0.7) * Colour(0.96, 0.98, 1)).saturated(by: 0.5)
        let sky = composition.sky.ramp.colour(0.8) * 0.9
        crew.shareRows(top..<canvas.height) { rows in
            for y in rows {
                let row = canvas.row(y)
                let z = frame.distance(ofRow: Float(y) + 0.5)
                let near = (Float(y) - frame.horizon) / max(1, Float(frame.height) - frame.horizon)
                for x in 0..<canvas.width {
                    let s = shore.sample(Float(x) / Float(step), Float(y - top) / Float(step))
                    guard s > -2.4, s < 0.7 else { continue }
                    let wx = (Float(x) - frame.centre) / frame.focal * z / frame.eye
                    row[x] = washed(row[x], s, wx, z / frame.eye, near: near, foam: foam, sky: sky)
                }
            }
        }
    }

    /// One pixel by its place across the shore: below zero water, above it sand.
    @inline(__always)
    private func washed(
        _ pixel: SIMD4<Float>, _ s: Float, _ u: Float, _ v: Float, near: Float, foam: Colour, sky: Colour
    ) -> SIMD4<Float> {
        var out = pixel
        let sway = noise.at(u * 0.5, v * 0.3) * 0.16
        let wet = smoothstep(0.62, 0.3, s + sway) * smoothstep(-0.1, 0.02, s)
        if wet > 0 {
            let dark = Colour(out.x, out.y, out.z) * (1 - 0.42 * wet)
            out = SIMD4(mix(dark, sky, 0.22 * wet), out.w)
        }
        let lace = lace(u, v)
        var white: Float = 0
        for (line, width, strength) in [(Float(0.03), Float(0.09), Float(0.95)), (-0.5, 0.13, 0.7), (-1.25, 0.2, 0.6)] {
            // The wash ends in lobes, with cusps between them.
            let lobes = 0.3 - abs(noise.at(u * 0.42 + line * 5, v * 0.16 + 9)) * 0.75
            let bend =
                noise.at(u * 0.32 + line * 9, v * 0.2) * 0.34 * (line < 0 ? 1 : 0.25)
                + lobes * (line < 0 ? 0.12 : 0.3)
            let away = s - line - bend - sway
            // A sharp front toward the shore, a torn veil behind it.
            let front = smoothstep(width * 0.25, 0, away) * smoothstep(-width, 0, away)
            let veil = smoothstep(0, -width, away) * smoothstep(-width * 7, -width, away) * lace * 1.3
            let patch = line < -0.1 ? smoothstep(-0.3, 0.15, noise.at(u * 0.22 - line * 4, v * 0.1)) : 1
            white = max(white, (front * (0.7 + lace * 0.5) + veil * 0.8) * strength * patch)
        }
        let share = clamp(white) * smoothstep(0.02, 0.2, near)
        return out + (SIMD4(foam, 0.55) - out) * share
    }

    /// A net of foam: thin threads round holes of many sizes.
    @inline(__always)
    private func lace(_ u: Float, _ v: Float) -> Float {
        let bend = noise.at(u * 1.9, v * 1.3) * 0.7
        let wide = 1 - abs(noise.at(u * 4.1 + bend, v * 2.9 + bend))
        let small = 1 - abs(noise.at(u * 9.7 - bend, v * 7.1 + 30))
        return clamp(smoothstep(0.8, 0.98, wide) + 0.7 * smoothstep(0.82, 1, small))
    }
}
