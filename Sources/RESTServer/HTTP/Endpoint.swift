import HTTPTypes
import Hummingbird

/// One operation of the API: a method on a path, and what answers it.
struct Endpoint: Sendable {
    enum Handler: Sendable {
        /// For everybody.
        case open(@Sendable (APICall) async throws -> Response)
        /// For those with a token.
        case personal(@Sendable (UserCall) async throws -> Response)
    }

    /// Everything that belongs to somebody stands under this path.
    static let basePath = "/image-generation"

    let method: HTTPRequest.Method
    /// With parameters in braces: `/image-generation/images/{id}`.
    let path: String
    let handler: Handler

    static func open(
        _ method: HTTPRequest.Method, _ path: String, _ handler: @escaping @Sendable (APICall) async throws -> Response
    ) -> Endpoint {
        Endpoint(method: method, path: path, handler: .open(handler))
    }

    /// - Parameter path: under the base path.
    static func personal(
        _ method: HTTPRequest.Method, _ path: String, _ handler: @escaping @Sendable (UserCall) async throws -> Response
    ) -> Endpoint {
        Endpoint(method: method, path: basePath + path, handler: .personal(handler))
    }

    /// The path as the router has it: `/image-generation/images/:id`.
    var route: RouterPath {
        RouterPath(path.replacing("{", with: ":").replacing("}", with: ""))
    }

    /// The decoded parts of `requested` at the places of the parameters.
    func arguments(of requested: String) -> [String] {
        zip(path.split(separator: "/"), requested.split(separator: "/"))
            .filter { $0.0.hasPrefix("{") }
            .map { PercentEncoding.decoded($0.1) }
    }
}

extension Router where Context == APIContext {
    /// Registers `endpoints`, and an answer that says what is allowed for every other method on their paths.
    func add(_ endpoints: [Endpoint], authenticator: Authenticator) {
        for endpoint in endpoints {
            on(endpoint.route, method: endpoint.method) { request, context in
                let call = APICall(
                    request: request, query: QueryParameters(request.uri.query),
                    arguments: endpoint.arguments(of: request.uri.path), requestID: context.requestID)
                switch endpoint.handler {
                case .open(let handler): return try await handler(call)
                case .personal(let handler):
                    let user = try await authenticator.user(authorization: request.headers[.authorization])
                    return try await handler(UserCall(call: call, user: user))
                }
            }
        }
        for others in Dictionary(grouping: endpoints, by: \.path).values {
            let allowed = others.map(\.method)
            let names = (allowed + (allowed.contains(.get) && !allowed.contains(.head) ? [.head] : []))
                .map(\.rawValue).sorted()
            for method in Self.usualMethods where !names.contains(method.rawValue) {
                on(others[0].route, method: method) { _, _ -> Response in throw APIError.notAllowed(names) }
            }
        }
    }

    private static var usualMethods: [HTTPRequest.Method] {
        [.get, .head, .post, .put, .patch, .delete, .options, .trace] + [HTTPRequest.Method("QUERY")].compactMap(\.self)
    }
}
