import NuraModel
import Testing

@testable import Studio

@Suite("A text that shows nothing but speaks of a feeling")
struct EmotionItselfTests {
    private static let memory = RememberedContext(recent: [
        "a lighthouse on a cliff at night", "the red boat on a lake",
    ])

    @Test(
        "Is painted as the feeling itself, and never as an earlier prompt's scene",
        arguments: [
            ("I miss her so much", Emotion.melancholic), ("everything is too much today", .melancholic),
            ("I can do anything", .energetic), ("it will be all right", .hopeful),
        ])
    func painted(text: String, emotion: Emotion) async throws {
        let written = try await BuiltInWriter().write(
            WritingRequest(text: text, emotion: emotion, memory: Self.memory, style: nil, speaksOfEmotion: true))
        for word in ["lighthouse", "cliff", "boat", "lake"] {
            #expect(!written.visualPrompt.lowercased().contains(word), "\(written.visualPrompt)")
            #expect(!written.name.lowercased().contains(word))
        }
        #expect(written.visualPrompt.hasPrefix("An abstract composition"))
        #expect(written.visualPrompt.contains(emotion.rawValue) || written.visualPrompt.contains("wordless"))
        // The person's own words stay out of a prompt that the PNG carries.
        #expect(!written.visualPrompt.contains("“"))
    }

    @Test("Still draws on an anchor, which is there to be drawn on")
    func anchors() async throws {
        let memory = RememberedContext(recent: ["a red boat"], anchors: ["The lake house where we spent summers"])
        let written = try await BuiltInWriter().write(
            WritingRequest(
                text: "I miss her so much", emotion: .melancholic, memory: memory, style: nil, speaksOfEmotion: true))
        #expect(written.visualPrompt.lowercased().contains("lake house"))
        #expect(!written.visualPrompt.lowercased().contains("boat"))
    }

    @Test("Differs from text to text and from feeling to feeling")
    func variety() async throws {
        var prompts: Set<String> = []
        for emotion in Emotion.allCases {
            for text in ["I miss her so much", "nothing else matters", "again and again"] {
                prompts.insert(
                    try await BuiltInWriter().write(
                        WritingRequest(
                            text: text, emotion: emotion, memory: Self.memory, style: nil, speaksOfEmotion: true)
                    ).visualPrompt)
            }
        }
        #expect(prompts.count >= Emotion.allCases.count * 2)
    }

    @Test("Without a feeling it goes on with what was said lately")
    func continuing() async throws {
        let written = try await BuiltInWriter().write(
            WritingRequest(text: "the same again", emotion: .mysterious, memory: Self.memory, style: nil))
        #expect(written.visualPrompt.contains("red boat"))
    }
}
