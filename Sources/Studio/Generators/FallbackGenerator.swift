/// Tries its generators in order until one makes a picture; the painter that steps in for another makes a draft.
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

    /// Who cannot be reached, stays busy or answers with no picture is stepped in for. A refusal stops at once, for it
    /// is the person who must mend it: a wrong token, no credit, blocked content, a model that is gone.
    ///
    /// - Throws: a refusal or a cancellation; when nobody made a picture the first failure that may pass by itself.
    package func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        var failure: GenerationError
        do {
            return try await first.generate(request, progress: progress)
        } catch  where error.code.letsOthersStepIn && !others.isEmpty {
            log(first.name, error)
            failure = error
        }
        for generator in others {
            do {
                return try await generator.generate(request, progress: progress).steppingIn
            } catch  where error.code.letsOthersStepIn {
                log(generator.name, error)
                if failure.code == .unusable { failure = error }
            }
        }
        throw failure
    }
}

extension GenerationError.Code {
    /// Whether another generator is a remedy.
    fileprivate var letsOthersStepIn: Bool {
        switch self {
        case .unreachable, .busy, .unusable: true
        case .refused, .cancelled: false
        }
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
