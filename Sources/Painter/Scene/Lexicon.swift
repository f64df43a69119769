/// The vocabulary turned around: from words as they stand in a text to what they mean.
struct Lexicon: Sendable {
    enum Meaning: Hashable, Sendable {
        case thing(Thing, isPlural: Bool)
        /// The word names its thing as an adjective does: "stormy".
        case adjective
        /// Water of no particular kind.
        case water
        case hour(Hour)
        case season(Season)
        case quality(Quality)
        case trait(Trait)
        case number(Int)
        case colour(NamedColour)
        case relation(Relation.Kind)
        case negation
        /// A turn of phrase whose words are not meant: "I feel at home".
        case figure
    }

    private let meanings: [String: [Meaning]]
    /// The most words in one entry.
    let longest: Int

    /// Everything in `Vocabulary`.
    static let english = Lexicon()

    private init() {
        var table: [String: [Meaning]] = [:]
        func add(_ words: String, plural: Bool = false, _ meaning: (_ isPlural: Bool) -> Meaning) {
            for var word in words.split(separator: " ") {
                if word.hasSuffix("*") { word = word.dropLast() }
                let phrase = word.split(separator: "-").joined(separator: " ")
                table[phrase, default: []].append(meaning(false))
                if plural { table[Self.plural(of: phrase), default: []].append(meaning(true)) }
            }
        }
        // Before the things, for a word may name a thing and say something of it: "woman".
        for (trait, words) in Vocabulary.traits { add(words) { _ in .trait(trait) } }
        for (thing, words) in Vocabulary.plurals { add(words) { _ in .thing(thing, isPlural: true) } }
        for (thing, words) in Vocabulary.things { add(words, plural: true) { .thing(thing, isPlural: $0) } }
        for (hour, words) in Vocabulary.hours { add(words) { _ in .hour(hour) } }
        for (season, words) in Vocabulary.seasons { add(words) { _ in .season(season) } }
        for (quality, words) in Vocabulary.qualities { add(words, plural: quality == .rays) { _ in .quality(quality) } }
        for (number, words) in Vocabulary.numbers { add(words) { _ in .number(number) } }
        for (colour, words) in NamedColour.names { add(words) { _ in .colour(colour) } }
        for (kind, words) in Vocabulary.relations { add(words) { _ in .relation(kind) } }
        add(Vocabulary.adjectives) { _ in .adjective }
        for word in Vocabulary.negations { table[word, default: []].append(.negation) }
        for word in Vocabulary.figures.split(separator: " ") {
            table[word.split(separator: "-").joined(separator: " "), default: []].append(.figure)
        }
        for owner in Vocabulary.owners.split(separator: " ") {
            for word in ["heart", "hearts"] { table["\(owner) \(word)", default: []].append(.figure) }
        }
        for word in ["water", "waters"] { table[word, default: []].append(.water) }
        meanings = table
        longest = table.keys.map { $0.split(separator: " ").count }.max() ?? 1
    }

    /// What a phrase of lower-case words means; empty where it means nothing here.
    func meanings(of phrase: String) -> [Meaning] {
        meanings[phrase] ?? []
    }

    /// How many different phrases name something to depict.
    var thingCount: Int {
        meanings.values.count { $0.contains { if case .thing = $0 { true } else { false } } }
    }

    private static func plural(of phrase: String) -> String {
        if phrase.hasSuffix("y"), let before = phrase.dropLast().last, !"aeiou".contains(before) {
            return phrase.dropLast() + "ies"
        }
        if ["s", "x", "ch", "sh"].contains(where: phrase.hasSuffix) { return phrase + "es" }
        return phrase + "s"
    }
}
