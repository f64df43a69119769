import HTTPTransport
import Synchronization

/// How prompts are asked for at Gemini.
package struct GeminiOptions: Hashable, Sendable {
    package var model = "gemini-3.5-flash"
    package var url = "https://generativelanguage.googleapis.com"

    package init() {}
}

/// Has prompts written by Gemini.
package struct GeminiWriter: PromptWriter {
    private static let service = OnlineService.gemini
    /// The second is for models that spend the first on thinking.
    private static let tokenLimits = [2048, 8192]
    private static let versions = ["v1beta", "v1"]

    package let name = "gemini"
    private let options: GeminiOptions
    private let credential: ServiceCredential
    private let exchange: ServiceExchange
    private let version = KnownToWork(0)

    package init(options: GeminiOptions, credential: ServiceCredential, exchange: ServiceExchange) {
        self.options = options
        self.credential = credential
        self.exchange = exchange
    }

    package func write(_ request: WritingRequest) async throws(WritingError) -> WrittenPrompt {
        var effort = exchange.begin()
        let instruction = WritingInstruction(request: request)
        let answer: ModelAnswer
        do {
            answer = try await self.answer(to: instruction, effort: &effort)
        } catch {
            throw WritingError(error)
        }
        let (attempts, seconds) = (effort.attempts, effort.seconds)
        return try await answer.written(by: Self.service) { model in
            ServiceAccount(service: name, model: model ?? options.model, attempts: attempts, seconds: seconds)
        } named: {
            await BuiltInWriter.name(for: request)
        }
    }

    private func answer(
        to instruction: WritingInstruction, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ModelAnswer {
        guard let key = try await credential.value() else {
            throw ServiceFailure(
                code: .credentials, message: "Gemini needs a key; put one into \(Self.service.credentialSetting)")
        }
        var answer = ModelAnswer.empty
        for limit in Self.tokenLimits {
            let body = GeminiRequest(instruction: instruction, mostTokens: limit)
            answer = try await send(body, key: key, effort: &effort)
            guard answer.isCutShort else { return answer }
        }
        return answer
    }

    /// Sends to the version that worked last; to the other one when there is no such model there.
    private func send(
        _ body: GeminiRequest, key: String, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ModelAnswer {
        let first = version.value
        do {
            return try await send(body, version: first, key: key, effort: &effort)
        } catch  where error.code == .gone {
            let other = (first + 1) % Self.versions.count
            let answer = try await send(body, version: other, key: key, effort: &effort)
            version.value = other
            return answer
        }
    }

    private func send(
        _ body: GeminiRequest, version: Int, key: String, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ModelAnswer {
        let model = options.model.hasPrefix("models/") ? String(options.model.dropFirst(7)) : options.model
        let headers: HTTPHeaders = [
            "Accept": "application/json", "x-goog-api-key": key,
            "X-Server-Timeout": "\(Int(exchange.policy.timeout.rounded(.up)))",
        ]
        let request = HTTPRequest.json(
            options.url.appendingPath("\(Self.versions[version])/models/\(model.escapedPath):generateContent"),
            body.body, headers: headers, timeouts: exchange.policy.timeouts)
        let answer = try await exchange.answer(
            to: request, of: Self.service, keeping: body.instruction.privateWords(secrets: [key]),
            atMost: exchange.policy.largestText, effort: &effort)
        return ModelAnswer(gemini: answer.body)
    }
}

/// Remembers, for all requests of this process, which of several ways worked.
final class KnownToWork: Sendable {
    private let state: Mutex<Int>

    init(_ value: Int) {
        state = Mutex(value)
    }

    var value: Int {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
