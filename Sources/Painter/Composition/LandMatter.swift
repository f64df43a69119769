import NuraModel

/// What land is made of, in colours already bent by the palette; pairs are mixed by noise.
struct LandMatter: Sendable {
    let cover: (Colour, Colour)
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
        // The ground of an energetic picture is not to burn as its light does.
        let share: Float = palette.emotion == .energetic ? 0.28 : 0.55
        cover = bent(Self.cover(land), share)
        rock = bent(Self.rock(land), share)
        wood = bent(land.cover == .autumn ? (0x5a3a1e, 0x94602c) : (0x26382a, 0x4c5e38), 0.6)
        leaves = palette.bend(Colour(land.cover == .autumn ? 0x8a4f22 : 0x2c4028), by: 0.7)
        snow = palette.bend(Colour(0xf2f4f8), by: 0.4)
    }

    /// The dark and the light colour of the ground: fresh, cool, withered.
    static func cover(_ land: LandPlan) -> (UInt32, UInt32) {
        let pairs: [(UInt32, UInt32)] =
            switch land.cover {
            case .meadow: [(0x4f6b2e, 0x8c9a48), (0x3e6844, 0x7c9c60), (0x66683a, 0xae9e58)]
            case .sand: [(0xc8a878, 0xe4cda0), (0xb4a88c, 0xdcd4bc), (0xc09468, 0xdcb88c)]
            case .snow: [(0xd4dee8, 0xf6f8fa), (0xc4d4e8, 0xeef4fc), (0xd0d4d8, 0xf0f0ee)]
            case .rock: [(0x7a4f38, 0xa8714c), (0x6c5848, 0x9c8468), (0x84503c, 0xb87c58)]
            case .earth: [(0x5a4430, 0x86684a), (0x4c463e, 0x787064), (0x60483c, 0x8c6c54)]
            case .autumn: [(0x7a5a2a, 0xb07a34), (0x6c6430, 0xa08c3c), (0x80582a, 0xbc8238)]
            case .field: [(0x9a8a3c, 0xd2b45a), (0x7c8c44, 0xb8b45c), (0xa4803c, 0xd4a858)]
            case .paving: [(0x4a4a50, 0x6a6a70), (0x44505c, 0x647480), (0x544c48, 0x746a64)]
            }
        return pairs[land.variety]
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
