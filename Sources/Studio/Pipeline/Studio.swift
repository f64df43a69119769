package import NuraModel

/// Turns words into a picture: context, sufficiency, emotion, prompt, pixels, record; each step a value in and a
/// value out.
package struct Studio: Sendable {
    /// Finds what is remembered for a text.
    package typealias Recall =
        @Sendable (_ text: String, _ emotion: Emotion?, _ scope: MemoryScope) throws(MemoryError) -> RecalledMemory

    let detectEmotion: EmotionDetection
    let recall: Recall
    let writer: any PromptWriter
    let generator: any ImageGenerator
    /// Makes drafts again.
    let redeveloper: (any ImageGenerator)?
    /// Those that a request may name.
    package let namedGenerators: [any ImageGenerator]
    let parameters: EmotionParameters
    /// The names of the styles that may be asked for.
    package let styles: Set<String>
    /// Those of them that the configuration describes, by their names.
    let namedStyles: [String: PictureStyle]
    private let reading = BlockingWork(label: "nura.memory")

    /// - Parameters:
    ///   - generator: makes the pictures of requests that name none, usually a `FallbackGenerator`.
    ///   - redeveloper: makes drafts again, usually the generators of the configuration without the painter; `nil`
    ///     where there are none.
    ///   - namedGenerators: those that a request may name.
    ///   - styles: the names of the styles that writers and the painter know by themselves.
    ///   - namedStyles: those that the configuration describes; one of these takes the place of another of its name.
    package init(
        detectEmotion: @escaping EmotionDetection, recall: @escaping Recall, writer: any PromptWriter,
        generator: any ImageGenerator, redeveloper: (any ImageGenerator)? = nil,
        namedGenerators: [any ImageGenerator],
        parameters: EmotionParameters = .standard, styles: Set<String>, namedStyles: [PictureStyle] = []
    ) {
        self.detectEmotion = detectEmotion
        self.recall = recall
        self.writer = writer
        self.generator = generator
        self.redeveloper = redeveloper
        self.namedGenerators = namedGenerators
        self.parameters = parameters
        self.styles = styles.union(namedStyles.map(\.name))
        self.namedStyles = Dictionary(namedStyles.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    }

    /// Makes one picture; of a request with a count, the first.
    ///
    /// - Parameters:
    ///   - id: of the picture; its seed comes from it when the request has none.
    ///   - progress: called from any thread.
    /// - Throws: `StudioError` for a request that cannot be followed, `WritingError`, `GenerationError`,
    ///   `CancellationError`.
    package func make(
        _ request: PictureRequest, id: ImageID,
        progress: @escaping @Sendable (StudioProgress) -> Void = { _ in }
    ) async throws -> StudioOutcome {
        let generator = try generator(for: request)
        let plan = try await plan(request, id: id, progress: progress)
        guard plan.analysis.sufficiency.isEnough else {
            return .needsMoreInput(
                message: Sufficiency.needsMoreInputMessage, analysis: plan.analysis.input)
        }
        let written = try await write(plan, progress: progress)
        let image = try await generate(plan, written, with: generator, progress: progress)
        return .picture(picture(of: plan, written, image))
    }

    /// Everything that happens before a picture is generated, for `nura analyze`.
    ///
    /// - Throws: as `make`.
    package func analyze(_ request: PictureRequest) async throws -> StudioAnalysis {
        var analysis = try await context(of: request)
        guard analysis.sufficiency.isEnough else { return analysis }
        analysis.written = try await named(
            writer.write(analysis.writingRequest(for: request, style: writtenStyle(of: request))), request)
        return analysis
    }

    /// Whether a text can become a picture, without remembering or making anything.
    package func validate(_ text: String) -> StudioAnalysis {
        let detected = detectEmotion(text)
        let input = InputAnalysis(text)
        return StudioAnalysis(
            input: input,
            sufficiency: Sufficiency(analysis: input, speaksOfEmotion: detected.hasEvidence, memoryAdds: false),
            detected: detected, emotion: detected.emotion, memory: .nothing)
    }
}

/// What the studio makes of a text before it paints.
package struct StudioAnalysis: Hashable, Sendable {
    package let input: InputAnalysis
    package let sufficiency: Sufficiency
    package let detected: DetectedEmotion
    /// The one that was asked for, else the detected one.
    package let emotion: Emotion
    package let memory: RecalledMemory
    /// The visual prompt and the name; `nil` when there is too little to depict, and after `validate`.
    package var written: WrittenPrompt?
}

extension StudioAnalysis {
    /// - Parameter style: in words, or by a name that every writer knows.
    fileprivate func writingRequest(for request: PictureRequest, style: String?) -> WritingRequest {
        WritingRequest(
            text: request.text, emotion: emotion, memory: memory.context, style: style,
            speaksOfEmotion: detected.hasEvidence || request.emotion != nil)
    }
}

/// A request with every decision made that precedes the prompt.
private struct PicturePlan: Sendable {
    let request: PictureRequest
    let analysis: StudioAnalysis
    let parameters: GenerationParameters
}

// The six steps.
extension Studio {
    /// Steps 1 to 3: context, sufficiency, emotion and parameters.
    private func plan(
        _ request: PictureRequest, id: ImageID, progress: @Sendable (StudioProgress) -> Void
    ) async throws -> PicturePlan {
        progress(StudioProgress(step: .context, fraction: 0))
        let analysis = try await context(of: request)
        try Task.checkCancellation()
        progress(StudioProgress(step: .emotion, fraction: 1))
        let plain = parameters.parameters(for: analysis.emotion, request: request, id: id)
        let style = request.style.flatMap { namedStyles[$0] }
        let parameters = style?.applied(to: plain, request: request) ?? plain
        return PicturePlan(request: request, analysis: analysis, parameters: parameters)
    }

    private func context(of request: PictureRequest) async throws -> StudioAnalysis {
        try check(request)
        let detected = detectEmotion(request.text)
        let emotion = request.emotion ?? detected.emotion
        let known = request.emotion ?? (detected.hasEvidence ? detected.emotion : nil)
        let remembered = await reading.run { [recall] in
            Result { () throws(MemoryError) in try recall(request.text, known, request.memory) }
        }
        let memory: RecalledMemory
        do {
            memory = try remembered.get()
        } catch {
            throw StudioError(code: .memoryUnreadable, message: error.message, cause: error)
        }
        let input = InputAnalysis(request.text)
        let sufficiency = Sufficiency(
            analysis: input, speaksOfEmotion: detected.hasEvidence || request.emotion != nil,
            memoryAdds: memory.addsSomething)
        return StudioAnalysis(
            input: input, sufficiency: sufficiency, detected: detected, emotion: emotion, memory: memory)
    }

    /// Step 4: the visual prompt and the name.
    private func write(
        _ plan: PicturePlan, progress: @Sendable (StudioProgress) -> Void
    ) async throws -> WrittenPrompt {
        progress(StudioProgress(step: .writing, fraction: 0))
        let written = try await writer.write(
            plan.analysis.writingRequest(for: plan.request, style: writtenStyle(of: plan.request)))
        try Task.checkCancellation()
        return named(written, plan.request)
    }

    /// A given name always wins.
    private func named(_ written: WrittenPrompt, _ request: PictureRequest) -> WrittenPrompt {
        guard let name = request.name, name.contains(where: { !$0.isWhitespace }) else { return written }
        return WrittenPrompt(
            visualPrompt: written.visualPrompt, name: name, keywords: written.keywords, account: written.account)
    }

    /// Step 5: the pixels.
    private func generate(
        _ plan: PicturePlan, _ written: WrittenPrompt, with generator: any ImageGenerator,
        progress: @escaping @Sendable (StudioProgress) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        try await generator.generate(
            self.request(for: written.visualPrompt, emotion: plan.analysis.emotion, plan.parameters)
        ) { fraction in
            progress(StudioProgress(step: .generating, fraction: fraction))
        }
    }

    /// Step 6: everything that would be needed to make the picture again.
    private func picture(of plan: PicturePlan, _ written: WrittenPrompt, _ image: GeneratedImage) -> Picture {
        let analysis = plan.analysis
        var context = analysis.input.json
        context["memory"] = .object(analysis.memory.json)
        var metadata = ImageMetadata()
        metadata.emotion = analysis.emotion
        metadata.object[ImageMetadata.Key.emotionScores] = .object(analysis.detected.record)
        metadata.generationParameters = image.recordedParameters
        metadata.object[ImageMetadata.Key.contextAnalysis] = .object(context)
        metadata.model = image.model
        metadata.userInput = plan.request.text
        metadata.tags = plan.request.tags
        metadata.isDraft = image.isDraft
        metadata.object[ImageMetadata.Key.generation] = image.account.map { .object($0.json) }
        metadata.object[ImageMetadata.Key.writing] = written.account.map { .object($0.json) }
        for (key, value) in plan.request.otherMetadata.members where metadata.object[key] == nil {
            metadata.object[key] = value
        }
        return Picture(
            visualPrompt: written.visualPrompt, name: written.name, emotion: analysis.emotion, metadata: metadata,
            image: image)
    }
}

extension Studio {
    /// - Throws: what is wrong with the request, and what is allowed.
    private func check(_ request: PictureRequest) throws(StudioError) {
        if let style = request.style, !styles.contains(style) {
            throw StudioError(
                code: .unknownStyle,
                message: "there is no style \"\(style)\"; allowed are \(styles.sorted().joined(separator: ", "))")
        }
        if let steps = request.steps, !(1...150).contains(steps) {
            throw StudioError(code: .outOfRange, message: "\(steps) steps are asked for; allowed are 1 to 150")
        }
        if let guidance = request.guidance, !(0...30).contains(guidance) {
            throw StudioError(code: .outOfRange, message: "a guidance of \(guidance) is asked for; allowed are 0 to 30")
        }
    }

    /// The style for the writer: the words of one that the configuration describes, else a name.
    private func writtenStyle(of request: PictureRequest) -> String? {
        guard let name = request.style, let style = namedStyles[name] else { return request.style }
        return style.words ?? style.look ?? name
    }

    private func generator(for request: PictureRequest) throws(StudioError) -> any ImageGenerator {
        guard let name = request.generator else { return generator }
        if let named = namedGenerators.first(where: { $0.name == name }) { return named }
        let allowed = namedGenerators.map(\.name).joined(separator: ", ")
        throw StudioError(
            code: .unknownGenerator, message: "there is no generator \"\(name)\"; configured are \(allowed)")
    }
}

extension RecalledMemory {
    /// Whether something was remembered that a picture can be made from.
    fileprivate var addsSomething: Bool {
        (recent + memories + anchors).contains { entry in
            let analysis = InputAnalysis(entry.text)
            return Sufficiency(analysis: analysis, speaksOfEmotion: false, memoryAdds: false).isEnough
        }
    }
}
