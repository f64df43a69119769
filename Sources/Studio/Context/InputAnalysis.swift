package import NuraModel

/// What a text offers a picture: the things it names, the feelings, the comparisons.
///
/// Whole words and their inflections count, never parts of words: `like` is not in `likely`, nor `sad` in `Saddle`.
/// The vocabularies are English; see `isBeyondVocabulary` for other languages.
package struct InputAnalysis: Hashable, Sendable {
    /// How much there is to depict, from 0 to 10: half a point for each keyword and each comparison, rounded up.
    package let richnessScore: Int
    /// The words for what can be seen, in reading order and in the person's spelling, each once.
    package let visualKeywords: [String]
    /// The words for what is felt, in reading order and in the person's spelling, each once.
    package let emotionalKeywords: [String]
    /// Similes and metaphors.
    package let comparisonCount: Int
    /// Words as a person counts them; each character of a script without spaces is one.
    package let wordCount: Int
    /// Whether the text speaks in a script or a language that the vocabularies do not know, so that finding nothing
    /// in it says nothing.
    package let isBeyondVocabulary: Bool
    /// Whether it holds nothing but greetings and words like `ok`, or no words at all.
    package let isSmallTalk: Bool
    /// Whether it is a greeting such as `Good evening, friend`, which names a thing without showing it.
    package let isGreeting: Bool

    package var emotionalContent: Bool { !emotionalKeywords.isEmpty }
    package var visualContent: Bool { !visualKeywords.isEmpty }
    package var metaphoricalContent: Bool { comparisonCount > 0 }

    package init(_ text: String) {
        self.init(ReadText(text))
    }

    init(_ text: ReadText) {
        var visual = KeywordList()
        var emotional = KeywordList()
        for (index, word) in text.words.enumerated() {
            if let emoji = EmojiMeaning(word.spelling), word.script == .emoji {
                if emoji.isFeeling { emotional.add(word.spelling, as: word.spelling) }
                if emoji.thing != nil { visual.add(word.spelling, as: word.spelling) }
                continue
            }
            let folded = word.withoutPossessive
            if VisibleVocabulary.kind(of: folded) != nil, !text.isVerb(at: index) {
                visual.add(word.spelling, as: folded)
            } else if FeelingVocabulary.names(folded), !text.describesThing(at: index) {
                emotional.add(word.spelling, as: folded)
            }
        }
        if text.isBeyondEnglish {
            for (position, english) in ForeignThings.things(in: text) {
                visual.add(text.words[position].spelling, as: english)
            }
        }
        visualKeywords = visual.words
        emotionalKeywords = emotional.words
        comparisonCount = Comparison.all(in: text).count
        wordCount = text.wordCount
        richnessScore = min(10, (visual.words.count + emotional.words.count + comparisonCount + 1) / 2)
        isBeyondVocabulary = text.isBeyondEnglish && text.words.reduce(0) { $0 + $1.spelling.count } > 1
        isSmallTalk = text.words.allSatisfy { word in
            word.script == .number || GrammarWords.greetings.contains(word.folded)
        }
        isGreeting = text.isGreeting
    }

    /// The `context_analysis` of a record.
    package var json: JSONObject {
        [
            "richness_score": .number(JSONNumber(richnessScore)),
            "visual_keywords": .array(visualKeywords.map(JSONValue.string)),
            "emotional_keywords": .array(emotionalKeywords.map(JSONValue.string)),
            "emotional_content": .bool(emotionalContent),
            "visual_content": .bool(visualContent),
            "metaphorical_content": .bool(metaphoricalContent),
            "word_count": .number(JSONNumber(wordCount)),
        ]
    }
}

/// Keywords in reading order, each once, bounded so that a long diary does not fill its record twice.
private struct KeywordList {
    private(set) var words: [String] = []
    private var seen: Set<String> = []

    mutating func add(_ spelling: String, as folded: String) {
        guard words.count < 100, seen.insert(folded).inserted else { return }
        words.append(spelling)
    }
}

extension ReadText {
    /// Whether a word names nothing here, for it is part of another thing: `ice cream`, `dear diary`.
    private func misleads(at index: Int) -> Bool {
        let (before, word, after) = (self.word(at: index - 1), self.word(at: index), self.word(at: index + 1))
        let pairs: Set<String> = [
            "ice cream", "heart attack", "rain check", "dear diary", "dear journal", "light years",
        ]
        return [(before, word), (word, after)].contains { first, second in
            guard let first, let second else { return false }
            return pairs.contains(first.folded + " " + second.folded)
        }
    }

    /// Whether a word that may be a noun or a verb is a verb here, or else names nothing: `she leaves`, `to park`.
    func isVerb(at index: Int) -> Bool {
        if misleads(at: index) { return true }
        guard let word = word(at: index), let entry = VisibleVocabulary.entry(of: word.folded),
            VisibleVocabulary.sometimesVerbs.contains(entry.word), word.pauseBefore == nil || word.pauseBefore == .line,
            let before = self.word(at: index - 1)
        else { return false }
        guard before.folded != "to" else { return isInfinitive(at: index) }
        if word.folded.hasSuffix("s"), isSubject(at: index - 1) { return true }
        return GrammarWords.beforeVerbs.contains(before.folded)
    }

    /// Whether one thing or person with an article stands there, so that `leaves` after it is what it does.
    private func isSubject(at index: Int) -> Bool {
        guard let word = word(at: index), let entry = VisibleVocabulary.entry(of: word.folded),
            entry.word == word.folded,
            let article = self.word(at: index - 1), GrammarWords.determiners.contains(article.folded)
        else { return false }
        return [.object, .person, .creature].contains(entry.kind)
    }

    /// After `to` a bare word is a verb unless a place word follows or it ends what is said: `a path to water`.
    private func isInfinitive(at index: Int) -> Bool {
        guard let next = word(at: index + 1), next.pauseBefore == nil else { return false }
        return GrammarWords.determiners.contains(next.folded) || GrammarWords.subjects.contains(next.folded)
            || ["me", "him", "them", "us", "at", "into"].contains(next.folded)
    }

    /// Whether a feeling word says how the thing after it looks: `calm waters`, `the lonely old lighthouse`.
    func describesThing(at index: Int) -> Bool {
        guard let word = word(at: index), FeelingVocabulary.describesThings(word.folded) else { return false }
        for position in (index + 1)..<(index + 4) {
            guard let next = self.word(at: position), next.pauseBefore == nil else { return false }
            if let kind = VisibleVocabulary.kind(of: next.folded), kind != .colour, kind != .quality {
                return kind != .person && kind != .time
            }
            if !DescribingWords.describe(next.folded) { return false }
        }
        return false
    }

    /// Whether every word of a short text is one that greetings are made of, and a greeting opens it.
    fileprivate var isGreeting: Bool {
        guard let first = words.first, words.count <= 6 else { return false }
        if GrammarWords.otherGreetings.contains(words.map(\.folded).joined()) { return true }
        return GrammarWords.openings.contains(first.folded)
            && words.allSatisfy { GrammarWords.greetings.contains($0.folded) || $0.script == .emoji }
    }

    /// Whether other scripts prevail, or words of other languages stand in it.
    var isBeyondEnglish: Bool {
        let other = words.count { $0.script == .unspaced || $0.script == .spaced }
        if other >= 1, other * 2 >= words.count { return true }
        guard words.count >= 3 else { return false }
        let foreign = words.count { word in
            GrammarWords.foreign.contains(word.folded) && !GrammarWords.connecting.contains(word.folded)
                && !GrammarWords.determiners.contains(word.folded)
        }
        let accented = words.count { $0.script == .latin && $0.folded.contains { !$0.isASCII && $0.isLetter } }
        return foreign + accented >= 2 && (foreign + accented) * 5 >= words.count
    }
}
