import NuraModel
import Synchronization
import TestSupport
import Testing

@testable import Studio

struct StudioPipelineTests {
    private let id = ImageID("0199c8e2-6f3a-7c41-9a55-2b8a1f0c6d11")

    @Test("A picture carries everything that would be needed to make it again")
    func picture() async throws {
        var request = PictureRequest(text: "I'm feeling peaceful, like a sunset over calm waters")
        request.tags = ["dream", "water"]
        request.otherMetadata = ["project": "x", "draft": true]
        let picture = try await made(request, by: studio())
        let metadata = picture.metadata
        #expect(picture.name == "Sunset over Calm Waters")
        #expect(
            metadata.object.keys == [
                "emotion_type", "emotion", "generation_params", "context_analysis", "model_used", "user_input", "tags",
                "draft", "project",
            ])
        #expect(metadata.emotion == .calm)
        #expect(metadata.object.value(atPath: "emotion.detected")?.string == "calm")
        #expect(metadata.generationParameters?.value(atPath: "num_inference_steps")?.int == 40)
        #expect(metadata.generationParameters?["width"]?.int == 1024)
        #expect(metadata.generationParameters?["seed"]?.int == Int(try #require(id).seed))
        #expect(metadata.object.value(atPath: "context_analysis.word_count")?.int == 9)
        #expect(metadata.object.value(atPath: "context_analysis.memory.recent.count")?.int == 1)
        #expect(metadata.model == "nura-painter-1")
        #expect(metadata.userInput == request.text)
        #expect(metadata.tags == ["dream", "water"])
        #expect(!metadata.isDraft)
        #expect(metadata.firstWrongType == nil)
    }

    @Test("What the request says wins over what would be chosen")
    func overrides() async throws {
        var request = PictureRequest(text: "a boat")
        request.name = "Mine"
        request.emotion = .energetic
        request.seed = 7
        request.steps = 12
        request.guidance = 3.5
        request.size = PictureSize(width: 64, height: 96)
        request.style = "ink"
        let picture = try await made(request, by: studio())
        #expect(picture.name == "Mine")
        #expect(picture.emotion == .energetic)
        let size = try #require(PictureSize(width: 64, height: 96))
        #expect(
            picture.image.parameters
                == GenerationParameters(guidance: 3.5, steps: 12, size: size, seed: 7, style: "ink"))
    }

    @Test("Too little to depict is answered kindly, and nothing is painted")
    func needsMore() async throws {
        let outcome = try await studio(painted: { Issue.record("painted") }).make(
            PictureRequest(text: "hello"), id: try #require(id))
        guard case .needsMoreInput(let message, let analysis) = outcome else {
            Issue.record("a picture of a greeting")
            return
        }
        #expect(message.hasPrefix("I'd love to create"))
        #expect(analysis.wordCount == 1)
    }

    @Test("A style, a generator or a number that is not allowed is refused, naming what is")
    func refusals() async throws {
        var style = PictureRequest(text: "a boat")
        style.style = "cubist"
        var generator = PictureRequest(text: "a boat")
        generator.generator = "dalle"
        var steps = PictureRequest(text: "a boat")
        steps.steps = 500
        for (request, code, named) in [
            (style, StudioError.Code.unknownStyle, "ink, watercolor"), (generator, .unknownGenerator, "painter"),
            (steps, .outOfRange, "150"),
        ] {
            let error = await #expect(throws: StudioError.self) { try await made(request, by: studio()) }
            #expect(error?.code == code)
            #expect(error?.message.contains(named) == true)
        }
    }

    @Test("Analysing says everything and paints nothing; validating answers without memory")
    func analysis() async throws {
        let studio = studio(painted: { Issue.record("painted") })
        let analysis = try await studio.analyze(PictureRequest(text: "a boat on a lake"))
        #expect(analysis.written?.name == "Boat on a Lake")
        #expect(analysis.detected.emotion == .calm)
        #expect(studio.validate("a boat on a lake").sufficiency.confidence == .high)
        #expect(!studio.validate("hello").sufficiency.isEnough)
    }

    @Test("Progress names the steps in their order")
    func progress() async throws {
        let steps = Mutex<[StudioProgress.Step]>([])
        _ = try await studio().make(PictureRequest(text: "a boat"), id: try #require(id)) { progress in
            steps.withLock { if $0.last != progress.step { $0.append(progress.step) } }
        }
        #expect(steps.withLock { $0 } == StudioProgress.Step.allCases)
    }

    @Test("The seed of an id is its folded FNV-1a hash")
    func seed() throws {
        // FNV-1a of "a" in 64 bits is af63dc4c8601ec8c (draft-eastlake-fnv, appendix C).
        #expect(try #require(ImageID("a")).seed == 0xAF63_DC4C ^ 0x8601_EC8C)
    }

    private func made(_ request: PictureRequest, by studio: Studio) async throws -> Picture {
        guard case .picture(let picture) = try await studio.make(request, id: try #require(id)) else {
            throw GenerationError(code: .refused, message: "no picture")
        }
        return picture
    }

    private func studio(painted: @escaping @Sendable () -> Void = {}) -> Studio {
        let painter = PainterGenerator(model: "nura-painter-1") { _, _, parameters in
            painted()
            return Bitmap.pattern(parameters)
        }
        return Studio(
            detectEmotion: { text in
                DetectedEmotion(emotion: .calm, hasEvidence: text.contains("peaceful"), record: ["detected": "calm"])
            },
            recall: { _, _, scope in
                RecalledMemory(
                    scope: scope, recent: [MemoryEntry(kind: .recent, text: "hi")], memories: [], anchors: [],
                    skippedLines: [])
            },
            writer: BuiltInWriter(), generator: painter, namedGenerators: [painter], styles: ["watercolor", "ink"])
    }
}

extension Bitmap {
    /// A pattern that differs by seed.
    static func pattern(_ parameters: GenerationParameters) -> Bitmap {
        let count = parameters.size.width * parameters.size.height * 3
        return Bitmap(
            width: parameters.size.width, height: parameters.size.height,
            pixels: (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ Int(parameters.seed)) })
    }
}
