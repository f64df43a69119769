/// The person's own words where the vocabularies know none of them: their first clause, cut between graphemes.
enum OwnWords {
    /// The first clause, at most `words` words of an alphabet or `characters` characters.
    static func firstClause(of text: ReadText, words limit: Int, characters: Int) -> String? {
        var clause = ""
        var previous: TextWord.Script?
        var count = 0
        var isCut = false
        for word in text.words where !GrammarWords.profane.contains(word.folded) {
            if let pause = word.pauseBefore, pause != .line, count > 0, clause.count > 1 { break }
            let isJoined = previous == nil || previous == .unspaced && word.script == .unspaced
            let addition = (isJoined ? "" : " ") + word.spelling
            if word.script != .unspaced { count += 1 }
            if count > limit || clause.count + addition.count > characters {
                isCut = true
                break
            }
            clause += addition
            previous = word.script
        }
        if isCut { clause = beforeLastConjunction(clause) }
        if clause.isEmpty, let first = text.words.first { clause = String(first.spelling.prefix(characters)) }
        return clause.isEmpty ? nil : clause
    }

    /// `El sol se esconde`, from `El sol se esconde y estoy`.
    private static func beforeLastConjunction(_ clause: String) -> String {
        let words = clause.split(separator: " ")
        guard let position = words.lastIndex(where: { conjunctions.contains($0.lowercased()) }), position >= 2 else {
            return clause
        }
        return words[..<position].joined(separator: " ")
    }

    private static let conjunctions: Set<String> = [
        "y", "e", "und", "et", "en", "og", "och", "ve", "i", "и", "а", "και",
    ]
}
