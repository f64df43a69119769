import HTTPTypes
import Hummingbird
import NIOCore
import NuraModel

extension Response {
    /// A whole JSON document.
    static func json(
        _ value: JSONObject, status: HTTPResponse.Status = .ok, headers: HTTPFields = HTTPFields()
    ) -> Response {
        json(bytes: JSONValue.object(value).encoded(.compact), status: status, headers: headers)
    }

    static func json(
        bytes: [UInt8], status: HTTPResponse.Status = .ok, headers: HTTPFields = HTTPFields()
    ) -> Response {
        document(bytes, type: "application/json", status: status, headers: headers)
    }

    static func document(
        _ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = HTTPFields()
    ) -> Response {
        var headers = headers
        headers[.contentType] = type
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    static func error(_ error: APIError) -> Response {
        var headers = error.headers
        if error.closesConnection { headers[.connection] = "close" }
        return json(error.body, status: error.status, headers: headers)
    }
}

extension HTTPField.Name {
    static let requestID = Self.known("X-Request-ID")
    static let totalCount = Self.known("X-Total-Count")
    static let idempotencyKey = Self.known("Idempotency-Key")
    static let tombstone = Self.known("Nura-Tombstone")
    static let prefer = Self.known("Prefer")
    static let preferenceApplied = Self.known("Preference-Applied")
    static let link = Self.known("Link")
    static let forwardedFor = Self.known("X-Forwarded-For")
    static let frameOptions = Self.known("X-Frame-Options")
    static let referrerPolicy = Self.known("Referrer-Policy")
    static let resourcePolicy = Self.known("Cross-Origin-Resource-Policy")

    private static func known(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("not the name of a header field") }
        return name
    }
}
