import Foundation
import NuraModel

/// A wolf: long-legged and lean under a thick ruff, its brush low, its head level with the back; at night it lifts its
/// muzzle and howls.
struct Wolf: SceneElement {
    let nature = Nature(
        metres: 1.05, standing: .ground, prominence: 0.25, group: 1...1, breadth: 1.6, weight: 8, alone: 1.4)

    func draw(with pen: inout Pen) {
        let isNight = pen.hour == .night
        let stance = Stance.chosen(
            &pen,
            able: [
                .howling: [.mysterious: isNight ? 0.55 : 0.15, .melancholic: isNight ? 0.5 : 0.1, .hopeful: 0.15],
                .running: [.energetic: 0.75],
                .walking: [.mysterious: 0.25, .melancholic: 0.35, .calm: 0.2, .hopeful: 0.4],
                .lying: [.calm: 0.25], .sitting: [.calm: 0.2, .hopeful: 0.15],
            ])
        let coat = Self.coat(&pen)
        var animal = Quadruped(.wolf, Self.pose(stance, &pen), coat: coat, size: 0.82)
        animal.isAsleep = stance.isSleep(of: pen.subject)
        pen.shadow(width: 1.1, height: 0.85)
        Self.edges(&pen, animal)
        animal.draw(with: &pen) { pen in Self.markings(&pen, animal) }
        Self.ruff(&pen, animal)
        Self.face(&pen, animal, howls: stance == .howling)
        animal.settle(&pen)
    }

    private static func coat(_ pen: inout Pen) -> Coat {
        let isFox = pen.subject.traits.contains(.red)
        let natural = isFox ? Colour(0xb85a24) : pen.dice.pick([Colour(0x74706c), Colour(0x66605c), Colour(0x84786a)])
        let grey = pen.pelt(natural, bending: 0.3)
        var coat = Coat(grey)
        coat.back = grey.lightened(by: isFox ? -0.02 : -0.1)
        coat.flank = grey
        coat.belly = grey.lightened(by: 0.2).saturated(by: 0.7)
        coat.legs = isFox ? grey * 0.22 : grey.lightened(by: 0.04)
        coat.face = grey.lightened(by: 0.22).saturated(by: 0.6)
        coat.tail = grey.lightened(by: -0.06)
        coat.ear = grey.lightened(by: 0.12)
        coat.iris = pen.hour == .night ? Colour(0xe8b848) : Colour(0xc08a2c)
        return coat
    }

    private static func pose(_ stance: Stance, _ pen: inout Pen) -> Pose {
        var pose = Pose.pawed(stance, hip: Anatomy.wolf.hip.y, &pen.dice).loosened(&pen.dice)
        switch stance {
        case .howling:
            pose.neck = [138, 152]
            pose.head = pen.dice.within(44...58)
        case .standing:
            let isLow = pen.palette.emotion == .melancholic || pen.dice.chance(0.3)
            pose.neck = isLow ? [98, 96] : [122, 128]
            pose.head = isLow ? -16 : -8
        default: break
        }
        return pose
    }

    /// Dark saddle, pale chest, cheeks and underside.
    private static func markings(_ pen: inout Pen, _ animal: Quadruped) {
        let size = animal.size
        let coat = animal.coat
        pen.dab(
            animal.carried(Point(-0.05, 0.97)) * size, 0.4 * size, 0.13 * size, turn: animal.pose.trunk * .pi / 180,
            softness: 0.9, Paint(pen.nearLit(coat.back * 0.6, up: 0.6), opacity: 0.55, fineness: 0.85))
        let (chest, left) = Limb.station(0.7, along: animal.neck)
        pen.dab(
            (chest - left * 0.15) * size, 0.2 * size, 0.085 * size, turn: atan2f(-left.x, left.y), softness: 0.8,
            Paint(pen.nearLit(coat.face, side: 0.4), opacity: 0.75, fineness: 0.88))
        pen.dab(
            animal.ofHead(Point(0.12, -0.08)) * size, 0.17 * size, 0.06 * size, turn: animal.pose.head * .pi / 180,
            softness: 0.7, Paint(pen.nearLit(coat.face, up: 0.1), opacity: 0.9, fineness: 0.92))
    }

    /// Tufts that break the outline: under the throat, along the back, behind the thighs, along the brush.
    private static func edges(_ pen: inout Pen, _ animal: Quadruped) {
        guard animal.size > pen.pixel * 40 else { return }
        for tuft in 0..<24 {
            let (middle, left) = Limb.station(2 * Float(tuft) / 26, along: animal.neck)
            let isBelow = tuft % 2 == 0
            let root = middle + left * (isBelow ? -0.12 : 0.11)
            let comb = isBelow ? left * -0.06 + Point(-0.02, -0.07) : left * 0.02 + Point(-0.08, -0.03)
            lock(&pen, animal, root, comb, isBelow ? animal.coat.face : animal.coat.back)
        }
        for tuft in 0..<18 {
            let (middle, left) = Limb.station(0.3 + 2.6 * Float(tuft) / 18, along: animal.tail)
            let side: Float = tuft % 2 == 0 ? 1 : -1
            let way = Point(left.y, -left.x)
            lock(&pen, animal, middle + left * (side * 0.045), way * 0.09 + left * (side * 0.03), animal.coat.tail)
        }
    }

    private static func lock(_ pen: inout Pen, _ animal: Quadruped, _ root: Point, _ comb: Point, _ tone: Colour) {
        let size = animal.size
        pen.stroke(
            [root, root + comb * 0.6, root + comb * pen.dice.within(0.8...1.4)].map { $0 * size },
            widths: [0.05, 0.035, 0.002].map { $0 * size },
            Paint(pen.nearLit(tone * pen.dice.within(0.75...1.1), side: pen.lightSide * 0.3, up: 0.2), fineness: 0.88))
    }

    /// Long hair over neck and chest.
    private static func ruff(_ pen: inout Pen, _ animal: Quadruped) {
        guard animal.size > pen.pixel * 50 else { return }
        for _ in 0..<46 {
            let t = pen.dice.unit()
            let (middle, left) = Limb.station(2 * t, along: animal.neck)
            let across = pen.dice.within(-1...0.8)
            let root = middle + left * across * mix(0.15, 0.09, t)
            let comb = left * (across * 0.05) + Point(-0.05, -0.085)
            animal.hair(&pen, root, comb, across < -0.2 ? animal.coat.face : animal.coat.flank, up: across * 0.5)
        }
    }

    private static func face(_ pen: inout Pen, _ animal: Quadruped, howls: Bool) {
        let size = animal.size
        let at = animal.onHead
        let dark = Paint(pen.nearLit(Colour(0x1a1416)), fineness: 0.98)
        if howls {
            pen.fill(
                Path.smooth([at(0.19, -0.055), at(0.29, -0.05), at(0.3, -0.075), at(0.22, -0.1), at(0.17, -0.085)]),
                dark)
        } else {
            pen.stroke(
                Path.curve([at(0.325, -0.045), at(0.26, -0.052), at(0.19, -0.058), at(0.16, -0.048)]),
                widths: [0.01, 0.01, 0.003].map { $0 * size }, dark)
        }
        // The bridge of the nose is darker than the cheeks.
        pen.stroke(
            [at(0.12, 0.045), at(0.2, 0.016), at(0.31, 0.004)], widths: [0.03, 0.028, 0.02].map { $0 * size },
            Paint(pen.nearLit(animal.coat.back * 0.9, up: 0.5), opacity: 0.7, fineness: 0.94))
        pen.dab(at(0.335, -0.012), 0.025 * size, 0.021 * size, softness: 0.15, dark)
    }
}

extension Anatomy {
    static let wolf = Anatomy(
        trunk: [
            Point(-0.53, 0.77), Point(-0.5, 0.87), Point(-0.38, 0.935), Point(-0.18, 0.925), Point(0.04, 0.93),
            Point(0.22, 1), Point(0.35, 0.97), Point(0.45, 0.84), Point(0.475, 0.7), Point(0.42, 0.55),
            Point(0.28, 0.495), Point(0.08, 0.505), Point(-0.14, 0.56), Point(-0.3, 0.61), Point(-0.45, 0.63),
            Point(-0.53, 0.69),
        ],
        shoulder: Point(0.34, 0.7), fore: .foreWithPaw, hip: Point(-0.39, 0.78), hind: .hindWithPaw,
        neckRoot: Point(0.29, 0.81),
        neck: Limb(
            bones: [0.2, 0.2],
            girths: [
                .init(0, 0.17, 0.2), .init(0.5, 0.165, 0.185), .init(1, 0.135, 0.16), .init(1.5, 0.11, 0.13),
                .init(2, 0.08, 0.1),
            ]),
        tailRoot: Point(-0.5, 0.85),
        tail: Limb(
            bones: [0.16, 0.18, 0.18],
            girths: [
                .init(0, 0.035, 0.035), .init(0.7, 0.055, 0.055), .init(1.5, 0.068, 0.072), .init(2.2, 0.066, 0.07),
                .init(2.75, 0.035, 0.035), .init(3, 0.005, 0.005),
            ]),
        head: [
            Point(-0.05, 0.02), Point(0.0, 0.068), Point(0.06, 0.08), Point(0.12, 0.064), Point(0.17, 0.03),
            Point(0.25, 0.016), Point(0.33, 0.008), Point(0.352, -0.012), Point(0.335, -0.045), Point(0.29, -0.07),
            Point(0.2, -0.088), Point(0.12, -0.12), Point(0.04, -0.15), Point(-0.04, -0.12),
        ],
        ears: [
            [
                Point(-0.045, 0.04), Point(-0.045, 0.11), Point(-0.02, 0.175), Point(0.02, 0.12), Point(0.045, 0.065),
            ],
            [Point(0.03, 0.06), Point(0.045, 0.13), Point(0.075, 0.165), Point(0.095, 0.11), Point(0.095, 0.06)],
        ],
        eye: Point(0.135, 0.022), foot: .paw, sole: 0.032, hair: 0.07)
}

extension Limb {
    static let foreWithPaw = Limb(
        bones: [0.22, 0.28, 0.16, 0.09],
        girths: [
            .init(0, 0.08, 0.1), .init(0.6, 0.095, 0.08), .init(1, 0.062, 0.075), .init(1.4, 0.045, 0.05),
            .init(1.85, 0.033, 0.033), .init(2, 0.037, 0.035), .init(2.5, 0.03, 0.03), .init(3, 0.036, 0.036),
        ])
    static let hindWithPaw = Limb(
        bones: [0.24, 0.3, 0.26, 0.09],
        girths: [
            .init(0, 0.14, 0.12), .init(0.6, 0.125, 0.14), .init(1, 0.1, 0.115), .init(1.5, 0.06, 0.07),
            .init(1.85, 0.036, 0.034), .init(2, 0.034, 0.052), .init(2.3, 0.03, 0.032), .init(3, 0.034, 0.034),
        ])
}
