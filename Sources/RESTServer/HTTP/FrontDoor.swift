import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NuraModel

/// What happens to every request and every answer: an id, a line in the log, headers that keep browsers from mischief,
/// and failures in the shape that clients know.
struct FrontDoor: RouterMiddleware {
    typealias Context = APIContext

    /// Bytes of a path and its query.
    private static let longestTarget = 16 << 10
    /// Bytes of a body that may still be read after a refusal, so that the connection can be used again.
    private static let smallBody = 64 << 10

    let crossOrigin: CrossOrigin
    let metrics: ServerMetrics
    let isBehindProxy: Bool
    let isEncrypted: Bool
    let random: @Sendable () -> UInt64
    let logger: Logger

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var context = context
        context.requestID = id(of: request)
        var response: Response
        if let answer = crossOrigin.preflight(request) {
            response = answer
        } else {
            response = await answer(request, context, next)
        }
        secure(&response.headers)
        crossOrigin.allow(request, in: &response.headers)
        response.headers[.requestID] = context.requestID
        note(response, of: request, context, seconds: (ContinuousClock.now - start).inSeconds)
        return response
    }

    private func answer(
        _ request: Request, _ context: APIContext, _ next: (Request, APIContext) async throws -> Response
    ) async -> Response {
        do {
            guard request.uri.string.utf8.count <= Self.longestTarget else {
                throw APIError(.uriTooLong, "The path and the query are too long.").closing()
            }
            return try await next(request, context)
        } catch {
            var failure = APIError(error)
            // A body that nobody has read is not worth waiting for.
            failure.closesConnection = failure.closesConnection || Self.hasLargeBody(request)
            if failure.status.kind == .serverError, let cause = failure.cause {
                logger.error("\(context.requestID) failed: \(FailureCode.text(of: cause))")
                logger.debug("\(context.requestID) failed: \(cause)")
            }
            return .error(failure)
        }
    }

    private static func hasLargeBody(_ request: Request) -> Bool {
        if request.headers[.transferEncoding] != nil { return true }
        return request.headers[.contentLength].flatMap { Int($0) }.map { $0 > smallBody } ?? false
    }

    /// A proxy's own id is kept, so that both logs can be read together; anybody else's could be anything.
    private func id(of request: Request) -> String {
        if isBehindProxy, let given = request.headers[.requestID], (1...64).contains(given.utf8.count),
            given.utf8.allSatisfy(Self.isPlain)
        {
            return given
        }
        return random().hexadecimal
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.hexadecimalValue != nil || (UInt8(ascii: "g")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "G")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }

    private func secure(_ headers: inout HTTPFields) {
        headers[.xContentTypeOptions] = "nosniff"
        headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
        headers[.frameOptions] = "DENY"
        headers[.referrerPolicy] = "no-referrer"
        headers[.resourcePolicy] = crossOrigin.origins.isEmpty ? "same-origin" : "cross-origin"
        if isEncrypted { headers[.strictTransportSecurity] = "max-age=31536000" }
        if headers[.cacheControl] == nil {
            headers[.cacheControl] = "no-store"
        } else {
            // What a browser keeps for one person must not be shown to the next one at the same desk.
            headers[.vary] = "Authorization"
        }
    }

    private func note(_ response: Response, of request: Request, _ context: APIContext, seconds: Double) {
        let route = context.endpointPath ?? "-"
        metrics.count(method: request.method.rawValue, route: route, status: response.status.code, seconds: seconds)
        logger.info(
            """
            \(context.requestID) \(origin(of: request, context)) \(request.method.rawValue) \(route) \
            \(response.status.code) \(Int(seconds * 1000)) ms
            """)
    }

    private func origin(of request: Request, _ context: APIContext) -> String {
        if isBehindProxy, let last = request.headers[.forwardedFor]?.split(separator: ",").last?.trimming(" "),
            (1...64).contains(last.utf8.count), last.utf8.allSatisfy({ Self.isPlain($0) || ".:[]%".utf8.contains($0) })
        {
            return String(last)
        }
        return context.remoteAddress?.ipAddress ?? "local"
    }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
