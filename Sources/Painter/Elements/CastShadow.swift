import Foundation

/// The shadow that a thing casts on flat ground: its own silhouette, laid down away from the light.
///
/// The silhouette is read from the marks that the thing has drawn, as rows of runs, each run thrown onto the ground.
struct CastShadow {
    /// How many rows a silhouette has: so many that no step shows in its outline.
    private static let lines = 96
    /// No shadow is longer than this many times what throws it, however low the light.
    private static let longest: Float = 3.2

    private let placement: Placement
    private let frame: Frame
    private let light: Light
    /// The height of a row in pixels.
    private let step: Float
    /// From the foot upward, the runs of the silhouette, as first and last column.
    private var rows: [[(left: Float, right: Float)]]

    /// - Parameter height: of what throws the shadow, in pixels; what is drawn higher throws none.
    init(
        of marks: ArraySlice<Mark>, in drawing: Drawing, placement: Placement, height: Float, frame: Frame, light: Light
    ) {
        self.placement = placement
        self.frame = frame
        self.light = light
        step = height / Float(Self.lines)
        rows = Array(repeating: [], count: Self.lines)
        for mark in marks where mark.isFirm {
            switch mark.shape {
            case .fill(let points, let ends): read(drawing.points, points, ends: drawing.ends[ends], mark.bounds)
            case .dab(let centre, _, _, _, _): read(mark.bounds, around: centre)
            case .glow: break
            }
        }
    }

    /// The shadow of what stands below a part of the height, as one shape.
    ///
    /// - Parameter share: from 0 to 1.
    func path(upTo share: Float) -> Path {
        var path = Path()
        for line in 0..<Int(Float(Self.lines) * share) {
            let low = Float(line) * step
            for run in Self.joined(rows[line]) {
                path.add([
                    thrown(run.left, low), thrown(run.right, low), thrown(run.right, low + step * 1.02),
                    thrown(run.left, low + step * 1.02),
                ])
            }
        }
        return path
    }

    /// Where on the ground the shadow of a column's place falls, `height` pixels above the foot.
    private func thrown(_ column: Float, _ height: Float) -> Point {
        let z = placement.distance
        let scale = frame.scale(at: z)
        let length = height / scale * min(1 / max(0.05, light.direction.y), Self.longest)
        let tip = max(z * 0.35, z - light.direction.z * length)
        let x = (column - frame.centre) / scale - light.direction.x * length
        let drop = frame.focal * frame.eye * (1 / tip - 1 / z)
        return Point(frame.centre + x * frame.focal / tip, placement.foot.y + drop)
    }

    // MARK: The silhouette

    private func height(of line: Int) -> Float { placement.foot.y - (Float(line) + 0.5) * step }

    /// The rows whose middle lies between two heights of the picture.
    private func lines(from top: Float, to bottom: Float) -> Range<Int> {
        let first = clamp(((placement.foot.y - bottom) / step - 0.5).rounded(.up), 0, Float(Self.lines))
        let end = clamp(((placement.foot.y - top) / step - 0.5).rounded(.down) + 1, first, Float(Self.lines))
        return Int(first)..<max(Int(first), Int(end))
    }

    private mutating func read(_ bounds: Bounds, around centre: Point) {
        let half = Point(bounds.right - bounds.left, bounds.bottom - bounds.top) / 2
        guard half.y > 0 else { return }
        for line in lines(from: bounds.top, to: bounds.bottom) {
            let rise = (height(of: line) - centre.y) / half.y
            let reach = half.x * max(0, 1 - rise * rise).squareRoot()
            rows[line].append((centre.x - reach, centre.x + reach))
        }
    }

    /// The runs of outlines lie between their crossings of a row, by the even-odd rule.
    private mutating func read(_ points: [Point], _ range: Range<Int>, ends: ArraySlice<Int>, _ bounds: Bounds) {
        let touched = lines(from: bounds.top, to: bounds.bottom)
        var crossings = [[Float]](repeating: [], count: touched.count)
        var start = range.lowerBound
        for end in ends {
            var before = points[end - 1]
            for point in points[start..<end] {
                let edge = lines(from: min(before.y, point.y), to: max(before.y, point.y))
                // What is clipped reaches farther than it shows.
                for line in edge.clamped(to: touched) {
                    let share = (height(of: line) - before.y) / (point.y - before.y)
                    guard share >= 0, share < 1 else { continue }
                    crossings[line - touched.lowerBound].append(mix(before.x, point.x, share))
                }
                before = point
            }
            start = end
        }
        for (line, columns) in zip(touched, crossings) {
            let sorted = columns.sorted()
            for index in stride(from: 0, to: sorted.count - 1, by: 2) {
                rows[line].append((sorted[index], sorted[index + 1]))
            }
        }
    }

    private static func joined(_ runs: [(left: Float, right: Float)]) -> [(left: Float, right: Float)] {
        var out: [(left: Float, right: Float)] = []
        for run in runs.sorted(by: { ($0.left, $0.right) < ($1.left, $1.right) }) {
            if let last = out.last, run.left <= last.right + 0.5 {
                out[out.count - 1].right = max(last.right, run.right)
            } else {
                out.append(run)
            }
        }
        return out
    }
}

extension Mark {
    /// Whether it has an edge that one sees.
    var isFirm: Bool {
        guard paint.opacity >= 0.6 else { return false }
        return switch shape {
        case .fill: true
        case .dab(_, _, _, _, let softness): softness <= 0.5
        case .glow: false
        }
    }
}
