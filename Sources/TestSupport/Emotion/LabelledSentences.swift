package import NuraModel

/// The labelled set that the detector is held to: sentences, poems and paragraphs with the emotion a reader finds.
///
/// The lexicon's author knew the first, and learned from those by others after they had been measured; the undertones are
/// learned from all. `HeldOutSentences` stay out of both.
package enum LabelledSentences {
    package struct Sentence: Sendable {
        package let emotion: Emotion
        package let text: String
    }

    package static var all: [Sentence] { short + lines(hardCases) + lines(poemsAndParagraphs) }

    package static var short: [Sentence] {
        let tables: [(Emotion, String)] = [
            (.calm, calm), (.energetic, energetic), (.mysterious, mysterious), (.hopeful, hopeful),
            (.melancholic, melancholic), (.calm, calmByOthers), (.energetic, energeticByOthers),
            (.mysterious, mysteriousByOthers), (.hopeful, hopefulByOthers), (.melancholic, melancholicByOthers),
        ]
        return tables.flatMap { emotion, table in
            table.split(whereSeparator: \.isNewline).map { Sentence(emotion: emotion, text: String($0)) }
        }
    }

    /// Sentences from lines such as `calm: The lake lies still, / the heron sleeps`.
    package static func lines(_ table: String) -> [Sentence] {
        table.split(whereSeparator: \.isNewline).compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let emotion = Emotion(rawValue: String(parts[0])) else { return nil }
            return Sentence(emotion: emotion, text: parts[1].dropFirst().replacing(" / ", with: "\n").description)
        }
    }
}
