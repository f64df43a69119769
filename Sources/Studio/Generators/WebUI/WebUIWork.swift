import HTTPTransport
import NuraModel

/// One picture on its way through a WebUI: asked for, watched, and called off when nobody waits for it any more.
struct WebUIWork: Sendable {
    /// Seconds between two looks at how far the picture is.
    private static let lookInterval = 1.0

    let service: OnlineService
    let url: String
    let headers: HTTPHeaders
    let exchange: ServiceExchange

    /// Asks for the picture, and passes on how far it is where the server tells.
    func answer(
        to request: WebUIRequest, _ privateWords: PrivateWords, progress: @escaping @Sendable (Double) -> Void,
        effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> HTTPAnswer {
        let result = await withTaskGroup(of: Void.self) { group in
            group.addTask { await watch(progress) }
            let result = await outcome(of: request, privateWords, effort: &effort)
            group.cancelAll()
            return result
        }
        if case .failure(let failure) = result, Self.leavesWorkBehind(failure) { await interrupt() }
        return try result.get()
    }

    private func outcome(
        of request: WebUIRequest, _ privateWords: PrivateWords, effort: inout ServiceEffort
    ) async -> Result<HTTPAnswer, ServiceFailure> {
        do throws(ServiceFailure) {
            return .success(try await send(request, privateWords, effort: &effort))
        } catch {
            return .failure(error)
        }
    }

    private func send(
        _ request: WebUIRequest, _ privateWords: PrivateWords, effort: inout ServiceEffort
    ) async throws(ServiceFailure) -> HTTPAnswer {
        do {
            return try await exchange.answer(
                to: .json(
                    WebUIRequest.address(of: "txt2img", at: url), request.body, headers: headers,
                    timeouts: exchange.policy.timeouts),
                of: service, keeping: privateWords, atMost: exchange.policy.largestDocument, effort: &effort)
        } catch  where error.code == .gone {
            throw ServiceFailure(
                code: .gone,
                message: "\(service.title) does not offer its API; start it with --api, and look at "
                    + service.addressSetting, status: error.status, cause: error)
        }
    }

    /// Passes on how far the server is, until it does not tell or the task is cancelled. A server that paints for others
    /// too may tell of their pictures; it never goes back.
    private func watch(_ progress: @Sendable (Double) -> Void) async {
        let look = HTTPRequest.lookup(
            WebUIRequest.address(of: "progress", at: url) + "?skip_current_image=true", headers: headers,
            timeouts: exchange.policy.shortTimeouts)
        var effort = exchange.begin()
        var furthest = 0.0
        do throws(ServiceFailure) {
            while !Task.isCancelled {
                try await exchange.pause(Self.lookInterval, for: service)
                let answer = try await exchange.answer(
                    to: look, of: service, keeping: PrivateWords(), atMost: exchange.policy.largestText,
                    effort: &effort)
                guard let fraction = JSONValue(answer: answer.body)?.object?["progress"]?.double else { return }
                guard fraction > furthest, fraction < 1 else { continue }
                furthest = fraction
                progress(fraction)
            }
        } catch {
            // stable-diffusion.cpp knows no such call; the picture comes without it.
            return
        }
    }

    /// Whether the server goes on painting what nobody waits for any more.
    private static func leavesWorkBehind(_ failure: ServiceFailure) -> Bool {
        guard let error = failure.cause as? HTTPError else { return false }
        return error.code == .cancelled || error.code == .timedOut
    }

    /// The end of a connection does not stop the server.
    private func interrupt() async {
        var request = HTTPRequest.lookup(
            WebUIRequest.address(of: "interrupt", at: url), headers: headers,
            timeouts: HTTPTimeouts(connect: .seconds(2), idle: .seconds(2), total: .seconds(2)))
        request.method = .post
        // A task of its own, for this one may be cancelled already.
        await Task { [request] in await exchange.send(request, of: service) }.value
    }
}
