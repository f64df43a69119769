import Foundation

/// A candle: wax with drips, lit through near the top, a wick and a still flame with its halo.
struct Candle: SceneElement {
    let nature = Nature(
        metres: 0.3, standing: .ground, prominence: 0.3, group: 1...1, breadth: 0.35, weight: 8, alone: 1.3)

    func draw(with pen: inout Pen) {
        let tall: Float = 0.2 * pen.dice.within(0.7...1.1)
        let half: Float = 0.034 * pen.dice.within(0.9...1.2)
        let warm = Colour(1, 0.62, 0.26)
        dish(&pen, half: half)
        pen.dab(Point(0, 0), 0.22, 0.035, softness: 0.9, Paint(warm, opacity: 0.3, fineness: 0.3))
        pen.dab(
            Point(0, 0), half * 1.7, half * 0.4, softness: 0.2, Paint(pen.lit(pen.natural(Colour(0x6a5436)), up: 0.8)))
        let wax = pen.matter(Colour(0xefe4cc), bending: 0.4)
        body(&pen, wax, half: half, tall: tall, warm: warm)
        for _ in 0..<4 {
            let x = pen.dice.within(-0.85...0.85) * half
            let run = tall * pen.dice.within(0.2...0.65)
            pen.stroke(
                [Point(x, tall * 0.98), Point(x, tall - run)], widths: [half * 0.2, half * 0.3, half * 0.36],
                Paint(pen.lit(wax * 1.05) + warm * 0.35, opacity: 0.8, fineness: 0.92))
        }
        pen.stroke(
            Path.curve([Point(0, tall * 0.98), Point(0.001, tall + 0.01), Point(0.004, tall + 0.02)]),
            widths: [0.004, 0.003], Paint(Colour(0x1a1210), fineness: 1))
        flame(&pen, at: Point(0, tall + 0.01), warm: warm)
    }

    /// The round of the wax, each strip of it in its own light and all of them without a seam.
    private func body(_ pen: inout Pen, _ wax: Colour, half: Float, tall: Float, warm: Colour) {
        let strips = 18
        for strip in 0..<strips {
            let left = -1 + 2 * Float(strip) / Float(strips)
            let side = left + 1 / Float(strips)
            let round = (0...16).map { step in
                let x = mix(left, 1, Float(step) / 16)
                return Point(x, max(0, 1 - x * x).squareRoot())
            }
            let bottom = round.map { Point($0.x * half, -$0.y * half * 0.3) }
            let top = round.reversed().map {
                Point($0.x * half, tall * (1 + 0.02 * sinf($0.x * 2.5)) - $0.y * half * 0.12)
            }
            let facing = mix(0.72, 1, clamp(0.5 + 0.5 * side * pen.lightSide)) * mix(0.7, 1, (1 - side * side))
            var paint = Paint.gradient(
                pen.lit(wax, side: side * 0.6) * facing + warm * (0.75 * mix(0.7, 1, 1 - side * side)),
                pen.lit(wax * 0.8, side: side * 0.6) * facing + warm * 0.06, from: Point(0, tall), to: Point(0, 0))
            paint.fineness = 0.96
            pen.fill(Path(bottom + top), paint)
        }
    }

    /// A small brass dish with a ring to carry it by.
    private func dish(_ pen: inout Pen, half: Float) {
        let brass = pen.natural(Colour(0x9a7434), bending: 0.4)
        let warm = Colour(1, 0.62, 0.26)
        pen.shadow(width: half * 5, height: 0.12)
        let wide = half * 2.5
        pen.stroke(
            Path.curve(
                [
                    Point(wide * 0.85, 0.012), Point(wide * 1.35, 0.04), Point(wide * 1.6, 0.015),
                    Point(wide * 1.3, -0.014),
                    Point(wide * 0.9, -0.004),
                ], steps: 14), widths: [0.009], Paint(pen.lit(brass * 0.9, side: 0.3) + warm * 0.06, fineness: 0.96))
        pen.dab(Point(0, -0.008), wide, wide * 0.24, softness: 0.05, Paint(pen.lit(brass * 0.45), fineness: 0.95))
        pen.dab(
            Point(0, 0.004), wide, wide * 0.24, softness: 0.05,
            Paint(pen.lit(brass * 1.1, up: 0.8) + warm * 0.14, fineness: 0.95))
        pen.dab(
            Point(0, 0.003), wide * 0.84, wide * 0.19, softness: 0.1,
            Paint(pen.lit(brass * 0.6, up: 0.6) + warm * 0.2, fineness: 0.95))
    }

    private func flame(_ pen: inout Pen, at foot: Point, warm: Colour) {
        let sway = pen.dice.bell() * 0.006
        let dark: Float = pen.isLampTime ? 1 : 0.6
        pen.glow(foot + Point(0, 0.03), radius: 0.75, warm * (0.34 * dark))
        pen.glow(foot + Point(0, 0.03), radius: 0.14, warm * 0.6)
        for (size, colour) in [
            (Float(1), Colour(1, 0.45, 0.1) * 1.2), (0.78, Colour(1, 0.74, 0.3) * 1.6),
            (0.48, Colour(1, 0.94, 0.75) * 1.9),
        ] {
            let tall = 0.075 * size
            let wide = 0.0155 * size
            pen.fill(
                Path(
                    Path.curve([
                        foot, foot + Point(-wide, tall * 0.28), foot + Point(-wide * 0.5 + sway * 0.5, tall * 0.65),
                        foot + Point(sway, tall),
                    ])
                        + Path.curve([
                            foot + Point(wide * 0.5 + sway * 0.5, tall * 0.65), foot + Point(wide, tall * 0.28), foot,
                        ])), Paint(colour, opacity: 0.92, fineness: 0.97), emits: 1)
        }
    }
}
