import HTTPTransport
import NuraModel

/// One picture on its way through one provider.
struct HuggingFaceJob: Sendable {
    private static let service = OnlineService.huggingFace
    let route: InferenceRoute
    let request: GenerationRequest
    let exchange: ServiceExchange
    let reader: PictureReader
    let privateWords: PrivateWords
    /// Whether the provider's queue is asked at once, because pictures took too long without it.
    let usesQueue: KnownToWork<Bool>

    /// - Parameter model: as recorded.
    func picture(model: String, effort: inout ServiceEffort) async throws(ServiceFailure) -> GeneratedImage {
        let parameters = sentParameters
        let body = InferenceRequest(
            prompt: FluxWords.extended(request.prompt, style: parameters.style), parameters: parameters,
            model: route.model, adapter: route.adapter
        ).body(for: route.provider)
        let answer = try await answer(to: body, effort: &effort)
        let bytes = try await bytes(of: answer, effort: &effort)
        let content = try await reader.picture(bytes, from: Self.service, keeping: privateWords)
        return GeneratedImage(
            content: content, model: model, isFromTrainedModel: true, parameters: parameters,
            untold: route.provider.untold,
            account: ServiceAccount(
                service: "huggingface", provider: route.recordedProvider, attempts: effort.attempts,
                seconds: effort.seconds))
    }

    /// Asks for the picture; through the provider's queue, if it has one, after a timeout or a gateway's error.
    private func answer(
        to body: JSONObject, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> InferenceAnswer {
        guard let queue = route.queue else { return try await send(body, to: route.url, retries: nil, effort: &effort) }
        if !usesQueue.value {
            do throws(ServiceFailure) {
                return try await send(body, to: route.url, retries: 0, effort: &effort)
            } catch {
                guard error.code == .unreachable else { throw error }
            }
        }
        let answer = try await send(
            body, to: queue.url, retries: max(0, exchange.policy.gatewayRetries - 1), effort: &effort)
        usesQueue.value = true
        return answer
    }

    private func send(
        _ body: JSONObject, to url: String, retries: Int?, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> InferenceAnswer {
        let answer = try await exchange.answer(
            to: .json(url, body, headers: route.headers, timeouts: exchange.policy.timeouts), of: Self.service,
            keeping: privateWords, atMost: exchange.policy.largestDocument, gatewayRetries: retries, effort: &effort)
        return InferenceAnswer(answer.body, of: route.provider)
    }

    private var sentParameters: GenerationParameters {
        var parameters = request.parameters
        parameters.size = parameters.size.rounded(toMultipleOf: 16)
        parameters.steps = min(parameters.steps, route.provider.mostSteps)
        return parameters
    }

    private func bytes(
        of answer: InferenceAnswer, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> [UInt8] {
        switch answer {
        case .picture(let reference):
            return try await PictureFetching(
                exchange: exchange, service: Self.service, privateWords: privateWords, home: route.base
            ).bytes(of: reference, effort: &effort)
        case .job(let path?), .ready(let path):
            return try await finished(path, effort: &effort)
        case .failed(let message):
            let words = privateWords.shown(message).map { ": \($0)" } ?? ""
            throw ServiceFailure(
                code: .blocked, message: "\(Self.service.title) made no picture\(words)", status: 200)
        case .blocked:
            throw ServiceFailure(
                code: .blocked,
                message: "\(Self.service.title) held the picture back for its content; say it in other "
                    + "words", status: 200)
        case .job(nil), .unreadable:
            throw .unusable(Self.service, "answered with a document in the place of a picture")
        }
    }

    /// Looks at a job until it is done, for no longer than one answer may take.
    private func finished(_ path: String, effort: inout ServiceEffort) async throws(ServiceFailure) -> [UInt8] {
        let deadline = effort.seconds + exchange.policy.timeout
        var path = path
        while effort.seconds <= deadline {
            switch try await look(path, effort: &effort) {
            case .job(let next):
                path = next ?? path
                try await exchange.pause(route.provider.lookInterval, for: Self.service)
            case .ready(let place):
                if place == path { try await exchange.pause(route.provider.lookInterval, for: Self.service) }
                path = place
            case let done:
                return try await bytes(of: done, effort: &effort)
            }
        }
        throw ServiceFailure(
            code: .unreachable,
            message: "\(Self.service.title) did not finish the picture in time; "
                + "\(Self.service.timeoutSetting) allows longer waits")
    }

    private func look(_ path: String, effort: inout ServiceEffort) async throws(ServiceFailure) -> InferenceAnswer {
        var headers: HTTPHeaders = ["Accept": "application/json"]
        headers["Authorization"] = route.authorization
        let answer = try await exchange.answer(
            to: .lookup(
                (route.queue?.base ?? route.base).appendingPath(path), headers: headers,
                timeouts: exchange.policy.shortTimeouts),
            of: Self.service, keeping: privateWords, atMost: exchange.policy.largestDocument, effort: &effort)
        return InferenceAnswer(answer.body, of: route.provider)
    }
}

extension PictureSize {
    /// The nearest size whose sides are multiples of `unit`, which divides 64.
    func rounded(toMultipleOf unit: Int) -> PictureSize {
        func nearest(_ side: Int) -> Int {
            min(max((side + unit / 2) / unit * unit, Self.allowedSides.lowerBound), Self.allowedSides.upperBound)
        }
        return PictureSize(width: nearest(width), height: nearest(height)) ?? self
    }
}
