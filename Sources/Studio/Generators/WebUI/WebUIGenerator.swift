import FoundationEssentials
import HTTPTransport
import NuraModel

/// Makes pictures with a server that speaks `/sdapi/v1`: AUTOMATIC1111, Forge, SD.Next, stable-diffusion.cpp.
package struct WebUIGenerator: ServiceGenerator {
    private static let service = OnlineService.webUI

    package let name = "webui"
    private let options: WebUIOptions
    private let credential: ServiceCredential
    private let exchange: ServiceExchange
    private let reader: PictureReader

    /// - Parameter credential: `user:password`, for servers that run with `--api-auth`.
    package init(
        options: WebUIOptions, credential: ServiceCredential, exchange: ServiceExchange, reader: PictureReader
    ) {
        self.options = options
        self.credential = credential
        self.exchange = exchange
        self.reader = reader
    }

    func picture(
        of request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(ServiceFailure) -> GeneratedImage {
        var effort = exchange.begin()
        let login = try await credential.value()
        let privateWords = PrivateWords(texts: [request.prompt], secrets: [login ?? ""])
        var parameters = request.parameters
        parameters.size = parameters.size.rounded(toMultipleOf: 8)
        var headers: HTTPHeaders = ["Accept": "application/json"]
        headers["Authorization"] = login.map { "Basic " + Data($0.utf8).base64EncodedString() }
        let asked = WebUIRequest(options: options, prompt: request.prompt, parameters: parameters)
        let work = WebUIWork(service: Self.service, url: options.url, headers: headers, exchange: exchange)
        let answer = try await work.answer(to: asked, privateWords, progress: progress, effort: &effort)
        guard let made = WebUIAnswer(answer.body), case .bytes(let bytes) = made.picture else {
            _ = try await reader.picture(answer.body, from: Self.service, keeping: privateWords)
            throw .unusable(Self.service, "answered without a picture")
        }
        let content = try await reader.picture(bytes, from: Self.service, keeping: privateWords)
        parameters.seed = made.seed ?? parameters.seed
        return GeneratedImage(
            content: content, model: made.model ?? parameters.model ?? options.model ?? name, isFromTrainedModel: true,
            parameters: parameters,
            account: ServiceAccount(service: name, attempts: effort.attempts, seconds: effort.seconds))
    }
}
