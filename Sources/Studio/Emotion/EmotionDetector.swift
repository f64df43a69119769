import NuraModel

/// Reads the emotion of a text, offline, from a lexicon.
///
/// Detection is a pure function of the text and the lexicon, takes time proportional to the text's length, and
/// accepts any Unicode. Building the standard lexicon takes about fifty milliseconds, so keep one detector.
package struct EmotionDetector: Sendable {
    private let ownLexicon: EmotionLexicon?

    /// - Parameter lexicon: by default the standard one, which is read when the first text comes: most commands need
    ///   no emotion, and should not wait for it.
    package init(lexicon: EmotionLexicon? = nil) {
        ownLexicon = lexicon
    }

    private var lexicon: EmotionLexicon { ownLexicon ?? .standard }

    /// The emotion that the words of `text` speak for; `mysterious` when they say nothing, or as much for several.
    package func detect(_ text: String) -> EmotionReading {
        let words = DiaryWords(text)
        let matches = lexicon.matches(in: words)
        let evidence = EvidenceWeighing(words: words, matches: matches, lexicon: lexicon).evidence
        return EmotionReading(evidence: evidence, undertones: lexicon.undertones.evidence(in: words))
    }
}
