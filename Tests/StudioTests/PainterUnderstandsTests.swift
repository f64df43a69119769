import NuraModel
import Testing

@testable import Painter
@testable import Studio

/// The built-in writer and the built-in painter share no code, only English.
struct PainterUnderstandsTests {
    @Test(
        "The painter sees what the person wrote, in every mood",
        arguments: [
            ("a red boat on a still lake", [Thing.boat, .lake]),
            ("A lighthouse in the fog, no moon, no stars", [.lighthouse, .fog]),
            ("Rain on the glass", [.rain]),
            ("I feel like a sunset over calm waters", [.sun, .lake]),
            ("three white birds above the mountains", [.bird, .mountains]),
            ("夕日が海に沈む", [.sun, .sea]),
            ("I sat under the old oak tree watching the clouds", [.tree, .clouds, .person]),
            ("🌊🌙", [.waves, .crescent]),
        ])
    func sees(_ text: String, _ things: [Thing]) async throws {
        for emotion in Emotion.allCases {
            let prompt = try await write(text, emotion)
            let scene = SceneParser().parse(prompt)
            for thing in things { #expect(scene.contains(thing), "\(thing) in \(prompt)") }
        }
    }

    /// Words of the painter's table that describe, or name nobody in particular.
    private static let unseen = words(
        Vocabulary.adjectives + " overcast cloudy hilly windswept raining snowing plain people someone friend my-room")

    /// The words of a row, with spaces for hyphens.
    private static func words(_ row: String) -> Set<String> {
        Set(row.split(separator: " ").map { $0.filter { $0 != "*" }.replacing("-", with: " ") })
    }

    @Test("What the painter has a word for, the writer lets be seen")
    func keeps() async throws {
        for (thing, row) in Vocabulary.things {
            for word in Self.words(row).subtracting(Self.unseen) {
                let prompt = try await write("the " + word, .calm)
                #expect(SceneParser().parse(prompt).contains(thing), "\(thing) in \(prompt)")
            }
        }
    }

    @Test("The painter adds no moon where there is none")
    func absent() async throws {
        for emotion in Emotion.allCases {
            let scene = SceneParser().parse(try await write("A lighthouse in the fog, no moon, no stars", emotion))
            #expect(!scene.contains(.moon) && !scene.contains(.stars))
        }
    }

    @Test(
        "A feeling without a picture is painted as the emotion itself",
        arguments: [
            "I feel calm today", "so much anger", "lonely", "grateful and hopeful", "I quit and I feel free", "x",
        ])
    func abstracts(_ text: String) async throws {
        for emotion in Emotion.allCases {
            let prompt = try await write(text, emotion)
            #expect(!SceneParser().parse(prompt).isDepictable, "\(prompt)")
        }
    }

    @Test(
        "The emotion adds nothing to a scene but weather",
        arguments: ["the old house", "a key", "the quiet village at night"])
    func adds(_ text: String) async throws {
        let said = Set(SceneParser().parse(text).subjects.map(\.thing))
        for emotion in Emotion.allCases {
            let prompt = try await write(text, emotion)
            let added = Set(SceneParser().parse(prompt).subjects.map(\.thing)).subtracting(said)
            #expect(added.isSubset(of: [.rain, .fog, .wind, .clouds]), "\(added) in \(prompt)")
        }
    }

    private func write(_ text: String, _ emotion: Emotion) async throws -> String {
        try await BuiltInWriter().write(
            WritingRequest(text: text, emotion: emotion, memory: RememberedContext(), style: nil)
        ).visualPrompt
    }
}
