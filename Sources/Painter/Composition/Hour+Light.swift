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

    /// The direct light as an emotion sees it: pearly in calm, grey in melancholy, whatever the colour of the sky.
    func key(for emotion: Emotion) -> Colour {
        switch emotion {
        case .calm: mix(key, Colour(0xffe6d0) * key.y * 1.15, 0.55)
        case .melancholic: mix(key, Colour(0xd4d4d0) * key.y * 1.3, 0.75)
        // Strong light, yet not so red that grass turns brown in it.
        case .energetic: mix(key, Colour(0xffe0a0) * key.y * 1.25, 0.6)
        case .mysterious, .hopeful: key
        }
    }

    /// The light of the sky as an emotion sees it.
    func fill(for emotion: Emotion) -> Colour {
        switch emotion {
        case .calm: mix(fill, Colour(0xbccfd4) * 0.56, 0.6)
        case .melancholic: mix(fill, Colour(0xa0b2cc) * 0.72, 0.75)
        case .hopeful: mix(fill, Colour(0xc4d4ec) * 0.58, 0.4)
        // Deep blue shade against the warm light.
        case .energetic: mix(fill, Colour(0x6084f0) * 0.56, 0.65)
        case .mysterious: fill
        }
    }

    /// The direct light, in its colour and strength.
    private var key: Colour {
        switch self {
        case .dawn: Colour(0xffd2a4) * 0.75
        case .day: Colour(0xfff4e0) * 0.95
        case .golden: Colour(0xffc070) * 0.95
        case .dusk: Colour(0xff9c62) * 0.55
        case .night: Colour(0xb4ccf0) * 0.3
        }
    }

    /// The light of the sky all around.
    private var fill: Colour {
        switch self {
        case .dawn: Colour(0xb4bcd8) * 0.5
        case .day: Colour(0xc4daf2) * 0.62
        case .golden: Colour(0xa8a8c8) * 0.46
        case .dusk: Colour(0x8080b4) * 0.36
        case .night: Colour(0x4a62a0) * 0.19
        }
    }
}
