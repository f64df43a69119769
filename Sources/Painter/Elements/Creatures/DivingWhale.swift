import Foundation

/// A humpback that goes down: the stock rises out of churned water, the fluke stands in the air and streams.
struct DivingWhale {
    let hide: Colour

    func draw(with pen: inout Pen) {
        let turn = pen.dice.within(0.8...1)
        let ahead: Float = pen.dice.chance(0.5) ? 1 : -1
        print(&pen, ahead: ahead)
        pen.rings(from: 1.7, dark: hide * 0.5)
        back(&pen, ahead: ahead)
        pen.lean = pen.dice.within(-0.16...0.16)
        let path = Path.smooth(outline(turn: turn), steps: 6)
        pen.fill(path, wet(pen, from: 6, to: 0), rim: 0.06)
        pen.within(path) { pen in
            gloss(&pen, turn: turn)
            scars(&pen, turn: turn)
        }
        streams(&pen, turn: turn)
        pen.lean = 0
        pen.foam(half: 1.7, height: 0.7)
        pen.waterline(from: -1.5, to: 1.5)
    }

    /// The back that is already going under, a low wet arch before the stock.
    private func back(_ pen: inout Pen, ahead: Float) {
        let line = [(0.3, 0.1), (1.4, 0.42), (2.7, 0.62), (4.1, 0.5), (5.4, 0.16), (6.1, -0.06)] as [(Float, Float)]
        let top = line.map { Point($0.0 * ahead, $0.1) }
        let path = Path(Path.curve(top) + [Point(6 * ahead, -0.14), Point(3 * ahead, -0.2), Point(0, -0.2)])
        pen.fill(path, wet(pen, from: 0.75, to: -0.3), rim: 0.05)
        pen.stroke(
            Path.curve(top.dropFirst().map { $0 - Point(0, 0.12) }), widths: [0.02, 0.08, 0.07, 0.01],
            Paint(pen.nearLit(hide * 2, up: 0.9), opacity: 0.5, fineness: 0.9))
        pen.waterline(from: min(0.6 * ahead, 6 * ahead), to: max(0.6 * ahead, 6 * ahead))
    }

    private func wet(_ pen: Pen, from top: Float, to bottom: Float) -> Paint {
        var paint = Paint.gradient(
            pen.nearLit(hide * 1.35, side: pen.lightSide * 0.4, up: 0.8), pen.nearLit(hide * 0.5, up: -0.2),
            from: Point(0, top), to: Point(0, bottom), grain: 0.08)
        paint.fineness = 0.93
        return paint
    }

    /// Lobes that dish toward us, a stock that is round, and the gleam of wet hide along their edges.
    private func gloss(_ pen: inout Pen, turn: Float) {
        let dark = Paint(pen.lit(hide * 0.35, up: -0.4), opacity: 0.65, fineness: 0.8)
        let light = Paint(pen.nearLit(hide * 2, up: 0.9) + pen.rim * 0.05, opacity: 0.5, fineness: 0.88)
        for side in [1, -turn] {
            pen.dab(Point(side * 1.5, 4.55), 1.5, 0.5, turn: side * 0.42, softness: 0.95, dark)
            pen.dab(Point(side * 1.7, 5.5), 1.2, 0.26, turn: side * -0.1, softness: 0.95, light)
            pen.stroke(
                Path.curve([
                    Point(side * 0.2, 3.6), Point(side * 0.7, 4.5), Point(side * 1.9, 5.2), Point(side * 3, 5.1),
                ]),
                widths: [0.03, 0.09, 0.07, 0.02], Paint(pen.lit(hide * 0.45), opacity: 0.6, fineness: 0.92))
        }
        let away: Float = pen.lightSide > 0 ? -1 : 1
        pen.dab(Point(away * 0.4, 2.2), 0.34, 2.4, softness: 0.95, dark)
        pen.dab(Point(away * 1, 0.3), 1.2, 0.6, softness: 0.95, dark)
        pen.dab(Point(-away * 0.2, 2.4), 0.16, 1.8, softness: 0.95, light)
    }

    /// Stock and both lobes in one; the left lobe is turned away by `turn`.
    private func outline(turn: Float) -> [Point] {
        let lobe = [
            Point(0.34, 3.1), Point(0.62, 3.72), Point(1.4, 4.5), Point(2.3, 4.95), Point(3.05, 4.9), Point(3.5, 4.5),
            Point(3.2, 5.2), Point(2.45, 5.72), Point(1.4, 5.72), Point(0.55, 5.4),
        ]
        let stock = [Point(1.52, -0.22), Point(1.26, 0.12), Point(0.86, 1.1), Point(0.56, 2)]
        return stock + lobe + [Point(0, 4.95)] + (stock + lobe).reversed().map { Point(-$0.x * turn, $0.y) }
            + [Point(-0.6, -0.36), Point(0.6, -0.36)]
    }

    /// The smooth print that its stroke leaves behind.
    private func print(_ pen: inout Pen, ahead: Float) {
        pen.dab(
            Point(-2.6 * ahead, -0.3), 3.2, 0.34, softness: 0.8,
            Paint(pen.composition.sky.ramp.colour(0.5), opacity: 0.35, fineness: 0.4))
    }

    private func scars(_ pen: inout Pen, turn: Float) {
        let pale = pen.lit(pen.natural(Colour(0xd8dee0), bending: 0.4), up: 0.2)
        for index in 0..<16 {
            let side: Float = index % 2 == 0 ? 1 : -turn
            let out = pen.dice.within(0.8...2.6)
            let place = Point(side * out, 4.55 + 0.28 * out + pen.dice.within(-0.15...0.25))
            pen.dab(place, 0.15, 0.05, turn: side * 0.4, softness: 0.6, Paint(pale, opacity: 0.35, fineness: 0.95))
        }
    }

    /// Water that runs off the lower edge of the lobes in torn curtains and down the stock.
    private func streams(_ pen: inout Pen, turn: Float) {
        let water = pen.lit(Colour(0xe8f1f5), up: 0.5) + pen.rim * 0.15
        for index in 0..<11 {
            let side: Float = index % 2 == 0 ? 1 : -turn
            let out = pen.dice.within(0.5...2.9)
            for _ in 0..<7 {
                let x = out + pen.dice.bell() * 0.2
                let top = 3.3 + min(x, 1.7) * 0.88
                let long = pen.dice.within(0.4...1) * (top - 0.3) * (index < 5 ? 1 : 0.5)
                pen.stroke(
                    Path.curve([
                        Point(side * x, top), Point(side * (x + 0.05), top - long * 0.5),
                        Point(side * (x + 0.06), top - long),
                    ]), widths: [0.015, 0.05, 0.03, 0.004], Paint(water, opacity: 0.3, fineness: 0.88))
            }
            pen.dab(Point(side * out, 0.2), 0.6, 0.36, softness: 1, Paint(water, opacity: 0.22, fineness: 0.4))
        }
        for _ in 0..<90 {
            let place = Point(pen.dice.bell() * 2.4, pen.dice.within(0...1) * pen.dice.within(0...3.4))
            let size = pen.dice.within(0.015...0.06)
            pen.dab(place, size, size * 1.5, softness: 0.3, Paint(water, opacity: 0.6, fineness: 0.9))
        }
    }
}
