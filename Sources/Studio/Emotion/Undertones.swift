import NuraModel

/// What common words say in passing: `someone` hints at a mystery, `since` at a loss, `!` at a thrill.
///
/// Each word counts once in a text, whatever stands around it. The weights are learned (`StandardLexicon.undertones`),
/// and small: they decide where the lexicon is silent or torn.
struct Undertones: Sendable {
    private var votes: [String: [(emotion: Emotion, weight: Double)]] = [:]

    /// - Parameter tables: for each emotion, lines of a weight and the words that have it, which spaces separate.
    init(_ tables: [(Emotion, String)]) {
        for (emotion, table) in tables {
            for line in table.split(separator: "\n") {
                let words = line.split(separator: " ")
                guard let weight = words.first.flatMap({ Double($0) }) else { continue }
                for word in words.dropFirst() { votes[String(word), default: []].append((emotion, weight)) }
            }
        }
    }

    /// The evidence in order of the words' first appearance.
    func evidence(in words: DiaryWords) -> [EmotionReading.Evidence] {
        var seen: Set<String> = []
        return words.words.filter { seen.insert($0.text).inserted }.flatMap { word in
            (votes[word.text] ?? []).map { .init(emotion: $0.emotion, words: word.text, weight: $0.weight) }
        }
    }
}
