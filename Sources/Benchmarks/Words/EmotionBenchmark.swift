import NuraModel
import Studio
import TestSupport

/// How well the detector reads sentences whose emotion is known, and how long it takes for a paragraph.
struct EmotionBenchmark: Benchmark {
    static let name = "emotion"
    private let settings: BenchmarkSettings

    init(_ settings: BenchmarkSettings) {
        self.settings = settings
    }

    func run(_ report: (Measure) -> Void) async throws {
        let detector = EmotionDetector()
        report(measure("emotion: labelled set", LabelledSentences.all, detector, bar: .atLeast(95)))
        let heldOut = LabelledSentences.lines(HeldOutSentences.all)
        report(measure("emotion: held-out set", heldOut, detector, bar: .none))

        let paragraphs = LabelledSentences.lines(LabelledSentences.poemsAndParagraphs)
        var times: [Double] = []
        for _ in 0..<settings.rounds.count {
            for paragraph in paragraphs {
                times.append(Stopwatch.wall { _ = detector.detect(paragraph.text) })
            }
        }
        let characters = paragraphs.map { Double($0.text.count) }.median
        report(
            Measure(
                "emotion: a paragraph", times.median * 1000, "ms", bar: .atMost(1),
                detail: "median of \(paragraphs.count) paragraphs of about \(Int(characters)) characters"))
    }

    private func measure(
        _ name: String, _ sentences: [LabelledSentences.Sentence], _ detector: EmotionDetector, bar: Measure.Bar
    ) -> Measure {
        let right = sentences.count { detector.detect($0.text).emotion == $0.emotion }
        return Measure(
            name, 100 * Double(right) / Double(sentences.count), "%", bar: bar,
            detail: "\(right) of \(sentences.count)")
    }
}
