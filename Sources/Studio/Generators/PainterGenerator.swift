package import NuraModel

/// The built-in image generator: paints offline, without model weights.
package struct PainterGenerator: ImageGenerator {
    /// Paints a prompt in an emotion's mood; takes as long as it takes and uses every core.
    package typealias Paint =
        @Sendable (_ prompt: String, _ emotion: Emotion, _ parameters: GenerationParameters) -> Bitmap

    package let name = "painter"
    private let model: String
    private let paint: Paint
    private let work = BlockingWork(label: "nura.painter")

    /// - Parameter model: as recorded in `model_used`: the painter with its version.
    package init(model: String, paint: @escaping Paint) {
        self.model = model
        self.paint = paint
    }

    /// Paints away from the cooperative pool.
    ///
    /// - Throws: `cancelled` when the task is cancelled before or while it paints; a stroke that has begun is
    ///   finished first.
    package func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        try checkCancellation()
        progress(0)
        let bitmap = await work.run { [paint] in paint(request.prompt, request.emotion, request.parameters) }
        try checkCancellation()
        progress(1)
        return GeneratedImage(
            content: .bitmap(bitmap), model: model, isFromTrainedModel: false, parameters: request.parameters)
    }

    private func checkCancellation() throws(GenerationError) {
        guard Task.isCancelled else { return }
        throw GenerationError(code: .cancelled, message: "the picture was cancelled before it was painted")
    }
}
