import Foundation

/// A whale: breaching with its whole forebody, or swimming at the surface with its spout and its fluke in the air.
struct Whale: SceneElement {
    let nature = Nature(
        metres: 6.5, standing: .water, prominence: 0.34, group: 1...1, breadth: 2, weight: 8, alone: 1.2)

    func draw(with pen: inout Pen) {
        let night: Float = pen.hour == .night ? 0.08 : 0
        let hide = pen.matter(Colour(0x34465a).lightened(by: night * 1.8), bending: 0.5)
        if pen.dice.chance(0.55) { BreachingWhale(hide: hide).draw(with: &pen) } else { swimming(&pen, hide) }
    }

    // MARK: At the surface

    private func swimming(_ pen: inout Pen, _ hide: Colour) {
        var paint = Paint.gradient(
            pen.lit(hide * 1.25, side: pen.lightSide * 0.3, up: 0.85), pen.lit(hide * 0.5, up: -0.2),
            from: Point(0, 2.6),
            to: Point(0, 0), grain: 0.1)
        paint.fineness = 0.92
        fluke(&pen, paint)
        pen.fill(
            Path.smooth([
                Point(-4.5, -0.4), Point(-4.75, 0.6), Point(-4.4, 1.6), Point(-3.3, 2.35), Point(-1.6, 2.6),
                Point(0.3, 2.35), Point(1.3, 2.25), Point(1.7, 2.1), Point(2.8, 1.5), Point(3.6, 1.7), Point(4.1, 2.6),
                Point(4.55, 2.5), Point(4.3, 1.5), Point(3.7, 0.6), Point(2.8, -0.1), Point(2.2, -0.5), Point(-1, -0.5),
            ]), paint, rim: 0.1)
        belly(&pen, hide)
        pen.dab(Point(-3.1, 0.95), 0.13, 0.1, softness: 0.1, Paint(pen.lit(Colour(0x0c1014)), fineness: 1))
        pen.dab(Point(-3.13, 0.99), 0.04, 0.03, softness: 0.1, Paint(pen.lit(Colour(0xe8f0f4), up: 0.5), fineness: 1))
        pen.fill(
            Path.smooth([Point(-1.7, 0.5), Point(-0.7, 0.1), Point(-0.1, -0.5), Point(-1.2, -0.3), Point(-2, 0.1)]),
            Paint(pen.lit(hide * 0.6), fineness: 0.92))
        spout(&pen, from: Point(-2.5, 2.5))
        pen.foam(half: 4.6, height: 0.5)
    }

    private func belly(_ pen: inout Pen, _ hide: Colour) {
        let pale = pen.lit(pen.natural(Colour(0xd4dade), bending: 0.5), up: -0.1)
        pen.fill(
            Path.smooth([
                Point(-4.68, 0.55), Point(-4, 0.5), Point(-3, 0.45), Point(-1.9, -0.1), Point(-1.6, -0.5),
                Point(-4.3, -0.4),
            ]), Paint(pale, opacity: 0.8, fineness: 0.92))
        for line in 0..<5 {
            let y = 0.34 - Float(line) * 0.17
            pen.stroke(
                Path.curve([Point(-4.55, y), Point(-3.4, y - 0.04), Point(-2.4 + Float(line) * 0.05, y - 0.3)]),
                widths: [0.02, 0.06, 0.02], Paint(pen.lit(hide * 0.8), opacity: 0.8, fineness: 0.95))
        }
        pen.stroke(
            Path.curve([Point(-4.72, 0.8), Point(-4, 0.68), Point(-3.2, 0.6), Point(-2.8, 0.8)]),
            widths: [0.04, 0.09, 0.02],
            Paint(pen.lit(hide * 0.3), fineness: 0.96))
    }

    private func fluke(_ pen: inout Pen, _ paint: Paint) {
        let root = Point(4.3, 2.4)
        for (side, reach) in [(Float(-1), Float(1.7)), (1, 2)] {
            pen.fill(
                Path.smooth(
                    [
                        root + Point(-0.15, -0.1), root + Point(side * reach * 0.45, 0.5),
                        root + Point(side * reach, 1.1),
                        root + Point(side * reach * 0.95, 1.35), root + Point(side * reach * 0.4, 1.2),
                        root + Point(0, 0.75),
                        root + Point(0.15, 0.1),
                    ], steps: 5), paint, rim: 0.07)
        }
        for _ in 0..<14 {
            let x = 4.3 + pen.dice.bell() * 1.4
            pen.stroke(
                [Point(x, 2.9), Point(x + 0.03, pen.dice.within(1...2.2))], widths: [0.05, 0.02],
                Paint(pen.lit(Colour(0xe4eef2), up: 0.5), opacity: 0.5))
        }
    }

    private func spout(_ pen: inout Pen, from foot: Point) {
        let water = pen.lit(Colour(0xeef5f8), up: 0.6) + pen.light.key * 0.25
        for index in 0..<90 {
            let t = pen.dice.unit()
            let side: Float = index % 2 == 0 ? -1 : 1
            let x = side * (0.08 + 0.75 * t * t) + pen.dice.bell() * (0.06 + 0.32 * t)
            let y = 2.9 * t * (1.35 - 0.45 * t) - (t > 0.8 ? (t - 0.8) * 2 * pen.dice.unit() : 0)
            let size = 0.05 + 0.2 * t
            pen.dab(
                foot + Point(x, y), size, size * 1.2, softness: 0.6,
                Paint(water, opacity: 0.42 * (1.15 - t), fineness: 0.6))
        }
    }
}

extension Pen {
    /// White water round whatever rises from the sea.
    mutating func foam(half: Float, height: Float) {
        for index in 0..<90 {
            let x = dice.bell() * half
            let rise = index < 40 ? height * dice.unit() * (1 - abs(x) / half * 0.7) : 0
            dab(
                Point(x, rise - 0.15 + dice.bell() * 0.1), dice.within(0.1...0.5) * (rise > 0.2 ? 0.4 : 1),
                dice.within(0.06...0.16), softness: 0.55,
                Paint(lit(Colour(0xeaf2f4), side: dice.bell() * 0.6, up: 0.8), opacity: 0.6, fineness: 0.7))
        }
    }
}
