/// The part of a band of rows that a mark touches.
struct Span {
    let rows: ClosedRange<Int>
    let left: Int
    let right: Int

    /// How many areas a row has: one for every column and one for what lies beyond.
    var stride: Int { right - left + 2 }

    /// - Returns: `nil` where it touches none of the band.
    init?(_ bounds: Bounds, rows band: Range<Int>, width: Int) {
        let first = max(band.lowerBound, Int(max(0, bounds.top)))
        let last = min(band.upperBound - 1, Int(max(0, bounds.bottom)))
        left = max(0, Int(max(0, bounds.left)))
        right = min(width - 1, Int(max(0, bounds.right)))
        guard first <= last, left <= right else { return nil }
        rows = first...last
    }
}

/// Exact areas under the edges of a shape, summed into coverage (the accumulation method of font rasterisers).
enum Coverage {
    /// Adds the edges of closed outlines.
    ///
    /// - Parameters:
    ///   - start: the first point of the first outline.
    ///   - ends: where each outline ends in `points`.
    static func addOutlines(
        from start: Int, ends: ArraySlice<Int>, points: UnsafeBufferPointer<Point>,
        area: UnsafeMutableBufferPointer<Float>, span: Span
    ) {
        let origin = Point(Float(span.left), Float(span.rows.lowerBound))
        let width = Float(span.right - span.left + 1)
        var start = start
        for end in ends {
            var previous = points[end - 1] - origin
            for index in start..<end {
                let current = points[index] - origin
                addEdge(previous, current, area: area, stride: span.stride, rows: span.rows.count, width: width)
                previous = current
            }
            start = end
        }
    }

    /// Adds what one edge contributes; rows and columns are relative to the area's corner.
    @inline(__always)
    private static func addEdge(
        _ from: Point, _ to: Point, area: UnsafeMutableBufferPointer<Float>, stride: Int, rows: Int, width: Float
    ) {
        guard from.y != to.y else { return }
        let direction: Float = from.y < to.y ? 1 : -1
        let upper = from.y < to.y ? from : to
        let lower = from.y < to.y ? to : from
        guard lower.y > 0, upper.y < Float(rows) else { return }
        let slope = (lower.x - upper.x) / (lower.y - upper.y)
        var y = max(0, upper.y)
        var x = upper.x + (y - upper.y) * slope
        let end = min(lower.y, Float(rows))
        var row = Int(y)
        while y < end, row < rows {
            let next = min(Float(row + 1), end)
            let nextX = x + (next - y) * slope
            addSpan(
                clamp(x, 0, width), clamp(nextX, 0, width), height: (next - y) * direction,
                line: UnsafeMutableBufferPointer(rebasing: area[(row * stride)..<((row + 1) * stride)]))
            y = next
            x = nextX
            row += 1
        }
    }

    @inline(__always)
    private static func addSpan(_ a: Float, _ b: Float, height: Float, line: UnsafeMutableBufferPointer<Float>) {
        let low = min(a, b)
        let high = max(a, b)
        let first = Int(low)
        let last = Int(high)
        if first == last {
            let middle = (low + high) * 0.5 - Float(first)
            line[first] += height * (1 - middle)
            if first + 1 < line.count { line[first + 1] += height * middle }
            return
        }
        // The edge crosses several columns: each takes its share of the height.
        let perColumn = height / (high - low)
        var left = low
        for column in first...min(last, line.count - 1) {
            let right = min(Float(column + 1), high)
            let share = (right - left) * perColumn
            let middle = (left + right) * 0.5 - Float(column)
            line[column] += share * (1 - middle)
            if column + 1 < line.count { line[column + 1] += share * middle }
            left = right
        }
    }
}
