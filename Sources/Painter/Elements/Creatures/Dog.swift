import Foundation

/// A dog with a collar, standing with its tail up, or sitting and waiting; ears that hang or stand.
struct Dog: SceneElement {
    let nature = Nature(
        metres: 0.75, standing: .ground, prominence: 0.19, group: 1...1, breadth: 1.4, weight: 8, alone: 1.6)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.85, height: 0.6)
        let coat = pen.pelt(
            pen.dice.pick([Colour(0xb07a42), Colour(0x4a3a30), Colour(0xd8bc90), Colour(0x7a5438)]), bending: 0.45)
        let hangs = pen.dice.chance(0.75)
        let animal = figure(&pen, coat, hangs: hangs)
        animal.draw(with: &pen)
        pen.dab(animal.turned(Point(0.595, 0.69)), 0.024, 0.02, softness: 0.1, Paint(pen.lit(Colour(0x161212))))
        pen.stroke(
            [Point(0.58, 0.645), Point(0.5, 0.635), Point(0.46, 0.65)].map(animal.turned), widths: [0.008, 0.01],
            Paint(pen.lit(coat * 0.3), fineness: 0.98))
        if pen.dice.chance(0.5) {
            pen.fill(
                Path.smooth(
                    [Point(0.54, 0.64), Point(0.56, 0.6), Point(0.545, 0.57), Point(0.52, 0.6)].map(animal.turned),
                    steps: 3),
                Paint(pen.lit(Colour(0xd8707a)), fineness: 0.98))
        }
        let collar = pen.natural(pen.dice.pick([Colour(0xc03028), Colour(0x2a6aa0), Colour(0xd0a030)]), bending: 0.2)
        pen.stroke(
            Path.curve([Point(0.17, 0.61), Point(0.28, 0.56), Point(0.39, 0.575)].map(animal.turned)),
            widths: [0.04, 0.045],
            Paint(pen.lit(collar, up: 0.2), fineness: 0.97))
        pen.dab(
            animal.turned(Point(0.36, 0.535)), 0.022, 0.022, softness: 0.1, Paint(pen.lit(Colour(0xe0c060), up: 0.4)))
    }

    private func figure(_ pen: inout Pen, _ coat: Colour, hangs: Bool) -> Quadruped {
        Quadruped(
            torso: [
                Point(-0.36, 0.45), Point(-0.29, 0.53), Point(-0.05, 0.515), Point(0.17, 0.56), Point(0.29, 0.5),
                Point(0.3, 0.37), Point(0.22, 0.27), Point(0.08, 0.27), Point(-0.12, 0.35), Point(-0.3, 0.36),
            ],
            neck: [
                Point(0.08, 0.54), Point(0.19, 0.68), Point(0.26, 0.78), Point(0.34, 0.82), Point(0.41, 0.8),
                Point(0.45, 0.735), Point(0.56, 0.72), Point(0.6, 0.68), Point(0.58, 0.635), Point(0.46, 0.625),
                Point(0.39, 0.6), Point(0.34, 0.5), Point(0.3, 0.38), Point(0.18, 0.38),
            ],
            shoulder: Point(0.22, 0.48), nod: pen.dice.within(-0.08...0.18),
            foreLeg: [Point(0.21, 0.42), Point(0.22, 0.25), Point(0.21, 0.12), Point(0.22, 0.025)],
            foreWidths: [0.14, 0.075, 0.052, 0.052],
            hindLeg: [Point(-0.26, 0.44), Point(-0.19, 0.29), Point(-0.33, 0.17), Point(-0.28, 0.025)],
            hindWidths: [0.2, 0.14, 0.058, 0.052],
            tail: [Point(-0.33, 0.49), Point(-0.46, 0.56), Point(-0.53, 0.69), Point(-0.47, 0.8)],
            tailWidths: [0.05, 0.065, 0.055, 0.01],
            ears: hangs
                ? [
                    [
                        Point(0.27, 0.79), Point(0.2, 0.72), Point(0.19, 0.6), Point(0.25, 0.57), Point(0.31, 0.63),
                        Point(0.34, 0.78),
                    ]
                ]
                : [
                    [Point(0.26, 0.78), Point(0.25, 0.9), Point(0.31, 0.89), Point(0.36, 0.81)],
                    [Point(0.35, 0.81), Point(0.38, 0.9), Point(0.41, 0.79)],
                ],
            eye: Point(0.425, 0.755), gait: pen.dice.within(0.09...0.15), coat: coat, belly: coat.lightened(by: 0.07),
            feet: coat.lightened(by: 0.05), hasPaws: true, fur: pen.dice.pick([0.012, 0.03]))
    }
}
