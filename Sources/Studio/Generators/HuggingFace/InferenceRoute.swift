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
    /// Where a picture that takes too long for one answer is queued.
    let queue: InferenceQueue?
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
        queue = nil
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
        queue = provider == .falAI ? InferenceQueue(base: base, url: url) : nil
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
        for (name, value) in provider.headers { headers[name] = value }
        return headers
    }
}

/// The queue of fal.ai, which answers at once and is looked at until the picture is there.
struct InferenceQueue: Sendable {
    static let query = "?_subdomain=queue"

    let base: String
    let url: String

    /// - Parameters:
    ///   - base: of the router or of fal.ai, whose queue has a host of its own.
    ///   - url: where the model is asked for without the queue.
    init(base: String, url: String) {
        func queued(_ address: String) -> String {
            address.hasPrefix("https://fal.run") ? "https://queue.fal.run" + address.dropFirst(15) : address
        }
        self.base = queued(base)
        self.url = queued(url) + Self.query
    }
}
