import Foundation

/// The butterfly itself: four wings with veins, a dark margin and light spots, a furry body, feelers.
struct ButterflyWings {
    private let place: Point
    /// From the body to the tip of a fore wing, in metres.
    private let span: Float
    private let tilt: Float
    private let ground: Colour
    private let edge: Colour
    private let spot: Colour
    private let hasEyes: Bool
    /// How far each side is turned toward us.
    private let open: (left: Float, right: Float)

    private static let kinds: [(ground: UInt32, edge: UInt32, spot: UInt32, hasEyes: Bool)] = [
        (0xe8862a, 0x1c1412, 0xf6f0e4, false), (0x4a86d0, 0x141a2c, 0xe4eef8, false),
        (0xf0d458, 0x201a14, 0x5a80c0, false), (0xb8402a, 0x241814, 0x6a8ad0, true),
        (0xf2eee4, 0x4a4640, 0x8a867e, false),
    ]

    init(_ pen: inout Pen, place: Point, span: Float, tilt: Float) {
        self.place = place
        self.span = span
        self.tilt = tilt
        let kind = pen.dice.pick(Self.kinds)
        ground = pen.matter(Colour(kind.ground), bending: 0.2)
        edge = pen.natural(Colour(kind.edge), bending: 0.3)
        spot = pen.natural(Colour(kind.spot), bending: 0.2)
        hasEyes = kind.hasEyes
        open = (pen.dice.within(0.35...0.62), pen.dice.within(0.86...1))
    }

    func draw(with pen: inout Pen) {
        for side in [-1, 1] as [Float] {
            wing(&pen, side, Self.hind, isFore: false)
            wing(&pen, side, Self.fore, isFore: true)
        }
        body(&pen)
    }

    /// In spans from the body: from the root along the leading edge, the margin and back.
    private static let fore = [
        Point(0.02, 0.03), Point(0.26, 0.36), Point(0.55, 0.7), Point(0.82, 0.9), Point(0.97, 0.9), Point(0.97, 0.74),
        Point(0.86, 0.48), Point(0.8, 0.26), Point(0.7, 0.1), Point(0.36, 0.02),
    ]
    private static let hind = [
        Point(0.02, 0), Point(0.34, 0.06), Point(0.64, 0.06), Point(0.78, -0.08), Point(0.78, -0.3),
        Point(0.66, -0.48), Point(0.47, -0.58), Point(0.3, -0.54), Point(0.14, -0.34),
    ]

    /// A place of one side's wings: the far side is seen narrower, for it stands up from the body.
    private func at(_ side: Float, _ point: Point) -> Point {
        let share = side < 0 ? open.left : open.right
        let x = side * point.x * share
        let y = point.y + point.x * (1 - share) * 0.5
        return place + Point(x * cosf(tilt) - y * sinf(tilt), x * sinf(tilt) + y * cosf(tilt)) * span
    }

    private func wing(_ pen: inout Pen, _ side: Float, _ knots: [Point], isFore: Bool) {
        let path = Path.smooth(knots.map { at(side, $0) }, steps: 6)
        let turn = side * (side < 0 ? 0.5 : 0.2)
        let shine = ground * pen.light.key * (0.35 * pen.light.backlit)
        let root = at(side, knots[0])
        let far = at(side, knots[isFore ? 4 : 5])
        var paint = Paint.gradient(
            pen.lit(ground * (isFore ? 0.62 : 0.5), side: turn, up: 0.4) + shine * 0.5,
            pen.lit(ground * (isFore ? 1.15 : 1), side: turn, up: 0.5) + shine, from: root, to: far, grain: 0.1)
        paint.grainSize = Point(0.1, 0.1) * span
        paint.fineness = 0.95
        pen.fill(path, paint)
        pen.within(path) { pen in
            margin(&pen, side, knots, isFore: isFore)
            veins(&pen, side, knots, isFore: isFore)
            if hasEyes { eyeSpot(&pen, side, isFore: isFore) }
            // Down near the body.
            pen.dab(
                root, 0.24 * span, 0.2 * span, softness: 0.9,
                Paint(pen.lit(edge.blended(with: ground, 0.5), up: 0.3), opacity: 0.7, fineness: 0.92))
        }
    }

    /// Dark along the outer edge, softened inward, with two rows of light spots.
    private func margin(_ pen: inout Pen, _ side: Float, _ knots: [Point], isFore: Bool) {
        let outer = isFore ? Array(knots[2...8]) : Array(knots[2...7])
        let line = Path.curve(outer.map { at(side, $0) }, steps: 5)
        let dark = pen.lit(edge, side: side * 0.3, up: 0.4)
        pen.stroke(line, widths: [0.1, 0.3, 0.26, 0.2].map { $0 * span }, Paint(dark, opacity: 0.4, fineness: 0.92))
        pen.stroke(line, widths: [0.06, 0.2, 0.17, 0.13].map { $0 * span }, Paint(dark, opacity: 0.95, fineness: 0.95))
        let middle = knots.reduce(Point.zero, +) / Float(knots.count)
        for (index, place) in Path.curve(outer, steps: 2).enumerated().dropFirst(2) {
            let inward = place + (middle - place) * (index % 2 == 0 ? 0.07 : 0.13)
            let size = span * (index % 2 == 0 ? 0.018 : 0.024)
            pen.dab(
                at(side, inward), size, size, softness: 0.3,
                Paint(pen.lit(spot, up: 0.4), opacity: 0.95, fineness: 0.98))
        }
        guard isFore else { return }
        pen.stroke(
            Path.curve(knots[0...3].map { at(side, $0) }), widths: [0.07, 0.06, 0.09].map { $0 * span },
            Paint(dark, opacity: 0.9, fineness: 0.95))
    }

    /// They leave a cell near the root and run to the margin.
    private func veins(_ pen: inout Pen, _ side: Float, _ knots: [Point], isFore: Bool) {
        let dark = Paint(pen.lit(edge, up: 0.3), opacity: 0.75, fineness: 0.98)
        let root = knots[0]
        let middle = knots.reduce(Point.zero, +) / Float(knots.count)
        let cell = root + (middle - root) * 0.95
        let targets = isFore ? Array(knots[3...8]) : Array(knots[2...8])
        for target in targets {
            let joint = cell + (target - cell) * 0.12
            let bend = (joint + target) * 0.5 + (middle - root) * 0.04
            pen.stroke(
                Path.curve([root, root + (joint - root) * 0.6, joint, bend, target].map { at(side, $0) }, steps: 4),
                widths: [0.026, 0.02, 0.018, 0.012].map { $0 * span }, dark)
        }
    }

    private func eyeSpot(_ pen: inout Pen, _ side: Float, isFore: Bool) {
        let centre = at(side, isFore ? Point(0.7, 0.66) : Point(0.55, -0.22))
        for (size, colour) in [(0.15, edge), (0.12, spot), (0.075, edge), (0.03, Colour(0xf4f4f4))] as [(Float, Colour)]
        {
            pen.dab(
                centre, size * span * (side < 0 ? open.left : 1), size * span, softness: 0.2,
                Paint(pen.lit(colour, up: 0.4), fineness: 0.97))
        }
    }

    private func body(_ pen: inout Pen) {
        func along(_ y: Float) -> Point { place + Point(-y * sinf(tilt), y * cosf(tilt)) * span }
        let line = [along(-0.5), along(-0.2), along(0), along(0.12), along(0.22)]
        pen.stroke(
            Path.curve(line), widths: [0.02, 0.09, 0.085, 0.13, 0.09].map { $0 * span },
            .gradient(
                pen.lit(edge.lightened(by: 0.16), side: pen.lightSide * 0.5, up: 0.6), pen.lit(edge * 0.8),
                from: place + Point(pen.lightSide * 0.05 * span, 0), to: place - Point(pen.lightSide * 0.05 * span, 0)))
        pen.dab(along(0.25), 0.05 * span, 0.045 * span, softness: 0.15, Paint(pen.lit(edge, up: 0.4), fineness: 0.97))
        for ring in 0..<5 {
            let place = along(-0.12 - Float(ring) * 0.07)
            pen.dab(
                place, 0.035 * span, 0.008 * span, turn: tilt, softness: 0.4,
                Paint(pen.lit(ground * 0.8, up: 0.4), opacity: 0.6, fineness: 0.97))
        }
        for side in [-1, 1] as [Float] {
            let root = along(0.27)
            let out = Point(side * 0.16 * span, 0)
            let tip = along(0.62) + out * 1.2
            pen.stroke(
                Path.curve([root, along(0.45) + out * 0.6, tip]), widths: [0.014, 0.01].map { $0 * span },
                Paint(pen.lit(edge, up: 0.3), fineness: 0.98))
            pen.dab(tip, 0.018 * span, 0.018 * span, softness: 0.2, Paint(pen.lit(edge, up: 0.3), fineness: 0.98))
        }
    }
}
