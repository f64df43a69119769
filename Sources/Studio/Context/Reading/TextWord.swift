/// A word of a text as it was written and as the vocabularies know it.
struct TextWord: Hashable, Sendable {
    enum Script: Hashable, Sendable {
        case latin
        /// Any other alphabet that puts spaces between words.
        case spaced
        /// One character of a script without spaces between words, such as Han, kana or Thai.
        case unspaced
        case number
        case emoji
    }

    /// What stands between two words, weakest first.
    enum Pause: Int, Comparable, Sendable {
        case line
        case comma
        case sentence

        static func < (left: Pause, right: Pause) -> Bool { left.rawValue < right.rawValue }
    }

    /// As the person wrote it.
    let spelling: String
    /// In lower case, with straight apostrophes.
    let folded: String
    let script: Script
    /// The strongest pause between the word before and this one; the first word of a text stands after a sentence.
    let pauseBefore: Pause?

    var startsSentence: Bool { pauseBefore == .sentence }

    /// Whether it begins with a capital that no sentence start explains, as names do.
    var looksLikeName: Bool {
        !startsSentence && script == .latin && spelling.first?.isUppercase == true && folded != "i"
            && !folded.hasPrefix("i'")
    }

    /// The word without a possessive `'s` or `'`.
    var withoutPossessive: String {
        if folded.hasSuffix("'s") { return String(folded.dropLast(2)) }
        if folded.hasSuffix("s'") { return String(folded.dropLast()) }
        return folded
    }
}
