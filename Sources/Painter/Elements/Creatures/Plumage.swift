import Foundation

/// A songbird from the side, looking to the left: a round breast, a folded wing, a cocked tail, a fine beak.
///
/// Its feet are at the origin, and it is about one metre long.
struct Plumage {
    private let back: Colour
    private let breast: Colour
    private let belly: Colour

    init(_ pen: inout Pen) {
        let kinds: [(UInt32, UInt32, UInt32)] = [
            (0x6e5c46, 0xd8662c, 0xd8d0c4), (0x3e6ca0, 0xc87a4a, 0xece4d8), (0x5a6a78, 0xe8c83a, 0xf0e8c8),
            (0x54504c, 0x9a8a74, 0xd0c8bc),
        ]
        let kind = pen.subject.traits.contains(.black) ? (0x2c2c34, 0x34343e, 0x3c3c46) : pen.dice.pick(kinds)
        let night = pen.hour == .night ? Float(0.12) : 0
        back = pen.matter(Colour(kind.0).lightened(by: night), bending: 0.35)
        let chosen = pen.subject.colour?.colour
        breast = chosen?.lightened(by: 0.08) ?? pen.natural(Colour(kind.1).lightened(by: night), bending: 0.25)
        belly = chosen?.lightened(by: 0.14) ?? pen.natural(Colour(kind.2), bending: 0.3)
    }

    func draw(with pen: inout Pen) {
        tail(&pen)
        legs(&pen)
        trunk(&pen)
        wing(&pen)
        head(&pen)
    }

    private func tail(_ pen: inout Pen) {
        for feather in 0..<4 {
            let lift = Float(feather) * 0.014
            pen.stroke(
                [Point(0.3, 0.24 + lift), Point(0.5, 0.13 + lift), Point(0.74 - lift * 1.2, -0.02 + lift * 1.6)],
                widths: [0.07, 0.06, 0.045],
                Paint(pen.lit(back * (0.5 + Float(feather) * 0.12), up: 0.2), fineness: 0.95))
        }
    }

    private func legs(_ pen: inout Pen) {
        let horn = Paint(pen.lit(pen.natural(Colour(0x4a3c34), bending: 0.3)), fineness: 0.97)
        for x in [-0.03, 0.07] as [Float] {
            pen.stroke([Point(x + 0.02, 0.16), Point(x, 0.06), Point(x - 0.01, -0.01)], widths: [0.026, 0.018], horn)
            for toe in [-0.05, -0.02, 0.035] as [Float] {
                pen.stroke(
                    Path.curve([Point(x - 0.01, 0.02), Point(x + toe, 0.015), Point(x + toe * 1.3, -0.025)]),
                    widths: [0.018, 0.014, 0.006], horn)
            }
        }
    }

    private func trunk(_ pen: inout Pen) {
        let outline = [
            Point(-0.37, 0.62), Point(-0.33, 0.7), Point(-0.24, 0.76), Point(-0.13, 0.75), Point(-0.05, 0.68),
            Point(0.03, 0.58), Point(0.16, 0.46), Point(0.3, 0.33), Point(0.4, 0.22), Point(0.37, 0.17),
            Point(0.24, 0.14), Point(0.1, 0.08), Point(-0.08, 0.09), Point(-0.24, 0.2), Point(-0.32, 0.35),
            Point(-0.33, 0.49),
        ]
        var paint = Paint.gradient(
            pen.lit(back * 1.1, side: pen.lightSide * 0.3, up: 0.8), pen.lit(belly * 0.72, up: -0.4),
            from: Point(0.1, 0.62), to: Point(-0.1, 0.12), grain: 0.1)
        paint.grainSize = Point(0.05, 0.03)
        paint.fineness = 0.92
        pen.fill(Path.smooth(outline, steps: 5), paint, rim: 0.012)
        let patch = [
            Point(-0.36, 0.63), Point(-0.28, 0.66), Point(-0.2, 0.6), Point(-0.16, 0.46), Point(-0.14, 0.3),
            Point(-0.2, 0.2), Point(-0.29, 0.28), Point(-0.325, 0.4), Point(-0.325, 0.52),
        ]
        pen.fill(Path.smooth(patch, steps: 4), Paint(pen.lit(breast, side: -0.5, up: 0.3), fineness: 0.9))
        barbs(&pen)
    }

    /// Small feathers that lie over one another on breast and belly.
    private func barbs(_ pen: inout Pen) {
        guard pen.pixel < 0.012 else { return }
        for _ in 0..<70 {
            let place = Point(pen.dice.within(-0.3...0.1), pen.dice.within(0.12...0.6))
            let isBreast = place.x < -0.12 && place.y > 0.24
            guard place.y < 0.56 - place.x * 0.2, place.x > -0.32 + abs(place.y - 0.42) * 0.4 else { continue }
            let tone = (isBreast ? breast : belly) * pen.dice.within(0.75...1.2)
            pen.stroke(
                [place, place + Point(0.02, -0.03), place + Point(0.05, -0.06)], widths: [0.022, 0.02, 0.003],
                Paint(pen.lit(tone, side: -0.4, up: 0.2), opacity: 0.55, fineness: 0.95))
        }
    }

    private func wing(_ pen: inout Pen) {
        pen.fill(
            Path.smooth(
                [
                    Point(-0.12, 0.5), Point(-0.02, 0.56), Point(0.12, 0.48), Point(0.3, 0.32), Point(0.5, 0.13),
                    Point(0.3, 0.2), Point(0.06, 0.24), Point(-0.1, 0.34),
                ], steps: 5),
            .gradient(
                pen.lit(back * 0.95, up: 0.7), pen.lit(back * 0.55, up: -0.1), from: Point(0, 0.54),
                to: Point(0.05, 0.22)
            ), rim: 0.008)
        let edge = back.lightened(by: 0.1)
        for feather in 0..<7 {
            let t = Float(feather) / 6
            let root = Point(mix(-0.06, 0.1, t), mix(0.36, 0.46, t))
            let tip = Point(mix(0.24, 0.52, t), mix(0.2, 0.135, t))
            pen.stroke(
                Path.curve([root, (root + tip) * 0.5 + Point(0, 0.015), tip]), widths: [0.006, 0.012, 0.004],
                Paint(pen.lit(feather % 2 == 0 ? edge : back * 0.4, up: 0.4), opacity: 0.8, fineness: 0.97))
        }
        pen.stroke(
            [Point(-0.06, 0.37), Point(0.02, 0.4), Point(0.1, 0.4)], widths: [0.008, 0.026, 0.008],
            Paint(pen.lit(belly, up: 0.3), opacity: 0.7, fineness: 0.96))
    }

    private func head(_ pen: inout Pen) {
        let horn = pen.natural(Colour(0x3a342e), bending: 0.3)
        pen.fill(Path([Point(-0.34, 0.675), Point(-0.47, 0.63), Point(-0.36, 0.625)]), Paint(pen.lit(horn, up: 0.5)))
        pen.fill(Path([Point(-0.36, 0.628), Point(-0.47, 0.63), Point(-0.345, 0.6)]), Paint(pen.lit(horn * 0.6)))
        pen.dab(Point(-0.255, 0.675), 0.032, 0.032, softness: 0.1, Paint(pen.lit(belly * 0.8), fineness: 0.97))
        pen.dab(Point(-0.257, 0.675), 0.026, 0.026, softness: 0.05, Paint(Colour(0.006, 0.005, 0.005), fineness: 1))
        pen.dab(
            Point(-0.266, 0.686), 0.008, 0.008, softness: 0.1,
            Paint(pen.composition.sky.ramp.colour(0.8) * 1.2, fineness: 1))
    }
}
