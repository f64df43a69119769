import HTTPTypes
import Hummingbird

/// Lets web pages of the configured origins use the API, and no others (the CORS protocol of the Fetch standard).
struct CrossOrigin: Sendable {
    let origins: Set<String>

    private static let exposed = "ETag, Link, Location, Retry-After, X-Request-ID, X-Total-Count"

    /// The answer to a browser that asks beforehand; `nil` for everything else.
    func preflight(_ request: Request) -> Response? {
        guard request.method == .options, let origin = request.headers[.origin], origins.contains(origin),
            request.headers[.accessControlRequestMethod] != nil
        else { return nil }
        var headers = HTTPFields()
        headers[.accessControlAllowMethods] = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"
        headers[.accessControlAllowHeaders] =
            request.headers[.accessControlRequestHeaders] ?? "Authorization, Content-Type"
        headers[.accessControlMaxAge] = "600"
        return Response(status: .ok, headers: headers)
    }

    /// Says in an answer that the page it goes to may read it.
    func allow(_ request: Request, in headers: inout HTTPFields) {
        guard !origins.isEmpty else { return }
        headers[.vary] = headers[.vary].map { "\($0), Origin" } ?? "Origin"
        guard let origin = request.headers[.origin], origins.contains(origin) else { return }
        headers[.accessControlAllowOrigin] = origin
        headers[.accessControlAllowCredentials] = "true"
        headers[.accessControlExposeHeaders] = Self.exposed
    }
}
