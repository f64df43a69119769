/// Lays the marks of a drawing on a canvas, band by band.
struct MarkRenderer {
    let drawing: Drawing
    let noise: Noise
    private static let bandHeight = 32

    init(_ drawing: Drawing, noise: Noise) {
        self.drawing = drawing
        self.noise = noise
    }

    func render(on canvas: Canvas, crew: Crew) {
        guard !drawing.isEmpty else { return }
        let bands = (canvas.height + Self.bandHeight - 1) / Self.bandHeight
        let members = membership(bands: bands, canvas: canvas)
        crew.share(bands) { band in
            let rows = (band * Self.bandHeight)..<min((band + 1) * Self.bandHeight, canvas.height)
            let area = UnsafeMutableBufferPointer<Float>.allocate(capacity: (canvas.width + 2) * Self.bandHeight)
            area.initialize(repeating: 0)
            defer { area.deallocate() }
            drawing.points.withUnsafeBufferPointer { points in
                for index in members[band] {
                    let mark = drawing.marks[Int(index)]
                    switch mark.shape {
                    case .fill(let pointRange, let endRange):
                        fill(mark, pointRange, endRange, points: points, area: area, rows: rows, canvas: canvas)
                    case .dab(let centre, let radii, let cosine, let sine, let softness):
                        dab(
                            mark.paint, centre, radii, cosine, sine, softness, index: index, rows: rows,
                            canvas: canvas)
                    case .glow(let centre, let radius):
                        glow(mark.paint.colour, centre, radius, rows: rows, canvas: canvas)
                    }
                }
            }
        }
    }

    /// For every band the marks that touch it, in order.
    private func membership(bands: Int, canvas: Canvas) -> [[Int32]] {
        var members = [[Int32]](repeating: [], count: bands)
        let limit = Float(canvas.height)
        for (index, mark) in drawing.marks.enumerated() {
            guard mark.bottom >= 0, mark.top < limit, mark.right >= 0, mark.left < Float(canvas.width) else { continue }
            let first = Int(max(0, mark.top)) / Self.bandHeight
            let last = min(bands - 1, Int(min(limit, mark.bottom)) / Self.bandHeight)
            guard first <= last else { continue }
            for band in first...last { members[band].append(Int32(truncatingIfNeeded: index)) }
        }
        return members
    }

    private func fill(
        _ mark: Mark, _ pointRange: Range<Int>, _ endRange: Range<Int>, points: UnsafeBufferPointer<Point>,
        area: UnsafeMutableBufferPointer<Float>, rows: Range<Int>, canvas: Canvas
    ) {
        let firstRow = max(rows.lowerBound, Int(max(0, mark.top)))
        let lastRow = min(rows.upperBound - 1, Int(max(0, mark.bottom)))
        let left = max(0, Int(max(0, mark.left)))
        let right = min(canvas.width - 1, Int(max(0, mark.right)))
        guard firstRow <= lastRow, left <= right else { return }
        let stride = right - left + 2
        let origin = Point(Float(left), Float(firstRow))
        var start = pointRange.lowerBound
        for endIndex in endRange {
            let end = drawing.ends[endIndex]
            var previous = points[end - 1] - origin
            for index in start..<end {
                let current = points[index] - origin
                Coverage.addEdge(
                    previous, current, area: area, stride: stride, rows: lastRow - firstRow + 1,
                    width: Float(right - left + 1))
                previous = current
            }
            start = end
        }
        for y in firstRow...lastRow {
            let line = UnsafeMutableBufferPointer(
                rebasing: area[((y - firstRow) * stride)..<((y - firstRow + 1) * stride)])
            compose(mark.paint, line, y: y, left: left, canvas: canvas)
        }
    }

    /// Turns areas into coverage along one row, lays the paint on, and leaves the areas at zero for the next shape.
    @inline(__always)
    private func compose(
        _ paint: Paint, _ line: UnsafeMutableBufferPointer<Float>, y: Int, left: Int, canvas: Canvas
    ) {
        let row = canvas.row(y)
        let along = paint.end - paint.start
        let length = (along * along).sum()
        let isGradient = length > 0
        let slope = isGradient ? along / length : .zero
        var sum: Float = 0
        let base = SIMD4<Float>(paint.colour, paint.fineness)
        let step = SIMD4<Float>(paint.endColour - paint.colour, 0)
        var grain = NoiseRow(noise, y: Float(y) / paint.grainSize.y)
        let grainScale = 1 / paint.grainSize.x
        for column in 0..<(line.count - 1) {
            sum += line[column]
            line[column] = 0
            let coverage = min(1, abs(sum)) * paint.opacity
            guard coverage > 0.002 else { continue }
            let x = left + column
            var ink = base
            if isGradient {
                let t = clamp(((Point(Float(x), Float(y)) - paint.start) * slope).sum())
                ink += step * t
            }
            if paint.grain > 0 {
                let n = grain.at(Float(x) * grainScale)
                let fineness = ink.w
                ink *= max(0.1, 1 + n * paint.grain)
                ink.w = fineness
            }
            row[x] += (ink - row[x]) * coverage
        }
        line[line.count - 1] = 0
    }

    private func dab(
        _ paint: Paint, _ centre: Point, _ radii: Point, _ cosine: Float, _ sine: Float, _ softness: Float,
        index: Int32, rows: Range<Int>, canvas: Canvas
    ) {
        let reach = max(radii.x, radii.y) + 1
        let firstRow = max(rows.lowerBound, Int(max(0, centre.y - reach)))
        let lastRow = min(rows.upperBound - 1, Int(max(0, centre.y + reach)))
        let left = max(0, Int(max(0, centre.x - reach)))
        let right = min(canvas.width - 1, Int(max(0, centre.x + reach)))
        guard firstRow <= lastRow, left <= right else { return }
        let smaller = max(0.35, min(radii.x, radii.y))
        let invert = Point(1 / max(0.35, radii.x), 1 / max(0.35, radii.y))
        // A dab thinner than a pixel covers as much less of it.
        let thin = min(1, radii.x / 0.5) * min(1, radii.y / 0.5)
        let edge = 0.5 / max(softness, min(1, 1 / smaller))
        let grainScale = 1 / paint.grainSize.x
        let grainShift = Float(index & 255) * 3.7
        let base = SIMD4<Float>(paint.colour, paint.fineness)
        let along = paint.end - paint.start
        let length = (along * along).sum()
        let step = length > 0 ? SIMD4<Float>(paint.endColour - paint.colour, 0) : .zero
        let slope = length > 0 ? along / length : .zero
        for y in firstRow...lastRow {
            let row = canvas.row(y)
            let dy = Float(y) + 0.5 - centre.y
            var grain = NoiseRow(noise, y: Float(y) / paint.grainSize.y)
            for x in left...right {
                let dx = Float(x) + 0.5 - centre.x
                let local = Point(dx * cosine + dy * sine, dy * cosine - dx * sine) * invert
                var distance = (local * local).sum()
                guard distance < 1.44 else { continue }
                if paint.grain > 0 {
                    distance += grain.at(Float(x) * grainScale + grainShift) * paint.grain
                }
                let coverage = clamp((1 - distance) * edge) * paint.opacity * thin
                guard coverage > 0.002 else { continue }
                var ink = base
                if length > 0 {
                    ink += step * clamp(((Point(Float(x), Float(y)) - paint.start) * slope).sum())
                }
                row[x] += (ink - row[x]) * coverage
            }
        }
    }

    private func glow(_ colour: Colour, _ centre: Point, _ radius: Float, rows: Range<Int>, canvas: Canvas) {
        let firstRow = max(rows.lowerBound, Int(max(0, centre.y - radius)))
        let lastRow = min(rows.upperBound - 1, Int(max(0, centre.y + radius)))
        let left = max(0, Int(max(0, centre.x - radius)))
        let right = min(canvas.width - 1, Int(max(0, centre.x + radius)))
        guard firstRow <= lastRow, left <= right else { return }
        let inverse = 1 / (radius * radius)
        let ink = SIMD4<Float>(colour, 0)
        for y in firstRow...lastRow {
            let row = canvas.row(y)
            let dy = Float(y) + 0.5 - centre.y
            for x in left...right {
                let dx = Float(x) + 0.5 - centre.x
                let distance = (dx * dx + dy * dy) * inverse
                guard distance < 1 else { continue }
                let rim = 1 - distance
                row[x] += ink * (rim * rim / (1 + 14 * distance))
            }
        }
    }
}

/// Exact areas under the edges of a shape, summed into coverage (the accumulation method of font rasterisers).
enum Coverage {
    /// Adds what one edge contributes; rows and columns are relative to the area's corner.
    @inline(__always)
    static func addEdge(
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
