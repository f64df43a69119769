/// Reads the things of a text with their adjectives, counts and relations, as a person would point them out.
///
/// A grammar of English would do more and fail more strangely: this one looks at the few words around each noun that
/// the vocabulary knows, and lets go where they stop making sense.
struct PhraseReader {
    let text: ReadText
    let isShouting: Bool
    let negated: Set<Int>
    private let comparisons: Set<Int>
    /// Words that a phrase has taken.
    var taken: Set<Int> = []

    init(_ text: ReadText) {
        self.text = text
        isShouting = text.isShouting
        negated = Negation.positions(in: text)
        comparisons = Set(Comparison.all(in: text).map(\.start))
    }

    /// The phrases in reading order, each thing once: a thing that is named again keeps what is said of it most fully.
    mutating func phrases() -> [ScenePhrase] {
        var phrases: [ScenePhrase] = []
        var places: [String: Int] = [:]
        for index in text.words.indices where !taken.contains(index) && !negated.contains(index) {
            guard var phrase = actionPhrase(at: index) ?? thingPhrase(at: index) ?? emojiPhrase(at: index) else {
                continue
            }
            phrase.isPast = (1...2).contains { text.word(at: phrase.position - $0)?.folded == "after" }
            phrase.isCompared = (0...1).contains { comparisons.contains(phrase.position - $0) }
            let key = phrase.actor == nil ? phrase.heads.first ?? "" : phrase.text
            if let place = places[key] {
                phrase.mentions = phrases[place].mentions + 1
                if phrase.weight > phrases[place].weight {
                    phrases[place] = phrase
                } else {
                    phrases[place].mentions += 1
                }
            } else {
                places[key] = phrases.count
                phrases.append(phrase)
            }
        }
        return phrases
    }

    /// The things that the text says are not there, in the singular and in its own words.
    func absentThings() -> [(thing: String, word: String)] {
        var absent: [(thing: String, word: String)] = []
        for index in negated.sorted() {
            guard let entry = VisibleVocabulary.entry(of: text.words[index].folded), entry.kind != .quality,
                entry.kind != .colour, !text.isVerb(at: index), !absent.contains(where: { $0.thing == entry.word })
            else { continue }
            absent.append((entry.word, text.words[index].folded))
        }
        return absent
    }
}

extension PhraseReader {
    /// `a red boat drifting on a still lake`, from its noun.
    private mutating func thingPhrase(at index: Int) -> ScenePhrase? {
        guard isNoun(at: index) else { return impliedPhrase(at: index) }
        let (found, start, end) = nounPart(at: index, from: 0)
        var part = found
        let saidLater = predicates(after: end)
        let owners = part.describing.prefix { Self.isPossessive($0) }
        part.describing = owners + saidLater.words + part.describing.dropFirst(owners.count)
        var last = max(end, saidLater.end)
        if text.word(at: last + 1)?.folded == "of", let feeling = text.word(at: last + 2), feeling.pauseBefore == nil,
            FeelingVocabulary.names(feeling.folded), !isNoun(at: last + 2), !leadsToNoun(from: last + 2)
        {
            part.noun += ["of", display(last + 2)]
            last += 2
        }
        taken.formUnion(start...last)
        return ScenePhrase(parts: [part] + joined(after: last), position: start)
    }

    /// `floating in a dream`, from its verb.
    private mutating func actionPhrase(at index: Int) -> ScenePhrase? {
        let word = text.words[index]
        guard let action = ActionWords.action(word.folded), !isNoun(at: index) || text.isVerb(at: index) else {
            return nil
        }
        guard let actor = actor(before: index) else { return nil }
        let adverb = adverb(at: index + 1)
        let start = index + adverb.count
        let joint = joint(at: start + 1, mayBeVerb: false) ?? ([], start)
        guard joint.words.isEmpty ? action.takesThings : action.takesPlaces,
            let (found, end) = part(startingAt: joint.end + 1)
        else { return nil }
        var part = found
        part.joint = [action.gerund] + adverb + joint.words
        taken.formUnion(index...end)
        return ScenePhrase(parts: [part] + joined(after: end), actor: actor, position: index)
    }

    private func emojiPhrase(at index: Int) -> ScenePhrase? {
        let word = text.words[index]
        guard word.script == .emoji, let thing = EmojiMeaning(word.spelling)?.thing else { return nil }
        var reader = PhraseReader(ReadText(thing))
        guard var phrase = reader.phrases().first else { return nil }
        phrase.position = index
        return phrase
    }

    /// `fog`, from `it is foggy`.
    private func impliedPhrase(at index: Int) -> ScenePhrase? {
        guard let thing = VisibleVocabulary.impliedThings[text.words[index].folded],
            let entry = VisibleVocabulary.entry(of: thing), !leadsToNoun(from: index)
        else { return nil }
        let part = ScenePhrase.Part(
            joint: [], article: .none, describing: [], noun: [thing], head: entry.word, kind: entry.kind,
            isPlural: thing != entry.word)
        return ScenePhrase(parts: [part], position: index)
    }

    /// Whether the adjective at `index` belongs to a noun that will take it.
    private func leadsToNoun(from index: Int) -> Bool {
        for position in (index + 1)..<(index + 4) {
            guard let word = text.word(at: position), word.pauseBefore == nil else { return false }
            if isNoun(at: position) { return true }
            if !DescribingWords.describe(word.folded) { return false }
        }
        return false
    }

    /// `home`, from `walking home through the rain`.
    private func adverb(at index: Int) -> [String] {
        guard let word = text.word(at: index), word.pauseBefore == nil else { return [] }
        return ["home", "alone", "together", "barefoot", "slowly", "away", "out"].contains(word.folded)
            ? [word.folded] : []
    }

    /// Who does what is said at `index`; `nil` when nobody does.
    private func actor(before index: Int) -> ScenePhrase.Actor? {
        let recent = (max(0, index - 4)..<index).map { text.words[$0].folded }
        if recent.contains("nobody") || recent.contains("noone") { return nil }
        return recent.contains { ["we", "us", "we're", "together"].contains($0) } ? .two : .one
    }
}

// One thing with what is said of it.
extension PhraseReader {
    /// Whether the word names a thing that is there.
    func isNoun(at index: Int) -> Bool {
        guard let word = text.word(at: index), word.script == .latin, !negated.contains(index),
            let kind = kind(at: index), kind != .colour, kind != .quality
        else { return false }
        return !text.isVerb(at: index) && !GrammarWords.profane.contains(word.folded) && !isOwner(at: index)
    }

    /// What the word names, alone or at the end of a name such as `the Milky Way`.
    private func kind(at index: Int) -> VisibleKind? {
        let word = text.words[index].withoutPossessive
        if let first = VisibleVocabulary.secondWords[word], text.word(at: index - 1)?.folded == first { return .sky }
        return VisibleVocabulary.kind(of: word)
    }

    /// Whether the word says whose the next thing is; `the moon's bright` has no owner.
    private func isOwner(at index: Int) -> Bool {
        guard let word = text.word(at: index), Self.isPossessive(word.folded) || word.folded.hasSuffix("s'"),
            !GrammarWords.connecting.contains(word.withoutPossessive)
        else { return false }
        return leadsToNoun(from: index)
    }

    private static func isPossessive(_ word: String) -> Bool { word.hasSuffix("'s") || word.hasSuffix("’s") }

    /// The noun at `index` with the nouns and names that continue it, and the adjectives before it down to `lowest`.
    func nounPart(at index: Int, from lowest: Int) -> (part: ScenePhrase.Part, start: Int, end: Int) {
        var end = index
        while end - index < 2, let next = text.word(at: end + 1), next.pauseBefore == nil, !taken.contains(end + 1),
            isNoun(at: end + 1)
                || next.looksLikeName && !isShouting && text.words[end].spelling.first?.isUppercase == true
                    && !GrammarWords.connecting.contains(next.folded)
        {
            end += 1
        }
        let head = (index...end).last { isNoun(at: $0) } ?? index
        let folded = text.words[head].withoutPossessive
        let entry = VisibleVocabulary.entry(of: folded) ?? (folded, .object)
        let (describing, article, start) = description(before: index, from: lowest)
        let part = ScenePhrase.Part(
            joint: [], article: article, describing: describing, noun: (index...end).map(nounWord), head: entry.word,
            kind: entry.kind, isPlural: folded != entry.word)
        return (part, start, end)
    }

    /// The adjectives, counts and owners before the noun at `index`, its article, and where all that begins.
    private func description(
        before index: Int, from lowest: Int
    ) -> (words: [String], article: ScenePhrase.Article, start: Int) {
        var start = index
        while index - start < 5, start > lowest, !taken.contains(start - 1), !negated.contains(start - 1),
            let word = text.word(at: start - 1), isOpen(between: start - 1, and: start)
        {
            if let article = article(word.folded) { return (words(start..<index), article, start - 1) }
            guard
                Self.idle.contains(word.folded) || describes(at: start - 1) || isBetweenAdjectives(start - 1)
                    || reachesArticle(from: start - 1, lowest)
            else { break }
            start -= 1
        }
        return (words(start..<index), .none, start)
    }

    private func article(_ word: String) -> ScenePhrase.Article? {
        switch word {
        case "a", "an", "another": .indefinite
        case "the", "this", "that", "these", "those": .definite
        case "my", "your", "his", "her", "its", "our", "their": .possessive(word)
        case "some", "any", "each", "every", "both", "all": ScenePhrase.Article.none
        default: nil
        }
    }

    private func describes(at index: Int) -> Bool {
        guard let word = text.word(at: index) else { return false }
        let folded = word.folded
        return DescribingWords.describe(folded) || GrammarWords.counts.contains(folded)
            || FeelingVocabulary.describesThings(folded) || isOwner(at: index)
            || word.looksLikeName && !isShouting && !GrammarWords.connecting.contains(folded)
            || word.script == .number && word.spelling.count < 4
    }

    private func isBetweenAdjectives(_ index: Int) -> Bool {
        text.words[index].folded == "and" && describes(at: index - 1) && describes(at: index + 1)
            && text.words[index].pauseBefore == nil
    }

    /// Words before a noun that no eye sees.
    private static let idle: Set<String> = ["very", "really", "so", "quite", "too", "own", "rather", "such"]

    /// Whether an article stands up to two words before, so that what lies between must describe the noun.
    private func reachesArticle(from index: Int, _ lowest: Int) -> Bool {
        var position = index
        while position >= lowest, index - position < 3, let word = text.word(at: position) {
            if GrammarWords.connecting.contains(word.folded) || word.script != .latin { return false }
            guard position > lowest, let before = text.word(at: position - 1), word.pauseBefore == nil else {
                return false
            }
            if article(before.folded) != nil { return true }
            position -= 1
        }
        return false
    }

    /// Whether no pause parts two words, save the comma between adjectives.
    private func isOpen(between index: Int, and next: Int) -> Bool {
        guard let pause = text.words[next].pauseBefore else { return true }
        return pause == .comma && describes(at: index) && describes(at: next) && text.words[index].script == .latin
    }

    private func words(_ range: Range<Int>) -> [String] {
        range.filter { index in
            let word = text.words[index]
            return !Self.idle.contains(word.folded) && !GrammarWords.profane.contains(word.folded)
                && word.script != .emoji
        }
        .map(display)
    }

    /// A noun's word: `moon` from `the moon's bright`.
    private func nounWord(_ index: Int) -> String {
        let word = display(index)
        return Self.isPossessive(word) && !isOwner(at: index) ? String(word.dropLast(2)) : word
    }

    /// A word inside a sentence: without the capital that a sentence's start or shouting gave it.
    private func display(_ index: Int) -> String {
        let word = text.words[index]
        return word.looksLikeName && !isShouting ? word.spelling : word.spelling.lowercased()
    }

    private static let lateAdjectives: Set<String> = [
        "lit", "open", "closed", "broken", "empty", "aglow", "ablaze", "asleep", "covered",
    ]

    /// `red`, from `the sky was red`.
    private func predicates(after end: Int) -> (words: [String], end: Int) {
        if let word = text.word(at: end + 1), word.pauseBefore == nil, Self.lateAdjectives.contains(word.folded),
            text.word(at: end + 2).map({ $0.pauseBefore != nil }) ?? true
        {
            return ([display(end + 1)], end + 1)
        }
        let copulas = ["is", "was", "are", "were", "turned", "turns", "looks", "looked", "grew"]
        guard let copula = text.word(at: end + 1), copulas.contains(copula.folded), copula.pauseBefore == nil,
            let adjective = text.word(at: end + 2), adjective.pauseBefore == nil, !negated.contains(end + 2),
            DescribingWords.describe(adjective.folded), !isNoun(at: end + 2), !isNoun(at: end + 3),
            ActionWords.action(adjective.folded) == nil
        else { return ([], end) }
        return ([display(end + 2)], end + 2)
    }
}
