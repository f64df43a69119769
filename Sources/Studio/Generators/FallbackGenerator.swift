/// Tries its generators in order until one makes a picture; whoever steps in for an unreachable one makes a draft.
package struct FallbackGenerator: ImageGenerator {
    /// Hears which generator failed and why; the reason holds none of the person's words.
    package typealias Log = @Sendable (_ generator: String, _ failure: GenerationError) -> Void

    package let name: String
    private let first: any ImageGenerator
    private let others: [any ImageGenerator]
    private let log: Log

    package init(first: any ImageGenerator, others: [any ImageGenerator], log: @escaping Log) {
        name = ([first] + others).map(\.name).joined(separator: ", ")
        self.first = first
        self.others = others
        self.log = log
    }

    /// - Throws: the last failure when nobody could be reached; any other failure (busy, refused, cancelled) at once,
    ///   for another generator is no remedy for it.
    package func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        var failure: GenerationError
        do {
            return try await first.generate(request, progress: progress)
        } catch  where error.code == .unreachable && !others.isEmpty {
            log(first.name, error)
            failure = error
        }
        for generator in others {
            do {
                return try await generator.generate(request, progress: progress).steppingIn
            } catch  where error.code == .unreachable {
                log(generator.name, error)
                failure = error
            }
        }
        throw failure
    }
}

extension GeneratedImage {
    /// The picture of a generator that stepped in: a draft, if no model with weights made it.
    fileprivate var steppingIn: GeneratedImage {
        var image = self
        image.isDraft = !isFromTrainedModel
        return image
    }
}
