import HTTPTransport
import NuraModel

/// Makes pictures with a server that speaks `/v1/images/generations`: LocalAI, stable-diffusion.cpp, Ollama, OpenAI.
package struct OpenAIImageGenerator: ServiceGenerator {
    private static let service = OnlineService.openAIImages

    package let name = "openai"
    private let options: OpenAIImageOptions
    private let credential: ServiceCredential
    private let exchange: ServiceExchange
    private let reader: PictureReader
    private let models: ServedModels

    package init(
        options: OpenAIImageOptions, credential: ServiceCredential, exchange: ServiceExchange, reader: PictureReader
    ) {
        self.options = options
        self.credential = credential
        self.exchange = exchange
        self.reader = reader
        models = ServedModels(url: options.url, service: Self.service, exchange: exchange)
    }

    func picture(
        of request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(ServiceFailure) -> GeneratedImage {
        var effort = exchange.begin()
        let token = try await credential.value()
        let privateWords = PrivateWords(texts: [request.prompt], secrets: [token ?? ""])
        var headers: HTTPHeaders = ["Accept": "application/json"]
        headers["Authorization"] = token.map { "Bearer \($0)" }
        let sent = try await asked(request, headers: headers, effort: &effort)
        let answer = try await exchange.answer(
            to: .json(
                options.url.appendingOpenAIPath("images/generations"), sent.body, headers: headers,
                timeouts: exchange.policy.timeouts),
            of: Self.service, keeping: privateWords, atMost: exchange.policy.largestDocument, effort: &effort)
        let bytes = try await bytes(of: answer.body, privateWords, effort: &effort)
        let content = try await reader.picture(bytes, from: Self.service, keeping: privateWords)
        return GeneratedImage(
            content: content, model: sent.model ?? name, isFromTrainedModel: true, parameters: sent.parameters,
            untold: sent.dialect.untold,
            account: ServiceAccount(service: name, attempts: effort.attempts, seconds: effort.seconds))
    }

    /// The request in the words of the server that answers at the address; several kinds share their ports.
    private func asked(
        _ request: GenerationRequest, headers: HTTPHeaders, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> OpenAIImageRequest {
        var model = request.parameters.model ?? options.model
        var dialect = OpenAIImageDialect.gptImage
        if model?.hasPrefix("gpt-image") != true {
            let names = try await models.names(headers: headers, effort: &effort)
            dialect = names.contains("sd-cpp-local") ? .stableDiffusionCPP : .plain
            if dialect == .plain { model = model ?? ServedModels.Purpose.painting.model(among: names) }
        }
        return OpenAIImageRequest(
            dialect: dialect, model: model, prompt: request.prompt, parameters: request.parameters)
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
