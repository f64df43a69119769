/// What an emoji stands for in a picture.
struct EmojiMeaning: Hashable, Sendable {
    /// The thing it shows, in English; `nil` for faces and hearts.
    let thing: String?
    let isFeeling: Bool

    init?(_ emoji: String) {
        guard let scalar = emoji.unicodeScalars.first else { return nil }
        if let thing = Self.things[scalar] {
            self.thing = thing
            isFeeling = false
        } else if Self.isFace(scalar) {
            thing = nil
            isFeeling = true
        } else {
            return nil
        }
    }

    private static func isFace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1F600...0x1F644, 0x1F910...0x1F92F, 0x1F970...0x1F97A, 0x2764, 0x1F493...0x1F49F, 0x1F5A4,
            0x1F90D...0x1F90E,
            0x2639, 0x263A, 0x1FAE0...0x1FAE8:
            true
        default: false
        }
    }

    private static let things: [Unicode.Scalar: String] = [
        "🌊": "waves", "🌅": "sunrise over the sea", "🌄": "sunrise over the mountains", "🌇": "sunset over the city",
        "🌆": "city at dusk", "🌃": "city at night", "🌉": "bridge at night", "🌌": "milky way", "🌙": "crescent moon",
        "🌛": "crescent moon", "🌜": "crescent moon", "🌕": "full moon", "🌝": "full moon", "🌑": "moon", "⭐": "star",
        "🌟": "stars", "✨": "stars", "☀": "sun", "🌞": "sun", "🌤": "sun", "⛅": "clouds", "☁": "clouds", "🌧": "rain",
        "☔": "umbrella in the rain", "🌦": "rain", "⛈": "storm", "🌩": "lightning", "⚡": "lightning", "🌨": "snow",
        "❄": "snow", "☃": "snowman", "⛄": "snowman", "🌫": "fog", "🌪": "tornado", "🌈": "rainbow", "🔥": "fire",
        "🌋": "volcano", "⛰": "mountain", "🏔": "snowy mountain", "🗻": "mountain", "🏕": "tent", "🏖": "beach",
        "🏝": "island", "🏜": "desert", "🌲": "pine tree", "🌳": "tree", "🌴": "palm tree", "🌵": "cactus", "🌱": "sprout",
        "🌿": "leaves", "🍃": "leaves", "🍂": "autumn leaves", "🍁": "autumn leaves", "🌸": "cherry blossom",
        "🌺": "flowers", "🌻": "sunflower", "🌹": "rose", "🌷": "tulips", "🌼": "flowers", "💐": "flowers", "🏠": "house",
        "🏡": "house with a garden", "🏰": "castle", "🏯": "castle", "⛩": "shrine", "⛪": "church", "🌁": "bridge in fog",
        "🏙": "city", "⛵": "sailboat", "🛶": "canoe", "🚤": "boat", "🚢": "ship", "🎈": "balloon", "🪁": "kite",
        "🏮": "lantern", "🕯": "candle", "🎆": "fireworks", "🎇": "fireworks", "🗝": "key", "🔑": "key", "🪞": "mirror",
        "🪟": "window", "🚪": "door", "☂": "umbrella", "🕊": "dove", "🐦": "bird", "🦅": "eagle", "🦉": "owl",
        "🦢": "swan", "🐟": "fish", "🐠": "fish", "🐳": "whale", "🐋": "whale", "🐬": "dolphin", "🦌": "deer", "🐺": "wolf",
        "🦊": "fox", "🐱": "cat", "🐈": "cat", "🐶": "dog", "🐕": "dog", "🐴": "horse", "🐎": "horse", "🦋": "butterfly",
        "🪐": "planet", "🌍": "planet", "🌎": "planet", "🌏": "planet", "☄": "comet", "🚂": "train", "🚲": "bicycle",
        "📖": "book", "🎹": "piano", "🎻": "violin", "☕": "cup of coffee", "🍵": "cup of tea", "🕸": "web",
        "💔": "broken heart",
    ]
}
