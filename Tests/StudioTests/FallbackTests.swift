import NuraModel
import Synchronization
import TestSupport
import Testing

@testable import Studio

struct FallbackTests {
    @Test("The built-in writer keeps what every writer promises")
    func writerPromises() async throws {
        let promises = PromptWriterPromises { text, emotion in
            let written = try await BuiltInWriter().write(
                WritingRequest(text: text, emotion: emotion, memory: RememberedContext(), style: nil))
            return (written.visualPrompt, written.name)
        }
        #expect(try await promises.broken().isEmpty)
    }

    @Test("The painter's generator keeps what every generator promises")
    func generatorPromises() async throws {
        let painter = PainterGenerator(model: "nura-painter-1") { _, _, parameters in .pattern(parameters) }
        let promises = ImageGeneratorPromises(isDeterministic: true) { prompt, emotion, parameters, progress in
            let image = try await painter.generate(
                GenerationRequest(prompt: prompt, emotion: emotion, parameters: parameters), progress: progress)
            guard case .bitmap(let bitmap) = image.content else { throw CancellationError() }
            return ImageGeneratorPromises.Made(bitmap: bitmap, model: image.model, parameters: image.parameters)
        }
        #expect(try await promises.broken(size: try #require(PictureSize(width: 64, height: 80))).isEmpty)
    }

    @Test("A writer that fails is logged with its reason and the next one writes")
    func writers() async throws {
        let log = Mutex<[String]>([])
        let writer = FallbackWriter(first: BrokenWriter(), others: [BuiltInWriter()]) { name, failure in
            log.withLock { $0.append("\(name): \(failure.message)") }
        }
        let request = WritingRequest(text: "a boat on a lake", emotion: .calm, memory: RememberedContext(), style: nil)
        #expect(try await writer.write(request).name == "Boat on a Lake")
        #expect(log.withLock { $0 } == ["broken: nobody is there"])
        let alone = FallbackWriter(first: BrokenWriter(), others: []) { _, _ in }
        await #expect(throws: WritingError.self) { try await alone.write(request) }
    }

    @Test("Who steps in for an unreachable generator makes a draft; the preferred one does not")
    func drafts() async throws {
        let log = Mutex<[String]>([])
        let fallback = FallbackGenerator(first: BrokenGenerator(code: .unreachable), others: [painter]) { name, _ in
            log.withLock { $0.append(name) }
        }
        #expect(try await fallback.generate(try request(), progress: { _ in }).isDraft)
        #expect(log.withLock { $0 } == ["broken"])
        let preferred = FallbackGenerator(first: painter, others: []) { _, _ in }
        #expect(try await !preferred.generate(try request(), progress: { _ in }).isDraft)
    }

    @Test(
        "What another generator cannot remedy stops at once",
        arguments: [GenerationError.Code.busy, .refused, .cancelled])
    func stops(_ code: GenerationError.Code) async throws {
        let fallback = FallbackGenerator(first: BrokenGenerator(code: code), others: [painter]) { _, _ in }
        let error = await #expect(throws: GenerationError.self) {
            try await fallback.generate(try request(), progress: { _ in })
        }
        #expect(error?.code == code)
    }

    private var painter: PainterGenerator {
        PainterGenerator(model: "nura-painter-1") { _, _, parameters in .pattern(parameters) }
    }

    private func request() throws -> GenerationRequest {
        let size = try #require(PictureSize(width: 64, height: 64))
        return GenerationRequest(
            prompt: "a boat", emotion: .calm,
            parameters: GenerationParameters(guidance: 7, steps: 20, size: size, seed: 1))
    }
}

private struct BrokenWriter: PromptWriter {
    let name = "broken"

    func write(_ request: WritingRequest) async throws(WritingError) -> WrittenPrompt {
        throw WritingError(code: .unreachable, message: "nobody is there")
    }
}

private struct BrokenGenerator: ImageGenerator {
    let name = "broken"
    let code: GenerationError.Code

    func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        throw GenerationError(code: code, message: "nobody is there")
    }
}
