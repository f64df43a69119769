import Foundation

/// A person standing, seen from behind or the side, in a coat.
struct Person: SceneElement {
    let nature = Nature(metres: 1.75, standing: .ground, prominence: 0.24, group: 1...1, breadth: 0.4, weight: 9)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.6, height: 1.75)
        let coat = pen.matter(
            pen.dice.pick([Colour(0x3a4658), Colour(0x6a3a34), Colour(0x5a5348), Colour(0x2f4a4a)]), bending: 0.5)
        let trousers = pen.natural(Colour(0x2a2c34))
        let skin = pen.natural(pen.dice.pick([Colour(0xd8a88a), Colour(0x9a6a4c), Colour(0x6a4632)]), bending: 0.4)
        let stride = pen.dice.within(0.03...0.12)
        let sway = pen.dice.bell() * 0.03
        for side in [-1, 1] as [Float] {
            let leg = [
                Point(side * 0.07 + sway, 0.85), Point(side * (0.08 + stride * 0.4), 0.45),
                Point(side * (0.07 + stride), 0.02),
            ]
            pen.stroke(
                Path.curve(leg, steps: 4), widths: [0.17, 0.14, 0.1], Paint(pen.lit(trousers, side: side * 0.6)))
            pen.fill(
                Path.smooth(
                    [
                        Point(side * (0.03 + stride), 0), Point(side * (0.07 + stride) + 0.09, 0),
                        Point(side * (0.07 + stride) + 0.05, 0.08), Point(side * (0.03 + stride), 0.09),
                    ], steps: 3), pen.lit(trousers * 0.7))
        }
        let body = Path.smooth([
            Point(sway - 0.21, 0.68), Point(sway - 0.19, 1.0), Point(sway - 0.2, 1.34), Point(sway - 0.12, 1.45),
            Point(sway + 0.12, 1.45), Point(sway + 0.2, 1.34), Point(sway + 0.18, 1.0), Point(sway + 0.22, 0.66),
            Point(sway, 0.63),
        ])
        var cloth = Paint.gradient(
            pen.lit(coat, side: -0.85), pen.lit(coat, side: 0.85), from: Point(sway - 0.2, 1), to: Point(sway + 0.2, 1),
            grain: 0.15)
        cloth.grainSize = Point(0.05, 0.3)
        pen.fill(body, cloth, rim: 0.025)
        for side in [-1, 1] as [Float] {
            let arm = [
                Point(sway + side * 0.18, 1.38), Point(sway + side * 0.26, 1.1),
                Point(sway + side * (0.2 + stride * 0.3), 0.8),
            ]
            pen.stroke(
                Path.curve(arm, steps: 4), widths: [0.12, 0.11, 0.07], Paint(pen.lit(coat * 0.9, side: side * 0.8)))
        }
        pen.stroke([Point(sway, 1.42), Point(sway, 1.54)], widths: [0.11, 0.1], Paint(pen.lit(skin * 0.8)))
        let hair = pen.natural(pen.dice.pick([Colour(0x2a1e18), Colour(0x5a3a22), Colour(0x8a6a42)]))
        pen.fill(
            Path.ellipse(Point(sway, 1.63), 0.1, 0.125), Paint(pen.lit(hair, side: pen.lightSide * 0.5)), rim: 0.018)
    }
}
