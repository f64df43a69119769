import NuraModel
import Synchronization
import Testing

@testable import Studio

@Suite("Named styles")
struct StyleTests {
    private static let noir: PictureStyle = {
        var style = PictureStyle(name: "noir")
        style.words = "black and white photograph, hard shadows"
        style.negativeWords = "colour"
        style.model = "me/noir"
        style.lora = "film:0.8"
        style.guidance = 4
        style.steps = 12
        style.size = PictureSize(width: 320, height: 480)
        return style
    }()

    @Test("Words, negative words, model, weights and numbers reach writer and generator; the record keeps the name")
    func reaches() async throws {
        let generator = RecordingGenerator()
        let writer = RecordingWriter(prompt: "A quiet harbour.")
        let studio = studio(generator, writer)
        var request = PictureRequest(text: "a harbour")
        request.style = "noir"
        let picture = try await made(request, studio)
        #expect(writer.requests.first?.style == "black and white photograph, hard shadows")
        let sent = try #require(generator.requests.first)
        #expect(sent.prompt == "A quiet harbour, black and white photograph, hard shadows")
        #expect(picture.visualPrompt == "A quiet harbour.")
        let parameters = sent.parameters
        #expect(parameters.guidance == 4 && parameters.steps == 12 && parameters.size.width == 320)
        #expect(parameters.negativePrompt == "colour" && parameters.model == "me/noir" && parameters.lora == "film:0.8")
        let recorded = try #require(picture.metadata.generationParameters)
        #expect(recorded["style"]?.string == "noir" && recorded["model"]?.string == "me/noir")
        #expect(GenerationParameters(json: recorded, otherwise: .any) == parameters)
    }

    @Test("What the request decides wins over the style, and words that the writer used are not said twice")
    func request() async throws {
        let generator = RecordingGenerator()
        let words = "Black and white photograph, hard shadows"
        let studio = studio(generator, RecordingWriter(prompt: "A harbour, \(words) everywhere"))
        var request = PictureRequest(text: "a harbour")
        request.style = "noir"
        request.steps = 99
        request.guidance = 9
        request.size = PictureSize(width: 64, height: 64)
        _ = try await made(request, studio)
        let sent = try #require(generator.requests.first)
        #expect(sent.prompt == "A harbour, \(words) everywhere")
        #expect(sent.parameters.steps == 99 && sent.parameters.guidance == 9 && sent.parameters.size.width == 64)
    }

    @Test("A draft that is made again has its style again")
    func redevelopment() async throws {
        let generator = RecordingGenerator()
        let studio = studio(generator, BuiltInWriter())
        var metadata = ImageMetadata()
        metadata.generationParameters = ["style": "noir", "seed": 5, "width": 128, "height": 64]
        let record = ImageRecord(
            id: try #require(ImageID("x")), userID: nil, name: "N", prompt: "A harbour", metadata: metadata,
            createdAt: Timestamp(milliseconds: 0), updatedAt: Timestamp(milliseconds: 0))
        _ = try await studio.redevelop(record)
        let sent = try #require(generator.requests.first)
        #expect(sent.prompt == "A harbour, black and white photograph, hard shadows")
        #expect(sent.parameters.seed == 5 && sent.parameters.size.width == 128)
    }

    @Test("The built-in writer says the words of a style as they are")
    func builtIn() async throws {
        let request = WritingRequest(
            text: "a lake", emotion: .calm, memory: RememberedContext(), style: "charcoal on rough paper")
        #expect(try await BuiltInWriter().write(request).visualPrompt.hasSuffix("charcoal on rough paper"))
    }

    @Test("The WebUI is told of model and weights in its own way, other services of the model")
    func services() throws {
        var parameters = GenerationParameters.any
        parameters.model = "noir.safetensors"
        parameters.lora = "film"
        var options = WebUIOptions(url: "http://127.0.0.1:7860")
        options.model = "other"
        let body = WebUIRequest(options: options, prompt: "a harbour", parameters: parameters).body
        #expect(body["prompt"]?.string == "a harbour <lora:film:1>")
        #expect(body["override_settings"]?.object?["sd_model_checkpoint"]?.string == "noir.safetensors")

        parameters.lora = "https://example.com/film.safetensors:0.5"
        let fal = InferenceRequest(prompt: "a harbour", parameters: parameters, model: "fal-ai/flux/dev", adapter: nil)
            .body(for: .falAI)
        #expect(
            fal["loras"]
                == .array([.object(["path": "https://example.com/film.safetensors", "scale": 0.5])]))
        parameters.lora = "https://example.com/film.safetensors"
        let whole = InferenceRequest(prompt: "", parameters: parameters, model: "m", adapter: nil).body(for: .falAI)
        #expect(whole["loras"]?.array?.first?.object?["path"]?.string == "https://example.com/film.safetensors")
    }

    private func studio(_ generator: RecordingGenerator, _ writer: any PromptWriter) -> Studio {
        Studio(
            detectEmotion: { _ in DetectedEmotion(emotion: .calm, hasEvidence: false, record: JSONObject()) },
            recall: { _, _, _ in .nothing }, writer: writer, generator: generator, redeveloper: generator,
            namedGenerators: [generator], styles: ["ink"], namedStyles: [Self.noir])
    }

    private func made(_ request: PictureRequest, _ studio: Studio) async throws -> Picture {
        guard case .picture(let picture) = try await studio.make(request, id: try #require(ImageID("x"))) else {
            throw GenerationError(code: .refused, message: "no picture")
        }
        return picture
    }
}

@Suite("What is sent of the memory")
struct SentMemoryTests {
    @Test("None of it with memory: none; with others what was recalled, recorded as counts and ids only")
    func scopes() async throws {
        let entry = MemoryEntry(kind: .recent, text: "the zebra under the porch")
        let generator = RecordingGenerator()
        for scope in MemoryScope.allCases {
            let writer = RecordingWriter(prompt: "A harbour")
            let studio = Studio(
                detectEmotion: { _ in DetectedEmotion(emotion: .calm, hasEvidence: true, record: JSONObject()) },
                recall: { _, _, scope in
                    scope == .none
                        ? .nothing
                        : RecalledMemory(scope: scope, recent: [entry], memories: [], anchors: [], skippedLines: [])
                },
                writer: writer, generator: generator, namedGenerators: [generator], styles: [])
            var request = PictureRequest(text: "a harbour")
            request.memory = scope
            guard case .picture(let picture) = try await studio.make(request, id: try #require(ImageID("x"))) else {
                Issue.record("no picture")
                return
            }
            let sent = try #require(writer.requests.first)
            #expect(sent.memory == (scope == .none ? RememberedContext() : RememberedContext(recent: [entry.text])))
            #expect(sent.speaksOfEmotion)
            let record = JSONValue.object(picture.metadata.object).text(.compact)
            #expect(!record.contains("zebra"))
            #expect(record.contains(entry.id) == (scope != .none))
        }
        #expect(generator.requests.allSatisfy { !$0.prompt.contains("zebra") })
    }
}

@Suite("Timed generators")
struct TimedGeneratorTests {
    @Test("A picture is noted with what it took; a failure is not")
    func notes() async throws {
        let noted = Mutex<[String]>([])
        let timed = TimedGenerator(RecordingGenerator(), clock: ContinuousClock()) { name, seconds in
            noted.withLock { $0.append(seconds >= 0 ? name : "negative") }
        }
        let request = GenerationRequest(prompt: "a boat", emotion: .calm, parameters: .any)
        _ = try await timed.generate(request) { _ in }
        #expect(timed.name == "recording" && noted.withLock { $0 } == ["recording"])
        let failing = TimedGenerator(RecordingGenerator(fails: true), clock: ContinuousClock()) { name, _ in
            noted.withLock { $0.append(name) }
        }
        await #expect(throws: GenerationError.self) { try await failing.generate(request) { _ in } }
        #expect(noted.withLock { $0.count } == 1)
    }
}

/// A writer that remembers what it was asked, and answers with one prompt.
private final class RecordingWriter: PromptWriter {
    let name = "recording"
    private let prompt: String
    private let state = Mutex<[WritingRequest]>([])

    init(prompt: String) {
        self.prompt = prompt
    }

    var requests: [WritingRequest] { state.withLock { $0 } }

    func write(_ request: WritingRequest) async throws(WritingError) -> WrittenPrompt {
        state.withLock { $0.append(request) }
        return WrittenPrompt(visualPrompt: prompt, name: "Harbour", keywords: [])
    }
}

/// A generator with a model that remembers what it was asked.
private final class RecordingGenerator: ImageGenerator {
    let name = "recording"
    private let fails: Bool
    private let state = Mutex<[GenerationRequest]>([])

    init(fails: Bool = false) {
        self.fails = fails
    }

    var requests: [GenerationRequest] { state.withLock { $0 } }

    func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        state.withLock { $0.append(request) }
        if fails { throw GenerationError(code: .refused, message: "scripted") }
        return GeneratedImage(
            content: .bitmap(.pattern(request.parameters)), model: "m", isFromTrainedModel: true,
            parameters: request.parameters)
    }
}

extension GenerationParameters {
    fileprivate static var any: GenerationParameters {
        guard let size = PictureSize(width: 64, height: 64) else { preconditionFailure("no size") }
        return GenerationParameters(guidance: 7, steps: 20, size: size, seed: 1)
    }
}
