/// How a mark is coloured.
struct Paint: Sendable {
    var colour: Colour
    /// The colour at `end` where the paint runs from one colour into another.
    var endColour: Colour
    var start: Point
    var end: Point
    /// From 0 to 1.
    var opacity: Float
    /// Unevenness of the colour, as of a brush or a rough surface, from 0 to 1.
    var grain: Float
    /// The size of the unevenness, in the unit of the path.
    var grainSize: Point
    /// How finely the place is to be painted, from 0 broad to 1 fine.
    var fineness: Float

    init(
        _ colour: Colour, opacity: Float = 1, grain: Float = 0, grainSize: Point = Point(0.4, 0.4),
        fineness: Float = 0.85
    ) {
        self.colour = colour
        endColour = colour
        start = .zero
        end = .zero
        self.opacity = opacity
        self.grain = grain
        self.grainSize = grainSize
        self.fineness = fineness
    }

    /// Runs from one colour at `start` to another at `end`.
    static func gradient(
        _ colour: Colour, _ endColour: Colour, from start: Point, to end: Point, opacity: Float = 1, grain: Float = 0
    ) -> Paint {
        var paint = Paint(colour, opacity: opacity, grain: grain)
        paint.endColour = endColour
        paint.start = start
        paint.end = end
        return paint
    }
}

/// One thing that the brush does, in pixels.
struct Mark: Sendable {
    enum Shape: Sendable {
        /// The inside of outlines: ranges into the drawing's points and ends.
        case fill(points: Range<Int>, ends: Range<Int>)
        /// An ellipse with a soft or ragged edge.
        case dab(centre: Point, radii: Point, cosine: Float, sine: Float, softness: Float)
        /// Light that adds to what is there, fading with the square of the distance.
        case glow(centre: Point, radius: Float)
    }

    let shape: Shape
    let paint: Paint
    var bounds: Bounds
    /// Which of the drawing's clips it shows in, if not everywhere.
    var clip: Int?
}

/// The rows and columns that something touches, in pixels.
struct Bounds: Sendable {
    var top: Float
    var bottom: Float
    var left: Float
    var right: Float

    func cut(to other: Bounds) -> Bounds {
        Bounds(
            top: max(top, other.top), bottom: min(bottom, other.bottom), left: max(left, other.left),
            right: min(right, other.right))
    }

    func moved(by offset: Point) -> Bounds {
        Bounds(top: top + offset.y, bottom: bottom + offset.y, left: left + offset.x, right: right + offset.x)
    }
}

/// A silhouette within which marks show.
struct Clip: Sendable {
    let points: Range<Int>
    let ends: Range<Int>
    let bounds: Bounds
}

/// Marks in the order in which they are laid on; a value that is recorded first and rendered by bands of rows later, so
/// that threads need not wait for each other.
struct Drawing: Sendable {
    private(set) var marks: [Mark] = []
    private(set) var points: [Point] = []
    private(set) var ends: [Int] = []
    private(set) var clips: [Clip] = []
    private var clip: Int?

    var isEmpty: Bool { marks.isEmpty }

    /// Marks recorded from here on show only within a path, until `unclip`.
    mutating func clip(to path: Path) {
        guard let bounds = Self.bounds(path) else { return }
        let (points, ends) = keep(path)
        clip = clips.count
        clips.append(Clip(points: points, ends: ends, bounds: bounds))
    }

    mutating func unclip() { clip = nil }

    mutating func fill(_ path: Path, _ paint: Paint) {
        guard paint.opacity > 0.002, let bounds = Self.bounds(path) else { return }
        let (points, ends) = keep(path)
        add(.fill(points: points, ends: ends), paint, bounds)
    }

    /// Fills a path before a mark that has been recorded already.
    mutating func insert(_ path: Path, _ paint: Paint, at index: Int) {
        guard paint.opacity > 0.002, let bounds = Self.bounds(path) else { return }
        let (points, ends) = keep(path)
        marks.insert(Mark(shape: .fill(points: points, ends: ends), paint: paint, bounds: bounds), at: index)
    }

    /// - Returns: `nil` where there is nothing to fill.
    private static func bounds(_ path: Path) -> Bounds? {
        guard let first = path.points.first else { return nil }
        var low = first
        var high = first
        for point in path.points {
            low = pointwiseMin(low, point)
            high = pointwiseMax(high, point)
        }
        guard low.x.isFinite, low.y.isFinite, high.x.isFinite, high.y.isFinite else { return nil }
        return Bounds(top: low.y, bottom: high.y, left: low.x, right: high.x)
    }

    private mutating func keep(_ path: Path) -> (points: Range<Int>, ends: Range<Int>) {
        let start = points.count
        let firstEnd = ends.count
        points += path.points
        ends += path.ends.map { $0 + start }
        return (start..<points.count, firstEnd..<ends.count)
    }

    private mutating func add(_ shape: Mark.Shape, _ paint: Paint, _ bounds: Bounds) {
        let seen = clip.map { bounds.cut(to: clips[$0].bounds) } ?? bounds
        guard seen.top <= seen.bottom, seen.left <= seen.right else { return }
        marks.append(Mark(shape: shape, paint: paint, bounds: seen, clip: clip))
    }

    mutating func dab(
        _ centre: Point, radii: Point, cosine: Float = 1, sine: Float = 0, softness: Float, _ paint: Paint
    ) {
        // What holds the turned ellipse, with room for a ragged edge.
        let edge: Float = paint.grain > 0 ? 1.2 : 1
        let wide = Point(radii.x * cosine, radii.y * sine)
        let tall = Point(radii.x * sine, radii.y * cosine)
        let half = Point((wide * wide).sum().squareRoot(), (tall * tall).sum().squareRoot()) * edge + Point(1, 1)
        guard centre.x.isFinite, centre.y.isFinite, half.x.isFinite, half.y.isFinite, paint.opacity > 0.002 else {
            return
        }
        add(
            .dab(centre: centre, radii: radii, cosine: cosine, sine: sine, softness: softness), paint,
            Bounds(
                top: centre.y - half.y, bottom: centre.y + half.y, left: centre.x - half.x, right: centre.x + half.x))
    }

    mutating func glow(_ centre: Point, radius: Float, _ colour: Colour, fineness: Float = 0.2) {
        guard centre.x.isFinite, centre.y.isFinite, radius.isFinite, radius > 0 else { return }
        marks.append(
            Mark(
                shape: .glow(centre: centre, radius: radius), paint: Paint(colour, fineness: fineness),
                bounds: Bounds(
                    top: centre.y - radius, bottom: centre.y + radius, left: centre.x - radius,
                    right: centre.x + radius)))
    }

    /// All marks somewhere else.
    func moved(by offset: Point) -> Drawing {
        var copy = self
        copy.points = points.map { $0 + offset }
        copy.clips = clips.map { Clip(points: $0.points, ends: $0.ends, bounds: $0.bounds.moved(by: offset)) }
        copy.marks = marks.map { $0.moved(by: offset) }
        return copy
    }
}

extension Mark {
    fileprivate func moved(by offset: Point) -> Mark {
        var paint = paint
        paint.start += offset
        paint.end += offset
        let shape: Shape =
            switch shape {
            case .fill: shape
            case .dab(let centre, let radii, let cosine, let sine, let softness):
                .dab(centre: centre + offset, radii: radii, cosine: cosine, sine: sine, softness: softness)
            case .glow(let centre, let radius): .glow(centre: centre + offset, radius: radius)
            }
        return Mark(shape: shape, paint: paint, bounds: bounds.moved(by: offset), clip: clip)
    }
}
