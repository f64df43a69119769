/// Watercolour: transparent washes with wobbling, darker borders, pigment that settles in the paper's grain, and white
/// paper around the edges (after Bousseau et al., 2006).
struct WatercolorSurface {
    private let unit: Float
    private let noise: Noise

    init(_ composition: Composition) {
        unit = composition.frame.unit
        noise = Noise(seed: composition.seed ^ 0x3c6e_f372)
    }

    func work(_ scene: Canvas, crew: Crew) -> Canvas {
        let washes = Washes(scene, radius: max(2, Int(unit * 0.008)), crew: crew).canvas
        let soft = washes.blurred(radius: max(1, Int(unit * 0.003)), crew: crew)
        let out = scene
        let size = Point(Float(scene.width), Float(scene.height))
        crew.shareRows(0..<scene.height) { rows in
            for y in rows {
                let row = out.row(y)
                for x in 0..<scene.width {
                    row[x] = pigment(Float(x), Float(y), washes: washes, soft: soft, size: size)
                }
            }
        }
        return out
    }

    @inline(__always)
    private func pigment(_ x: Float, _ y: Float, washes: Canvas, soft: Canvas, size: Point) -> SIMD4<Float> {
        let scaled = Point(x, y) / unit
        let wobble =
            Point(noise.at(scaled.x * 34, scaled.y * 34), noise.at(scaled.x * 34 + 50, scaled.y * 34)) * (unit * 0.0028)
        let px = x + wobble.x
        let py = y + wobble.y
        let wash = washes.sample(px, py)
        let border = soft.sample(px, py) - wash
        // Where a wash ends, its pigment gathers.
        let edge = min(1, (abs(border.x) + abs(border.y) + abs(border.z)) * 3.2)
        let flow = noise.fbm(scaled.x * 5, scaled.y * 5, octaves: 3)
        let paper = noise.at(x * 0.42, y * 0.42) * 0.6 + noise.at(x * 0.19 + 9, y * 0.19) * 0.4
        let lum = 0.3 * wash.x + 0.6 * wash.y + 0.1 * wash.z
        let density = 1 + edge * 0.55 + flow * 0.42 + paper * 0.2 * (1.2 - lum)
        // Washes are thinner than oils: lift the darks.
        var tone = wash * 0.93 + 0.06
        tone.clamp(lowerBound: .zero, upperBound: SIMD4(repeating: 0.985))
        var colour = tone * (1 - (1 - tone) * (density - 1))
        // Unpainted, ragged margins.
        let inset = min(min(x, size.x - 1 - x), min(y, size.y - 1 - y)) / unit
        let margin = smoothstep(0.008, 0.02, inset + noise.fbm(scaled.x * 8, scaled.y * 8, octaves: 3) * 0.014)
        let blank = SIMD4<Float>(0.975, 0.968, 0.95, 0) + paper * 0.012
        colour = blank + (colour * blank - blank) * margin
        colour.clamp(lowerBound: .zero, upperBound: SIMD4(repeating: 1))
        return colour * colour * 0.97
    }
}
