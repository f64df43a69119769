import Foundation

/// A four-legged animal in a pose, seen from the side and looking to the right, in metres around its foot.
struct Quadruped {
    let anatomy: Anatomy
    let pose: Pose
    let coat: Coat
    /// Its height at the withers in metres.
    let size: Float
    var isAsleep = false
    let nearFore: [Point]
    let farFore: [Point]
    let nearHind: [Point]
    let farHind: [Point]
    let neck: [Point]
    let tail: [Point]

    init(_ anatomy: Anatomy, _ wanted: Pose, coat: Coat, size: Float) {
        var pose = wanted
        if let lift = pose.lift {
            let lowest = Self.legs(anatomy, pose).compactMap(\.last?.y).min() ?? 0
            pose.hip += anatomy.sole + lift - lowest
        }
        self.anatomy = anatomy
        self.pose = pose
        self.coat = coat
        self.size = size
        let legs = Self.legs(anatomy, pose)
        nearFore = legs[0]
        farFore = legs[1]
        nearHind = legs[2]
        farHind = legs[3]
        neck = anatomy.neck.joints(from: Self.carried(anatomy.neckRoot, by: pose, anatomy), pose.neck)
        tail = anatomy.tail.joints(from: Self.carried(anatomy.tailRoot, by: pose, anatomy), pose.tail)
    }

    /// The joints of the near and the far foreleg, the near and the far hind leg.
    private static func legs(_ anatomy: Anatomy, _ pose: Pose) -> [[Point]] {
        let shoulder = carried(anatomy.shoulder, by: pose, anatomy)
        let hip = carried(anatomy.hip, by: pose, anatomy)
        let limbs: [(Limb, Point, [Float])] = [
            (anatomy.fore, shoulder, pose.nearFore), (anatomy.fore, shoulder, pose.farFore),
            (anatomy.hind, hip, pose.nearHind), (anatomy.hind, hip, pose.farHind),
        ]
        return limbs.enumerated().map { index, limb in
            // The far legs stand a little higher in the picture, for their ground is farther off.
            let far = Float(index % 2)
            let joints = limb.0.joints(from: limb.1 + Point(far * 0.02, 0), limb.2)
            return planted(joints, pose: pose, sole: anatomy.sole + far * 0.018)
        }
    }

    /// A place of the trunk, in parts of the height at the withers.
    func carried(_ place: Point) -> Point { Self.carried(place, by: pose, anatomy) }

    private static func carried(_ place: Point, by pose: Pose, _ anatomy: Anatomy) -> Point {
        let middle = (anatomy.shoulder.x + anatomy.hip.x) / 2
        let half = (anatomy.shoulder.x - anatomy.hip.x) / 2
        let off = (place.x - middle) / half
        let arched = place + Point(0, pose.arch * max(-0.6, 1 - off * off))
        let d = arched - anatomy.hip
        let turn = pose.trunk * .pi / 180
        return Point(
            anatomy.hip.x + d.x * cosf(turn) - d.y * sinf(turn), pose.hip + d.x * sinf(turn) + d.y * cosf(turn))
    }

    /// Stretches a leg whose foot is near the ground so that it stands on it.
    private static func planted(_ joints: [Point], pose: Pose, sole: Float) -> [Point] {
        guard pose.lift == nil, let foot = joints.last, foot.y < sole + 0.14, joints[0].y > foot.y + 0.02 else {
            return joints
        }
        let stretch = (joints[0].y - sole) / (joints[0].y - foot.y)
        return joints.map { Point($0.x, joints[0].y - (joints[0].y - $0.y) * stretch) }
    }

    /// A place of the head, in parts of the height at the withers.
    func ofHead(_ place: Point) -> Point {
        let turn = pose.head * .pi / 180
        return neck[neck.count - 1]
            + Point(place.x * cosf(turn) - place.y * sinf(turn), place.x * sinf(turn) + place.y * cosf(turn))
    }

    /// A place of the head in metres.
    func onHead(_ x: Float, _ y: Float) -> Point { ofHead(Point(x, y)) * size }

    func metres(_ places: [Point]) -> [Point] { places.map { $0 * size } }

    /// How far the feet stand apart, in metres: left and right.
    var reach: (left: Float, right: Float) {
        let feet = [nearFore, farFore, nearHind, farHind].compactMap { $0.last?.x }
        return ((feet.min() ?? 0) * size, (feet.max() ?? 0) * size)
    }

    // MARK: Drawing

    /// The whole animal but for what is its kind's own: its face, its markings, its mane.
    ///
    /// - Parameter markings: painted on the body, before light and shade; nothing of them shows outside it.
    func draw(with pen: inout Pen, markings: (inout Pen) -> Void = { _ in }) {
        contacts(&pen)
        for (leg, limb) in [(farHind, anatomy.hind), (farFore, anatomy.fore)] { farLeg(&pen, leg, limb) }
        tail(&pen)
        for ear in anatomy.ears.dropFirst() {
            pen.fill(
                Path.smooth(metres(ear.map(ofHead)), steps: 4), Paint(pen.nearLit(coat.back * 0.5), fineness: 0.93))
        }
        body(&pen, markings: markings)
        feet(&pen, [nearHind, nearFore], shade: 1)
        if let ear = anatomy.ears.first { nearEar(&pen, ear) }
        eye(&pen)
    }

    /// Trunk, near legs, neck and head: one silhouette.
    private var outlines: [[Point]] {
        let parts = [
            anatomy.trunk.map(carried), anatomy.hind.outline(nearHind), anatomy.fore.outline(nearFore),
            anatomy.neck.outline(neck), anatomy.head.map(ofHead),
        ]
        return isLying ? parts + [rested] : parts
    }

    private var isLying: Bool { pose.hip < anatomy.hip.y * 0.5 && abs(pose.trunk) < 10 }

    /// The belly, broad on the ground.
    private var rested: [Point] {
        let (back, front) = (anatomy.hip.x - 0.04, anatomy.shoulder.x + 0.02)
        return [
            Point(back, 0.02), Point((back + front) / 2, 0.008), Point(front, 0.02), Point(front + 0.03, 0.14),
            Point((back + front) / 2, 0.25), Point(back - 0.02, 0.18),
        ]
    }

    private func body(_ pen: inout Pen, markings: (inout Pen) -> Void) {
        let path = Path.silhouette(outlines.map(metres))
        let width = 0.014 * size
        let shows = width * pen.scale > 0.35
        let isOvercast = pen.light.source == .sky
        var paint = hide(pen)
        var seam = paint
        let glint = isOvercast ? pen.light.fill * 0.3 : pen.rim * (pen.hour == .night ? 1.5 : 0.6)
        seam.colour += glint
        seam.endColour += glint * 0.7
        if shows { pen.fill(path, seam) }
        let shift = shows ? Point(isOvercast ? 0 : -pen.lightSide, -0.7) * width : .zero
        let inner = path.map { $0 + shift }
        paint.fineness = 0.9
        pen.fill(inner, paint)
        pen.within(inner) { pen in
            markings(&pen)
            model(&pen)
            hairs(&pen)
        }
    }

    private func hide(_ pen: Pen) -> Paint {
        let back = carried(Point(0, 0.95)).y * size
        let belly = carried(Point(0, 0.5)).y * size
        var paint = Paint.gradient(
            pen.nearLit(coat.back * 1.12, side: pen.lightSide * 0.35, up: 0.75),
            pen.nearLit(coat.flank * 0.72, side: pen.lightSide * 0.2, up: -0.1),
            from: Point(0, back), to: Point(0, belly), grain: 0.12)
        paint.grainSize = Point(0.06, 0.03) * size
        return paint
    }

    private func farLeg(_ pen: inout Pen, _ joints: [Point], _ limb: Limb) {
        let line = metres(joints)
        var paint = Paint.gradient(
            pen.nearLit(coat.flank * 0.5, up: -0.4), pen.nearLit(coat.legs * 0.5, up: -0.2), from: line[0],
            to: line[line.count - 1])
        paint.fineness = 0.9
        pen.fill(Path.silhouette([metres(limb.outline(joints))]), paint)
        feet(&pen, [joints], shade: 0.5)
    }

    private func tail(_ pen: inout Pen) {
        var paint = Paint.gradient(
            pen.nearLit(coat.back * 0.9, side: -0.3, up: 0.4), pen.nearLit(coat.tail * 0.75, up: -0.2),
            from: tail[0] * size,
            to: tail[tail.count - 1] * size)
        paint.fineness = 0.88
        pen.fill(Path.silhouette([metres(anatomy.tail.outline(tail))]), paint, rim: 0.01 * size)
    }

    private func nearEar(_ pen: inout Pen, _ ear: [Point]) {
        pen.fill(
            Path.smooth(metres(ear.map(ofHead)), steps: 4),
            Paint(pen.nearLit(coat.back * 0.85, side: -0.2, up: 0.4), fineness: 0.94), rim: 0.008 * size)
        guard coat.ear != coat.back else { return }
        let middle = ear.reduce(Point.zero, +) / Float(ear.count)
        pen.fill(
            Path.smooth(metres(ear.map { ofHead(middle + ($0 - middle) * 0.55) }), steps: 4),
            Paint(pen.nearLit(coat.ear * 0.7, up: 0.1), fineness: 0.95))
    }

    private func eye(_ pen: inout Pen) {
        let radius = max(0.017 * size, pen.pixel * 0.8)
        let place = ofHead(anatomy.eye) * size
        let turn = (pose.head - 12) * .pi / 180
        guard !isAsleep else {
            let lid = [Point(-1.4, 0.1), Point(0, -0.5), Point(1.4, 0)].map { anatomy.eye + $0 * 0.017 }
            return pen.stroke(
                Path.curve(metres(lid.map(ofHead))), widths: [radius * 0.2, radius * 0.6, radius * 0.2],
                Paint(pen.lit(coat.face * 0.2), fineness: 0.98))
        }
        pen.dab(
            place, radius * 1.5, radius * 1.1, turn: turn, softness: 0.6,
            Paint(pen.nearLit(coat.face * 0.3), opacity: 0.8, fineness: 0.97))
        pen.dab(place, radius, radius * 0.85, turn: turn, softness: 0.1, Paint(pen.nearLit(coat.iris), fineness: 1))
        pen.dab(place, radius * 0.6, radius * 0.62, softness: 0.1, Paint(Colour(0x0a0808), fineness: 1))
        pen.dab(
            place + Point(pen.lightSide * 0.3, 0.36) * radius, radius * 0.3, radius * 0.3, softness: 0.1,
            Paint(pen.composition.sky.ramp.colour(0.6).lightened(by: 0.2), fineness: 1))
    }
}
