import NuraModel

/// What a person is doing, as the words say or the mood suggests.
enum Gesture: Sendable, Equatable {
    case standing, walking, running, dancing, rejoicing, jumping, sitting, kneeling, lying, bowed, reaching, embracing
    case handInHand

    static func chosen(_ pen: inout Pen) -> Gesture {
        for trait in Trait.deeds where pen.subject.traits.contains(trait) {
            if let said = said(trait) { return said }
        }
        let scene = pen.composition.scene
        let roll = pen.dice.unit()
        if scene.containsAny(.path, .road, .rails), roll < 0.7 { return .walking }
        switch pen.palette.emotion {
        case .melancholic: return roll < 0.5 ? .bowed : roll < 0.65 ? .walking : .standing
        case .energetic: return roll < 0.3 ? .rejoicing : roll < 0.65 ? .walking : roll < 0.8 ? .running : .standing
        case .hopeful: return roll < 0.15 ? .rejoicing : roll < 0.5 ? .walking : .standing
        case .mysterious: return roll < 0.45 ? .walking : .standing
        case .calm: return roll < 0.3 ? .walking : .standing
        }
    }

    private static func said(_ trait: Trait) -> Gesture? {
        switch trait {
        case .running: .running
        case .leaping: .jumping
        case .sitting: .sitting
        case .sleeping, .resting: .lying
        case .walking: .walking
        case .standing: .standing
        case .dancing: .dancing
        case .rejoicing: .rejoicing
        case .kneeling: .kneeling
        case .bowed: .bowed
        case .embracing: .embracing
        case .handInHand: .handInHand
        default: nil
        }
    }
}
