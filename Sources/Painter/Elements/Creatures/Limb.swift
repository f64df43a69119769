import Foundation

/// A jointed part of a body: a leg, a neck, a tail. Its bones are turned by a pose; its flesh goes with them.
struct Limb: Sendable {
    /// How thick it is at one place.
    struct Girth: Sendable {
        /// Along the bones: 1.5 is the middle of the second.
        let place: Float
        /// To the left of the way from root to tip: a leg's front, a neck's crest, a tail's underside.
        let fore: Float
        let aft: Float

        init(_ place: Float, _ fore: Float, _ aft: Float) {
            self.place = place
            self.fore = fore
            self.aft = aft
        }
    }

    /// Lengths of the bones, the root's first.
    let bones: [Float]
    let girths: [Girth]

    /// Where the joints are when the bones stand at angles in degrees from straight down, above zero forward.
    func joints(from root: Point, _ angles: [Float]) -> [Point] {
        var places = [root]
        for (bone, angle) in zip(bones, angles) {
            let turn = angle * .pi / 180
            places.append(places[places.count - 1] + Point(sinf(turn), -cosf(turn)) * bone)
        }
        return places
    }

    /// A place along the joints, and which way is left of the way there.
    static func station(_ place: Float, along joints: [Point]) -> (middle: Point, left: Point) {
        let index = max(0, min(Int(place), joints.count - 2))
        let t = place - Float(index)
        var way = unit(joints[index + 1] - joints[index])
        // At a joint the skin halves the angle.
        if t < 0.01, index > 0 { way = unit(way + unit(joints[index] - joints[index - 1])) }
        return (joints[index] + (joints[index + 1] - joints[index]) * t, Point(-way.y, way.x))
    }

    /// The knots of the closed outline: down the one side and up the other.
    func outline(_ joints: [Point]) -> [Point] {
        let stations = girths.map { (Self.station($0.place, along: joints), $0) }
        return stations.map { $0.0.middle + $0.0.left * $0.1.fore }
            + stations.reversed().map { $0.0.middle - $0.0.left * $0.1.aft }
    }

    private static func unit(_ way: Point) -> Point {
        way / max(1e-5, (way * way).sum().squareRoot())
    }
}

extension Path {
    /// One silhouette of several smooth outlines that overlap.
    static func silhouette(_ outlines: [[Point]], steps: Int = 5) -> Path {
        var whole = Path()
        for outline in outlines {
            let line = Self.curve(outline, steps: steps, closed: true)
            var area: Float = 0
            var previous = line[line.count - 1]
            for point in line {
                area += previous.x * point.y - point.x * previous.y
                previous = point
            }
            // Outlines of the other direction would cut holes.
            whole.add(area < 0 ? line.reversed() : line)
        }
        return whole
    }
}
