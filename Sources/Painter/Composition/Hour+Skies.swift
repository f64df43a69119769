import NuraModel

/// The skies of an hour as an emotion sees them.
extension Hour {
    /// The clear skies of the hour: the colours of each from the zenith to the horizon.
    func skies(for emotion: Emotion) -> [[(Float, Colour)]] {
        let codes: [[UInt32]] =
            switch emotion {
            case .calm: calmSkies
            case .energetic: energeticSkies
            case .mysterious: mysteriousSkies
            case .hopeful: hopefulSkies
            case .melancholic: melancholicSkies
            }
        // The light that is left lies low, in a strip wide enough to be seen.
        return codes.map { Self.sky($0, lowest: emotion == .melancholic ? 0.9 : 1) }
    }

    /// Pearl, peach and teal, light even after sunset.
    private var calmSkies: [[UInt32]] {
        switch self {
        case .dawn:
            [
                [0x6f9fb4, 0xa9cbd0, 0xf2d6c4, 0xfbe6c8], [0x7c98bc, 0xb4bcd4, 0xecc8c4, 0xf9dfc6],
                [0x5c94a0, 0x9cc4bc, 0xe6dcb8, 0xfaecc4],
            ]
        case .day: [[0x5d9fc4, 0x93c4dc, 0xcfe6ea, 0xf0f4ea], [0x6ca6bc, 0xa0cccc, 0xd6e6dc, 0xf4efdc]]
        case .golden: [[0x7c9cb0, 0xb4bcb0, 0xf2d49c, 0xffe6b4], [0x6c94b4, 0xa8bcc0, 0xecccae, 0xfde0b4]]
        case .dusk:
            [
                [0x5078a8, 0x94a8c8, 0xe8c0c0, 0xfcdcb8], [0x4a7c9c, 0x8cb4bc, 0xdccebe, 0xfad8b0],
                [0x6474ac, 0xa89cc4, 0xecbab4, 0xfad4b0],
            ]
        // A summer night that never quite goes dark.
        case .night: [[0x12283e, 0x2a4a62, 0x567c8a, 0xb8a49c], [0x142c3c, 0x28525c, 0x548484, 0xa8b8a4]]
        }
    }

    /// Deep blue against fire, with yellow between them, or they would mix to violet.
    private var energeticSkies: [[UInt32]] {
        switch self {
        case .dawn: [[0x1a3fa0, 0x4a8ad8, 0xffc870, 0xffe080], [0x1c3498, 0x5c84cc, 0xffac70, 0xffd468]]
        case .day: [[0x0a44b8, 0x1c74e4, 0x5cb0f4, 0xc0e8f4], [0x0c3aa4, 0x2c86e0, 0x84ccf0, 0xf4ecc4]]
        case .golden: [[0x12308c, 0x3c7cd0, 0xf4c468, 0xffa030], [0x0c2a94, 0x2c68c8, 0xa8c8c4, 0xffb83c]]
        case .dusk:
            [
                [0x14205c, 0x34509c, 0xf07c44, 0xffb838], [0x0c1c54, 0x204c94, 0xd89460, 0xff9c34],
                [0x2c1650, 0x8c2c54, 0xf05030, 0xffb43c],
            ]
        // Electric blue over embers.
        case .night: [[0x060c3c, 0x102c84, 0x2c6494, 0xf0a44c], [0x04103c, 0x0c3490, 0x2884b4, 0xffc068]]
        }
    }

    /// Indigo, violet and sea green: dim even by day.
    private var mysteriousSkies: [[UInt32]] {
        switch self {
        case .dawn: [[0x1c2a54, 0x3c5078, 0x7c8ca4, 0xb8c0b0], [0x201c4c, 0x4c4080, 0x8c7ca4, 0xc8b4b4]]
        case .day: [[0x3c5480, 0x5c7498, 0x8c9cb4, 0xb0c4c0], [0x34586c, 0x588488, 0x90aca8, 0xbcccb8]]
        case .golden: [[0x3c3c74, 0x74649c, 0xb494a0, 0xe0bc8c], [0x2c4468, 0x5c7488, 0xa49c8c, 0xe4c480]]
        case .dusk:
            [
                [0x120f34, 0x2c2464, 0x5c4c8c, 0x9c84a0], [0x0c1c34, 0x1c3c5c, 0x3c6c7c, 0x7cac98],
                [0x1a1438, 0x44306c, 0x7c587c, 0xc09890],
            ]
        case .night:
            [
                [0x050a1e, 0x0d1a3c, 0x1c3158, 0x2c4a6c], [0x03101c, 0x0a2434, 0x184458, 0x2c6464],
                [0x0a0820, 0x1a1644, 0x30285e, 0x4a3e70],
            ]
        }
    }

    /// Clear blue over rose and gold.
    private var hopefulSkies: [[UInt32]] {
        switch self {
        case .dawn:
            [
                [0x4f96e0, 0x9cccf2, 0xffccc0, 0xffe69c], [0x6ca4e4, 0xbcd0f0, 0xffb8b4, 0xffdc94],
                [0x3c8cc8, 0x8cccd8, 0xfce0b8, 0xfff0a4],
            ]
        case .day: [[0x3c8ce0, 0x78bcf2, 0xb8e0f6, 0xfdf6dc], [0x4c9cdc, 0x8cccec, 0xc8ece8, 0xfff4d0]]
        case .golden: [[0x5c98d4, 0xa0c8e4, 0xfce0a8, 0xffd070], [0x6ca0d0, 0xb4c8d8, 0xffd898, 0xffeca8]]
        case .dusk:
            [
                [0x34549c, 0x7890cc, 0xf0a8a4, 0xffd088], [0x2c6098, 0x74a0c0, 0xf0c49c, 0xffdc90],
                [0x4458a4, 0x9c8cc4, 0xf898a0, 0xffc890],
            ]
        // The last hour before the day.
        case .night: [[0x0c2054, 0x2c549c, 0x7c94c4, 0xffcc94], [0x0e2450, 0x2e64a4, 0x94a8cc, 0xffc0a4]]
        }
    }

    /// Slate and dusty blue, with a strip of faded ochre where the light goes.
    private var melancholicSkies: [[UInt32]] {
        switch self {
        case .dawn: [[0x4c5a70, 0x70809a, 0x9ca4b0, 0xe2ca98], [0x545c74, 0x80869c, 0xaeacb4, 0xe2c6a4]]
        case .day: [[0x5c6f86, 0x8496a8, 0xaab4b8, 0xe0cf9c], [0x667480, 0x8c9aa4, 0xb4b6ae, 0xe6d296]]
        case .golden: [[0x56647c, 0x808c9c, 0xb0a890, 0xecc880], [0x4c607c, 0x74889c, 0xa8a8a0, 0xe8c684]]
        case .dusk:
            [
                [0x2c3a54, 0x465c7c, 0x6c7f94, 0xe4be84], [0x343c58, 0x566084, 0x7c88a0, 0xdeb88c],
                [0x283c4c, 0x466070, 0x748890, 0xe4c48c],
            ]
        case .night: [[0x22344e, 0x3e5876, 0x66809a, 0xb4ac94], [0x2a3452, 0x4a5678, 0x727c9c, 0xb8a894]]
        }
    }

    /// The skies of a storm by day: with a pale, a sulphurous, an ember-coloured and a steely gap over the horizon.
    static func stormySkies(for emotion: Emotion) -> [[(Float, Colour)]] {
        let pale = sky([0x1c2640, 0x39465f, 0x6a7689, 0xc8c0a6])
        let sulphur = sky([0x18282c, 0x30484c, 0x5c7874, 0xd8cf90])
        let ember = sky([0x1e1e3c, 0x3e3c60, 0x7c6478, 0xf0a468])
        let steel = sky([0x2c3a4c, 0x526478, 0x8496a4, 0xd8dcdc])
        return switch emotion {
        case .calm: [pale, steel]
        case .energetic: [sulphur, ember, ember]
        case .mysterious: [sulphur, pale]
        case .hopeful: [ember, pale, steel]
        case .melancholic: [pale, steel]
        }
    }

    private static func sky(_ codes: [UInt32], lowest: Float = 1) -> [(Float, Colour)] {
        let places: [Float] = [0, 0.42 * lowest, 0.76 * lowest, lowest]
        return zip(places, codes).map { ($0, Colour($1)) }
    }
}
