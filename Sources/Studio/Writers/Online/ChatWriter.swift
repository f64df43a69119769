import HTTPTransport

/// How prompts are asked for at a server that speaks `/v1/chat/completions`.
package struct ChatOptions: Hashable, Sendable {
    /// Of the server, with or without `/v1`: `http://localhost:11434/v1`.
    package var url: String
    /// Needed by servers with several models, such as Ollama.
    package var model: String?

    package init(url: String) {
        self.url = url
    }
}

/// Has prompts written by a server that speaks OpenAI's chat completions: Ollama, llama.cpp, LM Studio and others.
package struct ChatWriter: PromptWriter {
    private static let service = OnlineService.openAIWriter
    /// The second is for models that spend the first on thinking.
    private static let tokenLimits = [1024, 4096]

    package let name = "openai"
    private let options: ChatOptions
    private let credential: ServiceCredential
    private let exchange: ServiceExchange
    private let shape = KnownToWork(0)

    package init(options: ChatOptions, credential: ServiceCredential, exchange: ServiceExchange) {
        self.options = options
        self.credential = credential
        self.exchange = exchange
    }

    package func write(_ request: WritingRequest) async throws(WritingError) -> WrittenPrompt {
        var effort = exchange.begin()
        let instruction = WritingInstruction(request: request)
        let answer: ModelAnswer
        do {
            let token = try await credential.value()
            answer = try await self.answer(to: instruction, token: token, effort: &effort)
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
        to instruction: WritingInstruction, token: String?, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ModelAnswer {
        var answer = ModelAnswer.empty
        for limit in Self.tokenLimits {
            answer = try await send(instruction, limit, token, effort: &effort)
            guard answer.isCutShort else { return answer }
        }
        return answer
    }

    /// Asks for the strictest shape that the server is not known to refuse, and for looser ones when it does.
    private func send(
        _ instruction: WritingInstruction, _ limit: Int, _ token: String?, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ModelAnswer {
        var rung = shape.value
        while true {
            let request = ChatRequest(
                model: options.model, instruction: instruction, shape: ChatAnswerShape.allCases[rung],
                mostTokens: limit)
            do {
                let answer = try await send(request, token, effort: &effort)
                shape.value = rung
                return answer
            } catch {
                let isRefusal = error.code == .invalid || error.status == 501
                guard isRefusal, rung + 1 < ChatAnswerShape.allCases.count else { throw error }
                rung += 1
            }
        }
    }

    private func send(
        _ request: ChatRequest, _ token: String?, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ModelAnswer {
        var headers: HTTPHeaders = ["Accept": "application/json"]
        headers["Authorization"] = token.map { "Bearer \($0)" }
        let answer = try await exchange.answer(
            to: .json(
                options.url.appendingOpenAIPath("chat/completions"), request.body, headers: headers,
                timeouts: exchange.policy.timeouts),
            of: Self.service, keeping: request.instruction.privateWords(secrets: [token ?? ""]),
            atMost: exchange.policy.largestText, effort: &effort)
        return ModelAnswer(chat: answer.body)
    }
}
