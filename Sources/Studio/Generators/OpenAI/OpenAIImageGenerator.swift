import HTTPTransport
import NuraModel

/// Makes pictures with a server that speaks `/v1/images/generations`: LocalAI, stable-diffusion.cpp, Ollama, OpenAI.
package struct OpenAIImageGenerator: ImageGenerator {
    private static let service = OnlineService.openAIImages

    package let name = "openai"
    private let options: OpenAIImageOptions
    private let credential: ServiceCredential
    private let exchange: ServiceExchange
    private let reader: PictureReader
    private let acquaintance: ServerAcquaintance

    package init(
        options: OpenAIImageOptions, credential: ServiceCredential, exchange: ServiceExchange, reader: PictureReader
    ) {
        self.options = options
        self.credential = credential
        self.exchange = exchange
        self.reader = reader
        acquaintance = ServerAcquaintance(options: options, exchange: exchange)
    }

    /// Sizes are rounded to what the server can make; the picture's parameters say what was sent.
    package func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        progress(0)
        do {
            let image = try await picture(of: request)
            progress(1)
            return image
        } catch {
            throw GenerationError(error)
        }
    }

    private func picture(of request: GenerationRequest) async throws(ServiceFailure) -> GeneratedImage {
        var effort = exchange.begin()
        let token = try await credential.value()
        let privateWords = PrivateWords(texts: [request.prompt], secrets: [token ?? ""])
        var headers: HTTPHeaders = ["Accept": "application/json"]
        headers["Authorization"] = token.map { "Bearer \($0)" }
        let sent = OpenAIImageRequest(
            dialect: try await acquaintance.dialect(headers: headers, effort: &effort),
            model: request.parameters.model ?? options.model, prompt: request.prompt, parameters: request.parameters)
        let answer = try await exchange.answer(
            to: .json(
                options.url.appendingOpenAIPath("images/generations"), sent.body, headers: headers,
                timeouts: exchange.policy.timeouts),
            of: Self.service, keeping: privateWords, atMost: exchange.policy.largestDocument, effort: &effort)
        let bytes = try await bytes(of: answer.body, privateWords, effort: &effort)
        let content = try await reader.picture(bytes, from: Self.service, keeping: privateWords)
        return GeneratedImage(
            content: content, model: sent.model ?? name, isFromTrainedModel: true, parameters: sent.parameters,
            account: ServiceAccount(service: name, attempts: effort.attempts, seconds: effort.seconds))
    }

    private func bytes(
        of answer: [UInt8], _ privateWords: PrivateWords, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> [UInt8] {
        let document = JSONValue(answer: answer)?.object
        guard let document, case .picture(let reference) = InferenceAnswer.imageList(document) else {
            // What it is instead, the reader of pictures says.
            _ = try await reader.picture(answer, from: Self.service, keeping: privateWords)
            throw .unusable(Self.service, "answered without a picture")
        }
        return try await PictureFetching(
            exchange: exchange, service: Self.service, privateWords: privateWords, home: options.url
        ).bytes(of: reference, effort: &effort)
    }
}

/// Finds out once what kind of server answers at an address: several kinds share their ports.
private actor ServerAcquaintance {
    private let options: OpenAIImageOptions
    private let exchange: ServiceExchange
    private var known: OpenAIImageDialect?

    init(options: OpenAIImageOptions, exchange: ServiceExchange) {
        self.options = options
        self.exchange = exchange
    }

    func dialect(
        headers: HTTPHeaders, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> OpenAIImageDialect {
        if options.model?.hasPrefix("gpt-image") == true { return .gptImage }
        if let known { return known }
        let dialect: OpenAIImageDialect =
            try await isStableDiffusionCPP(headers, &effort) ? .stableDiffusionCPP : .plain
        known = dialect
        return dialect
    }

    private func isStableDiffusionCPP(
        _ headers: HTTPHeaders, _ effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> Bool {
        let request = HTTPRequest.lookup(
            options.url.appendingOpenAIPath("models"), headers: headers,
            timeouts: exchange.policy.shortTimeouts)
        do {
            let answer = try await exchange.answer(
                to: request, of: .openAIImages, keeping: PrivateWords(), atMost: exchange.policy.largestText,
                effort: &effort)
            let models = JSONValue(answer: answer.body)?.object?["data"]?.array ?? []
            return models.contains { $0.object?["id"]?.string == "sd-cpp-local" }
        } catch {
            switch error.code {
            // Not every server lists its models, or does so without being asked properly.
            case .gone, .invalid, .unusable, .credit, .blocked: return false
            case .unreachable, .credentials, .busy, .cancelled: throw error
            }
        }
    }
}
