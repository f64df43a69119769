/// Finds the words that a text says are not there: `moon` in `no moon`, `sea` in `I never saw the sea`.
enum Negation {
    /// The positions of the negated words.
    static func positions(in text: ReadText) -> Set<Int> {
        var positions: Set<Int> = []
        for index in text.words.indices {
            let word = text.words[index].folded
            if narrow.contains(word) || word == "not" && Self.opensThing(text.word(at: index + 1)?.folded) {
                guard !["doubt", "matter", "wonder", "less"].contains(text.word(at: index + 1)?.folded) else {
                    continue
                }
                positions.formUnion(narrowScope(after: index, in: text))
            } else if isWide(word), !turnsPositive(at: index, in: text) {
                positions.formUnion(wideScope(after: index, in: text))
            }
        }
        return positions
    }

    /// `not a cloud in the sky` has a sky.
    private static func opensThing(_ word: String?) -> Bool {
        ["a", "an", "one", "any", "even"].contains(word)
    }

    private static let narrow: Set<String> = ["no", "without", "nor", "neither", "minus", "zero"]

    private static func isWide(_ word: String) -> Bool {
        word == "not" || word == "never" || word == "cannot" || word == "hardly" || word.hasSuffix("n't")
            || ["dont", "didnt", "isnt", "cant", "wasnt"].contains(word)
    }

    /// `not only`, `can't stop thinking of`, `never forget`, `can't wait for`: the thing is there all the same.
    private static func turnsPositive(at index: Int, in text: ReadText) -> Bool {
        let turns = [
            "only", "just", "stop", "stopped", "forget", "forgot", "forgotten", "wait", "help", "far", "leave", "left",
            "enough", "mind", "let", "lost", "lose", "afraid", "alone",
        ]
        return (1...2).contains { turns.contains(text.word(at: index + $0)?.folded ?? "") }
    }

    /// The noun after `no`, with those that `or` and commas add before a new clause begins.
    private static func narrowScope(after index: Int, in text: ReadText) -> [Int] {
        var scope: [Int] = []
        var position = index + 1
        while let word = text.word(at: position), scope.count < 8 {
            if word.pauseBefore == .sentence { break }
            if word.pauseBefore != nil, position > index + 1 { break }
            let joins = ["or", "nor"].contains(word.folded)
            if ends.contains(word.folded) || GrammarWords.placing.contains(word.folded) || word.folded == "and" {
                break
            }
            if GrammarWords.subjects.contains(word.folded) { break }
            scope.append(position)
            let next = text.word(at: position + 1)?.folded ?? ""
            let isNoun = VisibleVocabulary.kind(of: word.folded).map { $0 != .colour && $0 != .quality } ?? false
            if isNoun, !joins, next != "or", next != "nor", !Self.isNoun(next) { break }
            position += 1
        }
        return scope
    }

    /// The words after `not` until the clause ends.
    private static func wideScope(after index: Int, in text: ReadText) -> [Int] {
        var scope: [Int] = []
        var position = index + 1
        while let word = text.word(at: position), scope.count < 8 {
            if let pause = word.pauseBefore, pause != .line { break }
            if ends.contains(word.folded) { break }
            if word.folded == "and", startsClause(at: position + 1, in: text) { break }
            scope.append(position)
            position += 1
        }
        return scope
    }

    private static let ends = VisibleVocabulary.listed(
        "but because though although when while until since if whereas except however yet just only so")

    private static func startsClause(at index: Int, in text: ReadText) -> Bool {
        guard let word = text.word(at: index)?.folded else { return true }
        if GrammarWords.subjects.contains(word) { return true }
        return ["is", "was", "are", "were", "shines", "shone"].contains { verb in
            (1...2).contains { text.word(at: index + $0)?.folded == verb }
        }
    }

    private static func isNoun(_ word: String) -> Bool {
        VisibleVocabulary.kind(of: word) != nil
    }
}
