/// A prompt writer that asks a service on the network.
protocol ServiceWriter: PromptWriter {
    static var service: OnlineService { get }
    /// The most tokens of an answer, thoughts included; the second is for models that spend the first on thinking.
    static var tokenLimits: [Int] { get }

    var credential: ServiceCredential { get }
    var exchange: ServiceExchange { get }
    /// As recorded, where the service does not say which model really wrote.
    var model: String? { get }

    /// Asks once, in whatever way the service is known to understand.
    ///
    /// - Parameter secret: the token or key; `nil` when there is none.
    func ask(
        _ instruction: WritingInstruction, atMost tokens: Int, secret: String?, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ModelAnswer
}

extension ServiceWriter {
    package func write(_ request: WritingRequest) async throws(WritingError) -> WrittenPrompt {
        var effort = exchange.begin()
        let answer: ModelAnswer
        do {
            answer = try await self.answer(to: WritingInstruction(request: request), effort: &effort)
        } catch {
            throw WritingError(error)
        }
        let (attempts, seconds) = (effort.attempts, effort.seconds)
        return try await answer.written(by: Self.service) { model in
            ServiceAccount(service: name, model: model ?? self.model, attempts: attempts, seconds: seconds)
        } named: {
            await BuiltInWriter.name(for: request)
        }
    }

    private func answer(
        to instruction: WritingInstruction, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ModelAnswer {
        let secret = try await credential.value()
        var answer = ModelAnswer.empty
        for limit in Self.tokenLimits {
            answer = try await ask(instruction, atMost: limit, secret: secret, effort: &effort)
            guard answer.isCutShort else { return answer }
        }
        return answer
    }
}
