import NuraModel
import Testing

@testable import Studio

struct InputAnalysisTests {
    @Test("The analysis of the sidecar example is as documented")
    func example() {
        let analysis = InputAnalysis("I'm feeling peaceful, like a sunset over calm waters")
        let expected: JSONObject = [
            "richness_score": 2, "visual_keywords": ["sunset", "waters"], "emotional_keywords": ["peaceful"],
            "emotional_content": true, "visual_content": true, "metaphorical_content": true, "word_count": 9,
        ]
        #expect(analysis.json == expected)
        #expect(analysis.json.keys == expected.keys)
    }

    @Test(
        "Parts of words are no keywords",
        arguments: [
            "unlikely", "likely", "Saddle up", "treehousing", "hopscotch", "carpool", "starting point",
            "three plain words", "raincheque",
        ])
    func wholeWords(_ text: String) {
        let analysis = InputAnalysis(text)
        #expect(analysis.visualKeywords.isEmpty)
        #expect(analysis.emotionalKeywords.isEmpty)
        #expect(!analysis.metaphoricalContent)
    }

    @Test("Plurals and inflections count, in reading order and in the person's spelling")
    func inflections() {
        let analysis = InputAnalysis("Foxes and LEAVES; saddest wolves, crying, Joyfully: berries!")
        #expect(analysis.visualKeywords == ["Foxes", "LEAVES", "wolves", "berries"])
        #expect(analysis.emotionalKeywords == ["saddest", "crying", "Joyfully"])
    }

    @Test(
        "Words that are verbs where they stand name nothing",
        arguments: ["she leaves", "I rose early", "I want to park it", "he will fish"])
    func verbs(_ text: String) {
        #expect(InputAnalysis(text).visualKeywords.isEmpty)
    }

    @Test(
        "Similes and metaphors are found",
        arguments: [
            "like a storm", "I feel like rain", "as quiet as snow", "it was as if we flew", "she reminds me of the sea",
            "it resembles a dream",
            "my heart is a locked house", "I'm a river", "a sea of sorrow", "I am the storm",
        ])
    func comparisons(_ text: String) {
        #expect(InputAnalysis(text).metaphoricalContent)
    }

    @Test(
        "Liking and likelihood compare nothing",
        arguments: [
            "I like rain", "I would like a house", "I don't like storms", "it is likely", "they like dogs",
            "I feel like crying", "I am a doctor",
        ])
    func noComparisons(_ text: String) {
        #expect(!InputAnalysis(text).metaphoricalContent)
    }

    @Test(
        "Words are counted in every script",
        arguments: [
            ("", 0), ("one two", 2), ("夕日が海に沈む", 7), ("Мне грустно, идёт дождь", 4), ("오늘 슬퍼요", 2),
            ("I'm well-known", 2),
            ("see https://a.example/b now", 2), ("🌊 sea", 1), ("東京 tokyo", 3), ("ฉันเศร้า", 6),
        ])
    func wordCount(_ text: String, _ count: Int) {
        #expect(InputAnalysis(text).wordCount == count)
    }
}

struct SufficiencyTests {
    @Test(
        "Greetings and single empty words are not enough",
        arguments: [
            "", " ", "hi", "Hello!", "hello there friend", "good morning", "ok", "test", "hmm", "yes", "asdf",
            "three plain words", "42", "...",
            "https://example.com", "thanks", "привет", "こんにちは", "unlikely", "の",
        ])
    func notEnough(_ text: String) {
        let sufficiency = judge(text)
        #expect(!sufficiency.isEnough)
        #expect(sufficiency.confidence == .low)
        #expect(sufficiency.recommendation.hasPrefix("Please share more"))
    }

    @Test(
        "A feeling, a thing that can be seen or a comparison is enough",
        arguments: [
            "sad", "I feel calm", "ocean", "my mother", "like nothing else", "🌊", "😢", "blue", "夕日", "猫", "Мне грустно",
            "грусть",
            "Ich bin so müde und weiß nicht warum", "estoy muy triste hoy", "hello darkness my old friend",
            "good morning sunshine",
        ])
    func enough(_ text: String) {
        #expect(judge(text).isEnough)
        #expect(judge(text).confidence != .low)
    }

    @Test("Other text is enough when memory adds to it, or when the emotion is known")
    func memoryAdds() {
        #expect(!judge("the same again").isEnough)
        #expect(judge("the same again please", memoryAdds: true).isEnough)
        #expect(judge("three plain words", speaksOfEmotion: true).isEnough)
        #expect(!judge("hello", memoryAdds: true).isEnough)
        #expect(!judge("", speaksOfEmotion: true, memoryAdds: true).isEnough)
    }

    @Test(
        "Confidence grows with what there is to depict",
        arguments: [
            ("I feel calm, like a bright ocean", Sufficiency.Confidence.high), ("ocean", .medium), ("hello", .low),
        ])
    func confidence(_ text: String, _ confidence: Sufficiency.Confidence) {
        #expect(judge(text).confidence == confidence)
    }

    private func judge(_ text: String, speaksOfEmotion: Bool = false, memoryAdds: Bool = false) -> Sufficiency {
        Sufficiency(analysis: InputAnalysis(text), speaksOfEmotion: speaksOfEmotion, memoryAdds: memoryAdds)
    }
}
