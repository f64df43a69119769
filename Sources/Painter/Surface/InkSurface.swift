/// Ink on paper: wet washes that leave the lights as bare paper, a brush that draws the dark borders and runs dry, and
/// a breath of the strongest colours.
struct InkSurface {
    private let unit: Float
    private let noise: Noise
    private let ink: Colour
    /// Pixels of a 1024-pixel picture a pixel: the paper has the same fibre at every size.
    private let fine: Float

    init(_ composition: Composition) {
        unit = composition.frame.unit
        fine = 1024 / max(400, unit)
        noise = Noise(seed: composition.seed ^ 0x1f83_d9ab)
        ink = composition.palette.ramp.colour(0.02).saturated(by: 0.55) * 0.4
    }

    /// What a row needs to know of the whole.
    private struct Sheet {
        let washes: Canvas
        let narrow: Canvas
        let wide: Canvas
        let size: Point
        /// The tones between which the picture plays, so that night is drawn with as much paper as noon.
        let dark: Float
        let light: Float
    }

    func work(_ scene: Canvas, crew: Crew) -> Canvas {
        let washes = Washes(scene, radius: max(2, Int(unit * 0.008)), crew: crew).canvas
        let narrow = washes.blurred(radius: max(1, Int(unit * 0.0012)), crew: crew)
        let wide = narrow.blurred(radius: max(2, Int(unit * 0.0036)), crew: crew)
        let tones = Tones(washes)
        let dark = tones.quantile(0.04)
        let sheet = Sheet(
            washes: washes, narrow: narrow, wide: wide, size: Point(Float(scene.width), Float(scene.height)),
            dark: dark, light: max(dark + 0.24, tones.quantile(0.75)))
        crew.shareRows(0..<scene.height) { rows in
            for y in rows {
                let row = scene.row(y)
                for x in 0..<scene.width { row[x] = drop(Float(x), Float(y), sheet) }
            }
        }
        return scene
    }

    @inline(__always)
    private func drop(_ x: Float, _ y: Float, _ sheet: Sheet) -> SIMD4<Float> {
        let scaled = Point(x, y) / unit
        let bleed = noise.fbm(scaled.x * 22, scaled.y * 22, octaves: 3)
        let px = x + bleed * unit * 0.004
        let wash = sheet.washes.sample(px, y)
        let fibre = noise.at(x * fine * 0.5, y * fine * 0.11) * 0.5 + noise.at(x * fine * 0.13, y * fine * 0.5) * 0.5
        let load = load(Tones.of(wash), scaled, bleed, sheet) + fibre * 0.03
        let contour = contour(px, y, x, bleed, sheet)
        let dark = clamp(load * 0.92 * vignette(x, y, scaled, sheet.size) + contour)
        let paper = Colour(0.91, 0.865, 0.775) * (1 + fibre * 0.025)
        // Ink covers more than light counts: half a load looks nearly black in linear light.
        var colour = mix(paper, ink, dark * (1.55 - 0.55 * dark))
        let peak = max(wash.x, max(wash.y, wash.z))
        let chroma = peak - min(wash.x, min(wash.y, wash.z))
        let tint = Colour(wash.x, wash.y, wash.z)
        colour = mix(
            colour, colour * tint * (1.35 / max(0.2, peak)), smoothstep(0.38, 0.7, chroma / max(0.12, peak)) * 0.8)
        return SIMD4(colour, 0)
    }

    /// How much ink a tone takes: none in the lights, and wet steps with feathered borders below.
    @inline(__always)
    private func load(_ tone: Float, _ scaled: Point, _ bleed: Float, _ sheet: Sheet) -> Float {
        let light = (tone - sheet.dark) / (sheet.light - sheet.dark)
        let wanted = clamp(1 - light + bleed * 0.09)
        let level = wanted * 4
        let step = Float(Int(level))
        let stepped = (step + smoothstep(0.2, 0.8, level - step)) / 4
        let wet = wanted * 0.5 + stepped * 0.5
        let pooled = wet * wet * (1.35 - 0.35 * wet)
        return pooled * (0.82 + 0.36 * noise.fbm(scaled.x * 4 + 9, scaled.y * 4, octaves: 2))
    }

    /// The drawn line where dark meets light, broken where the brush ran dry.
    @inline(__always)
    private func contour(_ x: Float, _ y: Float, _ column: Float, _ bleed: Float, _ sheet: Sheet) -> Float {
        let step = Tones.of(sheet.wide.sample(x, y) - sheet.narrow.sample(x, y)) / (sheet.light - sheet.dark)
        let drawn = smoothstep(0.02, 0.075, step * 0.6 + bleed * 0.006)
        let dryness = smoothstep(-0.5, 0.2, noise.at(column * fine * 0.3 + 7, y * fine * 0.3))
        return drawn * 0.75 * (0.3 + 0.7 * dryness)
    }

    /// Toward the edges the wash runs out and leaves the sheet empty.
    @inline(__always)
    private func vignette(_ x: Float, _ y: Float, _ scaled: Point, _ size: Point) -> Float {
        let inset = min(min(x, size.x - 1 - x), min(y, size.y - 1 - y)) / unit
        guard inset < 0.2 else { return 1 }
        let ragged = noise.fbm(scaled.x * 3.5 + 20, scaled.y * 3.5, octaves: 4)
        return smoothstep(-0.01, 0.09, inset + ragged * 0.07)
    }
}
