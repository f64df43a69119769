import Foundation

/// A dog standing with its tail up, short- or long-haired.
struct Dog: SceneElement {
    let nature = Nature(metres: 0.75, standing: .ground, prominence: 0.17, group: 1...1, breadth: 1.4, weight: 8, alone: 1.75)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 0.85, height: 0.6)
        let coat = pen.matter(
            pen.dice.pick([Colour(0x9a6a3a), Colour(0x3a302a), Colour(0xc8a878), Colour(0x6a4a34)]), bending: 0.45)
        let ear = pen.dice.chance(0.6)
        let animal = Quadruped(
            torso: [
                Point(-0.38, 0.44), Point(-0.3, 0.54), Point(-0.05, 0.52), Point(0.2, 0.56), Point(0.31, 0.5),
                Point(0.32, 0.36), Point(0.2, 0.26), Point(0, 0.28), Point(-0.16, 0.33), Point(-0.34, 0.32),
            ],
            neck: [
                Point(0.1, 0.54), Point(0.24, 0.67), Point(0.31, 0.75), Point(0.4, 0.76), Point(0.45, 0.7),
                Point(0.55, 0.66), Point(0.57, 0.61), Point(0.5, 0.575), Point(0.4, 0.58), Point(0.36, 0.5),
                Point(0.32, 0.36), Point(0.2, 0.36),
            ],
            shoulder: Point(0.23, 0.48), nod: pen.dice.within(-0.1...0.25),
            foreLeg: [Point(0.22, 0.42), Point(0.23, 0.25), Point(0.22, 0.12), Point(0.23, 0.025)],
            foreWidths: [0.12, 0.075, 0.055, 0.055],
            hindLeg: [Point(-0.28, 0.45), Point(-0.23, 0.29), Point(-0.34, 0.17), Point(-0.3, 0.025)],
            hindWidths: [0.2, 0.13, 0.06, 0.055],
            tail: [Point(-0.35, 0.5), Point(-0.48, 0.56), Point(-0.54, 0.68), Point(-0.5, 0.76)],
            tailWidths: [0.05, 0.055, 0.045, 0.01],
            ears: ear
                ? [[Point(0.3, 0.74), Point(0.24, 0.66), Point(0.26, 0.56), Point(0.33, 0.6), Point(0.36, 0.72)]]
                : [
                    [Point(0.3, 0.73), Point(0.29, 0.84), Point(0.34, 0.84), Point(0.38, 0.75)],
                    [Point(0.36, 0.74), Point(0.37, 0.84), Point(0.41, 0.75)],
                ],
            eye: Point(0.43, 0.695), gait: pen.dice.within(0.04...0.13), coat: coat, belly: coat.lightened(by: 0.05),
            feet: coat * 0.85)
        animal.draw(with: &pen)
        pen.dab(animal.turned(Point(0.565, 0.64)), 0.018, 0.016, softness: 0.1, Paint(pen.lit(Colour(0x161212))))
    }
}
