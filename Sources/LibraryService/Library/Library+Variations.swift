import LibraryIndex
package import NuraModel
import Studio

/// What is to be different about new pictures of an image's words.
package struct Variation: Hashable, Sendable {
    package var seed: UInt32?
    package var style: String?
    package var generator: String?
    package var size: PictureSize?
    package var emotion: Emotion?
    package var count = 1

    package init() {}
}

extension Library {
    /// Makes new pictures from the words of an image; each records the image as its parent. What `variation` leaves
    /// open is as it was for the image, but for the seed, which is new.
    ///
    /// - Throws: as `generate`, and `ReferenceError` when there is no such image.
    package func vary(_ id: ImageID, _ variation: Variation) async throws -> Generation {
        let original = try image(id).record
        let request = request(repeating: original, variation)
        var images: [IndexedImage] = []
        for number in 0..<request.count {
            switch try await make(request.variation(number), id: newID(), parent: id, progress: { _ in }) {
            case .needsMoreInput(let message): return .needsMoreInput(message)
            case .made(let made): images += made
            }
        }
        return .made(images)
    }

    private func request(repeating record: ImageRecord, _ variation: Variation) -> PictureRequest {
        let parameters = record.metadata.generationParameters
        var request = PictureRequest(text: record.metadata.userInput ?? record.prompt)
        request.name = record.name
        request.emotion = variation.emotion ?? record.metadata.emotion
        let style = parameters?["style"]?.string
        // A style that the configuration does not have any more is no reason to refuse.
        request.style = variation.style ?? style.flatMap { studio.styles.contains($0) ? $0 : nil }
        request.generator = variation.generator
        // Whoever kept the memory out of the image wants it out of its variations.
        request.memory = memoryScope(of: record) ?? request.memory
        request.seed = variation.seed
        request.count = variation.count
        request.tags = record.metadata.tags
        request.size = variation.size ?? size(in: parameters)
        // Another style comes with numbers of its own.
        guard request.style == style else { return request }
        request.steps = parameters?["num_inference_steps"]?.int.flatMap { (1...150).contains($0) ? $0 : nil }
        request.guidance = parameters?["guidance_scale"]?.double.flatMap { (0...30).contains($0) ? $0 : nil }
        return request
    }

    private func memoryScope(of record: ImageRecord) -> MemoryScope? {
        let place = ImageMetadata.Key.contextAnalysis + ".memory.scope"
        return record.metadata.object.value(atPath: place)?.string.flatMap(MemoryScope.init)
    }

    private func size(in parameters: JSONObject?) -> PictureSize? {
        guard let width = parameters?["width"]?.int, let height = parameters?["height"]?.int else { return nil }
        return PictureSize(width: width, height: height)
    }
}
