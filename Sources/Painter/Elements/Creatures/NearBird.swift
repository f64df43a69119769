import Foundation

/// A bird that flies close by, seen from the side: wings raised or pressing down, flight feathers apart at the tips.
struct NearBird {
    private let back: Colour
    private let breast: Colour
    private let tips: Colour
    private let horn: Colour
    /// How far the body climbs, and where the wings are: degrees from straight ahead, above zero up.
    private let climb: Float
    private let beat: Float

    /// Gull, swallow, crow, dove, eagle.
    private static let kinds: [(back: UInt32, breast: UInt32, tips: UInt32, horn: UInt32)] = [
        (0xb4bac2, 0xf4f2ee, 0x2a2a30, 0xe0a030), (0x2c3450, 0xe8d8c8, 0x1c2030, 0x2a2420),
        (0x34343c, 0x3a3a44, 0x1a1a20, 0x2a2a2e), (0xdcdad6, 0xf2efea, 0xb8b4b0, 0xc88a60),
        (0x5c4028, 0x84603c, 0x241810, 0xe0b040),
    ]

    init(_ pen: inout Pen) {
        let traits = pen.subject.traits
        let any = pen.dice.int(0...3)
        let kind = Self.kinds[
            traits.contains(.ofPrey) ? 4 : traits.contains(.white) ? 0 : traits.contains(.black) ? 2 : any]
        let named = pen.subject.colour?.colour
        back = named ?? pen.natural(Colour(kind.back), bending: 0.3)
        breast = named.map { $0.lightened(by: 0.06) } ?? pen.natural(Colour(kind.breast), bending: 0.3)
        tips = named.map { $0.lightened(by: -0.2) } ?? pen.natural(Colour(kind.tips), bending: 0.3)
        horn = pen.natural(Colour(kind.horn), bending: 0.2)
        climb = pen.dice.within(-6...22)
        beat = pen.dice.chance(0.65) ? pen.dice.within(74...112) : pen.dice.within(-66...(-38))
    }

    func draw(with pen: inout Pen) {
        pen.lean = climb * .pi / 180
        // Its middle is that of the wings too.
        pen.shift = Point(0.04, beat > 0 ? -0.26 : 0.2)
        wing(&pen, root: Point(0.1, 0.05), angle: beat - 16, long: 0.88, isFar: true)
        tail(&pen)
        trunk(&pen)
        wing(&pen, root: Point(0.05, 0.03), angle: beat + 8, long: 1, isFar: false)
        pen.lean = 0
    }

    private func tail(_ pen: inout Pen) {
        for feather in -2...2 {
            let spread = Float(feather) * 0.022
            pen.stroke(
                [Point(-0.18, spread * 0.3), Point(-0.3, spread), Point(-0.41, spread * 1.7 - 0.01)],
                widths: [0.03, 0.036, 0.016],
                Paint(pen.nearLit(back * (feather % 2 == 0 ? 0.85 : 0.7), up: 0.3), fineness: 0.96))
        }
    }

    private func trunk(_ pen: inout Pen) {
        let outline = [
            Point(0.262, 0.03), Point(0.235, 0.066), Point(0.185, 0.085), Point(0.12, 0.078), Point(0, 0.066),
            Point(-0.14, 0.036), Point(-0.26, 0.006), Point(-0.2, -0.026), Point(-0.06, -0.068), Point(0.06, -0.078),
            Point(0.16, -0.045), Point(0.225, -0.002),
        ]
        let path = Path.smooth(outline)
        var paint = Paint.gradient(
            pen.nearLit(back.blended(with: breast, 0.3), side: pen.lightSide * 0.3, up: 0.7),
            pen.nearLit(breast * 0.85, up: -0.3), from: Point(0, 0.08), to: Point(0, -0.05))
        paint.fineness = 0.95
        pen.fill(path, paint, rim: 0.008)
        pen.within(path) { pen in
            pen.dab(
                Point(-0.02, -0.085), 0.2, 0.05, softness: 0.9,
                Paint(pen.lit(breast * 0.4, up: -0.5), opacity: 0.7, fineness: 0.9))
            pen.dab(
                Point(0.17, 0.06), 0.07, 0.03, softness: 0.9,
                Paint(pen.nearLit(breast * 1.15, side: pen.lightSide * 0.4, up: 0.8), opacity: 0.5, fineness: 0.93))
        }
        let beak = [Point(0.25, 0.05), Point(0.345, 0.018), Point(0.33, 0.008), Point(0.25, 0.014)]
        pen.fill(Path(beak), .gradient(pen.nearLit(horn, up: 0.5), pen.nearLit(horn * 0.6), from: beak[0], to: beak[3]))
        pen.dab(Point(0.218, 0.05), 0.011, 0.011, softness: 0.1, Paint(Colour(0x0c0a0a), fineness: 1))
        pen.dab(Point(0.221, 0.054), 0.0035, 0.0035, softness: 0.1, Paint(Colour(repeating: 0.9), fineness: 1))
    }

    /// An arm to the wrist, a hand beyond it; secondaries hang from the one, primaries fan from the other.
    private func wing(_ pen: inout Pen, root: Point, angle: Float, long: Float, isFar: Bool) {
        let turn = angle * .pi / 180
        let out = Point(cosf(turn), sinf(turn)) * long
        // Toward the tail, square to the arm.
        let aft = beat > 0 ? Point(-out.y, out.x) : Point(out.y, -out.x)
        let wrist = root + out * 0.3 - aft * 0.05
        let tip = root + out * 0.66 + aft * 0.2
        let shine = breast * pen.light.key * (0.22 * pen.light.backlit)
        let shade: Float = isFar ? 0.62 : 1
        for feather in 0..<19 {
            let t = Float(feather) / 18
            let isHand = t > 0.5
            let place = isHand ? wrist + (tip - wrist) * ((t - 0.5) * 1.3) : root + (wrist - root) * (0.06 + t * 1.88)
            let reach =
                isHand
                ? out * (0.1 + 0.3 * (t - 0.5) * 2) + aft * mix(0.24, 0.12, (t - 0.5) * 2)
                : out * 0.05 + aft * mix(0.19, 0.24, t * 2)
            let end = isHand && t > 0.94 ? tip : place + reach
            let tone = back.blended(with: tips, smoothstep(0.62, 0.95, t)) * (feather % 2 == 0 ? 1 : 0.86)
            pen.stroke(
                Path.curve([place, place + (end - place) * 0.6 - out * 0.012, end], steps: 3),
                widths: [0.03, 0.05, 0.012].map { $0 * long },
                Paint(pen.nearLit(tone * shade, side: -0.2, up: 0.3) + shine * (shade * 0.7), fineness: 0.96))
        }
        coverts(&pen, root: root, wrist: wrist, tip: tip, aft: aft, shade: shade, shine: shine)
    }

    /// The small feathers that clothe arm and hand.
    private func coverts(
        _ pen: inout Pen, root: Point, wrist: Point, tip: Point, aft: Point, shade: Float, shine: Colour
    ) {
        let hand = wrist + (tip - wrist) * 0.72
        let arm = Path.curve([root - aft * 0.02, root + (wrist - root) * 0.6 - aft * 0.03, wrist, hand], steps: 5)
        pen.stroke(
            arm.map { $0 + aft * 0.05 }, widths: [0.12, 0.13, 0.11, 0.06, 0.02],
            Paint(pen.nearLit(back * (0.92 * shade), up: 0.4) + shine * shade, fineness: 0.95))
        pen.stroke(
            arm.map { $0 + aft * 0.015 }, widths: [0.07, 0.07, 0.06, 0.045, 0.014],
            Paint(
                pen.nearLit(back.blended(with: breast, 0.35) * (1.08 * shade), side: pen.lightSide * 0.3, up: 0.8)
                    + shine * shade + pen.rim * (0.05 * shade), fineness: 0.95))
        for place in stride(from: 2, to: arm.count - 2, by: 2) {
            pen.stroke(
                [arm[place] + aft * 0.06, arm[place] + aft * 0.11], widths: [0.006, 0.022, 0.004],
                Paint(pen.nearLit(back * (0.7 * shade), up: 0.2), opacity: 0.7, fineness: 0.96))
        }
    }
}
