import NuraModel

/// A horse with mane and tail: it stands, walks, gallops, grazes or rests.
struct Horse: SceneElement {
    let nature = Nature(
        metres: 2.2, standing: .ground, prominence: 0.3, group: 1...1, breadth: 1.55, weight: 8, alone: 1.25)

    private struct Look {
        let coat: UInt32
        let legs: UInt32
        let mane: UInt32
    }

    /// Bay, black, chestnut, palomino, grey, dun.
    private static let looks = [
        Look(coat: 0x6e3f22, legs: 0x1e1614, mane: 0x1a1412), Look(coat: 0x2e2622, legs: 0x1c1816, mane: 0x16120f),
        Look(coat: 0x8a4a24, legs: 0x7a4020, mane: 0x9a5a30), Look(coat: 0xb98a4c, legs: 0xc8a878, mane: 0xf0e4cc),
        Look(coat: 0xd6d2cc, legs: 0x8c8882, mane: 0xece8e0), Look(coat: 0xa58a62, legs: 0x342a22, mane: 0x2a2018),
    ]

    func draw(with pen: inout Pen) {
        let look = pen.dice.pick(Self.looks)
        let colour = pen.pelt(Colour(look.coat), bending: 0.4)
        let isNamed = pen.subject.colour != nil
        var coat = Coat(colour)
        coat.legs = isNamed ? colour * 0.6 : pen.natural(Colour(look.legs), bending: 0.4)
        let mane = isNamed ? colour.lightened(by: -0.12) : pen.natural(Colour(look.mane), bending: 0.4)
        coat.tail = mane
        coat.belly = colour * 0.9
        let stance = Stance.chosen(
            &pen,
            able: [
                .running: [.energetic: 0.85, .hopeful: 0.3],
                .grazing: [.calm: 0.5, .hopeful: 0.2, .melancholic: 0.3],
                .walking: [.calm: 0.15, .hopeful: 0.25, .mysterious: 0.4, .melancholic: 0.3, .energetic: 0.15],
            ])
        let animal = Quadruped(
            .horse, Self.pose(stance, &pen), coat: coat, size: 1.55)
        pen.shadow(width: 1.9, height: 1.7)
        let star = pen.dice.chance(0.4)
        animal.draw(with: &pen) { pen in if star { Self.blaze(&pen, animal) } }
        Self.muzzle(&pen, animal)
        Self.mane(&pen, animal, mane)
        Self.tail(&pen, animal, mane)
        animal.settle(&pen)
    }

    private static func pose(_ stance: Stance, _ pen: inout Pen) -> Pose {
        var pose = Pose.hoofed(stance, hip: Anatomy.horse.hip.y, &pen.dice).loosened(&pen.dice)
        if stance == .standing, pen.palette.emotion == .melancholic {
            pose.neck = [112, 104]
            pose.head = -62
        }
        if stance == .lying {
            pose = Pose.hoofed(.standing, hip: Anatomy.horse.hip.y, &pen.dice).loosened(&pen.dice)
            pose.neck = [108, 96]
            pose.head = -64
        }
        return pose
    }

    /// A white mark down the face.
    private static func blaze(_ pen: inout Pen, _ animal: Quadruped) {
        let line = [Point(0.08, 0.05), Point(0.18, 0.036), Point(0.3, 0.012)].map { animal.ofHead($0) * animal.size }
        pen.stroke(
            line, widths: [0.05, 0.032, 0.04].map { $0 * animal.size },
            Paint(pen.nearLit(Colour(0xe8e0d4), up: 0.4), opacity: 0.85, fineness: 0.95))
    }

    private static func muzzle(_ pen: inout Pen, _ animal: Quadruped) {
        let size = animal.size
        let at = animal.onHead
        pen.dab(
            at(0.365, -0.045), 0.05 * size, 0.045 * size, softness: 0.8,
            Paint(pen.nearLit(animal.coat.face * 0.45), opacity: 0.6, fineness: 0.93))
        pen.dab(at(0.37, -0.028), 0.014 * size, 0.009 * size, softness: 0.2, Paint(pen.nearLit(Colour(0x120c0a))))
        pen.stroke(
            [at(0.395, -0.072), at(0.35, -0.074), at(0.315, -0.068)], widths: [0.008 * size, 0.004 * size],
            Paint(pen.nearLit(animal.coat.face * 0.25), opacity: 0.8, fineness: 0.97))
    }

    /// Locks from poll to withers that fall over the neck, or fly when it runs; one lies on the brow.
    private static func mane(_ pen: inout Pen, _ animal: Quadruped, _ colour: Colour) {
        let size = animal.size
        let flies = animal.pose.lift != nil || animal.pose.tail[0] < -80
        for lock in 0..<26 {
            let t = Float(lock) / 25
            let (middle, left) = Limb.station(2 * (1 - t * 0.96), along: animal.neck)
            let root = middle + left * mix(0.07, 0.17, t)
            let long = pen.dice.within(0.19...0.27) * mix(0.85, 1, t)
            let fall =
                flies
                ? Point(-long, pen.dice.within(-0.25...0.55) * long)
                : Point(pen.dice.within(-0.2...0.08), -1) * long
            let bend = flies ? Point(-0.02, 0.05) : left * 0.05
            pen.stroke(
                Path.curve([root, root + fall * 0.45 + bend, root + fall].map { $0 * size }, steps: 4),
                widths: [0.03, 0.05, 0.008].map { $0 * size },
                Paint(
                    pen.nearLit(colour * pen.dice.within(0.75...1.25), side: pen.lightSide * 0.4, up: 0.3)
                        + pen.rim * (flies ? 0.06 : 0.03), fineness: 0.9))
        }
        let brow = [Point(-0.01, 0.04), Point(0.06, 0.07), Point(0.13, 0.03)].map { animal.ofHead($0) * size }
        pen.stroke(
            brow, widths: [0.03, 0.03, 0.004].map { $0 * size }, Paint(pen.nearLit(colour, up: 0.4), fineness: 0.92))
    }

    private static func tail(_ pen: inout Pen, _ animal: Quadruped, _ colour: Colour) {
        for _ in 0..<12 {
            let side = pen.dice.bell() * 0.05
            let line = animal.tail.enumerated().map { index, place in
                (place + Point(side, side * 0.6) * (Float(index) / 3)) * animal.size
            }
            pen.stroke(
                Path.curve(line, steps: 4), widths: [0.02, 0.03, 0.03, 0.004].map { $0 * animal.size },
                Paint(
                    pen.nearLit(colour * pen.dice.within(0.65...1.35), side: pen.lightSide * 0.3, up: 0.2),
                    opacity: 0.85,
                    fineness: 0.9))
        }
    }
}

extension Anatomy {
    static let horse = Anatomy(
        trunk: [
            Point(-0.52, 0.79), Point(-0.5, 0.9), Point(-0.4, 0.975), Point(-0.22, 0.965), Point(-0.02, 0.945),
            Point(0.13, 0.955), Point(0.25, 0.99), Point(0.38, 0.96), Point(0.47, 0.85), Point(0.495, 0.73),
            Point(0.44, 0.61), Point(0.3, 0.525), Point(0.1, 0.5), Point(-0.12, 0.515), Point(-0.28, 0.57),
            Point(-0.4, 0.62), Point(-0.49, 0.69),
        ],
        shoulder: Point(0.42, 0.71),
        fore: Limb(
            bones: [0.18, 0.26, 0.2, 0.14],
            girths: [
                .init(0, 0.08, 0.12), .init(0.6, 0.1, 0.11), .init(1, 0.085, 0.095), .init(1.35, 0.062, 0.066),
                .init(1.8, 0.036, 0.036), .init(2, 0.042, 0.036), .init(2.2, 0.03, 0.028), .init(2.75, 0.024, 0.026),
                .init(3, 0.03, 0.036), .init(3.5, 0.025, 0.026), .init(3.75, 0.032, 0.03),
            ]),
        hip: Point(-0.36, 0.82),
        hind: Limb(
            bones: [0.24, 0.3, 0.26, 0.14],
            girths: [
                .init(0, 0.15, 0.12), .init(0.6, 0.14, 0.15), .init(1, 0.11, 0.145), .init(1.5, 0.068, 0.085),
                .init(1.85, 0.04, 0.04), .init(2, 0.038, 0.062), .init(2.25, 0.032, 0.034), .init(2.75, 0.026, 0.028),
                .init(3, 0.032, 0.04), .init(3.5, 0.026, 0.027), .init(3.75, 0.033, 0.031),
            ]),
        neckRoot: Point(0.35, 0.84),
        neck: Limb(
            bones: [0.33, 0.32],
            girths: [
                .init(0, 0.18, 0.17), .init(0.5, 0.165, 0.165), .init(1, 0.125, 0.135), .init(1.5, 0.095, 0.1),
                .init(2, 0.065, 0.085),
            ]),
        tailRoot: Point(-0.5, 0.89),
        tail: Limb(
            bones: [0.13, 0.2, 0.2, 0.16],
            girths: [
                .init(0, 0.025, 0.025), .init(0.6, 0.045, 0.045), .init(1.5, 0.06, 0.06), .init(2.5, 0.062, 0.066),
                .init(3.4, 0.045, 0.045), .init(4, 0.006, 0.006),
            ]),
        head: [
            Point(-0.03, 0.01), Point(0.01, 0.05), Point(0.1, 0.055), Point(0.23, 0.034), Point(0.35, 0.004),
            Point(0.4, -0.03), Point(0.405, -0.07), Point(0.365, -0.1), Point(0.3, -0.098), Point(0.2, -0.115),
            Point(0.1, -0.16), Point(0.02, -0.165), Point(-0.03, -0.1),
        ],
        ears: [
            [Point(-0.03, 0.03), Point(-0.03, 0.09), Point(0, 0.145), Point(0.025, 0.095), Point(0.03, 0.045)],
            [Point(0.02, 0.04), Point(0.03, 0.1), Point(0.055, 0.14), Point(0.065, 0.09), Point(0.06, 0.04)],
        ],
        eye: Point(0.115, 0.012), foot: .hoof, sole: 0.02, hair: 0.03)
}
