package import NuraModel

extension Studio {
    /// Whether there is a generator that can make drafts again.
    package var canRedevelop: Bool { redeveloper != nil }

    /// Generates the picture of a record again, from the visual prompt, the emotion and the parameters that it holds;
    /// the painter does not step in.
    ///
    /// - Throws: `GenerationError`; `refused` where there is no generator for it.
    package func redevelop(
        _ record: ImageRecord, progress: @escaping @Sendable (StudioProgress) -> Void = { _ in }
    ) async throws(GenerationError) -> GeneratedImage {
        guard let redeveloper else {
            throw GenerationError(code: .refused, message: "no generator is set up that could make the picture again")
        }
        let emotion = record.metadata.emotion
        let row = parameters.row(for: emotion)
        let recorded = GenerationParameters(
            json: record.metadata.generationParameters ?? JSONObject(),
            otherwise: GenerationParameters(
                guidance: row.guidance, steps: row.steps, size: row.size, seed: record.id.seed))
        let image = try await redeveloper.generate(
            request(for: record.prompt, emotion: emotion ?? .mysterious, recorded)
        ) { fraction in
            progress(StudioProgress(step: .generating, fraction: fraction))
        }
        guard !image.isDraft else {
            throw GenerationError(code: .unreachable, message: "only the painter answered")
        }
        return image
    }

    /// What a generator is asked for: the visual prompt, with the words of the style.
    func request(
        for visualPrompt: String, emotion: Emotion, _ parameters: GenerationParameters
    ) -> GenerationRequest {
        let style = parameters.style.flatMap { namedStyles[$0] }
        return GenerationRequest(
            prompt: style?.extended(visualPrompt) ?? visualPrompt, emotion: emotion, parameters: parameters)
    }
}

extension ImageMetadata {
    /// The facts about an image whose pixels were generated anew.
    package func redeveloped(_ image: GeneratedImage) -> ImageMetadata {
        var metadata = self
        metadata.generationParameters = image.recordedParameters
        metadata.model = image.model
        metadata.isDraft = false
        metadata.object[ImageMetadata.Key.generation] = image.account.map { .object($0.json) }
        return metadata
    }
}
