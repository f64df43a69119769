/// How light a picture is, from a coarse sample of it: what a painter judges by before choosing how thin to mix.
struct Tones {
    /// Darkest first, in the light of the canvas they come from.
    private let tones: [Float]

    init(_ canvas: Canvas) {
        var tones: [Float] = []
        let step = max(1, min(canvas.width, canvas.height) / 96)
        for y in stride(from: step / 2, to: canvas.height, by: step) {
            let row = canvas.row(y)
            for x in stride(from: step / 2, to: canvas.width, by: step) { tones.append(Self.of(row[x])) }
        }
        self.tones = tones.sorted()
    }

    @inline(__always)
    static func of(_ pixel: SIMD4<Float>) -> Float {
        0.3 * pixel.x + 0.6 * pixel.y + 0.1 * pixel.z
    }

    /// The tone that a part of the picture, from 0 to 1, is darker than.
    func quantile(_ part: Float) -> Float {
        tones.isEmpty ? 0.5 : tones[min(tones.count - 1, Int(part * Float(tones.count)))]
    }
}
