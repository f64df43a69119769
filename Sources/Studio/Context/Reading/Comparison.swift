/// Finds similes and metaphors.
struct Comparison: Hashable, Sendable {
    /// The first word of what something is compared with.
    let start: Int

    /// The comparisons of a text in reading order.
    static func all(in text: ReadText) -> [Comparison] {
        var found: [Comparison] = []
        for index in text.words.indices {
            guard let start = simile(at: index, in: text) ?? metaphor(at: index, in: text) else { continue }
            if found.last?.start != start { found.append(Comparison(start: start)) }
        }
        return found
    }

    /// Where the image of `like a storm`, `as quiet as snow`, `as if`, `reminds me of` or `resembles` begins.
    private static func simile(at index: Int, in text: ReadText) -> Int? {
        let word = text.words[index].folded
        let next = text.word(at: index + 1)
        switch word {
        case "like":
            guard let next, next.pauseBefore == nil || next.pauseBefore == .line, !isVerb(at: index, in: text) else {
                return nil
            }
            let opensNothing = ["this", "that", "to", "it", "him", "her", "them", "me", "you", "so"]
            if opensNothing.contains(next.folded), text.word(at: index + 2)?.pauseBefore != nil || next.folded == "to" {
                return nil
            }
            let isWish = next.folded.hasSuffix("ing") && VisibleVocabulary.kind(of: next.folded) == nil
            return isWish && ["feel", "felt", "feeling"].contains(text.word(at: index - 1)?.folded) ? nil : index + 1
        case "as":
            if let next, ["if", "though"].contains(next.folded) { return index + 2 }
            let end = (index + 2)...(index + 3)
            return end.first { text.word(at: $0)?.folded == "as" }.map { $0 + 1 }
        case "reminds", "reminded":
            return text.word(at: index + 2)?.folded == "of" ? index + 3 : nil
        case "resembles", "resembled", "resembling":
            return index + 1
        default:
            return word.hasSuffix("-like") && word.count > 6 ? index : nil
        }
    }

    /// `I like rain` and `I would like rain` compare nothing; `I feel like rain` does.
    private static func isVerb(at index: Int, in text: ReadText) -> Bool {
        guard let before = text.word(at: index - 1), text.words[index].pauseBefore == nil else { return false }
        return likers.contains(before.folded) || before.folded.hasSuffix("n't") || before.folded.hasSuffix("'d")
    }

    private static let likers = VisibleVocabulary.listed(
        "i you we they who people would do did does not to really also still always never i'll might both")

    /// Where the image of `my heart is a locked house` or `a sea of sorrow` begins.
    private static func metaphor(at index: Int, in text: ReadText) -> Int? {
        let word = text.words[index]
        if word.folded == "of", let next = text.word(at: index + 1), let before = text.word(at: index - 1),
            isThing(before.folded), FeelingVocabulary.names(next.folded), !isThing(next.folded)
        {
            return index - 1
        }
        guard copulas.contains(word.folded), let article = text.word(at: index + 1),
            ["a", "an", "the", "my", "made", "full"].contains(article.folded), article.pauseBefore == nil,
            isPersonal(at: index - 1, in: text)
        else {
            return word.isContractedBeing && ["a", "an", "the"].contains(text.word(at: index + 1)?.folded)
                && namesThing(from: index + 2, in: text) ? index + 1 : nil
        }
        return namesThing(from: index + 2, in: text) ? index + 1 : nil
    }

    private static let copulas = VisibleVocabulary.listed("am is are was were become becomes became")

    /// Whether the word at `index` is the person or something about them that no eye can see.
    private static func isPersonal(at index: Int, in text: ReadText) -> Bool {
        guard let word = text.word(at: index) else { return false }
        let inner = [
            "heart", "mind", "soul", "life", "love", "time", "head", "body", "memory", "past", "future", "voice",
        ]
        return ["i", "you", "we"].contains(word.folded) || inner.contains(word.folded)
            || FeelingVocabulary.names(word.folded)
    }

    private static func namesThing(from index: Int, in text: ReadText) -> Bool {
        for position in index..<(index + 3) {
            guard let word = text.word(at: position), word.pauseBefore == nil else { return false }
            if isThing(word.folded) { return true }
        }
        return false
    }

    private static func isThing(_ word: String) -> Bool {
        switch VisibleVocabulary.kind(of: word) {
        case nil, .person, .colour, .quality: false
        default: true
        }
    }
}

extension TextWord {
    fileprivate var isContractedBeing: Bool { ["i'm", "you're", "we're"].contains(folded) }
}
