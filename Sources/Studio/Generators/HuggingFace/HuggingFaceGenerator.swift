import HTTPTransport
import NuraModel

/// Makes pictures with the text-to-image models of Hugging Face: through its router with any of the providers that
/// Nura knows, at a provider itself, or at an Inference Endpoint.
package struct HuggingFaceGenerator: ServiceGenerator {
    package let name = "huggingface"
    private var options: HuggingFaceOptions
    private let credential: ServiceCredential
    private let exchange: ServiceExchange
    private let reader: PictureReader
    private let directory: ProviderDirectory
    private let usesQueue = KnownToWork(false)

    package init(
        options: HuggingFaceOptions, credential: ServiceCredential, exchange: ServiceExchange, reader: PictureReader
    ) {
        self.options = options
        self.credential = credential
        self.exchange = exchange
        self.reader = reader
        directory = ProviderDirectory(hub: options.hub, exchange: exchange)
    }

    /// Sizes are rounded to what the models can make, steps to what the provider allows.
    func picture(
        of request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(ServiceFailure) -> GeneratedImage {
        try await using(request.parameters.model).picture(of: request)
    }

    /// The same generator with another model, where a picture wants one.
    private func using(_ model: String?) -> HuggingFaceGenerator {
        guard let model, model != options.model else { return self }
        var other = self
        other.options.model = model
        // The provider's own name for a model is the one of the configured model.
        other.options.providerModel = nil
        return other
    }

    private func picture(of request: GenerationRequest) async throws(ServiceFailure) -> GeneratedImage {
        var effort = exchange.begin()
        let token = try await credential.value()
        let privateWords = PrivateWords(texts: [request.prompt], secrets: [token ?? ""])
        var tried: Set<ProviderEntry> = []
        while true {
            let entry = try await entry(token: token, without: tried, effort: &effort)
            let route = try route(to: entry, token: token)
            do {
                let job = HuggingFaceJob(
                    route: route, request: request, exchange: exchange, reader: reader, privateWords: privateWords,
                    usesQueue: usesQueue)
                return try await job.picture(model: options.model, effort: &effort)
            } catch {
                // The provider dropped the model: another may still have it, or have it under another name.
                guard error.code == .gone, let entry, options.providerModel == nil else { throw error }
                tried.insert(entry)
                await directory.forget(options.model)
                if try await next(after: error, token: token, without: tried, effort: &effort) == nil { throw error }
            }
        }
    }

    private func next(
        after failure: ServiceFailure, token: String?, without tried: Set<ProviderEntry>,
        effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ProviderEntry? {
        guard tried.count < 6 else { return nil }
        if options.provider == .hfInference { return nil }
        return try await directory.mapping(of: options.model, token: hubToken(token), effort: &effort)
            .choice(of: options.provider, without: tried)
    }

    /// - Returns: `nil` when an address of the person's own is asked.
    private func entry(
        token: String?, without tried: Set<ProviderEntry>, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> ProviderEntry? {
        guard options.endpoint == nil else { return nil }
        if options.provider == .hfInference {
            return ProviderEntry(
                name: InferenceProvider.hfInference.rawValue, model: options.model, isLive: true, makesPictures: true)
        }
        if let provider = options.provider, let model = options.providerModel {
            return ProviderEntry(name: provider.rawValue, model: model, isLive: true, makesPictures: true)
        }
        let mapping = try await directory.mapping(of: options.model, token: hubToken(token), effort: &effort)
        if let entry = mapping.choice(of: options.provider, without: tried) { return entry }
        throw ServiceFailure(
            code: .gone,
            message: "no provider that Nura knows makes pictures with \(options.model); name another "
                + "model in huggingface.model, or one of \(InferenceProvider.allowedNames) in huggingface.provider")
    }

    private func route(to entry: ProviderEntry?, token: String?) throws(ServiceFailure) -> InferenceRoute {
        if let endpoint = options.endpoint {
            return InferenceRoute(endpoint: endpoint, model: options.model, token: token)
        }
        guard let entry, let provider = entry.provider else {
            throw .unusable(.huggingFace, "names a provider that Nura does not know")
        }
        if let token, !InferenceRoute.isOfHuggingFace(token), options.provider == nil {
            throw ServiceFailure(
                code: .credentials,
                message: "the token is none of Hugging Face's (hf_…); name the provider that it is "
                    + "for in huggingface.provider")
        }
        return InferenceRoute(entry: entry, provider: provider, options: options, token: token)
    }

    private func hubToken(_ token: String?) -> String? {
        token.flatMap { InferenceRoute.isOfHuggingFace($0) ? $0 : nil }
    }
}
