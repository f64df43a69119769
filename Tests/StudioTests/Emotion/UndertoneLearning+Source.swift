import NuraModel

extension UndertoneLearning {
    /// The Swift file that holds the undertones.
    var source: String {
        let undertones = undertones
        let tables = Emotion.allCases.map { emotion in
            let lines = Self.lines(of: undertones, for: emotion)
            return "    static let \(emotion.rawValue)Undertones: String = \"\"\"\n"
                + lines.map { "        \($0)\n" }.joined() + "        \"\"\"\n"
        }
        return Self.head + "\n" + tables.joined(separator: "\n") + "}\n"
    }

    /// What speaks for `emotion`, by weight, the heaviest first.
    private static func lines(of undertones: [String: [Double]], for emotion: Emotion) -> [String] {
        let number = Emotion.allCases.firstIndex(of: emotion) ?? 0
        var groups: [Double: [String]] = [:]
        for (words, weights) in undertones where weights[number] > 0 {
            groups[weights[number], default: []].append(words)
        }
        return groups.sorted { $0.key > $1.key }.flatMap { lines(of: $1.sorted(), weighing: tenths($0)) }
    }

    private static func tenths(_ weight: Double) -> String {
        let tenths = Int((weight * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    private static func lines(of words: [String], weighing weight: String) -> [String] {
        var lines: [String] = []
        for said in words {
            if let last = lines.last, last.utf8.count + said.utf8.count < 109 {
                lines[lines.count - 1] = last + ", " + said
            } else {
                lines.append(weight + " " + said)
            }
        }
        return lines
    }

    private static let head = """
        import NuraModel

        /// How much common words and pairs of words speak for an emotion: lines of a weight and those that have it.
        ///
        /// Nobody wrote these tables: `scripts/learn-undertones` learns them from the labelled sentences of the tests, as
        /// `UndertoneLearning` says, and writes this file. A correction is a labelled sentence or an entry of the lexicon.
        extension StandardLexicon {
            static var undertones: [(Emotion, String)] {
                [
                    (.calm, calmUndertones), (.energetic, energeticUndertones), (.mysterious, mysteriousUndertones),
                    (.hopeful, hopefulUndertones), (.melancholic, melancholicUndertones),
                ]
            }

        """
}
