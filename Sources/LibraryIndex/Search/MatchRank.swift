import NuraModel

/// How good a match is: the smaller, the better.
///
/// A word found in the name outranks one found in the prompt; in the same place an exact word outranks the start of a
/// word, that a part of a word, and that a typing mistake. The ranks of the words of a query add up. A run of
/// characters of a script without spaces counts as an exact word.
struct MatchRank {
    private static let promptPenalty = Closeness.mistake.rawValue + 1

    /// The rank of a document; `nil` if one of the terms does not match.
    static func rank(
        of terms: [SearchTerm], name: UnsafeBufferPointer<UInt8>, prompt: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        var sum = 0
        for term in terms {
            if term.field != .prompt, let closeness = term.closeness(in: name) {
                sum += closeness.rawValue
            } else if term.field != .name, let closeness = term.closeness(in: prompt) {
                sum += closeness.rawValue + promptPenalty
            } else {
                return nil
            }
        }
        return sum
    }
}

extension SearchTerm {
    /// The best match in a folded text.
    func closeness(in text: UnsafeBufferPointer<UInt8>) -> Closeness? {
        switch kind {
        case .run(let run): FoldedBytes.contains(run, in: text) ? .exact : nil
        case .word(let pattern): FoldedBytes.best(pattern, in: text)
        }
    }
}

/// Reading of folded texts: words in UTF-8 with one space between them.
private enum FoldedBytes {
    private static let space = UInt8(ascii: " ")

    static func best(_ pattern: WordPattern, in text: UnsafeBufferPointer<UInt8>) -> Closeness? {
        var best: Closeness?
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != space { end += 1 }
            if let closeness = pattern.closeness(of: UnsafeBufferPointer(rebasing: text[start..<end])) {
                if closeness == .exact { return .exact }
                best = min(best ?? closeness, closeness)
            }
            start = end + 1
        }
        return best
    }

    /// Whether `run` stands in `text` with word boundaries around it.
    static func contains(_ run: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard run.count <= text.count else { return false }
        return (0...(text.count - run.count)).contains { start in
            guard start == 0 || text[start - 1] == space else { return false }
            let end = start + run.count
            guard end == text.count || text[end] == space else { return false }
            return text[start..<end].elementsEqual(run)
        }
    }
}
