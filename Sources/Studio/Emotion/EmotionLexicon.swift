import NuraModel

/// The words, phrases and images that speak for an emotion, and the words that turn them: `not`, `very`, `but`.
///
/// Built once; looking words up changes nothing.
package struct EmotionLexicon: Sendable {
    /// A group of entries that behave alike when they are negated.
    struct Theme: Sendable {
        let emotion: Emotion
        /// What `not` makes of it.
        let negated: Shift?
        /// What `no longer` makes of it.
        let ended: Shift?
    }

    /// The emotion that takes the place of another, with how much of the weight.
    struct Shift: Hashable, Sendable {
        let emotion: Emotion
        let factor: Double
    }

    /// What an entry says of one theme; a phrase may speak for several.
    struct Vote: Sendable {
        let theme: Int
        let emotion: Emotion
        let weight: Double
    }

    /// An entry found in a text, or several that consist of the same words.
    struct Match {
        /// Its words, from the first to the last.
        let range: Range<Int>
        /// At most one for each emotion.
        let votes: [Vote]
        let turn: Turn?
    }

    let themes: [Theme]
    let trie: PhraseTrie
    let undertones: Undertones
    private let vocabulary: Vocabulary

    /// Nura's own lexicon of everyday English, with some words of other languages.
    package static let standard = EmotionLexicon(
        sources: StandardLexicon.sources, undertones: Undertones(StandardLexicon.undertones))

    init(sources: [LexiconSource], undertones: Undertones) {
        self.undertones = undertones
        let reader = LexiconReader(sources)
        themes = reader.themes
        trie = reader.trie
        vocabulary = reader.vocabulary
    }

    /// How many words, phrases and images it holds.
    package var entryCount: Int { trie.entryCount }

    /// The entries found in `words`, in reading order; no word belongs to two of them, and the longest win.
    func matches(in words: DiaryWords) -> [Match] {
        PhraseSearch(trie: trie, symbols: vocabulary.symbols(in: words), words: words).matches
    }
}

extension [EmotionLexicon.Vote] {
    /// Takes in `vote`; of several for the same emotion the heaviest counts.
    mutating func add(_ vote: EmotionLexicon.Vote) {
        if let known = firstIndex(where: { $0.emotion == vote.emotion }) {
            if self[known].weight < vote.weight { self[known] = vote }
        } else {
            append(vote)
        }
    }
}
