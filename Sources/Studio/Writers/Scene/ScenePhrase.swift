/// A part of a scene in the person's own words: `a red boat on a still lake`.
struct ScenePhrase: Hashable, Sendable {
    /// One thing with what is said of it, and how it joins the thing before: `on a still lake`.
    struct Part: Hashable, Sendable {
        /// The words that lead here: nothing, `on`, `drifting on`, `watching`.
        var joint: [String]
        var article: Article
        /// Adjectives and counts, in the order they were said.
        var describing: [String]
        /// The noun, with the nouns it is compounded of: `lake house`.
        var noun: [String]
        /// The noun in the singular, as the vocabulary knows it.
        var head: String
        var kind: VisibleKind
        var isPlural: Bool

        var words: [String] { describing + noun }

        /// The part in a sentence, with its article.
        var text: String { (joint + article.words(before: self) + words).joined(separator: " ") }
    }

    enum Article: Hashable, Sendable {
        case none
        case indefinite
        case definite
        /// `my`, `her`: whose it is does not show.
        case possessive(String)

        /// The article as it is written before a part: whose a thing is cannot be painted.
        func words(before part: Part) -> [String] {
            let first = part.words.first?.lowercased() ?? ""
            let indefinite = "aeiou".contains(first.first ?? "x") ? "an" : "a"
            return switch self {
            case .none: []
            case .indefinite: [indefinite]
            case .definite: ["the"]
            case .possessive(_) where first.hasSuffix("'s") || first.hasSuffix("’s"): []
            case .possessive(_) where part.isPlural: []
            case .possessive: part.kind == .person || part.kind == .body ? [indefinite] : ["the"]
            }
        }

        /// The article inside a name, where whose it is may stand: `Fireworks in My Chest`.
        func wordsInName(before part: Part) -> [String] {
            if case .possessive(let owner) = self { return words(before: part).isEmpty ? [] : [owner] }
            return words(before: part)
        }
    }

    /// Who does what the first part's joint says, as in `floating in a dream`.
    enum Actor: String, Hashable, Sendable {
        case one = "a lone figure"
        case two = "two figures"
    }

    var parts: [Part]
    var actor: Actor?
    /// Where in the text it begins.
    var position: Int
    /// Whether something is compared with it.
    var isCompared = false
    /// Whether it is over: `after the storm`.
    var isPast = false
    /// How often its thing is named.
    var mentions = 1

    var first: Part? { parts.first }

    var heads: [String] { parts.map(\.head) }

    /// The phrase in a sentence.
    var text: String { text(after: nil) }

    /// The phrase in a sentence in which `other` has already been seen: nobody comes twice.
    func text(after other: Actor?) -> String {
        ((actor.flatMap { $0 == other ? nil : [$0.rawValue] } ?? []) + parts.map(\.text)).joined(separator: " ")
    }

    var wordCount: Int { parts.reduce(actor == nil ? 0 : 3) { $0 + $1.joint.count + $1.words.count + 1 } }

    /// Whether it says no more than when it is, or what the weather is.
    var isSetting: Bool {
        parts.count == 1 && actor == nil && !isCompared && (first?.kind == .time || first?.kind == .weather)
    }

    /// How much it gives a picture: places and things over people and hours, told over bare.
    var weight: Double {
        guard let first else { return 0 }
        let described = Double(min(2, parts.reduce(0) { $0 + $1.describing.count }))
        let kind: Double =
            switch first.kind {
            case .ground, .water, .plant, .building, .creature, .sky, .object: 3
            case .weather where parts.count > 1: 3
            case .light: 2.5
            case .weather, .imagined, .indoors: 2
            case .person: 1.5
            case .time, .body: 1
            case .colour, .quality: 0
            }
        let opening = position == 0 ? 0.2 : 0
        return kind + opening + described * 0.7 + Double(min(parts.count, 3) - 1) * 1.6 + (isCompared ? 1.5 : 0)
            + (actor != nil ? 1.2 : 0) + Double(min(mentions, 5) - 1) * 0.4
    }
}
