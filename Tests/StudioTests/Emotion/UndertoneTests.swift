import Foundation
import NuraModel
import TestSupport
import Testing

@testable import Studio

@Suite("The undertones of common words")
struct UndertoneTests {
    @Test("Decide where no telling word speaks, and the heaviest two words that tell something are named then")
    func alone() {
        let undertones = [
            piece(.hopeful, "and she", 1.4), piece(.hopeful, "spring", 1), piece(.hopeful, "after", 1.4),
            piece(.hopeful, "!", 1.4), piece(.hopeful, "doctor", 1.2), piece(.hopeful, "weeks", 0.4),
            piece(.calm, "evening", 1.4),
        ]
        let reading = EmotionReading(evidence: [], undertones: undertones)
        #expect(reading.emotion == .hopeful)
        #expect(reading.evidence.isEmpty)
        #expect(reading.undertones.map(\.words) == ["doctor", "spring"])
        #expect(reading.json["evidence"]?.object?.keys == ["hopeful"])
        #expect(reading.json["evidence"]?.object?["hopeful"]?.array?.compactMap(\.string) == ["doctor", "spring"])
    }

    @Test("Count beside a telling word, and are not named")
    func besideTellingWords() {
        let reading = EmotionReading(
            evidence: [piece(.calm, "peaceful", 2)], undertones: [piece(.mysterious, "someone", 1.4)])
        #expect(reading.undertones.isEmpty)
        #expect(abs((reading.scores[.mysterious] ?? 0) - 1.4 / 3.4) < 1e-9)
        #expect(reading.json["evidence"]?.object?.keys == ["calm"])
    }

    @Test("Count once each, as words and as pairs")
    func candidates() {
        #expect(
            Undertones.candidates(in: DiaryWords("The dog, the dog!"))
                == ["the", "the dog", "dog", "dog the", "dog !", "!"])
    }

    @Test("Are learned again from the same sentences as the same")
    func learning() {
        let sentences = Array(LabelledSentences.lines(LabelledSentences.hardCases))
        let first = UndertoneLearning(from: sentences, lexicon: .standard)
        #expect(!first.undertones.isEmpty)
        #expect(first.source == UndertoneLearning(from: sentences, lexicon: .standard).source)
    }

    @Test(
        "Are written anew from all labelled sentences when scripts/learn-undertones asks",
        .enabled(if: ProcessInfo.processInfo.environment["NURA_LEARN"] != nil)
    )
    func learnAnew() throws {
        let learning = UndertoneLearning(from: LabelledSentences.all, lexicon: .standard)
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let file = package.appending(path: "Sources/Studio/Emotion/Lexicon/StandardLexicon+Undertones.swift")
        try Data(learning.source.utf8).write(to: file)
    }

    private func piece(_ emotion: Emotion, _ words: String, _ weight: Double) -> EmotionReading.Evidence {
        EmotionReading.Evidence(emotion: emotion, words: words, weight: weight)
    }
}
