import HTTPTransport
import NuraModel

/// Knows who runs which model; asked once a model, and again when a provider no longer has it.
actor ProviderDirectory {
    private let hub: String
    private let exchange: ServiceExchange
    private var known: [String: ProviderMapping] = [:]

    init(hub: String, exchange: ServiceExchange) {
        self.hub = hub
        self.exchange = exchange
    }

    func forget(_ model: String) {
        known[model] = nil
    }

    /// - Parameter token: one of Hugging Face's own; gated and private models need one.
    func mapping(
        of model: String, token: String?, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ProviderMapping {
        if let mapping = known[model] { return mapping }
        var headers: HTTPHeaders = ["Accept": "application/json"]
        headers["Authorization"] = token.map { "Bearer \($0)" }
        let request = HTTPRequest.lookup(
            hub.appendingPath("api/models/\(model.escapedPath)?expand=inferenceProviderMapping"), headers: headers,
            timeouts: exchange.policy.shortTimeouts)
        let answer = try await exchange.answer(
            to: request, of: .huggingFace, keeping: PrivateWords(secrets: [token ?? ""]),
            atMost: exchange.policy.largestText,
            effort: &effort)
        guard let document = JSONValue(answer: answer.body)?.object,
            let mapping = ProviderMapping(document)
        else { throw .unusable(.huggingFace, "did not say who runs \(model)") }
        known[model] = mapping
        return mapping
    }
}
