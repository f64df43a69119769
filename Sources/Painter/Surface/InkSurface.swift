/// Ink on paper: washes in a few tones with feathered borders, brushed contours, and a breath of the strongest colours.
struct InkSurface {
    private let unit: Float
    private let noise: Noise
    private let ink: Colour

    init(_ composition: Composition) {
        unit = composition.frame.unit
        noise = Noise(seed: composition.seed ^ 0x1f83_d9ab)
        ink = composition.palette.ramp.colour(0.02).saturated(by: 0.55) * 0.55
    }

    func work(_ scene: Canvas, crew: Crew) -> Canvas {
        let washes = Washes(scene, radius: max(2, Int(unit * 0.007)), crew: crew).canvas
        let narrow = washes.blurred(radius: max(1, Int(unit * 0.0012)), crew: crew)
        let wide = narrow.blurred(radius: max(2, Int(unit * 0.0032)), crew: crew)
        let range = Self.range(of: washes)
        let out = scene
        crew.shareRows(0..<scene.height) { rows in
            for y in rows {
                let row = out.row(y)
                for x in 0..<scene.width {
                    row[x] = drop(Float(x), Float(y), washes: washes, narrow: narrow, wide: wide, range: range)
                }
            }
        }
        return out
    }

    @inline(__always)
    private func drop(
        _ x: Float, _ y: Float, washes: Canvas, narrow: Canvas, wide: Canvas, range: ClosedRange<Float>
    ) -> SIMD4<Float> {
        let scaled = Point(x, y) / unit
        let bleed = noise.fbm(scaled.x * 22, scaled.y * 22, octaves: 3)
        let px = x + bleed * unit * 0.004
        let wash = washes.sample(px, y)
        let fine = Self.lum(narrow.sample(px, y))
        let broad = Self.lum(wide.sample(px, y))
        let tone = Self.lum(wash)
        let fibre = noise.at(x * 0.5, y * 0.11) * 0.5 + noise.at(x * 0.13, y * 0.5) * 0.5
        // Five dilutions, their borders feathered by the wet paper.
        let light = (tone - range.lowerBound) / (range.upperBound - range.lowerBound)
        let level = clamp(0.95 - 0.88 * light + bleed * 0.07) * 5
        let step = Float(Int(level))
        let diluted = (step + smoothstep(0.35, 0.65, level - step)) / 5
        let pooled = diluted * (0.86 + 0.2 * noise.fbm(scaled.x * 4 + 9, scaled.y * 4, octaves: 2)) + fibre * 0.025
        let contour = smoothstep(0.012, 0.04, broad - fine + bleed * 0.006)
        let dryness = smoothstep(-0.55, 0.1, noise.at(x * 0.35 + 7, y * 0.35))
        let dark = clamp(pooled * 0.86 + contour * 0.55 * (0.4 + 0.6 * dryness))
        let paper = Colour(0.93, 0.905, 0.85) * (1 + fibre * 0.03)
        // Ink covers more than light counts: half a load looks nearly black in linear light.
        var colour = mix(paper, ink, dark * (1.9 - 0.9 * dark))
        let peak = max(wash.x, max(wash.y, wash.z))
        let chroma = peak - min(wash.x, min(wash.y, wash.z))
        let tint = Colour(wash.x, wash.y, wash.z)
        colour = mix(
            colour, colour * tint * (1.35 / max(0.2, peak)), smoothstep(0.38, 0.7, chroma / max(0.12, peak)) * 0.8)
        return SIMD4(colour, 0)
    }

    /// The tones between which the picture plays, so that night is drawn with as much paper as noon.
    private static func range(of washes: Canvas) -> ClosedRange<Float> {
        var tones: [Float] = []
        for y in stride(from: 4, to: washes.height, by: 12) {
            let row = washes.row(y)
            for x in stride(from: 4, to: washes.width, by: 12) { tones.append(lum(row[x])) }
        }
        tones.sort()
        guard let first = tones.first else { return 0...1 }
        let low = min(first + 0.2, tones[tones.count / 20])
        return low...max(low + 0.42, tones[tones.count * 17 / 20])
    }

    @inline(__always)
    private static func lum(_ pixel: SIMD4<Float>) -> Float {
        0.3 * pixel.x + 0.6 * pixel.y + 0.1 * pixel.z
    }
}
