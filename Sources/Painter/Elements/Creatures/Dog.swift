import Foundation
import NuraModel

/// A dog with a collar, of many a coat: it stands with its tail up, walks, runs, sits and waits, or lies.
struct Dog: SceneElement {
    let nature = Nature(
        metres: 0.78, standing: .ground, prominence: 0.19, group: 1...1, breadth: 1.6, weight: 8, alone: 1.6)

    /// How its coat is marked.
    private enum Markings { case plain, saddle, bib, patches }

    private static let looks: [(coat: UInt32, marks: Markings, pale: UInt32)] = [
        (0xc08a4a, .plain, 0xdcb887), (0x2c2622, .bib, 0xe8e0d2), (0xd9b98a, .plain, 0xeadbc0),
        (0x6a432a, .plain, 0x8a6244), (0x2a2420, .saddle, 0xb07a40), (0xece4d6, .patches, 0x7a4c2c),
        (0x9c5a2c, .bib, 0xeee6d8),
    ]

    func draw(with pen: inout Pen) {
        let look = pen.dice.pick(Self.looks)
        let stance = Stance.chosen(
            &pen,
            able: [
                .running: [.energetic: 0.6, .hopeful: 0.25], .leaping: [.energetic: 0.25],
                .sitting: [.calm: 0.4, .hopeful: 0.25, .melancholic: 0.3, .mysterious: 0.35],
                .lying: [.calm: 0.35, .melancholic: 0.45],
                .walking: [.calm: 0.1, .hopeful: 0.2, .mysterious: 0.3, .melancholic: 0.1],
            ])
        let coat = Self.coat(look.coat, look.marks, look.pale, &pen)
        let hangs = pen.dice.chance(0.7)
        var animal = Quadruped(
            .dog(hangingEars: hangs), Self.pose(stance, &pen), coat: coat, size: pen.dice.within(0.52...0.6))
        animal.isAsleep = stance.isSleep(of: pen.subject)
        pen.shadow(width: 0.8, height: 0.6)
        animal.draw(with: &pen) { pen in Self.mark(&pen, animal, look.marks) }
        Self.face(&pen, animal, pants: stance == .running || stance != .lying && pen.dice.chance(0.35))
        Self.collar(&pen, animal)
        animal.settle(&pen)
    }

    private static func coat(_ code: UInt32, _ marks: Markings, _ pale: UInt32, _ pen: inout Pen) -> Coat {
        let colour = pen.pelt(Colour(code), bending: 0.4)
        let light = pen.subject.colour == nil ? pen.natural(Colour(pale), bending: 0.4) : colour.lightened(by: 0.1)
        var coat = Coat(colour)
        coat.belly = marks == .patches ? colour : light
        coat.legs = marks == .plain || marks == .patches ? colour.lightened(by: 0.02) : light
        coat.face = marks == .saddle ? light : colour
        coat.ear = colour * 0.85
        if marks == .patches { coat.ear = light }
        coat.iris = Colour(0x3a2010)
        return coat
    }

    private static func pose(_ stance: Stance, _ pen: inout Pen) -> Pose {
        var pose = Pose.pawed(stance, hip: Anatomy.dogHip.y, &pen.dice).loosened(&pen.dice)
        switch stance {
        case .standing:
            pose.tail = [-80, -118, -146]
            pose.neck = [144, 152]
        case .walking:
            pose.tail = [-78, -112, -140]
            pose.neck = [132, 138]
        case .running, .leaping: pose.tail = [-98, -116, -132]
        case .lying:
            guard pen.subject.traits.contains(.sleeping) || pen.palette.emotion == .melancholic else { break }
            // The chin on the paws.
            pose.neck = [96, 66]
            pose.head = -6
        default: break
        }
        return pose
    }

    private static func mark(_ pen: inout Pen, _ animal: Quadruped, _ marks: Markings) {
        let size = animal.size
        let turn = animal.pose.trunk * .pi / 180
        func patch(_ place: Point, _ rx: Float, _ ry: Float, _ colour: Colour, up: Float = 0.2) {
            pen.dab(
                place * size, rx * size, ry * size, turn: turn, softness: 0.35,
                Paint(pen.nearLit(colour, side: pen.lightSide * 0.3, up: up), opacity: 0.95, fineness: 0.9))
        }
        switch marks {
        case .plain: return
        case .saddle:
            patch(animal.carried(Point(0.3, 0.62)), 0.16, 0.2, animal.coat.face)
            patch(animal.carried(Point(-0.3, 0.66)), 0.2, 0.1, animal.coat.face)
            patch(animal.ofHead(Point(0.2, -0.04)), 0.14, 0.05, animal.coat.face)
        case .bib:
            patch(animal.carried(Point(0.46, 0.68)), 0.1, 0.2, animal.coat.belly)
            patch(animal.ofHead(Point(0.28, -0.03)), 0.09, 0.06, animal.coat.belly)
        case .patches:
            patch(animal.carried(Point(-0.22, 0.86)), 0.17, 0.13, animal.coat.ear, up: 0.5)
            patch(animal.carried(Point(0.16, 0.8)), 0.1, 0.14, animal.coat.ear, up: 0.4)
            patch(animal.ofHead(Point(0.06, 0.02)), 0.1, 0.09, animal.coat.ear, up: 0.4)
        }
    }

    private static func face(_ pen: inout Pen, _ animal: Quadruped, pants: Bool) {
        let size = animal.size
        let at = animal.onHead
        let dark = Paint(pen.nearLit(Colour(0x1a1414)), fineness: 0.98)
        if pants {
            pen.fill(
                Path.smooth([at(0.3, -0.06), at(0.325, -0.11), at(0.3, -0.15), at(0.27, -0.12), at(0.265, -0.07)]),
                .gradient(
                    pen.nearLit(Colour(0xd87480), up: 0.3), pen.nearLit(Colour(0xb85460)), from: at(0.3, -0.06),
                    to: at(0.3, -0.15)))
        }
        pen.stroke(
            Path.curve([at(0.33, -0.062), at(0.27, -0.07), at(0.2, -0.075), at(0.165, -0.06)]),
            widths: [0.01, 0.012, 0.004].map { $0 * size }, dark)
        pen.dab(at(0.345, -0.012), 0.032 * size, 0.027 * size, softness: 0.15, dark)
        pen.dab(
            at(0.343, 0.002), 0.01 * size, 0.006 * size, softness: 0.3,
            Paint(pen.nearLit(Colour(0xc8ccd4), up: 0.8), opacity: 0.7, fineness: 0.98))
    }

    private static func collar(_ pen: inout Pen, _ animal: Quadruped) {
        let size = animal.size
        let colour = pen.natural(
            pen.dice.pick([Colour(0xc03028), Colour(0x2a6aa0), Colour(0xd0a030), Colour(0x2f7a54)]), bending: 0.2)
        let (middle, left) = Limb.station(1.25, along: animal.neck)
        let line = [middle + left * 0.1, middle + left * 0.0 + Point(0.012, -0.012), middle - left * 0.105]
        pen.stroke(
            Path.curve(line.map { $0 * size }), widths: [0.03, 0.042, 0.036].map { $0 * size },
            .gradient(
                pen.nearLit(colour, up: 0.7), pen.nearLit(colour * 0.6, up: -0.3), from: line[0] * size,
                to: line[2] * size))
        pen.dab(
            (middle - left * 0.12) * size, 0.02 * size, 0.022 * size, softness: 0.1,
            Paint(pen.nearLit(Colour(0xe0c060), up: 0.5), fineness: 0.97))
    }
}

extension Anatomy {
    static let dogHip = Point(-0.38, 0.77)

    private static let hanging = [
        [
            Point(0.0, 0.06), Point(-0.045, 0.04), Point(-0.085, -0.03), Point(-0.085, -0.12),
            Point(-0.045, -0.165), Point(0.005, -0.12), Point(0.045, -0.02), Point(0.05, 0.045),
        ]
    ]
    private static let standing = [
        [
            Point(-0.045, 0.05), Point(-0.05, 0.12), Point(-0.02, 0.18), Point(0.02, 0.13),
            Point(0.05, 0.075),
        ],
        [Point(0.04, 0.07), Point(0.05, 0.14), Point(0.08, 0.17), Point(0.1, 0.12), Point(0.1, 0.07)],
    ]

    static func dog(hangingEars: Bool) -> Anatomy {
        Anatomy(
            trunk: [
                Point(-0.51, 0.76), Point(-0.485, 0.86), Point(-0.38, 0.92), Point(-0.18, 0.925), Point(0.04, 0.93),
                Point(0.2, 0.985), Point(0.33, 0.96), Point(0.425, 0.84), Point(0.445, 0.7), Point(0.4, 0.56),
                Point(0.26, 0.475), Point(0.08, 0.49), Point(-0.14, 0.56), Point(-0.3, 0.615), Point(-0.45, 0.64),
                Point(-0.51, 0.69),
            ],
            shoulder: Point(0.33, 0.7), fore: .foreWithPaw, hip: dogHip, hind: .hindWithPaw,
            neckRoot: Point(0.28, 0.82),
            neck: Limb(
                bones: [0.2, 0.19],
                girths: [
                    .init(0, 0.15, 0.13), .init(0.5, 0.13, 0.135), .init(1, 0.105, 0.115), .init(1.5, 0.092, 0.1),
                    .init(2, 0.08, 0.09),
                ]),
            tailRoot: Point(-0.485, 0.84),
            tail: Limb(
                bones: [0.16, 0.16, 0.15],
                girths: [
                    .init(0, 0.042, 0.042), .init(1, 0.036, 0.04), .init(2, 0.028, 0.034), .init(2.6, 0.02, 0.022),
                    .init(3, 0.006, 0.006),
                ]),
            head: [
                Point(-0.05, 0.02), Point(0.0, 0.075), Point(0.07, 0.09), Point(0.13, 0.074), Point(0.175, 0.034),
                Point(0.26, 0.02), Point(0.345, 0.014), Point(0.37, -0.015), Point(0.352, -0.062),
                Point(0.3, -0.098), Point(0.2, -0.105), Point(0.12, -0.122), Point(0.04, -0.138), Point(-0.04, -0.11),
            ],
            ears: hangingEars ? hanging : standing,
            eye: Point(0.145, 0.03), foot: .paw, sole: 0.032, hair: 0.035)
    }
}
