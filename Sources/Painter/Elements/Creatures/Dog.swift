import Foundation

/// A dog with a collar, standing with its tail up, or sitting and waiting; ears that hang or stand.
struct Dog: SceneElement {
    let nature = Nature(
        metres: 0.75, standing: .ground, prominence: 0.19, group: 1...1, breadth: 1.85, weight: 8, alone: 1.6)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.85, height: 0.6)
        let coat = pen.pelt(
            pen.dice.pick([Colour(0xb07a42), Colour(0x4a3a30), Colour(0xd8bc90), Colour(0x7a5438)]), bending: 0.45)
        let hangs = pen.dice.chance(0.75)
        let animal = figure(&pen, coat, hangs: hangs)
        animal.draw(with: &pen)
        pen.dab(animal.turned(Point(0.603, 0.7)), 0.024, 0.02, softness: 0.1, Paint(pen.lit(Colour(0x161212))))
        pen.stroke(
            [Point(0.585, 0.668), Point(0.52, 0.664), Point(0.475, 0.675)].map(animal.turned), widths: [0.008, 0.01],
            Paint(pen.lit(coat * 0.3), fineness: 0.98))
        if pen.dice.chance(0.5) {
            pen.fill(
                Path.smooth(
                    [Point(0.55, 0.662), Point(0.565, 0.63), Point(0.552, 0.605), Point(0.53, 0.635)].map(
                        animal.turned),
                    steps: 3),
                Paint(pen.lit(Colour(0xd8707a)), fineness: 0.98))
        }
        let collar = pen.natural(pen.dice.pick([Colour(0xc03028), Colour(0x2a6aa0), Colour(0xd0a030)]), bending: 0.2)
        pen.stroke(
            Path.curve([Point(0.2, 0.63), Point(0.3, 0.555), Point(0.395, 0.575)].map(animal.turned)),
            widths: [0.04, 0.045],
            Paint(pen.lit(collar, up: 0.2), fineness: 0.97))
        pen.dab(
            animal.turned(Point(0.375, 0.545)), 0.022, 0.022, softness: 0.1, Paint(pen.lit(Colour(0xe0c060), up: 0.4)))
    }

    private func figure(_ pen: inout Pen, _ coat: Colour, hangs: Bool) -> Quadruped {
        Quadruped(
            torso: [
                Point(-0.4, 0.44), Point(-0.36, 0.52), Point(-0.25, 0.55), Point(-0.05, 0.535), Point(0.14, 0.555),
                Point(0.26, 0.56), Point(0.32, 0.48), Point(0.31, 0.36), Point(0.24, 0.275), Point(0.1, 0.265),
                Point(-0.08, 0.315), Point(-0.24, 0.35), Point(-0.36, 0.36),
            ],
            neck: [
                Point(0.02, 0.5), Point(0.1, 0.575), Point(0.17, 0.64), Point(0.23, 0.72), Point(0.28, 0.79),
                Point(0.36, 0.815), Point(0.43, 0.8), Point(0.465, 0.755), Point(0.5, 0.735), Point(0.585, 0.725),
                Point(0.61, 0.7), Point(0.6, 0.665), Point(0.55, 0.65), Point(0.46, 0.645), Point(0.4, 0.6),
                Point(0.355, 0.5), Point(0.32, 0.4), Point(0.2, 0.38),
            ],
            shoulder: Point(0.22, 0.48), nod: pen.dice.within(-0.08...0.18),
            foreLeg: [
                Point(0.23, 0.42), Point(0.25, 0.28), Point(0.235, 0.16), Point(0.245, 0.06), Point(0.24, 0.02),
            ],
            foreWidths: [0.15, 0.09, 0.058, 0.05, 0.052],
            hindLeg: [
                Point(-0.27, 0.44), Point(-0.23, 0.32), Point(-0.3, 0.235), Point(-0.385, 0.17), Point(-0.355, 0.07),
                Point(-0.35, 0.02),
            ],
            hindWidths: [0.2, 0.18, 0.105, 0.058, 0.05, 0.052],
            tail: [
                Point(-0.38, 0.49), Point(-0.5, 0.53), Point(-0.6, 0.6), Point(-0.66, 0.7),
            ],
            tailWidths: [0.06, 0.06, 0.05, 0.015],
            ears: hangs
                ? [
                    [
                        Point(0.3, 0.79), Point(0.26, 0.76), Point(0.235, 0.68), Point(0.255, 0.6), Point(0.3, 0.585),
                        Point(0.33, 0.64), Point(0.345, 0.74),
                    ]
                ]
                : [
                    [Point(0.27, 0.78), Point(0.27, 0.88), Point(0.31, 0.91), Point(0.36, 0.82)],
                    [Point(0.35, 0.81), Point(0.38, 0.89), Point(0.405, 0.8)],
                ],
            eye: Point(0.435, 0.757), gait: pen.dice.within(0.09...0.15), coat: coat, belly: coat.lightened(by: 0.07),
            feet: coat.lightened(by: 0.05), hasPaws: true)
    }
}
