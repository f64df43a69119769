package import NuraModel

/// A request that a `ScriptedPeer` received, byte for byte.
package struct PeerRequest: Sendable {
    package let method: String
    /// The path and the query, as they came; with a proxy the whole URL.
    package let target: String
    /// In order, with the names' case.
    package let headers: [(String, String)]
    /// Empty when the peer only counts bodies.
    package let body: [UInt8]
    /// Bytes of the body that came.
    package let bodyLength: Int
    /// Which connection it came on, counted from 1.
    package let connection: Int
    /// The head as it came, with the empty line that ends it.
    package let head: [UInt8]

    /// The first value of the field; names compare without case.
    package func header(_ name: String) -> String? {
        headers.first { $0.0.lowercased() == name.lowercased() }?.1
    }

    /// The target without its query.
    package var path: String { String(target.prefix { $0 != "?" }) }

    /// The body as JSON; `nil` when it is not.
    package var json: JSONValue? { try? JSONValue(parsing: body) }
}
