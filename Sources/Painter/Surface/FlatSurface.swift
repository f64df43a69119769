/// A poster: patches of even colour in few steps of lightness, with clean borders and no texture.
struct FlatSurface {
    private let unit: Float
    private let steps: Float = 8

    init(_ composition: Composition) {
        unit = composition.frame.unit
    }

    func work(_ scene: Canvas, crew: Crew) -> Canvas {
        let washes = Washes(scene, radius: max(2, Int(unit * 0.012)), crew: crew).canvas
        let smooth = washes.blurred(radius: max(1, Int(unit * 0.002)), crew: crew)
        // A poster of a night is printed in inks that can still be told apart.
        let lift = clamp(0.36 / max(0.01, Tones(smooth).quantile(0.5)), 1, 1.9)
        crew.shareRows(0..<scene.height) { rows in
            for y in rows {
                let row = scene.row(y)
                let from = smooth.row(y)
                for x in 0..<scene.width { row[x] = patch(from[x] * lift) }
            }
        }
        return scene
    }

    @inline(__always)
    private func patch(_ pixel: SIMD4<Float>) -> SIMD4<Float> {
        let lum = max(0.02, 0.3 * pixel.x + 0.6 * pixel.y + 0.1 * pixel.z)
        let level = lum * steps
        let step = Float(Int(level))
        let border = smoothstep(0.44, 0.56, level - step)
        let flat = (step + border + 0.25) / steps
        let mean = SIMD4<Float>(repeating: lum)
        var colour = (mean + (pixel - mean) * 1.2) * (flat / lum)
        colour.clamp(lowerBound: .zero, upperBound: SIMD4(repeating: 1.05))
        colour *= colour
        colour.w = 0
        return colour
    }
}
