/// Reads the entries of a line of `LexiconSource`, each word as the words of a text are read.
struct LexiconEntryReader {
    /// What each word has been read as before; a lexicon repeats its words often.
    private var known: [Substring: [String]] = [:]

    /// The entries, which commas separate, with one phrase for every reading of `{a|b}`.
    mutating func phrases(_ entries: Substring) -> [[String]] {
        var phrases: [[String]] = []
        for entry in Self.split(entries, at: ",") {
            for reading in Self.alternatives(entry) {
                let words = Self.split(reading, at: " ").flatMap { self.words(of: $0) }
                if !words.isEmpty { phrases.append(words) }
            }
        }
        return phrases
    }

    private static func split(_ text: Substring, at mark: Unicode.Scalar) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: mark)).map { Substring($0) }
    }

    /// Every reading of an entry with `{a|b}` in it.
    private static func alternatives(_ entry: Substring) -> [Substring] {
        let bytes = entry.utf8
        guard let open = bytes.firstIndex(of: UInt8(ascii: "{")),
            let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
        else { return [entry] }
        let inside = bytes[bytes.index(after: open)..<close]
        let choices = inside.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        let (before, after) = (entry[..<open], entry[bytes.index(after: close)...])
        return choices.flatMap { choice in alternatives(before + Substring(choice) + after) }
    }

    /// A word as the text's words are read too; wildcards, classes and marks stay.
    private mutating func words(of word: Substring) -> [String] {
        if let words = known[word] { return words }
        let words = Self.read(word)
        known[word] = words
        return words
    }

    private static func read(_ word: Substring) -> [String] {
        switch word {
        case "_", "~", "!", "?", "...", "'s": return [String(word)]
        default: break
        }
        if word.utf8.first == UInt8(ascii: "<") { return [String(word)] }
        let isExact = word.utf8.last == UInt8(ascii: "!")
        let words = DiaryWords(String(isExact ? word.dropLast() : word)).words.map(\.text)
        return isExact ? words.map { $0 + "!" } : words
    }
}
