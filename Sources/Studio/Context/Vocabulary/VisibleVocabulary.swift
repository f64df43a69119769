/// The words for what can be seen, in English.
enum VisibleVocabulary {
    /// The kind of thing a word names, in the singular or the plural; `nil` for words that name nothing visible.
    static func kind(of word: String) -> VisibleKind? {
        entry(of: word)?.kind
    }

    /// The word in the singular, under which the vocabulary knows it, and its kind.
    static func entry(of word: String) -> (word: String, kind: VisibleKind)? {
        if uncountable.contains(word), let kind = kinds[word] { return (word, kind) }
        for form in BaseForms.singulars(of: word) {
            if let kind = kinds[form], !neverPlural.contains(form) || form == word { return (form, kind) }
        }
        if let hyphen = word.lastIndex(of: "-") {
            return entry(of: String(word[word.index(after: hyphen)...]))
        }
        return nil
    }

    /// Words that are as often verbs: after `I`, `to` or `will` they are.
    static let sometimesVerbs = listed(
        """
        rose park light face hand head ring bark rock ship train storm fire plant water cross star book bat duck spring
        bear swing leaf wave shower cloud mirror frame anchor sail snow rain drum lock key watch fish dream tear smile
        shadow glow shimmer spark mask plane cage thread shell bloom blossom bud sprout shoot swallow seal crane hail
        thunder drizzle fly well land field house sleep dress picture cup phone web ripple row step paper flag
        bridge dock tower form page bottle box string chain net bubble smoke dust flood
        """)

    /// Adjectives and verbs that name a thing without its noun: `foggy` asks for fog.
    static let impliedThings = [
        "foggy": "fog", "misty": "mist", "rainy": "rain", "snowy": "snow", "stormy": "storm", "cloudy": "clouds",
        "starry": "stars", "windy": "wind", "frosty": "frost", "icy": "ice", "moonlit": "moonlight",
        "starlit": "starlight", "sunlit": "sunlight", "sunny": "sunlight", "candlelit": "candlelight",
        "raining": "rain", "rained": "rain", "snowing": "snow", "snowed": "snow", "drizzling": "drizzle",
        "overcast": "clouds", "hazy": "haze", "thundering": "thunder", "blossoming": "blossoms", "flowering": "flowers",
        "blooming": "blossoms", "dawning": "dawn", "smoky": "smoke", "dusty": "dust",
    ]

    /// Words that name something in the sky only behind a certain other one.
    static let secondWords = ["way": "milky", "hole": "black"]

    private static let kinds: [String: VisibleKind] = {
        var kinds: [String: VisibleKind] = [:]
        for (kind, words) in lists {
            for word in listed(words) where kinds[word] == nil { kinds[word] = kind }
        }
        for word in impliedThings.keys { kinds[word] = .quality }
        return kinds
    }()

    private static let neverPlural = listed("glass sand rain fog ice grass moss smoke milky wood")
    private static let uncountable = listed("glass grass moss woods plains rapids stairs tears clothes stars lights")

    static func listed(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
