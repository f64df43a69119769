import NuraModel
import TestSupport
import Testing

@testable import Studio

@Suite("The emotion of a text is the one its reader finds")
struct EmotionAccuracyTests {
    private let detector = EmotionDetector()

    @Test("In at least 95 of 100 labelled sentences, poems and paragraphs, and in nine tenths of each emotion")
    func labelledSet() {
        let sentences = LabelledSentences.all
        let report = Report(sentences, detector: detector)
        print("labelled set: \(report.summary)")
        #expect(sentences.count >= 300)
        #expect(Double(report.right) >= 0.95 * Double(sentences.count), "\(report.mistakes)")
        for emotion in Emotion.allCases {
            #expect(report.share(of: emotion) >= 0.9, "\(emotion.rawValue)")
        }
    }

    @Test("In most diary sentences that were written after the lexicon was closed")
    func heldOutSet() {
        let sentences = LabelledSentences.lines(HeldOutSentences.all)
        let report = Report(sentences, detector: detector)
        print("held-out set: \(report.summary)")
        #expect(sentences.count >= 100)
        #expect(report.right >= HeldOutSentences.rightWhenWritten, "\(report.mistakes)")
    }

    private struct Report {
        private let rows: [(sentence: LabelledSentences.Sentence, detected: Emotion)]

        init(_ sentences: [LabelledSentences.Sentence], detector: EmotionDetector) {
            rows = sentences.map { ($0, detector.detect($0.text).emotion) }
        }

        var right: Int { rows.count { $0.sentence.emotion == $0.detected } }

        var summary: String {
            let shares = Emotion.allCases.map { "\($0.rawValue) \(Int(share(of: $0) * 100)) %" }
            return "\(right) of \(rows.count); " + shares.joined(separator: ", ")
        }

        var mistakes: String {
            rows.filter { $0.sentence.emotion != $0.detected }
                .map { "\($0.sentence.emotion.rawValue), not \($0.detected.rawValue): \($0.sentence.text)" }
                .joined(separator: "\n")
        }

        func share(of emotion: Emotion) -> Double {
            let mine = rows.filter { $0.sentence.emotion == emotion }
            return Double(mine.count { $0.detected == emotion }) / Double(max(mine.count, 1))
        }
    }
}
