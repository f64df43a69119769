import NuraModel
import Testing

@testable import Studio

@Suite("Prompts in what models say")
struct WrittenAnswerTests {
    private static let whole = #"{"visual_prompt":"A {red} boat.","name":"Red Boat","keywords":["boat","Red","boat"]}"#

    @Test(
        "The prompt is found in whatever stands around it",
        arguments: [
            whole, "  \n\(whole)\n", "```json\n\(whole)\n```", "```\n\(whole)```",
            "Sure! Here it is:\n\n\(whole)\n\nEnjoy.",
            "<think>{\"visual_prompt\":\"no\"} hm</think>\(whole)", "<think>a</think><think>b</think>\n\(whole)",
            "thinking without a start {x} </think>\(whole)", "\u{FEFF}\(whole)", "{\"note\":1} \(whole)",
            "{ {{ \(whole)",
            #"[\#(whole)]"#, #"{"answer":\#(whole)}"#, whole + whole,
            whole.replacing(#""],"#, with: #"",],"#), String(whole.dropLast(1)), String(whole.dropLast(8)),
        ])
    func around(text: String) throws {
        let answer = try #require(WrittenAnswer(text))
        #expect(answer.visualPrompt == "A {red} boat.")
        #expect(answer.name == "Red Boat")
    }

    @Test("Of half a document every whole member counts")
    func half() throws {
        let answer = try #require(WrittenAnswer(#"{"visual_prompt":"A boat \"Anna\".","name":"Red Bo"#))
        #expect(answer.visualPrompt == #"A boat "Anna"."#)
        #expect(answer.name == nil)
        #expect(answer.keywords.isEmpty)
    }

    @Test(
        "Without a whole visual prompt there is no answer",
        arguments: [
            "", "{", "{}", "null", "a boat", #"{"visual_prompt":"A bo"#, #"{"visual_prompt":""}"#,
            #"{"visual_prompt":" \n "}"#, #"{"visual_prompt":null}"#, #"{"visual_prompt":["a"]}"#, #"{"name":"A"}"#,
            String(repeating: "{", count: 100_000), String(repeating: "[", count: 100_000),
            "<think>" + String(repeating: "</think>", count: 1000), #"{"visual_prompt":"\ud800"}"#,
        ])
    func none(text: String) {
        #expect(WrittenAnswer(text) == nil)
    }

    @Test(
        "A name is one line of at most six words that begins with a capital",
        arguments: [
            ("the boat", "The boat"), ("\"Red Boat.\"", "Red Boat"), ("**Red Boat**", "Red Boat"),
            ("one two three four five six seven", "One two three four five six"), ("Red\nBoat", "Red Boat"),
            ("夕日の海", "夕日の海"), ("", nil), ("...", nil), ("\"\"", nil), ("Boat...", "Boat..."),
        ] as [(String, String?)])
    func names(name: String, cleaned: String?) throws {
        let document: JSONObject = ["visual_prompt": "x", "name": .string(name)]
        #expect(try #require(WrittenAnswer(JSONValue.object(document).text(.compact))).name == cleaned)
    }

    @Test("A prompt is one line of at most two hundred words, ending with a sentence where it can")
    func long() throws {
        let sentence = "The boat lies on the quiet lake. "
        let document: JSONObject = ["visual_prompt": .string("A.\n\n" + String(repeating: sentence, count: 100))]
        let prompt = try #require(WrittenAnswer(JSONValue.object(document).text(.compact))).visualPrompt
        #expect(prompt.split(separator: " ").count <= 200)
        #expect(prompt.hasSuffix("lake."))
        #expect(!prompt.contains("\n"))
        #expect(try #require(WrittenAnswer("{\"visual_prompt\":\"a\nb\"}")).visualPrompt == "a b")
    }

    @Test("Keywords may come as a list or between commas; each counts once")
    func keywords() throws {
        #expect(try #require(WrittenAnswer(Self.whole)).keywords == ["boat", "red"])
        let commas = try #require(WrittenAnswer(#"{"visual_prompt":"x","keywords":"Boat, lake , ,boat"}"#))
        #expect(commas.keywords == ["boat", "lake"])
    }

    @Test(
        "What Gemini answers is told apart",
        arguments: [
            (
                #"{"candidates":[{"content":{"parts":[{"text":"a"},{"text":"b"}]},"finishReason":"STOP"}]}"#,
                ModelAnswer.text("ab", model: nil)
            ),
            (
                #"{"candidates":[{"content":{"parts":[{"text":"a"}]},"finishReason":"SOMETHING_NEW"}]}"#,
                .text("a", model: nil)
            ),
            (#"{"candidates":[{"content":{"role":"model"},"finishReason":"MAX_TOKENS"}]}"#, .cut("", model: nil)),
            (
                #"{"candidates":[{"content":{"parts":[{"text":"{\"a"}]},"finishReason":"MAX_TOKENS"}]}"#,
                .cut("{\"a", model: nil)
            ),
            (#"{"candidates":[{"finishReason":"SAFETY"}]}"#, .blocked(reason: "SAFETY")),
            (#"{"candidates":[{"finishReason":"OTHER"}]}"#, .blocked(reason: "OTHER")),
            (#"{"candidates":[{"finishReason":"my secret words"}]}"#, .blocked(reason: "unknown")),
            (#"{"promptFeedback":{"blockReason":"SAFETY"}}"#, .blocked(reason: "SAFETY")),
            (#"{"candidates":[{"content":{"parts":[{"text":" "}]},"finishReason":"STOP"}]}"#, .empty),
            ("{}", .empty), (#"{"candidates":[]}"#, .empty), ("<html>", .unreadable), ("[]", .unreadable),
        ])
    func gemini(body: String, answer: ModelAnswer) {
        #expect(ModelAnswer(gemini: Array(body.utf8)) == answer)
    }

    @Test(
        "What chat servers answer is told apart",
        arguments: [
            (#"{"choices":[{"message":{"content":"a"},"finish_reason":"stop"}]}"#, ModelAnswer.text("a", model: nil)),
            (#"{"choices":[{"message":{"content":[{"type":"text","text":"a"}]}}]}"#, .text("a", model: nil)),
            (#"{"choices":[{"message":{"content":"{"},"finish_reason":"length"}]}"#, .cut("{", model: nil)),
            (
                #"{"choices":[{"message":{"content":"x"},"finish_reason":"content_filter"}]}"#,
                .blocked(reason: "content_filter")
            ),
            (#"{"choices":[{"message":{"content":null,"refusal":"I cannot"}}]}"#, .blocked(reason: "refusal")),
            (#"{"choices":[{"message":{"content":null}}]}"#, .empty), (#"{"choices":[]}"#, .empty), ("{}", .empty),
            ("no json", .unreadable),
        ])
    func chat(body: String, answer: ModelAnswer) {
        #expect(ModelAnswer(chat: Array(body.utf8)) == answer)
    }
}
