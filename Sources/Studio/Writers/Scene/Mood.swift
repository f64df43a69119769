import NuraModel

/// How an emotion looks: its light, its air, its colours, its temper. None of the words names a thing that could be
/// painted, save the weather.
struct Mood: Sendable {
    /// By hour; `nil` for when nobody says.
    let light: [SceneOutline.Hour?: [String]]
    /// For scenes under the open sky in which nobody says what the weather is.
    let weather: [String]
    let palette: [[String]]
    let temper: [String]
    /// How the emotion itself is painted when there is nothing to show.
    let abstraction: [String]

    static func of(_ emotion: Emotion) -> Mood {
        switch emotion {
        case .calm: calm
        case .energetic: energetic
        case .mysterious: mysterious
        case .hopeful: hopeful
        case .melancholic: melancholic
        }
    }

    private static let calm = Mood(
        light: [
            nil: ["in soft, even light", "in gentle, diffused light", "in clear, unhurried light"],
            .dawn: ["in pale early light", "in the first soft light"], .day: ["in mild, clear light"],
            .dusk: ["in warm low light", "in mellow low light"],
            .night: ["in quiet silver light", "in soft bluish light"],
        ],
        weather: ["still air", "mild, clear air", "a hush in the air"],
        palette: [
            ["teal", "peach", "pearl"], ["soft aqua", "cream", "pale apricot"], ["muted turquoise", "pearl", "blush"],
        ],
        temper: ["a peaceful, unhurried mood", "wide, restful space", "balanced and at ease"],
        abstraction: [
            "slow horizontal bands drifting into one another, wide and weightless",
            "long, even layers that rise and sink like breath, soft at every edge",
        ])

    private static let energetic = Mood(
        light: [
            nil: ["in bold, brilliant light", "in vivid light with strong contrast", "in blazing side light"],
            .dawn: ["in brilliant early light"], .day: ["in dazzling, saturated light"],
            .dusk: ["in intense low light"], .night: ["in vivid light against deep darkness"],
        ],
        weather: ["a strong wind", "crisp, charged air", "gusting wind"],
        palette: [
            ["scarlet", "amber", "deep blue"], ["vermilion", "hot orange", "ultramarine"],
            ["magenta", "saffron", "cobalt"],
        ],
        temper: ["full of motion and drive", "dynamic, sweeping energy", "alive with bold strokes"],
        abstraction: [
            "bursts and sweeping strokes racing outward from one bright centre",
            "bold diagonal strokes colliding and leaping, everything in motion",
        ])

    private static let mysterious = Mood(
        light: [
            nil: ["in dim, half-hidden light", "with a faint glow from an unseen source", "in shadowed, veiled light"],
            .dawn: ["in pale, uncertain light"], .day: ["in veiled, filtered light"],
            .dusk: ["in fading violet light"], .night: ["in faint indigo light"],
        ],
        weather: ["a low mist", "drifting mist", "thin fog"],
        palette: [
            ["indigo", "violet", "deep green"], ["inky blue", "plum", "dark teal"], ["smoky violet", "indigo", "jade"],
        ],
        temper: [
            "quietly strange, more hinted than shown", "secretive and dreamlike", "something waiting just out of sight",
        ],
        abstraction: [
            "warped veils folding over a half-hidden glow, depths without a floor",
            "slow coils of colour opening and closing around something unseen",
        ])

    private static let hopeful = Mood(
        light: [
            nil: ["with light opening from afar", "in warm, clear light breaking through", "in gently rising light"],
            .dawn: ["in golden early light", "in rosy early light"], .day: ["in clear, generous light"],
            .dusk: ["in warm golden light"], .night: ["with a warm glow growing in the dark"],
        ],
        weather: ["freshly cleared air", "fresh, washed air", "clearing air"],
        palette: [
            ["gold", "blush", "clear blue"], ["warm gold", "soft pink", "azure"],
            ["honey yellow", "blush", "pale blue"],
        ],
        temper: ["uplifting and open, room ahead", "tender and full of promise", "a sense of something beginning"],
        abstraction: [
            "light widening upward from a low, distant edge, lifting everything it touches",
            "soft rising arcs that open into brightness, each one lighter than the last",
        ])

    private static let melancholic = Mood(
        light: [
            nil: ["in dim, grey light", "in thin, fading light", "in muted, sideways light"],
            .dawn: ["in pale grey light"], .day: ["in flat, muted light"], .dusk: ["in slowly fading light"],
            .night: ["in weak, cold light"],
        ],
        weather: ["a fine rain", "low grey clouds", "damp, heavy air"],
        palette: [
            ["slate", "dusty blue", "faded ochre"], ["ashen grey", "steel blue", "worn umber"],
            ["slate", "pale violet", "dull ochre"],
        ],
        temper: [
            "wistful and still, with empty space around it", "tender sorrow, quietly held", "solitary and subdued",
        ],
        abstraction: [
            "muted vertical washes sinking slowly, edges dissolving on the way down",
            "thin, fading veils that run downward and thin out into nothing",
        ])
}
