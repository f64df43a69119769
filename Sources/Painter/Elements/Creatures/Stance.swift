import NuraModel

/// What an animal is doing.
enum Stance: Sendable {
    case standing, walking, running, leaping, grazing, sitting, lying, howling

    /// What the words say, else what the mood suggests.
    ///
    /// - Parameter able: what this animal does when nobody asks, with its likelihood in each mood; the rest of the
    ///   time it stands.
    static func chosen(_ pen: inout Pen, able: [Stance: [Emotion: Float]] = [:]) -> Stance {
        for trait in Trait.deeds where pen.subject.traits.contains(trait) {
            if let said = said(trait) { return said }
        }
        let roll = pen.dice.unit()
        var sum: Float = 0
        for stance in order {
            sum += able[stance]?[pen.palette.emotion] ?? 0
            if roll < sum { return stance }
        }
        return .standing
    }

    private static let order: [Stance] = [.walking, .running, .leaping, .grazing, .sitting, .lying, .howling]

    /// Whether the words say that it sleeps: what lies may be awake.
    func isSleep(of subject: Subject) -> Bool { self == .lying && subject.traits.contains(.sleeping) }

    private static func said(_ trait: Trait) -> Stance? {
        switch trait {
        case .running: .running
        case .leaping: .leaping
        case .grazing: .grazing
        case .sitting: .sitting
        case .sleeping: .lying
        case .howling: .howling
        case .walking: .walking
        case .standing: .standing
        default: nil
        }
    }
}

/// How an animal's bones are turned: degrees from straight down, above zero forward.
struct Pose: Sendable {
    /// The height of the hips in parts of the height at the withers, and how far the trunk rises toward the front.
    var hip: Float
    var trunk: Float = 0
    /// How far the back is bent up.
    var arch: Float = 0
    var nearFore: [Float]
    var farFore: [Float]
    var nearHind: [Float]
    var farHind: [Float]
    var neck: [Float]
    /// The brow against the horizontal; below zero the nose hangs.
    var head: Float
    var tail: [Float]
    /// How high the lowest foot is over the ground, where none stands on it.
    var lift: Float?

    /// The same with every bone turned a little, so that no two stand alike.
    func loosened(_ dice: inout Dice, by degrees: Float = 3) -> Pose {
        var out = self
        func loose(_ angles: [Float], _ share: Float = 1) -> [Float] {
            angles.map { $0 + dice.bell() * degrees * share }
        }
        out.nearFore = loose(nearFore)
        out.farFore = loose(farFore)
        out.nearHind = loose(nearHind)
        out.farHind = loose(farHind)
        out.neck = loose(neck, 1.6)
        out.tail = loose(tail, 3)
        out.head += dice.bell() * degrees * 2
        return out
    }
}
