import LibraryIndex
import LibraryService
import NuraModel
import Testing

@Suite("Variations")
struct VariationTests {
    private let fixture: DraftFixture

    init() throws {
        fixture = try DraftFixture()
        fixture.far.answer = .picture
    }

    @Test("Each records its parent; what is not named is as it was, but for the seed")
    func parent() async throws {
        let library = try await fixture.open()
        let original = try await original(in: library) { $0.memory = .none }
        var variation = Variation()
        variation.count = 2
        let varied = try await images(library.vary(original.record.id, variation))
        #expect(varied.count == 2 && Set(varied.map(\.record.id)).count == 2)
        let seeds = try varied.map { try #require($0.record.metadata.generationParameters?["seed"]?.int) }
        #expect(Set(seeds + [7]).count == 3)
        for image in varied {
            let metadata = image.record.metadata
            #expect(metadata.parent == original.record.id)
            #expect(metadata.generationParameters?["num_inference_steps"]?.int == 11)
            #expect(metadata.generationParameters?["style"]?.string == "ink")
            #expect(metadata.generationParameters?["width"]?.int == 64)
            #expect(metadata.userInput == "a boat on a lake" && metadata.tags == ["water"])
            #expect(metadata.object.value(atPath: "context_analysis.memory.scope")?.string == "none")
        }
        let after = try await library.image(original.record.id)
        #expect(after == original)
    }

    @Test("Seed, style and generator are what is asked for; another style does not keep the numbers of the old one")
    func asked() async throws {
        let library = try await fixture.open()
        let original = try await original(in: library) { _ in }
        var variation = Variation()
        variation.seed = 100
        variation.count = 2
        variation.style = "noir"
        variation.generator = "painter"
        let varied = try await images(library.vary(original.record.id, variation))
        #expect(try varied.map { try #require($0.record.metadata.generationParameters?["seed"]?.int) } == [100, 101])
        for image in varied {
            #expect(image.record.metadata.generationParameters?["style"]?.string == "noir")
            #expect(image.record.metadata.generationParameters?["num_inference_steps"]?.int == 40)
            #expect(image.record.metadata.model == "nura-painter-1" && !image.record.metadata.isDraft)
        }
    }

    @Test("A style that the configuration has no longer does not stand in the way")
    func forgottenStyle() async throws {
        let library = try await fixture.open()
        let original = try await original(in: library) { _ in }
        var edit = RecordEdit()
        edit.metadata = [("generation_params", ["style": "gone", "width": 64, "height": 64])]
        _ = try await library.edit(original.record.id, edit)
        let varied = try await images(library.vary(original.record.id, Variation()))
        #expect(varied.first?.record.metadata.generationParameters?["style"] == nil)
    }

    private func original(
        in library: Library, _ change: (inout PictureRequest) -> Void
    ) async throws -> IndexedImage {
        var request = PictureRequest(text: "a boat on a lake")
        request.size = PictureSize(width: 64, height: 64)
        request.style = "ink"
        request.seed = 7
        request.steps = 11
        request.tags = ["water"]
        change(&request)
        return try #require(try await images(library.generate(request)).first)
    }

    private func images(_ generation: Generation) throws -> [IndexedImage] {
        guard case .made(let images) = generation else { throw CancellationError() }
        return images
    }
}
