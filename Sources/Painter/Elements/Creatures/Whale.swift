import Foundation

/// A whale: the tail lifted out of the water, or the back with a blow above it.
struct Whale: SceneElement {
    let nature = Nature(metres: 4.5, standing: .water, prominence: 0.24, group: 1...1, breadth: 1.9, weight: 8)

    func draw(with pen: inout Pen) {
        let hide = pen.matter(Colour(0x2c3a48), bending: 0.5)
        if pen.dice.chance(0.85) { tail(&pen, hide: hide) } else { back(&pen, hide: hide) }
        foam(&pen)
    }

    private func tail(_ pen: inout Pen, hide: Colour) {
        let lean = pen.dice.bell() * 0.3
        var paint = Paint.gradient(
            pen.lit(hide * 1.3, side: pen.lightSide * 0.4, up: 0.6), pen.lit(hide * 0.6), from: Point(0, 4.2),
            to: Point(0, 0), grain: 0.15)
        paint.fineness = 0.9
        pen.fill(
            Path.smooth([
                Point(-1.1, -0.2), Point(-0.55, 1.4), Point(-0.24 + lean, 2.9), Point(0.24 + lean, 2.9),
                Point(0.6, 1.4),
                Point(1.2, -0.2),
            ]), paint, rim: 0.1)
        for side in [-1, 1] as [Float] {
            let droop = pen.dice.within(-0.25...0.35)
            let fluke = Path(
                Path.curve([
                    Point(lean, 2.6), Point(lean + side * 1.1, 3.25), Point(lean + side * 2.3, 3.75),
                    Point(lean + side * 3.3, 3.35 - droop),
                ])
                    + Path.curve([
                        Point(lean + side * 2.5, 4.15), Point(lean + side * 1.3, 4.1), Point(lean, 3.62),
                    ]))
            var face = paint
            face.colour = pen.lit(hide * 1.25, side: side * 0.6, up: 0.5)
            face.endColour = pen.lit(hide * 0.6, side: side * 0.4)
            pen.fill(fluke, face, rim: 0.08)
        }
        for _ in 0..<16 {
            let x = lean + pen.dice.bell() * 2.2
            pen.stroke(
                [Point(x, 3.2), Point(x + 0.03, pen.dice.within(1.2...2.6))], widths: [0.05, 0.02],
                Paint(pen.lit(Colour(0xe4eef2), up: 0.5), opacity: 0.4))
        }
    }

    private func back(_ pen: inout Pen, hide: Colour) {
        var paint = Paint.gradient(
            pen.lit(hide * 1.3, up: 0.85), pen.lit(hide * 0.6, up: -0.2), from: Point(0, 1.7), to: Point(0, 0),
            grain: 0.2)
        paint.fineness = 0.9
        pen.fill(
            Path.smooth([
                Point(-5, -0.3), Point(-3, 0.7), Point(-1, 1.45), Point(1.2, 1.65), Point(3.2, 1.25), Point(4.6, 0.3),
                Point(4.8, -0.3), Point(0, -0.5),
            ]), paint, rim: 0.12)
        pen.fill(
            Path.smooth([Point(-2.6, 0.85), Point(-2.75, 1.45), Point(-2.2, 1.35), Point(-1.7, 1.15)]), paint, rim: 0.08
        )
        for _ in 0..<70 {
            let t = pen.dice.unit()
            let place = Point(3 + pen.dice.bell() * (0.15 + t * 0.9), 1.3 + t * 2.9)
            pen.dab(
                place, 0.12 + 0.3 * t, 0.14 + 0.28 * t, softness: 0.8,
                Paint(pen.lit(Colour(0xeaf2f6), up: 0.6), opacity: 0.3 * (1.1 - t), fineness: 0.4))
        }
    }

    private func foam(_ pen: inout Pen) {
        for _ in 0..<34 {
            pen.dab(
                Point(pen.dice.bell() * 2.6, pen.dice.bell() * 0.12 - 0.15), pen.dice.within(0.15...0.6),
                pen.dice.within(0.05...0.13), softness: 0.6,
                Paint(pen.lit(Colour(0xe6eef0), up: 0.9), opacity: 0.55, fineness: 0.6))
        }
    }
}
