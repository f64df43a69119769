import HTTPTypes
import NuraModel

/// An answer that says why there is no other: the status, and a body in the shape that clients know.
struct APIError: Error {
    let status: HTTPResponse.Status
    /// `{"detail": …}` and perhaps more.
    let body: JSONObject
    var headers = HTTPFields()
    /// Whether the rest of the request is not worth reading.
    var closesConnection = false
    /// The error underneath, for the log and never for the answer.
    var cause: (any Error)?

    init(_ status: HTTPResponse.Status, _ detail: String, cause: (any Error)? = nil) {
        self.status = status
        body = ["detail": .string(detail)]
        self.cause = cause
    }

    init(_ status: HTTPResponse.Status, body: JSONObject) {
        self.status = status
        self.body = body
    }

    func with(_ name: HTTPField.Name, _ value: String) -> APIError {
        var error = self
        error.headers[name] = value
        return error
    }

    func closing() -> APIError {
        var error = self
        error.closesConnection = true
        return error
    }
}

extension APIError {
    /// Nothing is here, or nothing of yours: nobody learns which.
    static let imageNotFound = APIError(.notFound, "Image not found or access denied.")

    static let notFound = APIError(.notFound, "Not Found")

    static let shuttingDown = APIError(.serviceUnavailable, "The server is shutting down; try again in a moment.")
        .with(.retryAfter, "5")

    static func notAllowed(_ allowed: [String]) -> APIError {
        APIError(.methodNotAllowed, "Method Not Allowed").with(.allow, allowed.joined(separator: ", "))
    }

    static func tooLarge(limit: Int) -> APIError {
        APIError(.contentTooLarge, "The body is larger than the \(limit) bytes that are allowed.").closing()
    }

    static func unauthorized(_ error: TokenError) -> APIError {
        let challenge =
            error.code == .missing
            ? "Bearer" : "Bearer error=\"invalid_token\", error_description=\"\(error.message)\""
        return APIError(.unauthorized, error.message).with(.wwwAuthenticate, challenge)
    }

    /// A value that is not what it should be, in the shape of the original service.
    static func validation(_ problems: [Problem]) -> APIError {
        APIError(.unprocessableContent, body: ["detail": .array(problems.map { .object($0.json) })])
    }

    /// One wrong value in a body or a query.
    struct Problem: Hashable, Sendable {
        /// A code such as `missing` or `string_type`.
        let type: String
        /// Where it is: `body` or `query`, then keys.
        let location: [JSONValue]
        let message: String
        /// What was sent.
        let input: JSONValue

        var json: JSONObject {
            ["type": .string(type), "loc": .array(location), "msg": .string(message), "input": input]
        }
    }
}
