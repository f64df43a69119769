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

    @Test(
        "Whoever steps in for a generator that made nothing makes a draft; the preferred one does not",
        arguments: [GenerationError.Code.unreachable, .busy, .unusable])
    func drafts(_ code: GenerationError.Code) async throws {
        let log = Mutex<[String]>([])
        let fallback = FallbackGenerator(
            first: BrokenGenerator(code: code), others: [BrokenGenerator(code: .busy, name: "next"), painter]
        ) { name, _ in
            log.withLock { $0.append(name) }
        }
        #expect(try await fallback.generate(try request(), progress: { _ in }).isDraft)
        #expect(log.withLock { $0 } == ["broken", "next"])
        let preferred = FallbackGenerator(first: painter, others: []) { _, _ in }
        #expect(try await !preferred.generate(try request(), progress: { _ in }).isDraft)
    }

    @Test(
        "What the person must mend stops at once, whoever says it",
        arguments: [GenerationError.Code.refused, .cancelled])
    func stops(_ code: GenerationError.Code) async throws {
        for codes in [[code], [.unreachable, code]] {
            let generators: [any ImageGenerator] = codes.map { BrokenGenerator(code: $0) } + [painter]
            let fallback = FallbackGenerator(first: generators[0], others: Array(generators.dropFirst())) { _, _ in }
            let error = await #expect(throws: GenerationError.self) {
                try await fallback.generate(try request(), progress: { _ in })
            }
            #expect(error?.code == code)
        }
    }

    @Test("When nobody makes a picture, the first failure that may pass by itself is told")
    func hope() async throws {
        let rows: [([GenerationError.Code], String)] = [
            ([.busy, .unusable], "0"), ([.unusable, .busy, .unreachable], "1"), ([.unusable, .unusable], "1"),
            ([.unreachable], "0"),
        ]
        for (codes, name) in rows {
            let generators = codes.enumerated().map { BrokenGenerator(code: $1, name: String($0)) }
            let fallback = FallbackGenerator(first: generators[0], others: Array(generators.dropFirst())) { _, _ in }
            let error = await #expect(throws: GenerationError.self) {
                try await fallback.generate(try request(), progress: { _ in })
            }
            #expect(error?.message == "nobody is at \(name)")
        }
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
    let code: GenerationError.Code
    var name = "broken"

    func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        throw GenerationError(code: code, message: "nobody is at \(name)")
    }
}
