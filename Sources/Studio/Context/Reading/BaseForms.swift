/// The words that an English word may be a form of.
enum BaseForms {
    /// The word itself, then the singulars it may be the plural of: `foxes`, `fox`; `berries`, `berry`.
    static func singulars(of word: String) -> [String] {
        if let singular = irregularPlurals[word] { return [word, singular] }
        guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return [word] }
        var forms = [word, String(word.dropLast())]
        if word.hasSuffix("ies") { forms.append(word.dropLast(3) + "y") }
        if word.hasSuffix("es") { forms.append(String(word.dropLast(2))) }
        if word.hasSuffix("ves") {
            forms.append(word.dropLast(3) + "f")
            forms.append(word.dropLast(3) + "fe")
        }
        return forms
    }

    /// The word itself, then the adjectives, nouns and verbs it may be a form of: `sadder`, `sad`; `cried`, `cry`.
    static func bases(of word: String) -> [String] {
        var forms = singulars(of: word)
        for ending in endings where word.count >= ending.count + 3 && word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            forms.append(String(stem))
            forms.append(stem + "e")
            if let last = stem.last, stem.dropLast().last == last { forms.append(String(stem.dropLast())) }
            if stem.last == "i" { forms.append(stem.dropLast() + "y") }
        }
        return forms
    }

    private static let endings = ["ed", "ing", "ly", "ness", "er", "est", "fully", "fulness", "ful"]

    private static let irregularPlurals = [
        "men": "man", "women": "woman", "children": "child", "kids": "kid", "mice": "mouse", "geese": "goose",
        "feet": "foot", "teeth": "tooth", "people": "person", "oxen": "ox", "wives": "wife", "knives": "knife",
        "lives": "life", "leaves": "leaf", "loaves": "loaf", "wolves": "wolf", "shelves": "shelf", "hooves": "hoof",
        "scarves": "scarf", "skies": "sky", "cacti": "cactus", "fishermen": "fisherman", "snowmen": "snowman",
        "volcanoes": "volcano", "echoes": "echo", "tomatoes": "tomato",
    ]
}
