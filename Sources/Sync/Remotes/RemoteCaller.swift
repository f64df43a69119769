import HTTPTransport
import NuraModel

/// Sends requests to a server and tells answers from failures.
struct RemoteCaller: Sendable {
    /// The largest answer without pixels, in bytes.
    static let longestAnswer = 64 << 20

    let client: any HTTPClient
    let address: RemoteAddress

    /// An answer of the API, with what its body says.
    struct Answer {
        let status: Int
        let headers: HTTPHeaders
        /// `nil` for anything that is no JSON.
        let json: JSONValue?

        /// Whether the answer comes from the API and not from something in between.
        var isOfAPI: Bool { json?.object != nil || json?.array != nil }
    }

    /// See `Remote.token`.
    func token() async -> String? {
        do throws(RemoteFailure) {
            return try await address.token()
        } catch {
            return nil
        }
    }

    func request(
        _ method: HTTPMethod, _ parts: [String], query: [(String, String)] = [], headers: HTTPHeaders = [:],
        json: JSONObject? = nil
    ) async throws(RemoteFailure) -> HTTPRequest {
        var request = HTTPRequest(method, address.url(parts, query: query), headers: headers)
        request.redirects = .refuse
        request.headers["Authorization"] = "Bearer \(try await address.token())"
        request.headers["Accept"] = "application/json"
        if let json {
            request.headers["Content-Type"] = "application/json"
            request.body = .bytes(JSONValue.object(json).encoded(.compact))
        }
        return request
    }

    /// - Throws: `RemoteFailure` for what cannot be an answer to the request, see `check`.
    func send(_ request: HTTPRequest) async throws(RemoteFailure) -> Answer {
        let answer: HTTPAnswer
        do throws(HTTPError) {
            answer = try await client.answer(to: request, atMost: Self.longestAnswer)
        } catch {
            throw RemoteFailure(error)
        }
        let result = Answer(
            status: answer.status, headers: answer.headers, json: try? JSONValue(parsing: answer.body))
        try Self.check(result)
        return result
    }

    /// Opens a request whose answer is read piece by piece.
    func open(_ request: HTTPRequest) async throws(RemoteFailure) -> HTTPResponse {
        do throws(HTTPError) {
            return try await client.open(request)
        } catch {
            throw RemoteFailure(error)
        }
    }

    /// Lets answers through that say something about what was asked; everything else is a failure.
    static func check(_ answer: Answer) throws(RemoteFailure) {
        switch answer.status {
        case 200...299, 404, 409, 410, 412:
            return
        case 401 where answer.isOfAPI, 403 where answer.isOfAPI:
            throw RemoteFailure(
                .unauthorized,
                "the server does not accept the token: \(detail(answer)); get a new one and put it where sync.token_file "
                    + "says; until then sync is paused")
        case 429, 500...599:
            throw RemoteFailure(
                .busy, "the server answers \(answer.status)",
                retryAfter: answer.headers["Retry-After"].flatMap { Double($0) })
        case 400...499 where answer.isOfAPI:
            throw RemoteFailure(.refused, "the server refuses it (\(answer.status)): \(detail(answer))")
        default:
            throw RemoteFailure(.malformed, "the server answers \(answer.status), which makes no sense here")
        }
    }

    /// What the API says about a failure; never more than a line, for it may be the page of some proxy.
    private static func detail(_ answer: Answer) -> String {
        let detail = answer.json?.object?["detail"]
        let text = detail?.string ?? detail?.array?.first?.object?["msg"]?.string ?? "no reason given"
        return String(text.prefix(200))
    }
}

extension RemoteFailure {
    init(_ error: HTTPError) {
        switch error.code {
        case .invalidRequest: self.init(.refused, error.message)
        case .tooLarge, .malformed, .redirectRefused: self.init(.malformed, error.message)
        case .nameNotFound, .unreachable, .insecure, .timedOut, .interrupted, .cancelled:
            self.init(.unreachable, error.message)
        }
    }
}
