import Foundation

/// The middle line of a way over the ground, from the eye into depth: where it can be seen, in world metres.
struct Wayline {
    struct Station {
        let x: Float
        let z: Float
        /// The height of the ground there.
        let height: Float
    }

    /// From near to far.
    let stations: [Station]

    /// Chooses, among several windings, the one that stays dry and in sight the longest.
    ///
    /// - Parameters:
    ///   - winding: from 0, straight, to 1.
    ///   - destination: where it should lead in pixels, and how far that is.
    init(
        on easel: Easel, dice: inout Dice, winding: Float, destination: (x: Float, z: Float)?, width: Float
    ) {
        let frame = easel.composition.frame
        let near = Self.nearest(in: easel.composition)
        let far = destination?.z ?? near * 48
        let walker = Self.walker(in: easel.composition)
        var best: [Station] = []
        for _ in 0..<14 {
            let start = frame.centre + dice.bell() * Float(frame.width) * 0.26
            let end = destination?.x ?? frame.centre + dice.bell() * Float(frame.width) * 0.2
            let phase = dice.within(0...6.28)
            let swing = winding * dice.within(0.12...0.24) * frame.unit
            let turns = dice.within(2.2...3.6)
            var line: [Station] = []
            let count = 144
            func bearing(_ t: Float) -> Float {
                // Rows from the horizon, 0, to the bottom of the picture, 1.
                let row = powf(max(1.2, far / near), -t)
                let drift = mix(end, start, powf(row, 0.7))
                let open = powf(row, 0.6) * (1 - powf(row, 4)) * (1 - powf(t, 5))
                return drift - frame.centre + sinf(phase - logf(row) * turns) * swing * open
            }
            let met = walker.map { clamp(logf($0.z / near) / logf(max(1.2, far / near)), 0, 0.9) } ?? 0
            let miss = walker.map { $0.x - frame.centre - bearing(met) } ?? 0
            for index in 0...count {
                let t = Float(index) / Float(count)
                let z = near * powf(max(1.2, far / near), t)
                // Bent so that whoever walks on it does.
                let bend = miss * (t < met ? 1 : (1 - t) / (1 - met))
                let x = (bearing(t) + bend) * z / frame.focal
                guard easel.composition.water == nil || easel.ground.dryness(x, z) > 0.12 else { break }
                line.append(Station(x: x, z: z, height: max(0, easel.ground.height(x, z))))
            }
            if line.count > best.count { best = line }
            if best.count > count, best.count == line.count { break }
        }
        stations = best
    }

    /// How far the nearest station is: well below the picture, for rising ground lifts what is near.
    private static func nearest(in composition: Composition) -> Float {
        let frame = composition.frame
        let flat = frame.focal * frame.eye / max(1, Float(frame.height) * 1.06 - frame.horizon)
        return composition.land.relief.kind == .level ? flat : flat * 0.5
    }

    /// Where somebody stands whom the words put on a way, in pixels, and how far that is.
    private static func walker(in composition: Composition) -> (x: Float, z: Float)? {
        let walker = composition.placements.last { placement in
            guard let relation = placement.subject.relation, relation.kind == .on else { return false }
            return [.path, .road, .rails].contains(relation.other) && placement.thing.realm == .creature
        }
        return walker.map { ($0.foot.x, $0.distance) }
    }

    /// Where a scene's way should lead: to what the words say, else to the building that stands in it.
    static func destination(of subject: Subject, in composition: Composition) -> (x: Float, z: Float)? {
        let placements = composition.placements
        if let wood = composition.wood, !placements.contains(where: { $0.thing.realm == .building }) {
            return (wood.openingX(in: composition.frame), composition.frame.eye * 60)
        }
        if let other = subject.relation?.other, let goal = placements.first(where: { $0.thing == other }) {
            return (goal.foot.x, goal.distance)
        }
        let goal = placements.last { $0.castsShadow && $0.thing.realm == .building }
        return goal.map { ($0.foot.x, $0.distance) }
    }

    /// The stretches that no nearer ground hides, far ones first, each as quads from near to far.
    ///
    /// - Parameter offset: sideways from the middle, in parts of `half`; the stretch reaches from the first to the
    ///   second.
    func stretches(
        on easel: Easel, half: Float, from left: Float, to right: Float, raggedness: Float = 0, noise: Noise,
        lift: Float = 0
    ) -> [(quad: [Point], z: Float, place: Float)] {
        let frame = easel.composition.frame
        var out: [(quad: [Point], z: Float, place: Float)] = []
        var low: Float = Float(frame.height) * 1.5
        guard stations.count > 1 else { return [] }
        func edge(_ index: Int, _ side: Float, _ salt: Float) -> Point {
            let station = stations[index]
            let ragged = 1 + raggedness * noise.fbm(logf(station.z) * 6, salt, octaves: 2)
            return frame.project(station.x + side * half * ragged, station.height + lift, station.z)
        }
        for index in 0..<(stations.count - 1) {
            // Each reaches a little under the next nearer one, so that no seam shows.
            let under = max(0, index - 1)
            let farLeft = edge(index + 1, left, 3)
            let row = farLeft.y
            if row < low - 0.05 {
                out.append(
                    (
                        [edge(under, left, 3), edge(under, right, 9), edge(index + 1, right, 9), farLeft],
                        stations[index].z, Float(index) / Float(stations.count)
                    ))
                low = row
            }
        }
        return out.reversed()
    }
}
