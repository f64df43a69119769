import FoundationEssentials
import HTTPTransport
import NuraModel

/// Makes pictures with a server that speaks `/sdapi/v1`: AUTOMATIC1111, Forge, SD.Next, stable-diffusion.cpp.
package struct WebUIGenerator: ImageGenerator {
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

    /// Sizes are rounded to what the models can make; the picture's parameters say what was sent.
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
        let login = try await credential.value()
        let privateWords = PrivateWords(texts: [request.prompt], secrets: [login ?? ""])
        var parameters = request.parameters
        parameters.size = parameters.size.rounded(toMultipleOf: 8)
        let answer = try await answer(
            WebUIRequest(options: options, prompt: request.prompt, parameters: parameters), login, privateWords,
            effort: &effort)
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

    private func answer(
        _ request: WebUIRequest, _ login: String?, _ privateWords: PrivateWords, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> HTTPAnswer {
        var headers: HTTPHeaders = ["Accept": "application/json"]
        headers["Authorization"] = login.map { "Basic " + Data($0.utf8).base64EncodedString() }
        do {
            return try await exchange.answer(
                to: .json(
                    WebUIRequest.address(options.url), request.body, headers: headers,
                    timeouts: exchange.policy.timeouts),
                of: Self.service, keeping: privateWords, atMost: exchange.policy.largestDocument, effort: &effort)
        } catch  where error.code == .gone {
            throw ServiceFailure(
                code: .gone,
                message: "\(Self.service.title) does not offer its API; start it with --api, and look at "
                    + Self.service.addressSetting, status: error.status, cause: error)
        }
    }
}
