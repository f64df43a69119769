import NuraModel
import TestSupport
import Testing

@testable import Studio

@Suite("The emotion detector")
struct EmotionDetectorTests {
    private let detector = EmotionDetector()

    @Test(
        "Ties and silence fall to mysterious",
        arguments: [
            "", "   ", "\n\n", "The table has four legs.", "0x1F 12:30", "qwrt zxcv", "\u{301}\u{200D}", "?!.,;:",
        ]
    )
    func silence(text: String) {
        #expect(detector.detect(text).emotion == .mysterious)
    }

    @Test("Emotions that score the same fall to mysterious")
    func tie() {
        let reading = EmotionReading(evidence: [
            .init(emotion: .calm, words: "calm", weight: 2), .init(emotion: .hopeful, words: "hope", weight: 2),
        ])
        #expect(reading.emotion == .mysterious)
        #expect(reading.scores == [.calm: 0.5, .hopeful: 0.5, .energetic: 0, .melancholic: 0, .mysterious: 0])
    }

    @Test("Words count whole or inflected, never as a part of another word")
    func wholeWords() {
        for text in ["Saddle", "a saddler", "likely", "the hopscotch", "a calmative", "madrigal", "numbers"] {
            #expect(detector.detect(text).evidence.isEmpty, "\(text)")
        }
        for text in ["sad", "saddest", "sadder", "sadly", "sadness", "SAD", "Sád", "saaad"] {
            #expect(detector.detect(text).emotion == .melancholic, "\(text)")
        }
        for text in ["she sobbed", "he is sobbing", "they grieve", "grieving", "it wept", "cries"] {
            #expect(detector.detect(text).emotion == .melancholic, "\(text)")
        }
    }

    @Test(
        "Spellings and contractions are one",
        arguments: [
            ("I can't relax", "I cannot relax"), ("I dont feel happy", "I don’t feel happy"),
            ("a cosy grey evening", "a cozy gray evening"), ("Mum died", "Mom Died"),
            ("heart-broken", "heart broken"), ("I'm paralysed by fear", "I am paralyzed by fear"),
        ]
    )
    func spellings(left: String, right: String) {
        #expect(detector.detect(left).scores == detector.detect(right).scores)
    }

    @Test(
        "A denial turns what it reaches",
        arguments: [
            ("I am sad", Emotion.melancholic), ("I am not sad", .calm), ("I am no longer sad", .hopeful),
            ("I am no longer afraid", .hopeful), ("I am not afraid", .calm), ("I have never been happier", .energetic),
            ("not only happy but thrilled", .energetic), ("I hardly feel any joy", .melancholic),
            ("I was not sad, I was angry", .energetic), ("the fear has lifted", .hopeful),
            ("I have never felt so alone", .melancholic), ("I never told them of my grief", .melancholic),
        ]
    )
    func negation(text: String, emotion: Emotion) {
        #expect(detector.detect(text).emotion == emotion)
    }

    @Test("What follows a but, and what a text ends on, counts more")
    func contrast() {
        #expect(detector.detect("I was happy but I am sad").emotion == .melancholic)
        #expect(detector.detect("I was sad but I am happy").emotion == .energetic)
        #expect(detector.detect("Although I am sad, I am happy").emotion == .energetic)
        #expect(detector.detect("I was so angry at first. In the evening I was calm.").emotion == .calm)
    }

    @Test("An intensifier makes a word louder and a softener quieter")
    func strength() {
        let weights = ["a bit sad", "sad", "very sad"].map { detector.detect($0).evidence[0].weight }
        #expect(weights[0] < weights[1])
        #expect(weights[1] < weights[2])
    }

    @Test("A word that needs its `not` is not read without it")
    func deniedAuxiliary() {
        let words = detector.detect("We will not see each other again.").evidence.map(\.words)
        #expect(!words.contains("we will"))
        #expect(detector.detect("We will see each other again.").emotion == .hopeful)
    }

    @Test("The evidence names the words, with the denial that turned them")
    func evidence() {
        let reading = detector.detect("I am no longer afraid of the dark")
        #expect(reading.evidence.first?.words.hasPrefix("no longer afraid") == true)
        #expect(reading.evidence.first?.emotion == .hopeful)
    }

    @Test("The evidence names telling words, and none of them twice for an emotion")
    func evidenceIsTelling() {
        let fillers: Set<String> = ["the", "a", "and", "i", "and i", "'s", "was", "it", "it was", "of the", "to", "in"]
        for sentence in LabelledSentences.all {
            let evidence = detector.detect(sentence.text).json["evidence"]?.object
            for (_, words) in evidence?.members ?? [] {
                let named = words.array?.compactMap(\.string) ?? []
                #expect(fillers.isDisjoint(with: named), "\(sentence.text)")
                #expect(Set(named).count == named.count, "\(sentence.text)")
            }
        }
    }

    @Test("Scores are shares of one")
    func shares() {
        for sentence in LabelledSentences.all {
            let reading = detector.detect(sentence.text)
            let sum = reading.scores.values.reduce(0, +)
            #expect(reading.scores.count == Emotion.allCases.count)
            #expect(abs(sum - 1) < 1e-9 || sum == 0 && reading.evidence.isEmpty && reading.emotion == .mysterious)
            #expect(reading.evidence.allSatisfy { $0.weight > 0 })
        }
    }

    @Test("The record has the scores and the words for each emotion, the strongest first")
    func json() {
        let json = detector.detect("Calm, so very calm, and a little sad").json
        #expect(json["detected"]?.string == "calm")
        #expect(json["scores"]?.object?.keys == Emotion.allCases.map(\.rawValue))
        #expect(json["evidence"]?.object?.keys == ["calm", "melancholic"])
        #expect(json["evidence"]?.object?["calm"]?.array?.first?.string == "calm")
    }

    @Test("The record stays small however long the text is")
    func jsonIsBounded() {
        let text = LabelledSentences.all.map(\.text).joined(separator: "\n")
        let evidence = detector.detect(text).json["evidence"]?.object
        #expect(evidence?.members.allSatisfy { ($0.value.array?.count ?? 0) <= 8 } == true)
    }

    @Test("Texts of 64 KB are read to their end, whatever they are made of")
    func longTexts() {
        let filler = ["but ", "not ", "x", "so ", "!", "not sad but ", "the ", "👩‍👩‍👧", "é", "悲", "\n", "a."]
        for piece in filler {
            let text =
                String(repeating: piece, count: 65_536 / piece.utf8.count) + "\n\nI am calm, peaceful and serene."
            #expect(detector.detect(text).scores[.calm, default: 0] > 0, "\(piece.debugDescription)")
        }
    }

    @Test("Any Unicode is read without harm")
    func anyUnicode() {
        var generator = SeededRandom()
        for _ in 0..<200 {
            let text = generator.text(upTo: 80)
            let reading = detector.detect(text)
            #expect(reading == detector.detect(text))
        }
    }

    @Test("The standard lexicon holds well over fifteen hundred words, phrases and images")
    func size() {
        #expect(EmotionLexicon.standard.entryCount >= 1500)
    }
}
