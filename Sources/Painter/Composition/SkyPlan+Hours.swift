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

    /// The colours of a clear sky, from the zenith to the horizon.
    var skyStops: [(Float, Colour)] {
        switch self {
        case .dawn: [(0, Colour(0x4a6796)), (0.4, Colour(0x93a9c8)), (0.72, Colour(0xf0c0b0)), (1, Colour(0xfbe2b4))]
        case .day: [(0, Colour(0x2f6fbe)), (0.45, Colour(0x6aa4da)), (0.8, Colour(0xb4d6ec)), (1, Colour(0xe2eef0))]
        case .golden:
            [(0, Colour(0x4f74a8)), (0.42, Colour(0xa6a8ba)), (0.75, Colour(0xf2b25c)), (1, Colour(0xffdc98))]
        case .dusk:
            [(0, Colour(0x1d2852)), (0.38, Colour(0x554880)), (0.7, Colour(0xd26c78)), (1, Colour(0xfab068))]
        case .night:
            [(0, Colour(0x050a1e)), (0.5, Colour(0x0d1a3c)), (0.85, Colour(0x1c3158)), (1, Colour(0x2c4a6c))]
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
