import Foundation

/// Closed outlines, in whatever coordinates its maker uses; overlaps of one direction are one shape, outlines of the
/// other direction cut holes.
struct Path: Sendable {
    private(set) var points: [Point] = []
    /// Where each outline ends in `points`.
    private(set) var ends: [Int] = []

    init() {}

    /// One closed outline.
    init(_ outline: [Point]) {
        add(outline)
    }

    mutating func add(_ outline: [Point]) {
        guard outline.count > 2 else { return }
        points += outline
        ends.append(points.count)
    }

    static func rectangle(_ x: Float, _ y: Float, _ width: Float, _ height: Float) -> Path {
        Path([Point(x, y), Point(x + width, y), Point(x + width, y + height), Point(x, y + height)])
    }

    static func ellipse(_ centre: Point, _ rx: Float, _ ry: Float, sides: Int = 28) -> Path {
        Path(
            (0..<sides).map { side in
                let angle = Float(side) / Float(sides) * 2 * Float.pi
                return Point(centre.x + rx * cosf(angle), centre.y + ry * sinf(angle))
            })
    }

    /// A smooth closed outline through the points (Catmull-Rom).
    static func smooth(_ knots: [Point], steps: Int = 6) -> Path {
        Path(Self.curve(knots, steps: steps, closed: true))
    }

    /// Points along a smooth curve through the knots (Catmull-Rom).
    static func curve(_ knots: [Point], steps: Int = 6, closed: Bool = false) -> [Point] {
        guard knots.count > 2 else { return knots }
        var out: [Point] = []
        let count = knots.count
        func knot(_ index: Int) -> Point {
            closed ? knots[(index + count) % count] : knots[max(0, min(count - 1, index))]
        }
        for segment in 0..<(closed ? count : count - 1) {
            let (a, b, c, d) = (knot(segment - 1), knot(segment), knot(segment + 1), knot(segment + 2))
            for step in 0..<steps {
                let t = Float(step) / Float(steps)
                let linear = (c - a) * t
                let square = (a * 2 - b * 5 + c * 4 - d) * (t * t)
                let cube = (b * 3 - a - c * 3 + d) * (t * t * t)
                out.append((b * 2 + linear + square + cube) * 0.5)
            }
        }
        if !closed, let last = knots.last { out.append(last) }
        return out
    }

    /// A line that swells and tapers: its outline.
    ///
    /// - Parameter widths: full widths, spread evenly along the line.
    static func stroke(_ line: [Point], widths: [Float]) -> Path {
        guard line.count > 1, let firstWidth = widths.first else { return Path() }
        var left: [Point] = []
        var right: [Point] = []
        for index in line.indices {
            let before = line[max(0, index - 1)]
            let after = line[min(line.count - 1, index + 1)]
            let along = after - before
            let length = max(1e-6, (along * along).sum().squareRoot())
            let side = Point(-along.y, along.x) / length
            let place = Float(index) / Float(line.count - 1) * Float(widths.count - 1)
            let slot = min(Int(place), max(0, widths.count - 2))
            let next = widths.count > 1 ? widths[slot + 1] : firstWidth
            let half = mix(widths[slot], next, place - Float(slot)) / 2
            left.append(line[index] + side * half)
            right.append(line[index] - side * half)
        }
        return Path(left + right.reversed())
    }

    func map(_ transform: (Point) -> Point) -> Path {
        var copy = self
        copy.points = points.map(transform)
        return copy
    }

    mutating func append(_ other: Path) {
        let offset = points.count
        points += other.points
        ends += other.ends.map { $0 + offset }
    }
}
