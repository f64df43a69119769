import Foundation

/// A campfire: crossed logs, tongues of flame within each other, sparks, and its light on the ground.
struct Campfire: SceneElement {
    let nature = Nature(
        metres: 1.3, standing: .ground, prominence: 0.2, group: 1...1, breadth: 0.9, weight: 8, alone: 1.25)

    func draw(with pen: inout Pen) {
        let dark: Float = pen.isLampTime ? 1 : 0.45
        SmokeColumn(
            from: Point(0, 0.9), height: 4.6, spread: 1.5, density: pen.composition.scene.contains(.smoke) ? 0.6 : 0.3,
            colour: Colour(repeating: 0.62) + Colour(0.2, 0.1, 0.04) * dark
        ).draw(with: &pen)
        pen.glow(Point(0, 0.35), radius: 5.5, Colour(1, 0.42, 0.12) * (0.4 * dark))
        pen.dab(
            Point(0, -0.02), 2.3, 0.32, softness: 0.95, Paint(Colour(1, 0.5, 0.16), opacity: 0.28 * dark, fineness: 0.3)
        )
        for index in 0..<9 {
            let angle = Float(index) / 9 * .pi * 2
            pen.dab(
                Point(cosf(angle) * 0.62, sinf(angle) * 0.14 - 0.02), 0.12, 0.085, softness: 0.12,
                Paint(
                    pen.lit(pen.natural(Colour(0x5a5652)), side: cosf(angle) * 0.4, up: 0.5)
                        + Colour(0.5, 0.2, 0.06) * (sinf(angle) < 0 ? 0.05 : 0.3) * dark, grain: 0.3))
        }
        let wood = pen.lit(pen.natural(Colour(0x3a2a20))) + Colour(0.35, 0.11, 0.02) * 0.4
        for (left, right) in [
            (Point(-0.5, 0.02), Point(0.2, 0.34)), (Point(0.52, 0), Point(-0.18, 0.36)),
            (Point(-0.1, -0.06), Point(0.06, 0.4)),
        ] {
            pen.stroke([left, right], widths: [0.14, 0.1], Paint(wood, grain: 0.4, grainSize: Point(0.1, 0.05)))
        }
        flames(&pen)
        for _ in 0..<14 {
            let up = pen.dice.within(0.8...2.2)
            let size = max(0.016, pen.pixel * 0.5)
            pen.dab(
                Point(pen.dice.bell() * 0.25 * up, up), size, size, softness: 0.3,
                Paint(Colour(1, 0.55, 0.18) * 1.4, opacity: 0.85, fineness: 0.95), emits: 1)
        }
    }

    private func flames(_ pen: inout Pen) {
        let layers: [(Colour, Float, Float, Int)] = [
            (Colour(0.95, 0.22, 0.04), 1, 0.8, 7), (Colour(1, 0.5, 0.08) * 1.2, 0.76, 0.9, 6),
            (Colour(1, 0.82, 0.35) * 1.6, 0.46, 0.95, 4),
        ]
        for (colour, size, opacity, count) in layers {
            for index in 0..<count {
                let x = (Float(index) + 0.5) / Float(count) * 2 - 1
                let tall = (1.2 - 0.65 * abs(x)) * size * pen.dice.within(0.75...1.2)
                let wide = 0.17 * size + 0.05
                let foot = Point(x * 0.34 * size, 0.08)
                let sway = pen.dice.bell() * 0.16 * tall
                let tip = foot + Point(sway - x * 0.12, tall)
                var paint = Paint.gradient(colour * 1.1, colour * 0.8, from: foot, to: tip, opacity: opacity)
                paint.fineness = 0.85
                pen.fill(
                    Path(
                        Path.curve([
                            foot + Point(-wide * 0.5, 0), foot + Point(-wide, tall * 0.25),
                            foot + Point(-wide * 0.3 - sway * 0.5, tall * 0.62), tip,
                        ])
                            + Path.curve([
                                foot + Point(wide * 0.55 - sway * 0.2, tall * 0.5), foot + Point(wide, tall * 0.2),
                                foot + Point(wide * 0.5, 0),
                            ])), paint, emits: 1)
            }
        }
        pen.glow(Point(0, 0.4), radius: 0.9, Colour(1, 0.6, 0.2) * 0.45)
    }
}
