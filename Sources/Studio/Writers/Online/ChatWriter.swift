import HTTPTransport

/// How prompts are asked for at a server that speaks `/v1/chat/completions`.
package struct ChatOptions: Hashable, Sendable {
    /// Of the server, with or without `/v1`: `http://localhost:11434/v1`.
    package var url: String
    /// `nil` is the first that writes of those that the server offers.
    package var model: String?

    package init(url: String) {
        self.url = url
    }
}

/// Has prompts written by a server that speaks OpenAI's chat completions: Ollama, llama.cpp, LM Studio and others.
package struct ChatWriter: ServiceWriter {
    static let service = OnlineService.openAIWriter
    static let tokenLimits = [1024, 4096]

    package let name = "openai"
    private let options: ChatOptions
    let credential: ServiceCredential
    let exchange: ServiceExchange
    private let models: ServedModels
    private let shape = KnownToWork(0)

    package init(options: ChatOptions, credential: ServiceCredential, exchange: ServiceExchange) {
        self.options = options
        self.credential = credential
        self.exchange = exchange
        models = ServedModels(url: options.url, service: Self.service, exchange: exchange)
    }

    var model: String? { options.model }

    /// Asks for the strictest shape that the server is not known to refuse, and for looser ones when it does.
    func ask(
        _ instruction: WritingInstruction, atMost tokens: Int, secret: String?, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ModelAnswer {
        var headers: HTTPHeaders = ["Accept": "application/json"]
        headers["Authorization"] = secret.map { "Bearer \($0)" }
        let privateWords = instruction.privateWords(secrets: [secret ?? ""])
        let model = try await modelToAsk(headers, effort: &effort)
        var rung = shape.value
        while true {
            let request = ChatRequest(
                model: model, instruction: instruction, shape: ChatAnswerShape.allCases[rung], mostTokens: tokens)
            do {
                let answer = try await send(request, headers, privateWords, effort: &effort)
                shape.value = rung
                return answer
            } catch {
                let isRefusal = error.code == .invalid || error.status == 501
                guard isRefusal, rung + 1 < ChatAnswerShape.allCases.count else { throw error }
                rung += 1
            }
        }
    }

    private func modelToAsk(
        _ headers: HTTPHeaders, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> String? {
        if let model = options.model { return model }
        return ServedModels.Purpose.writing.model(among: try await models.names(headers: headers, effort: &effort))
    }

    private func send(
        _ request: ChatRequest, _ headers: HTTPHeaders, _ privateWords: PrivateWords, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ModelAnswer {
        let answer = try await exchange.answer(
            to: .json(
                options.url.appendingOpenAIPath("chat/completions"), request.body, headers: headers,
                timeouts: exchange.policy.timeouts),
            of: Self.service, keeping: privateWords, atMost: exchange.policy.largestText, effort: &effort)
        return ModelAnswer(chat: answer.body)
    }
}
