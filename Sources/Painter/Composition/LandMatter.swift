import NuraModel

/// What land is made of, in colours already bent by the palette; pairs are mixed by noise.
struct LandMatter: Sendable {
    let cover: (Colour, Colour)
    /// What grows on tilled land.
    let crops: [Colour]
    let rock: (Colour, Colour)
    let wood: (Colour, Colour)
    let leaves: Colour
    let snow: Colour

    init(_ composition: Composition) {
        let palette = composition.palette
        let land = composition.land
        func bent(_ pair: (UInt32, UInt32), _ share: Float) -> (Colour, Colour) {
            (palette.bend(Colour(pair.0), by: share), palette.bend(Colour(pair.1), by: share))
        }
        // Grass and crops have the emotion's own greens; the ground of an energetic picture is not to burn as its light
        // does.
        let isGrown = land.cover == .meadow || land.cover == .field
        let share: Float = isGrown ? 0.08 : palette.emotion == .energetic ? 0.2 : 0.5
        cover = bent(Self.cover(composition), share)
        let own = cover
        crops = Self.crops(of: palette.emotion).map { land.cover == .snow ? own.1 : palette.bend(Colour($0), by: 0.08) }
        rock = bent(Self.rock(land), share)
        wood = bent(land.cover == .autumn ? (0x5a3a1e, 0x94602c) : (0x26382a, 0x4c5e38), 0.6)
        leaves = palette.bend(Colour(land.cover == .autumn ? 0x8a4f22 : 0x2c4028), by: 0.7)
        snow = palette.bend(Colour(0xf2f4f8), by: 0.4)
    }

    /// The dark and the light colour of the ground: fresh, cool, withered.
    static func cover(_ composition: Composition) -> (UInt32, UInt32) {
        let emotion = composition.palette.emotion
        let pairs: [(UInt32, UInt32)] =
            switch composition.land.cover {
            case .meadow where composition.wood != nil: woodFloors(of: emotion)
            case .meadow: meadows(of: emotion)
            case .field: fields(of: emotion)
            case .sand: [(0xc8a878, 0xe4cda0), (0xb4a88c, 0xdcd4bc), (0xc09468, 0xdcb88c)]
            case .snow: [(0xd4dee8, 0xf6f8fa), (0xc4d4e8, 0xeef4fc), (0xd0d4d8, 0xf0f0ee)]
            case .rock where emotion == .energetic:
                [(0xa0603c, 0xe4a468), (0x8c5c4c, 0xd8a880), (0xa86844, 0xf0b078)]
            case .rock: [(0x7a4f38, 0xa8714c), (0x6c5848, 0x9c8468), (0x84503c, 0xb87c58)]
            case .earth where emotion == .energetic:
                [(0x44404c, 0x7c7078), (0x3c4450, 0x707880), (0x4c4048, 0x887478)]
            case .earth: [(0x5a4430, 0x86684a), (0x4c463e, 0x787064), (0x60483c, 0x8c6c54)]
            case .autumn where emotion == .energetic:
                [(0x6c7424, 0xd8b440), (0x5c7424, 0xccac3c), (0x846420, 0xe0ac44)]
            case .autumn: [(0x7a5a2a, 0xb07a34), (0x6c6430, 0xa08c3c), (0x80582a, 0xbc8238)]
            case .paving: [(0x4a4a50, 0x6a6a70), (0x44505c, 0x647480), (0x544c48, 0x746a64)]
            }
        return pairs[composition.land.variety]
    }

    /// Sage and sea-green; sap and gold; blue-green; spring green; slate-green and bleached straw.
    private static func meadows(of emotion: Emotion) -> [(UInt32, UInt32)] {
        switch emotion {
        case .calm: [(0x6c9868, 0xb8cc90), (0x5c9080, 0xaacca8), (0x8aa06c, 0xd2cc9c)]
        case .energetic: [(0x35701c, 0x94b42c), (0x3f7c24, 0xb8b838), (0x5c8420, 0xc4c040)]
        case .mysterious: [(0x2a4e44, 0x5a8478), (0x2c4658, 0x5c8090), (0x383f5e, 0x747a9c)]
        case .hopeful: [(0x4a8a2a, 0x9cc648), (0x569c44, 0xaed060), (0x4a8c50, 0x9ccc78)]
        case .melancholic: [(0x56726e, 0xa2ac98), (0x68746a, 0xc0b288), (0x5a6c7e, 0xacae9c)]
        }
    }

    /// Moss and old leaves.
    private static func woodFloors(of emotion: Emotion) -> [(UInt32, UInt32)] {
        switch emotion {
        case .calm: [(0x58783c, 0xa4b474), (0x5c7c50, 0xa0b888), (0x7c7c4c, 0xbcb084)]
        case .energetic: [(0x2c6420, 0x84a82c), (0x386c28, 0x9cac34), (0x4c7020, 0xa4b43c)]
        case .mysterious: [(0x284a3c, 0x4c7868), (0x2c4450, 0x547c80), (0x3c3c4c, 0x6c7480)]
        case .hopeful: [(0x4c8428, 0xa0c44c), (0x548c3c, 0xacc460), (0x648038, 0xb4b860)]
        case .melancholic: [(0x5c5844, 0x9c9070), (0x605848, 0xaa9872), (0x565a50, 0x989078)]
        }
    }

    private static func fields(of emotion: Emotion) -> [(UInt32, UInt32)] {
        switch emotion {
        case .calm: [(0xa89c5c, 0xe4d090), (0x8c9c6c, 0xcfca96), (0xb09868, 0xe6cca0)]
        case .energetic: [(0xb07818, 0xf4bc34), (0x90882c, 0xe0cc44), (0xb4661c, 0xf0a034)]
        case .mysterious: [(0x4c566c, 0x8c90a4), (0x485c68, 0x88a0a4), (0x504c70, 0x908cac)]
        case .hopeful: [(0xb49c34, 0xf0d468), (0x94a844, 0xdcd874), (0xc0a048, 0xf4d880)]
        case .melancholic: [(0x7c7c6c, 0xcabc90), (0x6a7880, 0xbab496), (0x887c60, 0xd0bc8a)]
        }
    }

    private static func crops(of emotion: Emotion) -> [UInt32] {
        switch emotion {
        case .calm: [0x6c9478, 0xd4c892, 0x90aa7c, 0xb8b894]
        case .energetic: [0x2c6420, 0xe4b83c, 0x86a428, 0x8a5424]
        case .mysterious: [0x28445c, 0x5c7c84, 0x3c4468, 0x48645c]
        case .hopeful: [0x569430, 0xf0d460, 0x8cc048, 0xc0a860]
        case .melancholic: [0x5c6c70, 0xb4aa88, 0x747c80, 0x8c8470]
        }
    }

    private static func rock(_ land: LandPlan) -> (UInt32, UInt32) {
        switch land.massif {
        case .none, .mountains:
            // Granite, slate, sandstone.
            [(0x57534f, 0x94867a), (0x445060, 0x8c9cac), (0x6a5244, 0xb4947a)][land.variety]
        case .hills:
            switch land.cover {
            case .snow: (0xd4dce4, 0xe8eef4)
            case .autumn: (0x8a5a28, 0xb88440)
            default: (0x6a7d3e, 0x93964e)
            }
        case .dunes: (0xc89a60, 0xe6c68c)
        }
    }
}
