import Foundation

/// A human figure from head to foot, of any age, standing with its weight on one leg, walking, or sitting; seen from
/// behind unless it faces us. Places are given in parts of its height around its foot: x to the right, y upward.
struct HumanFigure {
    enum Garment: Sendable { case longCoat, jacket, dress, jersey }
    enum Hair: Sendable, CaseIterable { case short, bob, long, tail, bun, hat, hood, cap }
    enum Arm: Sendable {
        case hanging, pocket
        /// The hand is there.
        case reaching(Point)
    }

    /// In metres.
    var height: Float = 1.72
    /// Where it stands in the thing's coordinates.
    var foot = Point.zero
    /// The head's height in parts of the whole: grown-ups 0.13, small children 0.19.
    var head: Float = 0.13
    var garment = Garment.longCoat
    var hair = Hair.short
    var coat = Colour(0x3a4658)
    var trousers = Colour(0x2a2c34)
    var hairColour = Colour(0x2a1e18)
    var skin = Colour(0xd8a88a)
    var scarf: Colour?
    /// The leg that carries the weight: -1 the left, 1 the right.
    var weightSide: Float = 1
    /// From 0, standing, to 1, a long step away from us.
    var stride: Float = 0
    var arms: (left: Arm, right: Arm) = (.hanging, .hanging)
    /// Where the face is turned, from -1 left to 1 right.
    var glance: Float = 0
    var facesUs = false
    /// Sits with the hips at this height; the legs hang or rest before it.
    var seat: Float?
    /// How the wind moves cloth and hair, from -1 to 1.
    var wind: Float = 0

    var chin: Float { 1 - head }
    var shoulder: Float { chin - head * 0.3 }
    /// How far the body sinks when it sits, in parts of the height.
    var drop: Float { seat.map { 0.49 - $0 } ?? 0 }

    func at(_ x: Float, _ y: Float) -> Point { foot + Point(x, y) * height }

    /// A place of the trunk: hips lean over the standing leg, shoulders lean back against them.
    func trunk(_ x: Float, _ y: Float) -> Point {
        let rise = clamp((y - 0.5) / 0.35)
        let shift = seat == nil ? weightSide * mix(0.02, 0.004, rise) : 0
        let tilt = seat == nil ? weightSide * mix(0.09, -0.1, rise) : 0
        return at(x + shift, y - drop + x * tilt)
    }

    func draw(with pen: inout Pen) {
        if seat == nil { legs(&pen) } else if facesUs { lap(&pen) }
        body(&pen)
        if seat != nil, !facesUs { seatOfTrousers(&pen) }
        sleeve(&pen, arms.left, side: -1)
        sleeve(&pen, arms.right, side: 1)
        headAndHair(&pen)
        if let scarf { wrap(&pen, scarf) }
    }

    // MARK: Legs

    private func legs(_ pen: inout Pen) {
        // The leg that is farther away first.
        for side in [-weightSide, weightSide] {
            let carries = side == weightSide
            let hip = trunk(side * 0.046, 0.49)
            let lift: Float = carries ? 0 : 0.03 * stride
            let out: Float = carries ? side * 0.03 : side * (0.085 - 0.05 * stride)
            let knee = at(carries ? side * 0.048 : side * (0.085 - 0.03 * stride), 0.275 + lift * 0.3)
            let ankle = at(out, 0.045 + lift)
            let cloth = mix(trousers, skin, garment == .dress ? 0.8 : 0)
            let shade: Float = carries ? 1 : 0.82
            let widths: [Float] = garment == .dress ? [0.09, 0.06, 0.062, 0.036] : [0.1, 0.078, 0.068, 0.056]
            pen.stroke(
                Path.curve([hip, mix2(hip, knee, 0.55), knee, mix2(knee, ankle, 0.5), ankle], steps: 4),
                widths: widths.map { $0 * height },
                .gradient(
                    pen.nearLit(cloth * shade, side: side * 0.5), pen.nearLit(cloth * shade * 0.75, side: side * 0.7),
                    from: hip, to: ankle))
            shoe(&pen, ankle: ankle, side: side)
        }
    }

    private func shoe(_ pen: inout Pen, ankle: Point, side: Float) {
        let h = height
        let toe = Point(side * 0.028 * h, -0.046 * h)
        let outline = [
            ankle + Point(-0.026 * h, 0.012 * h), ankle + Point(0.026 * h, 0.012 * h),
            ankle + toe + Point(side > 0 ? 0.022 * h : 0.002, 0.014 * h), ankle + toe,
            ankle + Point(-side * 0.016 * h, -0.046 * h),
            ankle + Point(side > 0 ? -0.03 * h : -0.026 * h, -0.02 * h),
        ]
        pen.fill(
            Path.smooth(outline, steps: 3), Paint(pen.nearLit(pen.natural(Colour(0x2c2420)), up: 0.2), fineness: 0.92))
    }

    /// Thighs toward us and shins that hang or stand before the seat.
    private func lap(_ pen: inout Pen) {
        let hip = (seat ?? 0.3)
        for side in [-1, 1] as [Float] {
            let knee = at(side * 0.065, hip - 0.035)
            pen.stroke(
                [at(side * 0.05, hip + 0.03), knee], widths: [0.1 * height, 0.1 * height],
                Paint(pen.nearLit(trousers, up: 0.8)))
            let ankle = at(side * 0.06, max(0.045, hip - 0.28))
            pen.stroke(
                [knee, ankle], widths: [0.086 * height, 0.056 * height], Paint(pen.nearLit(trousers * 0.85, up: -0.1)))
            shoe(&pen, ankle: ankle, side: side)
        }
    }

    private func seatOfTrousers(_ pen: inout Pen) {
        guard garment == .jacket || garment == .jersey else { return }
        pen.dab(
            trunk(0, 0.485), 0.1 * height, 0.045 * height, softness: 0.15, Paint(pen.nearLit(trousers * 0.9)))
    }

    // MARK: Arms

    private func sleeve(_ pen: inout Pen, _ arm: Arm, side: Float) {
        let joint = trunk(side * 0.098, shoulder - 0.035)
        let (elbow, hand) = reach(arm, from: joint, side: side)
        let line = Path.curve([joint, mix2(joint, elbow, 0.6), elbow, mix2(elbow, hand, 0.6), hand], steps: 4)
        let wide = [0.066, 0.064, 0.058, 0.05, 0.042].map { Float($0) * height }
        // A dark seam parts the sleeve from the body.
        pen.stroke(
            line.map { $0 - Point(side * 0.008 * height, 0) }, widths: wide,
            Paint(pen.nearLit(coat * 0.42), opacity: 0.8, fineness: 0.92))
        pen.stroke(line, widths: wide, Paint(pen.nearLit(coat * 0.96, side: side * 0.75, up: 0.1), fineness: 0.92))
        // The round of the shoulder.
        pen.dab(
            joint, 0.033 * height, 0.03 * height, softness: 0.1,
            Paint(pen.nearLit(coat * 0.96, side: side * 0.75, up: 0.1), fineness: 0.92))
        if case .pocket = arm { return }
        let along = (hand - elbow) / max(0.01, ((hand - elbow) * (hand - elbow)).sum().squareRoot())
        let palm = hand + along * (0.02 * height)
        pen.dab(
            palm, 0.028 * height, 0.018 * height, turn: atan2f(along.y, along.x), softness: 0.1,
            Paint(pen.nearLit(skin, side: side * 0.3), fineness: 0.95))
    }

    private func reach(_ arm: Arm, from joint: Point, side: Float) -> (elbow: Point, hand: Point) {
        switch arm {
        case .hanging:
            return (
                joint + Point(side * 0.03, -0.165) * height,
                joint + Point(side * (0.022 - stride * 0.02), -0.315) * height
            )
        case .pocket:
            return (joint + Point(side * 0.052, -0.16) * height, joint + Point(side * -0.004, -0.285) * height)
        case .reaching(let goal):
            let hand = at(goal.x, goal.y - drop)
            let span = hand - joint
            let length = max(0.01, (span * span).sum().squareRoot())
            // The elbow falls aside by what the arm is longer than the way.
            let slack = max(0, 0.1156 - powf(length / height, 2) * 0.9).squareRoot() * 0.5 * height
            let down = Point(span.y, -span.x) / length
            let outward = down * (down.x * side - down.y * 0.5 >= 0 ? slack : -slack)
            let fall = Point(0, -slack * smoothstep(0.26, 0.14, length / height))
            return ((joint + hand) * 0.5 + outward * (length > 0.2 * height ? 1 : 0.4) + fall, hand)
        }
    }

    func mix2(_ a: Point, _ b: Point, _ t: Float) -> Point { a + (b - a) * t }
}
