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

    /// The clear skies of the hour: the colours of each from the zenith to the horizon.
    ///
    /// Nights differ most by emotion, for they have the least light to tell it by.
    func skies(for emotion: Emotion) -> [[(Float, Colour)]] {
        let codes: [[UInt32]] =
            switch self {
            case .dawn:
                [
                    [0x4a6796, 0x93a9c8, 0xf0c0b0, 0xfbe2b4], [0x5a6aa0, 0xa8a2c8, 0xe8b0b8, 0xf8d4b8],
                    [0x4b7f9a, 0x94bcc4, 0xe6dcb4, 0xfbeab8], [0x35588e, 0x6f9ac4, 0xb8c8d4, 0xf6c690],
                ]
            case .day:
                [
                    [0x2f6fbe, 0x6aa4da, 0xb4d6ec, 0xe2eef0], [0x5d8fc4, 0x93bcdc, 0xcfe2ea, 0xeef2ec],
                    [0x1c55ac, 0x4688cc, 0x94c4e4, 0xd4e8ee], [0x5a88b4, 0x92b2c8, 0xd2d4c4, 0xf0e6cc],
                ]
            case .golden:
                [
                    [0x4f74a8, 0xa6a8ba, 0xf2b25c, 0xffdc98], [0x3f6aa4, 0x8aa4bc, 0xe8c48c, 0xffd07a],
                    [0x7a7488, 0xc09a84, 0xf0a850, 0xffcc74], [0x5c86b4, 0xb8b8b0, 0xf6d48c, 0xfff0b8],
                ]
            case .dusk:
                [
                    [0x1d2852, 0x554880, 0xd26c78, 0xfab068], [0x12203e, 0x26406e, 0x7c7088, 0xe88a54],
                    [0x2a1c3e, 0x6c3050, 0xc84a44, 0xf8963c], [0x1e3a54, 0x4a6c7c, 0xb49c78, 0xf4c070],
                    [0x3c4470, 0x7e74a0, 0xd494a4, 0xf4c49c],
                ]
            case .night: Self.nights(of: emotion)
            }
        return codes.map(Self.sky)
    }

    private static func nights(of emotion: Emotion) -> [[UInt32]] {
        switch emotion {
        // A summer night that never quite goes dark.
        case .calm: [[0x12283e, 0x2a4a62, 0x567c8a, 0xb8a49c], [0x142c3c, 0x28525c, 0x548484, 0xa8b8a4]]
        // Electric blue over embers.
        case .energetic: [[0x060c3c, 0x102c84, 0x2c6494, 0xf0a44c], [0x04103c, 0x0c3490, 0x2884b4, 0xffc068]]
        case .mysterious:
            [
                [0x050a1e, 0x0d1a3c, 0x1c3158, 0x2c4a6c], [0x03101c, 0x0a2434, 0x184458, 0x2c6464],
                [0x0a0820, 0x1a1644, 0x30285e, 0x4a3e70],
            ]
        // The last hour before the day.
        case .hopeful: [[0x0c2054, 0x2c549c, 0x7c94c4, 0xffcc94], [0x0e2450, 0x2e64a4, 0x94a8cc, 0xffc0a4]]
        case .melancholic: [[0x2a3848, 0x4a5a6a, 0x72808e, 0xa8aca4], [0x2e344a, 0x50566c, 0x787c92, 0xb0a49e]]
        }
    }

    /// The skies of a storm by day: with a pale, a sulphurous, an ember-coloured and a steely gap over the horizon.
    static var stormySkies: [[(Float, Colour)]] {
        [
            sky([0x1c2436, 0x39445c, 0x6a7386, 0xc4bda8]), sky([0x18282c, 0x30484c, 0x5c7874, 0xd8cf90]),
            sky([0x221e38, 0x443c5c, 0x7c6478, 0xe09c70]), sky([0x2c3848, 0x526274, 0x8494a0, 0xd8dcdc]),
        ]
    }

    private static func sky(_ codes: [UInt32]) -> [(Float, Colour)] {
        let places: [Float] = [0, 0.42, 0.76, 1]
        return zip(places, codes).map { ($0, Colour($1)) }
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
