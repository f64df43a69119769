import Foundation
import NuraModel

/// A deer: slender, on fine legs, its head raised or grazing; a stag with antlers, or a doe.
struct Deer: SceneElement {
    let nature = Nature(
        metres: 1.9, standing: .ground, prominence: 0.27, group: 1...1, breadth: 1.15, weight: 8, alone: 1.35)

    func draw(with pen: inout Pen) {
        let colour = pen.pelt(pen.dice.pick([Colour(0x8e5a30), Colour(0x9c6c42), Colour(0x74543c)]), bending: 0.4)
        var coat = Coat(colour)
        coat.belly = colour.lightened(by: 0.2).saturated(by: 0.55)
        coat.legs = colour.lightened(by: -0.08)
        coat.face = colour.lightened(by: 0.05).saturated(by: 0.8)
        coat.ear = colour.lightened(by: 0.2).saturated(by: 0.6)
        coat.tail = colour * 0.8
        let stance = Stance.chosen(
            &pen,
            able: [
                .grazing: [.calm: 0.4, .hopeful: 0.2, .melancholic: 0.3],
                .running: [.energetic: 0.45, .hopeful: 0.08], .leaping: [.energetic: 0.4, .hopeful: 0.06],
                .walking: [.mysterious: 0.3, .melancholic: 0.3, .hopeful: 0.25, .calm: 0.1],
                .lying: [.calm: 0.15],
            ])
        var animal = Quadruped(.deer, Self.pose(stance, &pen), coat: coat, size: 1.16)
        let isStag = pen.subject.traits.contains(.male) || pen.dice.chance(stance == .grazing ? 0.25 : 0.65)
        let hasAntlers = isStag && !pen.subject.traits.contains(.female)
        animal.isAsleep = stance.isSleep(of: pen.subject)
        pen.shadow(width: 1.3, height: 1.4)
        if hasAntlers { Self.antler(&pen, animal, shift: Point(0.05, 0.01), shade: 0.55) }
        animal.draw(with: &pen) { pen in Self.markings(&pen, animal) }
        Self.face(&pen, animal)
        if hasAntlers { Self.antler(&pen, animal, shift: .zero, shade: 1) }
        animal.settle(&pen)
    }

    private static func pose(_ stance: Stance, _ pen: inout Pen) -> Pose {
        var pose = Pose.hoofed(stance, hip: Anatomy.deer.hip.y, &pen.dice).loosened(&pen.dice)
        pose.tail = [-42, -14]
        switch stance {
        case .grazing:
            pose.neck = [38, 24]
            pose.head = -74
        case .running, .leaping:
            pose.neck = [138, 152]
            pose.head = -20
            pose.tail = [-120, -140]
        default:
            pose.neck = [pose.neck[0] + 6, pose.neck[1] + 8]
            pose.head = -26 + pen.dice.bell() * 5
        }
        return pose
    }

    /// Pale throat and rump.
    private static func markings(_ pen: inout Pen, _ animal: Quadruped) {
        let pale = pen.natural(Colour(0xe4d8c4), bending: 0.4)
        let size = animal.size
        pen.dab(
            animal.carried(Point(-0.5, 0.8)) * size, 0.07 * size, 0.13 * size, turn: animal.pose.trunk * .pi / 180,
            softness: 0.5, Paint(pen.nearLit(pale, side: -0.6), opacity: 0.85, fineness: 0.9))
        pen.dab(
            animal.ofHead(Point(0, -0.09)) * size, 0.09 * size, 0.055 * size, softness: 0.8,
            Paint(pen.nearLit(pale, up: -0.1), opacity: 0.6, fineness: 0.92))
    }

    private static func face(_ pen: inout Pen, _ animal: Quadruped) {
        let size = animal.size
        let at = animal.onHead
        pen.dab(
            at(0.275, -0.075), 0.045 * size, 0.018 * size, turn: animal.pose.head * .pi / 180, softness: 0.5,
            Paint(pen.nearLit(animal.coat.belly, up: 0.1), opacity: 0.8, fineness: 0.95))
        pen.dab(at(0.312, -0.035), 0.022 * size, 0.022 * size, softness: 0.3, Paint(pen.nearLit(Colour(0x1c1412))))
        pen.stroke(
            [at(0.3, -0.066), at(0.26, -0.066), at(0.225, -0.058)], widths: [0.006 * size, 0.004 * size],
            Paint(pen.nearLit(animal.coat.face * 0.25), opacity: 0.8, fineness: 0.98))
    }

    /// A beam that sweeps back and up, and tines that turn forward from it.
    private static func antler(_ pen: inout Pen, _ animal: Quadruped, shift: Point, shade: Float) {
        let size = animal.size
        let horn = Paint(
            pen.nearLit(pen.natural(Colour(0x9a8262)) * shade, side: pen.lightSide * 0.5, up: 0.4)
                + pen.rim * (0.12 * shade), fineness: 0.95)
        func at(_ x: Float, _ y: Float) -> Point { (animal.ofHead(Point(x, y) + shift)) * size }
        let beam = [at(0.03, 0.035), at(-0.06, 0.12), at(-0.11, 0.24), at(-0.06, 0.36), at(0.03, 0.43)]
        pen.stroke(Path.curve(beam), widths: [0.034, 0.03, 0.027, 0.02, 0.006].map { $0 * size }, horn)
        let tines: [(Point, Point, Point)] = [
            (at(0.015, 0.06), at(0.09, 0.085), at(0.15, 0.16)), (at(-0.075, 0.145), at(0, 0.17), at(0.06, 0.26)),
            (at(-0.11, 0.25), at(-0.03, 0.28), at(0.02, 0.35)), (at(-0.08, 0.34), at(-0.09, 0.39), at(-0.07, 0.46)),
        ]
        for (root, bend, tip) in tines {
            pen.stroke(
                Path.curve([root, bend, tip], steps: 4), widths: [0.022, 0.018, 0.004].map { $0 * size }, horn)
        }
    }
}

extension Anatomy {
    static let deer = Anatomy(
        trunk: [
            Point(-0.5, 0.82), Point(-0.475, 0.92), Point(-0.37, 0.985), Point(-0.16, 0.955), Point(0.05, 0.955),
            Point(0.2, 0.995), Point(0.31, 0.96), Point(0.4, 0.85), Point(0.415, 0.73), Point(0.35, 0.63),
            Point(0.21, 0.57), Point(0, 0.575), Point(-0.18, 0.615), Point(-0.34, 0.665), Point(-0.46, 0.72),
        ],
        shoulder: Point(0.34, 0.72),
        fore: Limb(
            bones: [0.17, 0.26, 0.23, 0.1],
            girths: [
                .init(0, 0.07, 0.09), .init(0.6, 0.085, 0.07), .init(1, 0.052, 0.062), .init(1.4, 0.036, 0.04),
                .init(1.85, 0.022, 0.022), .init(2, 0.027, 0.024), .init(2.2, 0.019, 0.019),
                .init(2.8, 0.0165, 0.0165), .init(3, 0.02, 0.025), .init(3.5, 0.016, 0.018),
                .init(3.75, 0.02, 0.02),
            ]),
        hip: Point(-0.37, 0.84),
        hind: Limb(
            bones: [0.23, 0.29, 0.31, 0.1],
            girths: [
                .init(0, 0.14, 0.13), .init(0.6, 0.12, 0.13), .init(1, 0.085, 0.105), .init(1.5, 0.045, 0.055),
                .init(1.85, 0.026, 0.026), .init(2, 0.025, 0.044), .init(2.2, 0.021, 0.024),
                .init(2.8, 0.0175, 0.0175), .init(3, 0.021, 0.027), .init(3.5, 0.017, 0.019),
                .init(3.75, 0.021, 0.021),
            ]),
        neckRoot: Point(0.29, 0.84),
        neck: Limb(
            bones: [0.26, 0.25],
            girths: [
                .init(0, 0.15, 0.15), .init(0.5, 0.115, 0.12), .init(1, 0.085, 0.088), .init(1.5, 0.068, 0.068),
                .init(2, 0.055, 0.062),
            ]),
        tailRoot: Point(-0.49, 0.91),
        tail: Limb(
            bones: [0.08, 0.08],
            girths: [
                .init(0, 0.028, 0.028), .init(0.8, 0.036, 0.036), .init(1.6, 0.026, 0.026), .init(2, 0.005, 0.005),
            ]),
        head: [
            Point(-0.025, 0.01), Point(0.01, 0.04), Point(0.07, 0.048), Point(0.13, 0.03), Point(0.22, 0),
            Point(0.3, -0.014), Point(0.33, -0.036), Point(0.322, -0.068), Point(0.28, -0.088), Point(0.2, -0.094),
            Point(0.11, -0.118), Point(0.03, -0.12), Point(-0.025, -0.075),
        ],
        ears: [
            [
                Point(0.02, 0.02), Point(-0.045, 0.035), Point(-0.115, 0.085), Point(-0.155, 0.105),
                Point(-0.105, 0.12), Point(-0.03, 0.085), Point(0.025, 0.045),
            ],
            [Point(0.03, 0.04), Point(0.025, 0.1), Point(0.045, 0.17), Point(0.075, 0.11), Point(0.065, 0.04)],
        ],
        eye: Point(0.105, 0.005), foot: .hoof, sole: 0.015, hair: 0.035)
}
