import NuraModel

/// What common words and pairs of words say in passing: `someone` hints at a mystery, `since he` at a loss.
///
/// Each counts once in a text, whatever stands around it. The weights are learned (`StandardLexicon.undertones`),
/// and small: they decide where the lexicon is silent or torn.
struct Undertones: Sendable {
    private var votes: [String: [(emotion: Emotion, weight: Double)]] = [:]

    /// - Parameter tables: for each emotion, lines of a weight and the words and pairs that have it; commas separate.
    init(_ tables: [(Emotion, String)]) {
        for (emotion, table) in tables {
            for line in table.split(separator: "\n") {
                guard let space = line.firstIndex(of: " "), let weight = Double(line[..<space]) else { continue }
                for words in line[space...].split(separator: ",") {
                    votes[String(words.dropFirst()), default: []].append((emotion, weight))
                }
            }
        }
    }

    /// The evidence in order of first appearance.
    func evidence(in words: DiaryWords) -> [EmotionReading.Evidence] {
        Self.candidates(in: words).flatMap { said in
            (votes[said] ?? []).map { .init(emotion: $0.emotion, words: said, weight: $0.weight) }
        }
    }

    /// The words and pairs that may have an undertone, each once, in order of first appearance.
    static func candidates(in words: DiaryWords) -> [String] {
        var seen: Set<String> = []
        return words.words.indices.flatMap { index -> [String] in
            let word = words[index].text
            let pair = index + 1 < words.count ? word + " " + words[index + 1].text : word
            return [word, pair].filter { seen.insert($0).inserted }
        }
    }
}
