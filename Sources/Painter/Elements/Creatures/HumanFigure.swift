import Foundation

/// A human figure of any age in a posture, seen from where one looks at it.
struct HumanFigure {
    enum Garment: Sendable { case longCoat, jacket, dress, jersey }
    enum Hair: Sendable, CaseIterable { case short, bob, long, tail, bun, hat, hood, cap }

    /// In metres.
    var height: Float = 1.72
    /// The ground under its hips, in metres.
    var place = Vector.zero
    /// Where it looks, in degrees: 0 toward us, 90 to the right, 180 away.
    var heading: Float = 180
    var build = Build()
    var posture = Posture()
    var garment = Garment.longCoat
    var hair = Hair.short
    var coat = Colour(0x3a4658)
    var trousers = Colour(0x2a2c34)
    var hairColour = Colour(0x2a1e18)
    var skin = Colour(0xd8a88a)
    var scarf: Colour?
    /// How the wind moves cloth and hair, from -1 to 1.
    var wind: Float = 0

    var skeleton: Skeleton {
        Skeleton(posture, build: build, height: height, heading: heading, place: place)
    }

    /// Whether we see more of its back than of its breast.
    var showsBack: Bool { skeleton.breast.z < 0 }

    /// Sets it down with its seat at a place.
    mutating func sit(at seat: Point) {
        place = Vector(seat.x, seat.y - ((posture.hips ?? 0.3) - 0.055) * height, 0)
    }

    /// The middle of a hand.
    func palm(left isLeft: Bool) -> Point {
        let side = isLeft ? skeleton.left : skeleton.right
        return (side.wrist + (side.wrist - side.elbow).direction * (0.035 * height)).seen
    }

    // MARK: Drawing

    /// One part of a body and how near it is.
    private struct Part {
        let depth: Float
        let draw: (inout Pen) -> Void
    }

    func draw(with pen: inout Pen) { Self.draw([self], with: &pen) }

    /// Several who touch each other: what is nearer hides what is farther, whoever's it is.
    static func draw(_ figures: [HumanFigure], with pen: inout Pen) {
        let parts = figures.flatMap { $0.parts }.enumerated()
        for part in parts.sorted(by: { ($0.element.depth, $0.offset) < ($1.element.depth, $1.offset) }) {
            part.element.draw(&pen)
        }
    }

    private var parts: [Part] {
        let bones = skeleton
        let middle = place.z
        var parts: [Part] = []
        for (side, sign) in [(bones.left, Float(1)), (bones.right, -1)] {
            let stretched = side.knee.z - side.hip.z
            let near: Float = posture.isSeated && stretched > 0.06 * height ? 0.08 : -0.04
            parts.append(
                Part(depth: middle + near + (side.ankle.z - middle) * 0.05) { pen in
                    leg(&pen, side, sign: sign)
                })
            parts.append(
                Part(depth: depth(of: side, sign: sign, bones)) { pen in arm(&pen, side, sign: sign, bones) })
        }
        parts.append(Part(depth: middle) { pen in trunk(&pen, bones) })
        let isBehind = bones.face.z > 0.2
        parts.append(Part(depth: middle + (isBehind ? -0.03 : 0.034)) { pen in fallingHair(&pen, bones) })
        parts.append(Part(depth: middle + 0.03) { pen in head(&pen, bones) })
        return parts
    }

    /// An arm is before the trunk or behind it; one that holds somebody is where its hand is.
    private func depth(of side: Skeleton.Side, sign: Float, _ bones: Skeleton) -> Float {
        let hand = sign > 0 ? posture.left.hand : posture.right.hand
        if case .on(let goal) = hand, abs(goal.z - place.z) > 0.09 { return goal.z }
        let off = (side.elbow.z + side.wrist.z + side.shoulder.z) / 3 - bones.chest.z
        let before: Float = posture.isSeated ? 0.12 : 0.05
        return place.z + (off > -0.012 * height ? before : -0.06) + off * 0.2
    }

    // MARK: Form

    /// A rounded surface: light on the side of the light, its own shade on the other.
    ///
    /// - Parameter way: across a limb; where there is none, the light's own way.
    func rounded(_ pen: Pen, _ albedo: Colour, _ centre: Point, _ radius: Float, across way: Point? = nil) -> Paint {
        let toward = Point(pen.lightSide, 0.8) / (pen.lightSide * pen.lightSide + 0.64).squareRoot()
        var out = way ?? toward
        if (out * toward).sum() < 0 { out = -out }
        let share = max(0.35, (out * toward).sum())
        var paint = Paint.gradient(
            pen.nearLit(albedo * (1 + 0.12 * share), side: out.x * 0.75, up: out.y * 0.6 + 0.15),
            pen.nearLit(albedo * (1 - 0.34 * share), side: -out.x * 0.75, up: -out.y * 0.6 - 0.1),
            from: centre + out * radius, to: centre - out * radius)
        paint.fineness = 0.93
        return paint
    }

    /// A tapering part between two joints, round at both ends.
    ///
    /// - Parameters:
    ///   - girths: half the widths in parts of the person's height, spread evenly.
    ///   - bulge: how far the flesh of its middle stands off the bone, and which way.
    func limb(
        _ pen: inout Pen, from a: Vector, to b: Vector, girths: [Float], bulge: Vector = .zero, _ albedo: Colour
    ) {
        let (start, end) = (a.seen, b.seen)
        let span = end - start
        let along = span / max(1e-4, (span * span).sum().squareRoot())
        let across = Point(-along.y, along.x)
        var near: [Point] = []
        var far: [Point] = []
        for (index, girth) in girths.enumerated() {
            let t = Float(index) / Float(girths.count - 1)
            let middle = start + span * t + bulge.seen * (sinf(t * .pi) * height)
            near.append(middle + across * (girth * height))
            far.append(middle - across * (girth * height))
        }
        func round(_ place: Point, _ girth: Float) -> [Point] {
            (0..<8).map { index in
                let angle = Float(index) / 8 * 2 * .pi
                return place + Point(cosf(angle), sinf(angle)) * (girth * height)
            }
        }
        let path = Path.silhouette([
            near + far.reversed(), round(start, girths[0]), round(end, girths[girths.count - 1]),
        ])
        let radius = (girths.max() ?? 0.04) * height
        pen.fill(path, rounded(pen, albedo, (start + end) * 0.5, radius, across: across))
    }

    /// A rounded part of the body.
    func solid(_ pen: inout Pen, _ parts: [Ellipsoid], _ albedo: Colour, radius: Float) {
        guard let first = parts.first else { return }
        pen.fill(
            .silhouette(parts.map { $0.outline() }, steps: 2), rounded(pen, albedo, first.centre.seen, radius))
    }
}
