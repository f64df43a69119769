/// A colour that has a name in prompts.
enum NamedColour: String, CaseIterable, Hashable, Sendable {
    case red, crimson, orange, amber, peach, coral, yellow, gold, ochre, cream, green, emerald, sage, olive, teal
    case turquoise, cyan, blue, navy, indigo, violet, lavender, magenta, pink, rose, brown, rust, copper, white, pearl
    case silver, grey, slate, black

    /// The names by which prompts call it, first the colour's own.
    static let names: [(NamedColour, String)] = [
        (.red, "red scarlet ruby vermilion"), (.crimson, "crimson burgundy maroon wine blood-red"),
        (.orange, "orange tangerine apricot"), (.amber, "amber honey"), (.peach, "peach peachy salmon"),
        (.coral, "coral"), (.yellow, "yellow lemon saffron"), (.gold, "gold golden gilded"),
        (.ochre, "ochre ocher mustard sand-coloured"), (.cream, "cream ivory beige"), (.green, "green verdant"),
        (.emerald, "emerald jade"), (.sage, "sage mossy moss-green"), (.olive, "olive khaki"), (.teal, "teal"),
        (.turquoise, "turquoise aquamarine aqua"), (.cyan, "cyan sea-green seafoam"),
        (.blue, "blue azure cobalt sky-blue"),
        (.navy, "navy midnight-blue ultramarine"), (.indigo, "indigo"), (.violet, "violet purple plum amethyst"),
        (.lavender, "lavender lilac mauve"), (.magenta, "magenta fuchsia"), (.pink, "pink blush"),
        (.rose, "rosy rose-coloured"),
        (.brown, "brown chestnut sepia umber"), (.rust, "rust rusty russet terracotta"), (.copper, "copper bronze"),
        (.white, "white snow-white"), (.pearl, "pearl pearly opal opalescent"), (.silver, "silver silvery"),
        (.grey, "grey gray ashen"), (.slate, "slate steel"), (.black, "black ebony jet-black"),
    ]

    /// The colour in linear light.
    var colour: Colour {
        switch self {
        case .red: Colour(0xc8281e)
        case .crimson: Colour(0x8f1528)
        case .orange: Colour(0xee7a1e)
        case .amber: Colour(0xf2a324)
        case .peach: Colour(0xf6b796)
        case .coral: Colour(0xf07a62)
        case .yellow: Colour(0xf4cf3a)
        case .gold: Colour(0xe9b23c)
        case .ochre: Colour(0xbd8a3a)
        case .cream: Colour(0xf3e8cf)
        case .green: Colour(0x4c8f3c)
        case .emerald: Colour(0x1f8a5c)
        case .sage: Colour(0x93a883)
        case .olive: Colour(0x7d7d3a)
        case .teal: Colour(0x2a8c8c)
        case .turquoise: Colour(0x38b8b0)
        case .cyan: Colour(0x5cc2c4)
        case .blue: Colour(0x2f68c4)
        case .navy: Colour(0x1a2a5e)
        case .indigo: Colour(0x3a2f86)
        case .violet: Colour(0x7a3fa8)
        case .lavender: Colour(0xb3a2d8)
        case .magenta: Colour(0xc2318c)
        case .pink: Colour(0xf0a2b8)
        case .rose: Colour(0xe0788c)
        case .brown: Colour(0x6e4728)
        case .rust: Colour(0xa5502c)
        case .copper: Colour(0xb8703f)
        case .white: Colour(0xf4f2ee)
        case .pearl: Colour(0xe8e2da)
        case .silver: Colour(0xbcc4cc)
        case .grey: Colour(0x8c9096)
        case .slate: Colour(0x55636f)
        case .black: Colour(0x1a1a1e)
        }
    }
}
