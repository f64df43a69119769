package import NuraModel

/// Makes the pixels of a picture; the other place from which a person's words can leave the machine.
package protocol ImageGenerator: Sendable {
    /// As in the configuration and in front matter: `painter`, `huggingface`, `webui`, `openai`.
    var name: String { get }

    /// - Parameter progress: called with the fraction that is done, from 0 to 1, from any thread.
    func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage
}

package struct GenerationRequest: Hashable, Sendable {
    package let prompt: String
    package let emotion: Emotion
    package let parameters: GenerationParameters

    package init(prompt: String, emotion: Emotion, parameters: GenerationParameters) {
        self.prompt = prompt
        self.emotion = emotion
        self.parameters = parameters
    }
}

package struct GeneratedImage: Sendable {
    package enum Content: Sendable {
        case bitmap(Bitmap)
        /// A PNG file whose image data is kept untouched.
        case png([UInt8])
    }

    package let content: Content
    /// As recorded in `model_used`, such as `nura-painter-4`.
    package let model: String
    /// Whether a model with weights made it, for the IPTC source type.
    package let isFromTrainedModel: Bool
    /// The parameters as they were sent; `untold` ones were not.
    package let parameters: GenerationParameters
    /// What the generator could not be told.
    package let untold: Set<GenerationParameters.Name>
    /// Whether the painter made it because no preferred generator made a picture.
    package var isDraft: Bool
    /// What it took, when an online service made it.
    package let account: ServiceAccount?

    package init(
        content: Content, model: String, isFromTrainedModel: Bool, parameters: GenerationParameters,
        untold: Set<GenerationParameters.Name> = [], isDraft: Bool = false, account: ServiceAccount? = nil
    ) {
        self.content = content
        self.model = model
        self.isFromTrainedModel = isFromTrainedModel
        self.parameters = parameters
        self.untold = untold
        self.isDraft = isDraft
        self.account = account
    }

    /// As recorded in `generation_params`: what the generator was told.
    package var recordedParameters: JSONObject { parameters.json(without: untold) }
}

/// Why a generator made nothing.
package struct GenerationError: Error {
    package enum Code: String, Sendable {
        /// Nobody answered.
        case unreachable
        /// It asks for more patience than is configured: loading, too many requests.
        case busy
        /// Credentials, credit, blocked content or an invalid request: neither trying again nor another generator is the
        /// remedy.
        case refused
        /// It answered, but with no picture that can be kept.
        case unusable
        case cancelled
    }

    package let code: Code
    /// What happened and what the person can do, without any of their words.
    package let message: String
    /// Seconds to wait before the next try, where the generator said so.
    package let retryAfter: Double?
    /// The error underneath, for the log.
    package let cause: (any Error)?

    package init(code: Code, message: String, retryAfter: Double? = nil, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.retryAfter = retryAfter
        self.cause = cause
    }
}

extension GenerationError {
    /// What the failure of an online service means for a picture.
    package init(_ failure: ServiceFailure) {
        let code: Code =
            switch failure.code {
            case .unreachable: .unreachable
            case .busy: .busy
            case .cancelled: .cancelled
            case .unusable: .unusable
            case .credentials, .credit, .blocked, .invalid, .gone: .refused
            }
        self.init(code: code, message: failure.message, retryAfter: failure.retryAfter, cause: failure)
    }
}
