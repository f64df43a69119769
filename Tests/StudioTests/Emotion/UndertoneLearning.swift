import Foundation
import NuraModel
import TestSupport

@testable import Studio

/// Learns the undertones from sentences whose emotion is known.
///
/// A logistic regression (full batches, momentum, ridge) on which words and pairs of words a sentence holds, of those that
/// stand in several sentences. Words that the lexicon weighs already and those that only hold a sentence together get no
/// undertone of their own. Nothing is random: the same sentences teach the same table.
struct UndertoneLearning {
    private static let fewestSentences = 3
    private static let rounds = 200
    private static let pace = 0.5
    private static let momentum = 0.9
    private static let ridge = 3.0
    /// How loud undertones are beside the lexicon, whose ordinary word weighs 2.
    private static let loudness = 1.8
    private static let heaviest = 1.4
    private static let lightest = 0.4
    private static let step = 0.2
    /// The weight from which a word of the lexicon speaks for itself.
    private static let telling = 1.2

    private struct Example {
        let emotion: Int
        let features: [Int]
    }

    private let lexicon: EmotionLexicon
    private let features: [String]
    private let examples: [Example]

    init(from sentences: [LabelledSentences.Sentence], lexicon: EmotionLexicon) {
        self.lexicon = lexicon
        let read = sentences.map { (emotion: $0.emotion, said: Undertones.candidates(in: DiaryWords($0.text))) }
        var counts: [String: Int] = [:]
        for sentence in read { for said in sentence.said { counts[said, default: 0] += 1 } }
        features = counts.filter { $0.value >= Self.fewestSentences && Self.isSpelled($0.key) }.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, $0) })
        examples = read.map { sentence in
            Example(
                emotion: Emotion.allCases.firstIndex(of: sentence.emotion) ?? 0,
                features: sentence.said.compactMap { numbers[$0] })
        }
    }

    /// For each word and pair that has one, its weight for each emotion, in the order of `Emotion.allCases`.
    var undertones: [String: [Double]] {
        let weights = regression()
        let emotions = Emotion.allCases.count
        var undertones: [String: [Double]] = [:]
        for (number, words) in features.enumerated() where !isSilent(words) {
            let learned = weights[(number * emotions)..<((number + 1) * emotions)].map { $0 * Self.loudness }
            // Measured from the last but one, so that a word speaks against an emotion by speaking for the others.
            let floor = learned.sorted()[1]
            let rounded = learned.map { weight -> Double in
                let steps = (min(max(weight - floor, 0), Self.heaviest) / Self.step).rounded()
                return steps * Self.step < Self.lightest - 1e-9 ? 0 : steps * Self.step
            }
            if rounded.contains(where: { $0 > 0 }) { undertones[words] = rounded }
        }
        return undertones
    }

    private static func isSpelled(_ words: String) -> Bool {
        words == "!" || words == "?" || words.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x20 || $0 == 0x27 }
    }

    private func isSilent(_ words: String) -> Bool {
        let read = DiaryWords(words)
        if read.words.allSatisfy({ Self.connectives.contains($0.text) }) { return true }
        guard read.count == 1 else { return false }
        return EvidenceWeighing(words: read, matches: lexicon.matches(in: read), lexicon: lexicon).evidence
            .contains { $0.weight >= Self.telling }
    }

    private static let connectives: Set<String> = Set(
        """
        the a an and of to in on at by for from with my our your their is was were are be been am as it its i we he she
        they you this that these those or so do did does has have had
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// The weights of all features, five in a row for each, then those of a sentence by itself.
    private func regression() -> [Double] {
        let emotions = Emotion.allCases.count
        let own = features.count * emotions
        var weights = [Double](repeating: 0, count: own + emotions)
        var speed = weights
        for _ in 0..<Self.rounds {
            var slope = weights.map { $0 * Self.ridge }
            for example in examples {
                var scores = Array(weights[own...])
                for feature in example.features {
                    for emotion in 0..<emotions { scores[emotion] += weights[feature * emotions + emotion] }
                }
                var errors = Self.shares(of: scores)
                errors[example.emotion] -= 1
                for emotion in 0..<emotions { slope[own + emotion] += errors[emotion] }
                for feature in example.features {
                    for emotion in 0..<emotions { slope[feature * emotions + emotion] += errors[emotion] }
                }
            }
            for index in weights.indices {
                speed[index] = Self.momentum * speed[index] - Self.pace * slope[index] / Double(examples.count)
                weights[index] += speed[index]
            }
        }
        return weights
    }

    private static func shares(of scores: [Double]) -> [Double] {
        let highest = scores.max() ?? 0
        let powers = scores.map { exp($0 - highest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}
