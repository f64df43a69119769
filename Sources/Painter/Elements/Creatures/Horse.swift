import Foundation

/// A horse with flowing mane and tail, standing, walking or grazing.
struct Horse: SceneElement {
    let nature = Nature(
        metres: 2.2, standing: .ground, prominence: 0.3, group: 1...1, breadth: 1.1, weight: 8, alone: 1.25)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 1.9, height: 1.7)
        let coat = pen.pelt(
            pen.dice.pick([Colour(0x5e3822), Colour(0x3a2a22), Colour(0x8a6a48), Colour(0xcfc6b8)]), bending: 0.5)
        let mane = pen.dice.chance(0.6) ? coat * 0.4 : coat.lightened(by: 0.12)
        let grazes = pen.dice.chance(0.25)
        let animal = Quadruped(
            torso: [
                Point(-1, 1.2), Point(-0.82, 1.5), Point(-0.5, 1.52), Point(-0.1, 1.43), Point(0.3, 1.56),
                Point(0.62, 1.5), Point(0.74, 1.26), Point(0.58, 0.99), Point(0, 0.88), Point(-0.5, 0.95),
                Point(-0.9, 0.95),
            ],
            neck: [
                Point(0.2, 1.5), Point(0.5, 1.86), Point(0.74, 2.08), Point(0.9, 2.16), Point(1, 2.1),
                Point(1.14, 1.86),
                Point(1.25, 1.68), Point(1.22, 1.6), Point(1.12, 1.6), Point(1.0, 1.76), Point(0.88, 1.79),
                Point(0.82, 1.56), Point(0.76, 1.28), Point(0.5, 1.08),
            ],
            shoulder: Point(0.48, 1.38), nod: grazes ? -1.6 : pen.dice.within(-0.25...0.12),
            foreLeg: [Point(0.5, 1.2), Point(0.52, 0.66), Point(0.5, 0.34), Point(0.52, 0.04)],
            foreWidths: [0.3, 0.15, 0.09, 0.1],
            hindLeg: [Point(-0.72, 1.25), Point(-0.6, 0.84), Point(-0.84, 0.58), Point(-0.76, 0.04)],
            hindWidths: [0.52, 0.32, 0.11, 0.09],
            tail: [Point(-0.94, 1.42), Point(-1.1, 1.3), Point(-1.14, 0.9), Point(-1.06, 0.5)],
            tailWidths: [0.08, 0.16, 0.2, 0.02],
            ears: [
                [Point(0.86, 2.12), Point(0.83, 2.26), Point(0.9, 2.28), Point(0.94, 2.13)],
                [Point(0.93, 2.12), Point(0.95, 2.26), Point(0.99, 2.12)],
            ],
            eye: Point(1.01, 1.98), gait: pen.dice.within(0.2...0.4), coat: coat, belly: coat * 0.85, feet: coat * 0.4)
        animal.draw(with: &pen)
        hair(&pen, animal: animal, mane: mane)
    }

    private func hair(_ pen: inout Pen, animal: Quadruped, mane: Colour) {
        for index in 0..<13 {
            let t = Float(index) / 12
            let root = animal.turned(Point(mix(0.3, 0.92, t), mix(1.62, 2.16, powf(t, 0.85))))
            let fall = Point(-pen.dice.within(0.05...0.2), -pen.dice.within(0.2...0.42) * mix(1, 0.7, t))
            pen.stroke(
                Path.curve([root, root + fall * 0.5 + Point(-0.05, 0.04), root + fall], steps: 4),
                widths: [0.07, 0.09, 0.01],
                Paint(pen.lit(mane * pen.dice.within(0.8...1.3), side: -0.2, up: 0.3), fineness: 0.88))
        }
        for _ in 0..<6 {
            let tip = Point(-1.08 + pen.dice.bell() * 0.12, 0.45 + pen.dice.bell() * 0.12)
            pen.stroke(
                Path.curve([Point(-0.95, 1.42), Point(-1.12 + pen.dice.bell() * 0.06, 1.1), tip], steps: 5),
                widths: [0.05, 0.08, 0.01], Paint(pen.lit(mane * pen.dice.within(0.8...1.3)), fineness: 0.88))
        }
    }
}
