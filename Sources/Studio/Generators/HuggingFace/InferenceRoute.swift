import HTTPTransport

/// Where a model is asked for, and with which credential: decided before anything is sent.
struct InferenceRoute: Sendable {
    /// Whose dialect is spoken.
    let provider: InferenceProvider
    /// The model as the provider names it.
    let model: String
    /// The whole address.
    let url: String
    /// The address in front of the provider's own paths, for jobs.
    let base: String
    let authorization: String?
    let adapter: String?
    /// As recorded; `nil` for an address of the person's own.
    let recordedProvider: String?

    /// An Inference Endpoint, or any other address that speaks its language.
    init(endpoint: String, model: String, token: String?) {
        provider = .hfInference
        self.model = model
        url = endpoint
        base = endpoint
        authorization = token.map { "Bearer \($0)" }
        adapter = nil
        recordedProvider = nil
    }

    /// The router for tokens of Hugging Face, the provider's own host for its own keys.
    init(
        entry: ProviderEntry, provider: InferenceProvider, options: HuggingFaceOptions, token: String?
    ) {
        self.provider = provider
        model = entry.model
        if let ownHost = options.providerHost ?? provider.ownHost, let token, !Self.isOfHuggingFace(token) {
            base = ownHost
            authorization = provider.authorization(ownKey: token)
        } else {
            base = options.router.appendingPath(provider.rawValue)
            authorization = token.map { "Bearer \($0)" }
        }
        url = base.appendingPath(provider.path(model: entry.model))
        adapter = entry.adapterWeights.map {
            options.hub.appendingPath("\(options.model.escapedPath)/resolve/main/\($0.escapedPath)")
        }
        recordedProvider = provider.rawValue
    }

    static func isOfHuggingFace(_ token: String) -> Bool { token.hasPrefix("hf_") }

    /// The header of the request that asks for a picture.
    var headers: HTTPHeaders {
        var headers: HTTPHeaders = ["Accept": "image/png"]
        headers["Authorization"] = authorization
        if provider == .replicate { headers["Prefer"] = "wait" }
        return headers
    }
}
