import NuraModel

extension Hour {
    /// The hour that an emotion feels like, where the words name none.
    static func felt(by emotion: Emotion, dice: inout Dice) -> Hour {
        switch emotion {
        case .calm: dice.pick([.dawn, .dusk, .golden, .day])
        case .energetic: dice.pick([.golden, .golden, .day, .dusk])
        case .mysterious: dice.pick([.night, .dusk, .night])
        case .hopeful: dice.pick([.dawn, .golden, .dawn])
        case .melancholic: dice.pick([.day, .dusk, .day])
        }
    }

    /// The direct light, in its colour and strength.
    var key: Colour {
        switch self {
        case .dawn: Colour(0xffd2a4) * 0.75
        case .day: Colour(0xfff4e0) * 0.95
        case .golden: Colour(0xffc070) * 0.95
        case .dusk: Colour(0xff9c62) * 0.55
        case .night: Colour(0xb4ccf0) * 0.3
        }
    }

    /// The light of the sky all around.
    var fill: Colour {
        switch self {
        case .dawn: Colour(0xb4bcd8) * 0.5
        case .day: Colour(0xc4daf2) * 0.62
        case .golden: Colour(0xa8a8c8) * 0.46
        case .dusk: Colour(0x8080b4) * 0.36
        case .night: Colour(0x4a62a0) * 0.19
        }
    }
}
