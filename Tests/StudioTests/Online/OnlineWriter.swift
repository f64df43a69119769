import NuraModel
import Synchronization
import TestSupport
import Testing

@testable import Studio

/// Every online writer, with a peer that plays the other side.
enum OnlineWriter: String, CaseIterable, CustomTestStringConvertible {
    case gemini
    case openAI = "openai"

    static let good = AnswerDecoder.goodPrompt

    var testDescription: String { rawValue }

    func writer(at address: String, in world: OnlineWorld) -> any PromptWriter {
        switch self {
        case .gemini:
            var options = GeminiOptions()
            options.url = address
            return GeminiWriter(options: options, credential: OnlineWorld.credential, exchange: world.exchange)
        case .openAI:
            var options = ChatOptions(url: address)
            options.model = "llama3.2"
            return ChatWriter(options: options, credential: OnlineWorld.credential, exchange: world.exchange)
        }
    }

    /// The answer with this text of the model.
    func answer(_ text: String, end: String? = nil) -> PeerAnswer {
        let quoted = JSONValue.string(text).text(.compact)
        switch self {
        case .gemini:
            return .json(
                200,
                #"{"candidates":[{"content":{"parts":[{"text":"hm","thought":true},{"text":\#(quoted)}],"role":"model"},"#
                    + #""finishReason":"\#(end ?? "STOP")","index":0}],"modelVersion":"gemini-3.5-flash-001"}"#)
        case .openAI:
            return .json(
                200,
                #"{"id":"chatcmpl-1","object":"chat.completion","model":"llama3.2:3b","choices":[{"index":0,"message":"#
                    + #"{"role":"assistant","content":\#(quoted)},"finish_reason":"\#(end ?? "stop")"}]}"#)
        }
    }

    /// The words with which this service says that it broke off at its limit.
    var limitEnd: String { self == .gemini ? "MAX_TOKENS" : "length" }

    /// - Parameter work: gets the number of the request, from 1; where it says nothing, all is well.
    func peer(
        _ work: @escaping @Sendable (Int, PeerRequest) -> PeerAnswer? = { _, _ in nil }
    ) async throws
        -> ScriptedPeer
    {
        let count = Mutex(0)
        return try await ScriptedPeer { request in
            let number = count.withLock { count in
                count += 1
                return count
            }
            return work(number, request) ?? answer(Self.good)
        }
    }

    static func request(
        _ text: String = OnlineWorld.words, memory: RememberedContext = RememberedContext()
    ) -> WritingRequest {
        WritingRequest(text: text, emotion: .calm, memory: memory, style: nil)
    }
}
