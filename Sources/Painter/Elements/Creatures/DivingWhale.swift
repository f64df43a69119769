import Foundation

/// A humpback that goes down: its wet back still arches out of the sea, its fluke stands in the air and streams.
struct DivingWhale {
    let hide: Colour

    func draw(with pen: inout Pen) {
        back(&pen)
        stock(&pen)
        fluke(&pen)
        streams(&pen)
        spout(&pen, from: Point(-4.2, 0.9))
        pen.foam(half: 5, height: 0.5)
    }

    private func wet(_ pen: Pen, from top: Float, to bottom: Float) -> Paint {
        var paint = Paint.gradient(
            pen.lit(hide * 1.35, side: pen.lightSide * 0.4, up: 0.8), pen.lit(hide * 0.5, up: -0.2),
            from: Point(0, top), to: Point(0, bottom), grain: 0.08)
        paint.fineness = 0.93
        return paint
    }

    /// The long arch with the small hooked fin on it.
    private func back(_ pen: inout Pen) {
        pen.fill(
            Path.smooth([
                Point(-5.2, -0.4), Point(-4.6, 0.55), Point(-3.6, 1.05), Point(-2.4, 1.45), Point(-1.3, 1.5),
                Point(-0.9, 1.64), Point(-0.6, 1.66), Point(-0.6, 1.36), Point(0.2, 1.1), Point(1, 0.3),
                Point(1.3, -0.4), Point(-2, -0.5),
            ]), wet(pen, from: 1.7, to: -0.2), rim: 0.07)
        let shine = Paint(pen.lit(Colour(0xc8d6de), up: 0.9) + pen.rim * 0.3, opacity: 0.5, fineness: 0.93)
        for _ in 0..<9 {
            let x = pen.dice.within(-4.2...(-1.4))
            let y = 0.2 + (1 - (x + 1.6) * (x + 1.6) / 9) * pen.dice.within(0.7...1.15)
            pen.stroke(
                [Point(x - 0.4, y - 0.12), Point(x, y), Point(x + 0.4, y + 0.02)], widths: [0.01, 0.06, 0.01], shine)
        }
    }

    private func stock(_ pen: inout Pen) {
        pen.fill(
            Path.smooth([
                Point(2, -0.5), Point(2.3, 0.6), Point(2.66, 1.5), Point(2.8, 2.4), Point(2.9, 3),
                Point(3.2, 3), Point(3.3, 2.4), Point(3.46, 1.5), Point(3.85, 0.6), Point(4.3, -0.5),
            ]), wet(pen, from: 3, to: 0), rim: 0.06)
    }

    /// Two broad lobes with a notch between them, one nearer to us, pale scars beneath.
    private func fluke(_ pen: inout Pen) {
        let root = Point(3.05, 2.85)
        let turn = pen.dice.within(0.78...1)
        for (side, reach) in [(Float(-1), 2.3 * turn), (1, Float(2.2))] {
            let lobe = [
                Point(0, -0.25), Point(0.5, 0.35), Point(1.2, 0.95), Point(2.1, 1.35), Point(2.9, 1.3),
                Point(3.3, 0.95), Point(2.9, 1.75), Point(2.2, 2.1), Point(1.2, 2), Point(0.5, 1.7), Point(0, 1.3),
            ].map { root + Point($0.x / 3.3 * reach * side, $0.y * 0.76) }
            pen.fill(Path.smooth(lobe, steps: 5), wet(pen, from: 4.9, to: 2.85), rim: 0.07)
            let pale = pen.lit(pen.natural(Colour(0xd8dee0), bending: 0.4), up: 0.2)
            for _ in 0..<8 {
                let place = root + Point(side * reach * pen.dice.within(0.25...0.85), pen.dice.within(0.95...1.35))
                pen.dab(place, 0.16, 0.05, turn: side * 0.5, softness: 0.5, Paint(pale, opacity: 0.4, fineness: 0.95))
            }
        }
    }

    /// Water that runs off the trailing edge.
    private func streams(_ pen: inout Pen) {
        let water = pen.lit(Colour(0xe8f1f5), up: 0.5) + pen.rim * 0.15
        for _ in 0..<46 {
            let x = 3.05 + pen.dice.within(-2.1...2)
            let top = 3.05 + abs(x - 3.05) * 0.4
            let long = pen.dice.within(0.4...1.7)
            pen.stroke(
                [Point(x, top), Point(x + 0.04, top - long * 0.6), Point(x + 0.02, top - long)],
                widths: [0.02, 0.07, 0.015], Paint(water, opacity: 0.5, fineness: 0.85))
        }
        for _ in 0..<60 {
            let place = Point(3.05 + pen.dice.bell() * 2.4, pen.dice.within(0.1...2.6))
            let size = pen.dice.within(0.02...0.07)
            pen.dab(place, size, size * 1.5, softness: 0.3, Paint(water, opacity: 0.7, fineness: 0.9))
        }
    }

    private func spout(_ pen: inout Pen, from foot: Point) {
        let water = pen.lit(Colour(0xeef5f8), up: 0.6) + pen.light.key * 0.2
        for _ in 0..<90 {
            let t = pen.dice.unit()
            let place = foot + Point(pen.dice.bell() * (0.1 + 0.55 * t) - t * 0.5, 2.6 * t)
            let size = 0.08 + 0.24 * t
            pen.dab(
                place, size, size * 1.2, softness: 0.7, Paint(water, opacity: 0.3 * (1.15 - t), fineness: 0.5))
        }
    }
}
