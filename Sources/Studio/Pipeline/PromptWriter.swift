package import NuraModel

/// Writes the visual prompt and the name of a picture; one of the two places from which a person's words can leave
/// the machine.
package protocol PromptWriter: Sendable {
    /// As in the configuration and the record: `builtin`, `gemini`, `openai`.
    var name: String { get }

    func write(_ request: WritingRequest) async throws(WritingError) -> WrittenPrompt
}

/// What a prompt writer has to work with.
package struct WritingRequest: Hashable, Sendable {
    /// The person's own words.
    package let text: String
    package let emotion: Emotion
    /// What was remembered for this text, newest message last; empty with `MemoryScope.none`.
    package let memory: RememberedContext
    package let style: String?
    /// Whether the text speaks for the emotion, or the person chose it: then the emotion alone is worth a picture.
    package let speaksOfEmotion: Bool

    package init(
        text: String, emotion: Emotion, memory: RememberedContext, style: String?, speaksOfEmotion: Bool = false
    ) {
        self.text = text
        self.emotion = emotion
        self.memory = memory
        self.style = style
        self.speaksOfEmotion = speaksOfEmotion
    }
}

/// The part of a person's memory that one picture may draw on.
package struct RememberedContext: Hashable, Sendable {
    /// What was said lately, oldest first.
    package let recent: [String]
    /// Long-term memories that bear on the text, best first.
    package let memories: [String]
    /// Emotional anchors, those that share the emotion first.
    package let anchors: [String]

    package init(recent: [String] = [], memories: [String] = [], anchors: [String] = []) {
        self.recent = recent
        self.memories = memories
        self.anchors = anchors
    }
}

package struct WrittenPrompt: Hashable, Sendable {
    /// What the image generator is asked for.
    package let visualPrompt: String
    /// At most six words, title case.
    package let name: String
    package let keywords: [String]
    /// What it took, when an online service wrote it.
    package let account: ServiceAccount?

    package init(visualPrompt: String, name: String, keywords: [String], account: ServiceAccount? = nil) {
        self.visualPrompt = visualPrompt
        self.name = name
        self.keywords = keywords
        self.account = account
    }
}

/// Why a writer could not write; the next one in the configured order is tried.
package struct WritingError: Error {
    package enum Code: String, Sendable {
        case unreachable
        /// It asks for patience: loading, too many requests.
        case busy
        /// Credentials, credit or an invalid request.
        case refused
        /// The content was refused.
        case blocked
        /// The answer was cut off before it was complete.
        case cut
        /// It answered with no words.
        case empty
        /// It answered with something else than a prompt.
        case unusable
        case cancelled
    }

    package let code: Code
    /// What happened and what the person can do, without any of their words.
    package let message: String
    /// Seconds to wait before the next try, where the writer said so.
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

extension WritingError {
    /// What the failure of an online service means for a prompt.
    package init(_ failure: ServiceFailure) {
        let code: Code =
            switch failure.code {
            case .unreachable: .unreachable
            case .busy: .busy
            case .cancelled: .cancelled
            case .unusable: .unusable
            case .blocked: .blocked
            case .credentials, .credit, .invalid, .gone: .refused
            }
        self.init(code: code, message: failure.message, retryAfter: failure.retryAfter, cause: failure)
    }
}
