import Foundation

/// A humpback that throws itself out of the sea: dark back, pale grooved throat, long fins, white water at its foot.
struct BreachingWhale {
    let hide: Colour

    func draw(with pen: inout Pen) {
        // It falls back on its side as it rises.
        let lean = pen.dice.within(-0.55 ... -0.2)
        pen.rings(from: 2.6, dark: hide * 0.5)
        pen.lean = lean
        body(&pen)
        pen.lean = 0
        burst(&pen)
        spray(&pen)
        pen.foam(half: 3.8, height: 1.2)
        pen.waterline(from: -2.7, to: 2.2)
    }

    /// The water that the body tears up with it: torn sheets that stand out to both sides and fall back.
    private func burst(_ pen: inout Pen) {
        let white = pen.lit(Colour(0xeef5f8), up: 0.6) + pen.light.key * 0.06
        let shade = pen.lit(Colour(0xa8c0cc), up: -0.1)
        for side in [-1, 1] as [Float] {
            for puff in 0..<7 {
                let t = Float(puff) / 6
                pen.dab(
                    Point(side * (1.7 + 1.9 * t), 0.25 + 0.5 * (1 - t)), 0.9, mix(0.9, 0.35, t), softness: 1,
                    Paint(puff % 2 == 0 ? white : shade, opacity: 0.4, fineness: 0.4))
            }
            for _ in 0..<44 {
                let out = pen.dice.within(0.5...3)
                let high = pen.dice.within(0.5...2.3) * (1.25 - out / 4)
                let root = Point(side * (1.5 + 0.6 * pen.dice.unit()), 0)
                let crown = root + Point(side * out * 0.55, high)
                let tip = root + Point(side * out, high * pen.dice.within(0.35...0.8))
                let isLit = pen.dice.chance(0.65)
                pen.stroke(
                    Path.curve([root, root + Point(side * out * 0.2, high * 0.66), crown, tip], steps: 3),
                    widths: [0.16, 0.12, 0.07, 0.02], Paint(isLit ? white : shade, opacity: 0.55, fineness: 0.85))
            }
        }
    }

    private static let outline = [
        Point(-1.9, -0.6), Point(-1.75, 0.9), Point(-1.3, 2.7), Point(-0.55, 4.4), Point(0.35, 5.75), Point(1.3, 6.65),
        Point(2.0, 7.0), Point(2.5, 6.9), Point(2.8, 6.4), Point(2.95, 5.4), Point(2.8, 4.1), Point(2.4, 2.6),
        Point(2.1, 1.1), Point(2.0, -0.4), Point(0.8, -0.9), Point(-0.8, -0.9),
    ]

    private func body(_ pen: inout Pen) {
        fin(
            &pen,
            [
                Point(2.1, 3.9), Point(3.1, 4.5), Point(4.3, 4.3), Point(4.9, 3.8), Point(4.2, 3.75), Point(3, 3.6),
                Point(2.2, 3.2),
            ],
            shade: 0.6)
        let (sine, cosine) = (sinf(pen.lean), cosf(pen.lean))
        // What is under the water is not seen.
        let path = Path.smooth(Self.outline).map { place in
            let height = place.x * sine + place.y * cosine
            return height > -0.1 ? place : place - Point(sine, cosine) * (height + 0.1)
        }
        var paint = Paint.gradient(
            pen.nearLit(hide * 1.25, side: -0.7, up: 0.5), pen.nearLit(hide * 0.6, side: 0.4), from: Point(-1.4, 4),
            to: Point(1.8, 3), grain: 0.1)
        paint.fineness = 0.92
        pen.fill(path, paint, rim: 0.12)
        pen.within(path) { pen in
            throat(&pen)
            gloss(&pen)
        }
        face(&pen)
        fin(
            &pen,
            [
                Point(0.75, 3.9), Point(-0.4, 4.5), Point(-1.6, 4.75), Point(-2.7, 4.3), Point(-3.2, 3.7),
                Point(-2.3, 3.85), Point(-1.2, 3.75), Point(0.3, 3.0),
            ], shade: 1)
    }

    /// The line of the mouth, the eye, the knobs on the snout.
    private func face(_ pen: inout Pen) {
        pen.stroke(
            Path.curve([Point(2.5, 6.45), Point(1.95, 6.0), Point(1.6, 5.3), Point(1.45, 4.8)]),
            widths: [0.05, 0.1, 0.04],
            Paint(pen.lit(hide * 0.28), fineness: 0.96))
        pen.dab(Point(1.22, 4.85), 0.12, 0.09, softness: 0.1, Paint(pen.lit(Colour(0x0a0c10)), fineness: 1))
        pen.dab(Point(1.19, 4.89), 0.035, 0.03, softness: 0.1, Paint(pen.lit(Colour(0xe8f0f4), up: 0.5), fineness: 1))
        for _ in 0..<16 {
            pen.dab(
                Point(1.2 + pen.dice.within(0...1.1), 5.7 + pen.dice.within(-0.2...0.6)), 0.06, 0.05, softness: 0.3,
                Paint(pen.lit(Colour(0xc8d0d4), up: 0.3), opacity: 0.5, fineness: 0.96))
        }
    }

    /// The wet back catches the sky; the flank turns away into shade; a wake of water runs down it.
    private func gloss(_ pen: inout Pen) {
        let dark = Paint(pen.lit(hide * 0.4, up: -0.3), opacity: 0.6, fineness: 0.8)
        pen.dab(Point(1.1, 2.2), 0.5, 2.6, turn: -0.12, softness: 0.95, dark)
        pen.dab(Point(2.75, 3.4), 0.5, 3, turn: 0.12, softness: 0.95, dark)
        let light = Paint(pen.nearLit(hide * 1.9, side: -0.5, up: 0.8) + pen.rim * 0.06, opacity: 0.5, fineness: 0.88)
        pen.dab(Point(-0.75, 3.2), 0.3, 2.1, turn: -0.42, softness: 0.95, light)
        pen.dab(Point(0.9, 5.9), 0.28, 0.9, turn: -0.8, softness: 0.95, light)
        let water = pen.lit(Colour(0xeaf3f6), up: 0.5)
        for _ in 0..<22 {
            let root = Point(pen.dice.within(-1.6...0.9), pen.dice.within(0.8...4.6))
            let long = pen.dice.within(0.4...1.3)
            pen.stroke(
                [root, root + Point(0.1, -long * 0.5), root + Point(0.12, -long)], widths: [0.02, 0.06, 0.02],
                Paint(water, opacity: 0.35, fineness: 0.92))
        }
    }

    private func throat(_ pen: inout Pen) {
        let pale = pen.natural(Colour(0xdfe3e4), bending: 0.5)
        let outer = [
            Point(2.5, 6.42), Point(2.85, 6.0), Point(2.93, 5.2), Point(2.73, 3.9), Point(2.28, 2.3), Point(1.98, 0.9),
            Point(1.93, -0.02),
        ]
        let inner = [
            Point(1.1, -0.15), Point(1.2, 0.9), Point(1.4, 2.4), Point(1.55, 3.9), Point(1.7, 5.1), Point(2.05, 5.95),
        ]
        pen.fill(
            Path(Path.curve(outer) + Path.curve(inner)),
            .gradient(
                pen.nearLit(pale * 0.7, side: 0.1), pen.nearLit(pale, side: 0.7, up: 0.1), from: Point(1.3, 3),
                to: Point(2.7, 3)))
        for groove in 1..<7 {
            let t = Float(groove) / 7
            let line = (0...5).map { step in
                let from = Float(step) / 5
                let a = along(inner.reversed(), from)
                return a + (along(outer, from) - a) * t
            }
            pen.stroke(
                Path.curve(line, steps: 4), widths: [0.03, 0.07, 0.07, 0.03],
                Paint(pen.lit(hide * 0.9), opacity: 0.75, fineness: 0.96))
        }
    }

    /// A place on a line of knots, from 0, its first, to 1, its last.
    private func along(_ knots: [Point], _ t: Float) -> Point {
        let place = t * Float(knots.count - 1)
        let index = min(Int(place), knots.count - 2)
        return knots[index] + (knots[index + 1] - knots[index]) * (place - Float(index))
    }

    private func fin(_ pen: inout Pen, _ outline: [Point], shade: Float) {
        let pale = pen.natural(Colour(0xc8d0d4), bending: 0.5)
        pen.fill(
            Path.smooth(outline, steps: 5),
            .gradient(
                pen.lit(hide * shade, side: -0.3, up: 0.6), pen.lit(pale * shade * 0.8, up: -0.1), from: outline[2],
                to: outline[outline.count - 2]), rim: 0.08)
    }

    /// Sheets of water that fall off the body, and drops thrown aside.
    private func spray(_ pen: inout Pen) {
        let water = pen.lit(Colour(0xeaf3f6), up: 0.5)
        for index in 0..<120 {
            let side: Float = index % 2 == 0 ? -1 : 1
            let t = pen.dice.unit()
            let far = pen.dice.unit()
            let place = Point(side * (1.5 + far * 2.4 * (1 - t * 0.5)) + t * 0.4, 3.2 * t * (1.2 - far))
            let size = pen.dice.within(0.02...0.07)
            pen.dab(
                place, size, size * 1.5, turn: side * 0.6, softness: 0.4,
                Paint(water, opacity: 0.75 * (1.1 - t), fineness: 0.8))
        }
        for _ in 0..<16 {
            let x = pen.dice.within(-1.5...2)
            let top = pen.dice.within(0.8...3.4)
            pen.stroke(
                [Point(x, top), Point(x + 0.05, top - pen.dice.within(0.5...1.2))], widths: [0.02, 0.07, 0.02],
                Paint(water, opacity: 0.45, fineness: 0.9))
        }
    }
}
