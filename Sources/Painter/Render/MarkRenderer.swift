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
            var mask = ClipMask(drawing, rows: rows, width: canvas.width)
            defer {
                area.deallocate()
                mask.deallocate()
            }
            drawing.points.withUnsafeBufferPointer { points in
                for index in members[band] {
                    let mark = drawing.marks[Int(index)]
                    mask.select(mark.clip, points: points, area: area)
                    switch mark.shape {
                    case .fill(let pointRange, let endRange):
                        fill(
                            mark, pointRange, endRange, points: points, area: area, mask: mask, rows: rows,
                            canvas: canvas)
                    case .dab(let centre, let radii, let cosine, let sine, let softness):
                        dab(
                            mark, centre, radii, cosine, sine, softness, index: index, mask: mask, rows: rows,
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
            let bounds = mark.bounds
            guard bounds.bottom >= 0, bounds.top < limit, bounds.right >= 0, bounds.left < Float(canvas.width) else {
                continue
            }
            let first = Int(max(0, bounds.top)) / Self.bandHeight
            let last = min(bands - 1, Int(min(limit, bounds.bottom)) / Self.bandHeight)
            guard first <= last else { continue }
            for band in first...last { members[band].append(Int32(truncatingIfNeeded: index)) }
        }
        return members
    }

    private func fill(
        _ mark: Mark, _ pointRange: Range<Int>, _ endRange: Range<Int>, points: UnsafeBufferPointer<Point>,
        area: UnsafeMutableBufferPointer<Float>, mask: ClipMask, rows: Range<Int>, canvas: Canvas
    ) {
        guard let span = Span(mark.bounds, rows: rows, width: canvas.width) else { return }
        let ends = drawing.ends[endRange]
        Coverage.addOutlines(from: pointRange.lowerBound, ends: ends, points: points, area: area, span: span)
        for y in span.rows {
            let offset = (y - span.rows.lowerBound) * span.stride
            let line = UnsafeMutableBufferPointer(rebasing: area[offset..<(offset + span.stride)])
            compose(mark.paint, line, mask.row(y), y: y, left: span.left, canvas: canvas)
        }
    }

    /// Turns areas into coverage along one row, lays the paint on, and leaves the areas at zero for the next shape.
    @inline(__always)
    private func compose(
        _ paint: Paint, _ line: UnsafeMutableBufferPointer<Float>, _ mask: UnsafeMutablePointer<Float>?, y: Int,
        left: Int, canvas: Canvas
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
            let x = left + column
            var coverage = min(1, abs(sum)) * paint.opacity
            if let mask { coverage *= mask[x] }
            guard coverage > 0.002 else { continue }
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
        _ mark: Mark, _ centre: Point, _ radii: Point, _ cosine: Float, _ sine: Float, _ softness: Float,
        index: Int32, mask: ClipMask, rows: Range<Int>, canvas: Canvas
    ) {
        guard let span = Span(mark.bounds, rows: rows, width: canvas.width) else { return }
        let paint = mark.paint
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
        for y in span.rows {
            let row = canvas.row(y)
            let mask = mask.row(y)
            let dy = Float(y) + 0.5 - centre.y
            var grain = NoiseRow(noise, y: Float(y) / paint.grainSize.y)
            for x in span.left...span.right {
                let dx = Float(x) + 0.5 - centre.x
                let local = Point(dx * cosine + dy * sine, dy * cosine - dx * sine) * invert
                var distance = (local * local).sum()
                guard distance < 1.44 else { continue }
                if paint.grain > 0 {
                    distance += grain.at(Float(x) * grainScale + grainShift) * paint.grain
                }
                var coverage = clamp((1 - distance) * edge) * paint.opacity * thin
                if let mask { coverage *= mask[x] }
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
