import HTTPTransport

/// How prompts are asked for at Gemini.
package struct GeminiOptions: Hashable, Sendable {
    package var model = "gemini-3.5-flash"
    package var url = "https://generativelanguage.googleapis.com"

    package init() {}
}

/// Has prompts written by Gemini.
package struct GeminiWriter: ServiceWriter {
    static let service = OnlineService.gemini
    static let tokenLimits = [2048, 8192]
    private static let versions = ["v1beta", "v1"]

    package let name = "gemini"
    private let options: GeminiOptions
    let credential: ServiceCredential
    let exchange: ServiceExchange
    private let version = KnownToWork(0)

    package init(options: GeminiOptions, credential: ServiceCredential, exchange: ServiceExchange) {
        self.options = options
        self.credential = credential
        self.exchange = exchange
    }

    var model: String? { options.model }

    func ask(
        _ instruction: WritingInstruction, atMost tokens: Int, secret: String?, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ModelAnswer {
        guard let key = secret else {
            throw ServiceFailure(
                code: .credentials, message: "Gemini needs a key; put one into \(Self.service.credentialSetting)")
        }
        return try await send(GeminiRequest(instruction: instruction, mostTokens: tokens), key: key, effort: &effort)
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
