package import NuraModel

/// What a text feels like: how strongly each emotion spoke, and with which words.
package struct EmotionReading: Hashable, Sendable {
    /// One place in the text that spoke for an emotion.
    package struct Evidence: Hashable, Sendable {
        package let emotion: Emotion
        /// The words in lower case, with the negation that turned them: `no longer afraid`.
        package let words: String
        /// How much it counted: above 0, usually below 6.
        package let weight: Double

        package init(emotion: Emotion, words: String, weight: Double) {
            self.emotion = emotion
            self.words = words
            self.weight = weight
        }
    }

    /// The emotion with the highest score; `mysterious` when several share it or none spoke.
    package let emotion: Emotion

    /// Each emotion's share of all that was found, from 0 to 1; together 1, or all 0 when nothing was found.
    package let scores: [Emotion: Double]

    /// The telling words, in reading order.
    package let evidence: [Evidence]

    /// The heaviest one or two of the common words that decided where no telling word spoke; else empty.
    package let undertones: [Evidence]

    /// - Parameters:
    ///   - evidence: the telling words, in reading order.
    ///   - undertones: what common words say in passing; it counts, and is not named beside telling words.
    package init(evidence: [Evidence], undertones: [Evidence] = []) {
        self.evidence = evidence
        var sums: [Emotion: Double] = [:]
        for emotion in Emotion.allCases { sums[emotion] = 0 }
        for piece in evidence + undertones { sums[piece.emotion, default: 0] += piece.weight }
        let total = sums.values.reduce(0, +)
        scores = total > 0 ? sums.mapValues { $0 / total } : sums
        emotion = Self.strongest(of: scores)
        self.undertones = evidence.isEmpty ? Self.heaviest(of: undertones, for: emotion) : []
    }

    /// At most two single words; pairs such as `and she`, and words that only hold a sentence together, explain nothing.
    private static func heaviest(of undertones: [Evidence], for emotion: Emotion) -> [Evidence] {
        let words = undertones.filter { $0.emotion == emotion && isNamed($0.words) }
        return Array(words.sorted { ($1.weight, $0.words) < ($0.weight, $1.words) }.prefix(2))
    }

    private static func isNamed(_ undertone: String) -> Bool {
        undertone.utf8.allSatisfy { (0x61...0x7A).contains($0) } && !GrammarWords.connecting.contains(undertone)
            && !GrammarWords.determiners.contains(undertone)
    }

    private static func strongest(of scores: [Emotion: Double]) -> Emotion {
        let highest = scores.values.max() ?? 0
        let leaders = scores.filter { highest - $0.value < 1e-9 }
        guard highest > 0, leaders.count == 1, let leader = leaders.first else { return .mysterious }
        return leader.key
    }
}

extension EmotionReading {
    /// As recorded in `metadata.emotion`: `detected`, `scores` (all five, to a thousandth) and `evidence`, the words
    /// that spoke for each emotion, the strongest first, each once and at most eight for an emotion. Where no telling
    /// word spoke, the common words that decided stand there.
    package var json: JSONObject {
        JSONObject([
            ("detected", .string(emotion.rawValue)),
            ("scores", .object(scoresJSON)),
            ("evidence", .object(evidenceJSON)),
        ])
    }

    private var scoresJSON: JSONObject {
        JSONObject(
            Emotion.allCases.map { emotion in
                let rounded = Double(Int((scores[emotion] ?? 0) * 1000 + 0.5)) / 1000
                return (emotion.rawValue, JSONNumber(rounded).map(JSONValue.number) ?? .null)
            })
    }

    private var evidenceJSON: JSONObject {
        var members: [(String, JSONValue)] = []
        for emotion in Emotion.allCases {
            let words = strongestWords(for: emotion)
            if !words.isEmpty { members.append((emotion.rawValue, .array(words.map(JSONValue.string)))) }
        }
        return JSONObject(members)
    }

    private func strongestWords(for emotion: Emotion) -> [String] {
        var weights: [String: Double] = [:]
        for piece in evidence + undertones where piece.emotion == emotion {
            weights[piece.words, default: 0] += piece.weight
        }
        let ordered = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ordered.prefix(8).map(\.key)
    }
}
