// How things join.
extension PhraseReader {
    /// The parts that follow the word at `end`: `on a still lake`, `under the stars`.
    mutating func joined(after end: Int) -> [ScenePhrase.Part] {
        var parts: [ScenePhrase.Part] = []
        var end = end
        while parts.count < 2, let (words, last) = joint(at: end + 1, mayBeVerb: true),
            let (found, next) = part(startingAt: last + 1)
        {
            var part = found
            part.joint = words
            parts.append(part)
            taken.formUnion((end + 1)...next)
            end = next
        }
        return parts
    }

    /// The words that place what came before at what comes next: `on`, `next to`, `drifting on`; a verb that stands
    /// before the preposition is left out, an `-ing` form is kept.
    func joint(at index: Int, mayBeVerb: Bool) -> (words: [String], end: Int)? {
        guard let word = text.word(at: index), word.pauseBefore == nil || word.pauseBefore == .line,
            !negated.contains(index), !taken.contains(index)
        else { return nil }
        if let long = longJoint(at: index) { return long }
        if mayBeVerb, ["still", "now", "slowly", "always", "gently", "softly", "quietly"].contains(word.folded) {
            return joint(at: index + 1, mayBeVerb: true)
        }
        if GrammarWords.placing.contains(word.folded) { return ([word.folded], index) }
        guard mayBeVerb, !isNoun(at: index) || text.isVerb(at: index) else { return nil }
        if ["is", "are", "was", "were", "that", "which"].contains(word.folded) {
            return joint(at: index + 1, mayBeVerb: true)
        }
        let isVerb = !GrammarWords.connecting.contains(word.folded) || ActionWords.joining[word.folded] != nil
        guard isVerb, word.script == .latin, let (rest, end) = joint(at: index + 1, mayBeVerb: false) else {
            return nil
        }
        let verb = GrammarWords.profane.contains(word.folded) ? nil : ActionWords.participle(of: word.folded)
        return ([verb].compactMap { $0 } + rest, end)
    }

    /// Several words that place a thing, and the words they are said with in a picture.
    private func longJoint(at index: Int) -> (words: [String], end: Int)? {
        for (phrase, words) in Self.longJoints {
            let found = phrase.indices.map { text.word(at: index + $0)?.folded ?? "" }
            if found == phrase { return (words, index + phrase.count - 1) }
        }
        return nil
    }

    /// The longest of those that begin alike first.
    private static let longJoints: [(phrase: [String], words: [String])] = {
        let phrases = """
            on my back in, on my back on, at the edge of, on the edge of, at the end of, in the middle of, in front of,
            on top of, next to, close to, out of, high above, far below, far from, out at, in from, out into, out over,
            down into, down to, up to, up at, up from, up through, off into, down, up
            """
        return phrases.split(whereSeparator: { $0 == "," || $0.isNewline }).map { phrase in
            let words = phrase.split(separator: " ").map(String.init)
            return (words, words.contains("back") ? words.suffix(1) : words)
        }
    }()

    /// The thing that begins exactly at `index`, within the next five words.
    func part(startingAt index: Int) -> (part: ScenePhrase.Part, end: Int)? {
        for position in index..<(index + 6) {
            guard let word = text.word(at: position), !taken.contains(position), !negated.contains(position),
                position == index
                    ? word.pauseBefore == nil || word.pauseBefore == .line
                    : word.pauseBefore == nil || word.pauseBefore == .comma
            else { return nil }
            guard isNoun(at: position) else { continue }
            let (part, start, end) = nounPart(at: position, from: index)
            return start == index ? (part, end) : nil
        }
        return nil
    }
}
