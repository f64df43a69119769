/// How much of each pixel in a band of rows lies within the silhouette to which marks are clipped.
struct ClipMask {
    private let drawing: Drawing
    private let rows: Range<Int>
    private let width: Int
    private let share: UnsafeMutableBufferPointer<Float>?
    private var current: Int?

    /// Takes memory only where the drawing has clips.
    init(_ drawing: Drawing, rows: Range<Int>, width: Int) {
        self.drawing = drawing
        self.rows = rows
        self.width = width
        share = drawing.clips.isEmpty ? nil : .allocate(capacity: width * rows.count)
    }

    func deallocate() { share?.deallocate() }

    /// The shares of one row by column; `nil` where nothing is clipped.
    @inline(__always)
    func row(_ y: Int) -> UnsafeMutablePointer<Float>? {
        guard current != nil, let base = share?.baseAddress else { return nil }
        return base + (y - rows.lowerBound) * width
    }

    /// Makes the mask that of a clip. Marks touch no pixel outside their clip's bounds, so that only these are made.
    ///
    /// - Parameter area: zeros, and left so.
    mutating func select(_ clip: Int?, points: UnsafeBufferPointer<Point>, area: UnsafeMutableBufferPointer<Float>) {
        guard clip != current else { return }
        current = clip
        guard let clip, let share else { return }
        let shape = drawing.clips[clip]
        guard let span = Span(shape.bounds, rows: rows, width: width) else { return }
        Coverage.addOutlines(
            from: shape.points.lowerBound, ends: drawing.ends[shape.ends], points: points, area: area, span: span)
        for y in span.rows {
            let offset = (y - span.rows.lowerBound) * span.stride
            let line = (y - rows.lowerBound) * width + span.left
            var sum: Float = 0
            for column in 0...(span.right - span.left) {
                sum += area[offset + column]
                area[offset + column] = 0
                share[line + column] = min(1, abs(sum))
            }
            area[offset + span.stride - 1] = 0
        }
    }
}
