import Foundation
import NuraModel

/// A horse with flowing mane and tail, standing, walking or grazing.
struct Horse: SceneElement {
    let nature = Nature(
        metres: 2.2, standing: .ground, prominence: 0.3, group: 1...1, breadth: 1.1, weight: 8, alone: 1.25)

    func draw(with pen: inout Pen) {
        pen.shadow(width: 1.9, height: 1.7)
        let coat = pen.pelt(
            pen.dice.pick([Colour(0x5e3822), Colour(0x3a2a22), Colour(0x8a6a48), Colour(0xcfc6b8)]), bending: 0.5)
        let mane = pen.dice.chance(0.6) ? coat * 0.4 : coat.lightened(by: 0.12)
        let runs = pen.subject.traits.contains(.running) || pen.dice.chance(Self.spirit(pen.palette.emotion))
        let grazes = pen.subject.traits.contains(.grazing) || !runs && pen.dice.chance(0.25)
        var animal = Self.standing(coat, nod: grazes ? 0 : pen.dice.within(-0.25...0.12), &pen)
        if grazes { animal.graze() } else if runs { animal.run() }
        animal.draw(with: &pen)
        hair(&pen, animal: animal, along: grazes ? Self.bentCrest : Self.crest, mane: mane)
    }

    /// The upper edge of the neck, from the withers to the ears.
    private static let crest = [Point(0.26, 1.48), Point(0.43, 1.67), Point(0.6, 1.88), Point(0.77, 2.05)]
    private static let bentCrest = [Point(0.34, 1.45), Point(0.6, 1.33), Point(0.8, 1.03), Point(0.97, 0.62)]

    /// How likely it runs where the words do not say.
    private static func spirit(_ emotion: Emotion) -> Float {
        switch emotion {
        case .energetic: 0.9
        case .hopeful: 0.35
        case .calm, .mysterious, .melancholic: 0.05
        }
    }

    private static func standing(_ coat: Colour, nod: Float, _ pen: inout Pen) -> Quadruped {
        Quadruped(
            torso: [
                Point(-0.86, 1.12), Point(-0.82, 1.32), Point(-0.66, 1.44), Point(-0.42, 1.42), Point(-0.12, 1.36),
                Point(0.16, 1.4), Point(0.36, 1.48), Point(0.54, 1.36), Point(0.6, 1.12), Point(0.52, 0.92),
                Point(0.3, 0.82), Point(0, 0.82), Point(-0.34, 0.88), Point(-0.62, 0.92), Point(-0.8, 0.98),
            ],
            neck: [
                Point(0.18, 1.34), Point(0.28, 1.48), Point(0.42, 1.64), Point(0.56, 1.82), Point(0.68, 1.98),
                Point(0.78, 2.04), Point(0.86, 2), Point(0.94, 1.88), Point(1.06, 1.72), Point(1.14, 1.62),
                Point(1.15, 1.54), Point(1.08, 1.5), Point(0.98, 1.56), Point(0.88, 1.66), Point(0.82, 1.62),
                Point(0.76, 1.42), Point(0.66, 1.14), Point(0.44, 1),
            ],
            shoulder: Point(0.42, 1.26), nod: nod,
            foreLeg: [
                Point(0.42, 1.12), Point(0.46, 0.82), Point(0.44, 0.58), Point(0.45, 0.34), Point(0.46, 0.14),
                Point(0.48, 0.04),
            ],
            foreWidths: [0.3, 0.18, 0.115, 0.075, 0.07, 0.1],
            hindLeg: [
                Point(-0.62, 1.16), Point(-0.54, 0.9), Point(-0.66, 0.7), Point(-0.8, 0.56), Point(-0.76, 0.3),
                Point(-0.75, 0.13), Point(-0.73, 0.04),
            ],
            hindWidths: [0.44, 0.36, 0.2, 0.12, 0.075, 0.07, 0.1],
            tail: [
                Point(-0.82, 1.32), Point(-0.96, 1.24), Point(-1.02, 0.98), Point(-1, 0.7), Point(-1.04, 0.48),
            ],
            tailWidths: [0.08, 0.15, 0.19, 0.17, 0.03],
            ears: [
                [Point(0.72, 2), Point(0.7, 2.1), Point(0.74, 2.17), Point(0.79, 2.11), Point(0.81, 2.02)],
                [Point(0.79, 2.02), Point(0.79, 2.12), Point(0.82, 2.18), Point(0.86, 2.1), Point(0.86, 2.01)],
            ],
            eye: Point(0.9, 1.86), gait: pen.dice.within(0.2...0.4), coat: coat, belly: coat * 0.85, feet: coat * 0.4)
    }

    private func hair(_ pen: inout Pen, animal: Quadruped, along crest: [Point], mane: Colour) {
        let roots = Path.curve(crest, steps: 12)
        for (index, place) in roots.enumerated() {
            let t = Float(index) / Float(roots.count - 1)
            let root = animal.turned(place)
            let hang = Point(-pen.dice.within(0.08...0.14), -pen.dice.within(0.28...0.36) * mix(1, 0.75, t))
            let fall = animal.raised == nil ? hang : Point(hang.y * 0.9, hang.x - 0.05)
            pen.stroke(
                Path.curve([root, root + fall * 0.5 + Point(-0.05, 0.04), root + fall], steps: 4),
                widths: [0.05, 0.075, 0.02],
                Paint(pen.lit(mane * pen.dice.within(0.85...1.2), side: -0.2, up: 0.3), fineness: 0.88))
        }
        for _ in 0..<6 {
            let off = Point(pen.dice.bell() * 0.08, pen.dice.bell() * 0.1)
            let line = zip(animal.tail, [0, 0.3, 0.6, 0.8, 1] as [Float]).map { $0 + off * $1 }
            pen.stroke(
                Path.curve(line, steps: 4), widths: [0.05, 0.08, 0.06, 0.01],
                Paint(pen.lit(mane * pen.dice.within(0.8...1.3)), fineness: 0.88))
        }
    }
}

extension Quadruped {
    /// Brings the mouth down to the grass.
    fileprivate mutating func graze() {
        neck = [
            Point(0.2, 1.3), Point(0.3, 1.47), Point(0.5, 1.41), Point(0.72, 1.16), Point(0.9, 0.84),
            Point(1, 0.58), Point(1.08, 0.42), Point(1.15, 0.24), Point(1.16, 0.1), Point(1.08, 0.04),
            Point(1, 0.1), Point(0.92, 0.28), Point(0.82, 0.42), Point(0.74, 0.56), Point(0.64, 0.8),
            Point(0.5, 0.98), Point(0.36, 1),
        ]
        ears = [
            [Point(0.95, 0.58), Point(1, 0.7), Point(1.07, 0.76), Point(1.08, 0.67), Point(1.02, 0.56)],
            [Point(1, 0.56), Point(1.08, 0.66), Point(1.16, 0.69), Point(1.13, 0.6), Point(1.06, 0.5)],
        ]
        eye = Point(1, 0.4)
    }

    /// Lifts two legs crosswise, as a horse trots, and lets the tail fly.
    fileprivate mutating func run() {
        raised = (
            fore: [
                Point(0.42, 1.12), Point(0.62, 0.92), Point(0.78, 0.76), Point(0.74, 0.58), Point(0.64, 0.46),
                Point(0.6, 0.38),
            ],
            hind: [
                Point(-0.62, 1.16), Point(-0.7, 0.92), Point(-0.92, 0.76), Point(-1.08, 0.62), Point(-1.2, 0.42),
                Point(-1.27, 0.29), Point(-1.3, 0.2),
            ]
        )
        tail = [Point(-0.82, 1.32), Point(-1.04, 1.38), Point(-1.26, 1.26), Point(-1.42, 1.06), Point(-1.62, 0.98)]
        gait = 0.55
    }
}
