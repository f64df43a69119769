import NuraModel

/// Paints an emotion itself, where the words hold nothing to depict.
///
/// Each emotion has a family of its own, so that its pictures look like siblings; the seed decides everything else.
struct AbstractPainter {
    private let composition: Composition

    init(_ composition: Composition) {
        self.composition = composition
    }

    func paint(on canvas: Canvas, crew: Crew) {
        switch composition.palette.emotion {
        case .calm: SlowBands(composition).paint(on: canvas, crew: crew)
        case .energetic: Bursts(composition).paint(on: canvas, crew: crew)
        case .mysterious: HiddenLight(composition).paint(on: canvas, crew: crew)
        case .hopeful: OpeningLight(composition).paint(on: canvas, crew: crew)
        case .melancholic: FallingWashes(composition).paint(on: canvas, crew: crew)
        }
    }
}

extension Canvas {
    /// Fills every pixel with what a field gives for its row and column.
    func fill(crew: Crew, _ field: @Sendable (_ x: Float, _ y: Float) -> SIMD4<Float>) {
        crew.shareRows(0..<height) { rows in
            for y in rows {
                let row = self.row(y)
                for x in 0..<self.width { row[x] = field(Float(x), Float(y)) }
            }
        }
    }

    /// Lays recorded marks on the canvas.
    func draw(noise: Noise, crew: Crew, _ record: (inout Drawing) -> Void) {
        var drawing = Drawing()
        record(&drawing)
        MarkRenderer(drawing, noise: noise).render(on: self, crew: crew)
    }
}
