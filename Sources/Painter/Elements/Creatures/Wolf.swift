import Foundation

/// A wolf: deep chest, thick ruff, low tail; at night it may lift its head and howl.
struct Wolf: SceneElement {
    let nature = Nature(metres: 1.05, standing: .ground, prominence: 0.22, group: 1...1, breadth: 1.6, weight: 8, alone: 1.5)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 1.2, height: 0.85)
        let coat = pen.matter(pen.dice.pick([Colour(0x5c5a58), Colour(0x4a4440), Colour(0x7a6f62)]), bending: 0.6)
        let howls = pen.hour == .night ? pen.dice.chance(0.7) : pen.dice.chance(0.15)
        let animal = Quadruped(
            torso: [
                Point(-0.58, 0.66), Point(-0.5, 0.78), Point(-0.1, 0.76), Point(0.22, 0.83), Point(0.42, 0.78),
                Point(0.46, 0.58), Point(0.34, 0.4), Point(0.05, 0.42), Point(-0.25, 0.5), Point(-0.5, 0.5),
            ],
            neck: [
                Point(0.12, 0.8), Point(0.32, 0.96), Point(0.46, 1.03), Point(0.56, 1.02), Point(0.62, 0.95),
                Point(0.78, 0.9), Point(0.8, 0.85), Point(0.7, 0.81), Point(0.56, 0.79), Point(0.52, 0.66),
                Point(0.46, 0.5), Point(0.24, 0.46),
            ],
            shoulder: Point(0.32, 0.72), nod: howls ? 0.72 : pen.dice.within(-0.35...0.05),
            foreLeg: [Point(0.32, 0.6), Point(0.33, 0.36), Point(0.31, 0.17), Point(0.33, 0.03)],
            foreWidths: [0.18, 0.1, 0.07, 0.07],
            hindLeg: [Point(-0.42, 0.66), Point(-0.36, 0.42), Point(-0.52, 0.26), Point(-0.46, 0.03)],
            hindWidths: [0.28, 0.18, 0.08, 0.07],
            tail: [Point(-0.52, 0.72), Point(-0.68, 0.58), Point(-0.74, 0.4), Point(-0.78, 0.3)],
            tailWidths: [0.08, 0.15, 0.14, 0.02],
            ears: [
                [Point(0.42, 0.98), Point(0.42, 1.14), Point(0.47, 1.12), Point(0.53, 1.0)],
                [Point(0.48, 1.0), Point(0.52, 1.13), Point(0.57, 1.0)],
            ],
            eye: Point(0.6, 0.955), gait: pen.dice.within(0.06...0.2), coat: coat, belly: coat.lightened(by: 0.12),
            feet: coat * 0.75)
        animal.draw(with: &pen)
        for index in 0..<18 {
            let t = Float(index) / 17
            let root = animal.turned(Point(mix(0.2, 0.5, pen.dice.unit()), mix(0.5, 0.95, t)))
            let hang = Point(pen.dice.within(-0.12...0.02), -pen.dice.within(0.06...0.14))
            pen.stroke(
                [root, root + hang * 0.6, root + hang], widths: [0.03, 0.03, 0.005],
                Paint(pen.lit(coat * pen.dice.within(0.75...1.35), up: 0.4), opacity: 0.8, fineness: 0.88))
        }
    }
}
