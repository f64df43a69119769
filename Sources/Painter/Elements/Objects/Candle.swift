import Foundation

/// A candle: wax with drips, lit through near the top, a wick and a still flame with its halo.
struct Candle: SceneElement {
    let nature = Nature(
        metres: 0.3, standing: .ground, prominence: 0.3, group: 1...1, breadth: 0.35, weight: 8, alone: 1.3)

    func draw(with pen: inout Pen) {
        let tall: Float = 0.2 * pen.dice.within(0.7...1.1)
        let half: Float = 0.034 * pen.dice.within(0.9...1.2)
        let warm = Colour(1, 0.62, 0.26)
        if !pen.composition.scene.looksOutOfWindow { stone(&pen) }
        pen.dab(Point(0, 0), 0.22, 0.035, softness: 0.9, Paint(warm, opacity: 0.3, fineness: 0.3))
        pen.dab(
            Point(0, 0), half * 1.7, half * 0.4, softness: 0.2, Paint(pen.lit(pen.natural(Colour(0x6a5436)), up: 0.8)))
        let wax = pen.matter(Colour(0xefe4cc), bending: 0.4)
        var paint = Paint.gradient(
            pen.lit(wax) + warm * 0.75, pen.lit(wax * 0.8) + warm * 0.06, from: Point(0, tall), to: Point(0, 0))
        paint.fineness = 0.92
        pen.fill(
            Path(
                [Point(-half, 0), Point(-half, tall * 0.97)]
                    + Path.curve([Point(-half, tall), Point(-half * 0.3, tall * 0.97), Point(half, tall * 1.03)])
                    + [Point(half, 0)] + Path.curve([Point(half, 0), Point(0, -half * 0.28), Point(-half, 0)])), paint)
        pen.fill(
            Path.rectangle(pen.lightSide > 0 ? -half : half * 0.35, 0.004, half * 0.65, tall * 0.9),
            Paint(pen.lit(wax * 0.45), opacity: 0.3))
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

    /// The flat stone that it stands on: out of doors a candle needs one, and its size tells that of the flame.
    private func stone(_ pen: inout Pen) {
        let grey = pen.natural(Colour(0x7c766c))
        let half = pen.dice.within(0.2...0.26)
        pen.shadow(width: half * 2, height: 0.1)
        let rim = (0..<12).map { step -> Point in
            let angle = Float(step) / 12 * 2 * .pi
            let out = half * pen.dice.within(0.88...1.08)
            return Point(cosf(angle) * out, sinf(angle) * out * 0.26)
        }
        let side = rim.map { Point($0.x * 1.04, $0.y - 0.085) }
        pen.fill(Path.smooth(side, steps: 3), Paint(pen.lit(grey * 0.5, up: -0.1), grain: 0.4))
        pen.fill(Path.rectangle(-half * 0.97, -0.085, half * 1.94, 0.085), Paint(pen.lit(grey * 0.55), grain: 0.4))
        pen.fill(Path.smooth(rim, steps: 3), Paint(pen.lit(grey, up: 0.9), grain: 0.3))
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
