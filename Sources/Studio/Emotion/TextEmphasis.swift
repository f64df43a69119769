/// How much each place of a text counts: what follows a `but` more than what it answers, the end more than the start.
struct TextEmphasis {
    private let words: DiaryWords
    private let contrasts: [Int: Int]
    private let lastSentence: Int

    /// - Parameter contrasts: for each sentence with a `but`, where the last one stands.
    init(words: DiaryWords, contrasts: [Int: Int]) {
        self.words = words
        self.contrasts = contrasts
        lastSentence = words.words.last?.sentence ?? 0
    }

    func factor(at position: Int) -> Double {
        contrast(at: position) * ending(at: position)
    }

    private func contrast(at position: Int) -> Double {
        let sentence = words[position].sentence
        if let turn = contrasts[sentence] { return position < turn ? 0.45 : 1.3 }
        let isAnswered = contrasts[sentence + 1].map { isFirst($0) } ?? false
        return isAnswered ? 0.6 : 1
    }

    private func isFirst(_ position: Int) -> Bool {
        position == 0 || words[position - 1].sentence != words[position].sentence
    }

    private func ending(at position: Int) -> Double {
        guard words.count > 4 else { return 1 }
        let depth = Double(position) / Double(words.count)
        let isLast = lastSentence > 0 && words[position].sentence == lastSentence
        return (1 + 0.45 * depth * depth) * (isLast ? (lastSentence > 2 ? 1.5 : 1.25) : 1)
    }
}
