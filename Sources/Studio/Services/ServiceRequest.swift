import HTTPTransport
import NuraModel

/// The credential of a service as it is had at the moment of the request; it never prints.
package struct ServiceCredential: Sendable, CustomStringConvertible, CustomReflectable {
    /// - Throws: what is wrong with where the credential comes from.
    package typealias Source = @Sendable () throws(ServiceFailure) -> String?

    private let source: Source
    private static let reading = BlockingWork(label: "nura.credential")

    package init(_ source: @escaping Source) {
        self.source = source
    }

    package static let none = ServiceCredential { () throws(ServiceFailure) in nil }

    /// The credential itself; `nil` when there is none, and for an empty one.
    package func value() async throws(ServiceFailure) -> String? {
        // A file or a command may have to be read for it.
        let value = await Self.reading.run { [source] in
            Result { () throws(ServiceFailure) in try source() }
        }
        return try value.get().flatMap { $0.isEmpty ? nil : $0 }
    }

    package var description: String { "••••" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension HTTPRequest {
    /// A request that carries the person's words as JSON. It follows no redirect to another server: nothing is sent to
    /// one that the configuration does not name.
    static func json(_ url: String, _ body: JSONObject, headers: HTTPHeaders, timeouts: HTTPTimeouts) -> HTTPRequest {
        var headers = headers
        headers["Content-Type"] = "application/json"
        headers["User-Agent"] = userAgent
        var request = HTTPRequest(.post, url, headers: headers, body: .bytes(JSONValue.object(body).encoded(.compact)))
        request.timeouts = timeouts
        request.redirects = .repeatWithinOrigin(atMost: 3)
        return request
    }

    /// A request for something that is named by its address alone.
    static func lookup(_ url: String, headers: HTTPHeaders, timeouts: HTTPTimeouts) -> HTTPRequest {
        var headers = headers
        headers["User-Agent"] = userAgent
        var request = HTTPRequest(.get, url, headers: headers)
        request.timeouts = timeouts
        return request
    }

    private static var userAgent: String { "Nura/\(Nura.version)" }
}
