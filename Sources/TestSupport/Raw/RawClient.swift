package import NuraModel

/// Asks a server on this machine, each request on a connection of its own.
package struct RawClient: Sendable {
    package let port: Int
    /// Sent as `Authorization: Bearer`, where there is one.
    package var token: String?

    package init(port: Int, token: String? = nil) {
        self.port = port
        self.token = token
    }

    /// - Parameter target: as it stands in the request line.
    package func ask(
        _ method: String, _ target: String, headers: [(String, String)] = [], body: [UInt8]? = nil
    ) async throws -> RawAnswer {
        let connection = try RawConnection(port: port)
        try await connection.send(bytes(method, target, headers: headers, body: body))
        return try await connection.answer(toHead: method == "HEAD")
    }

    package func ask(
        _ method: String, _ target: String, headers: [(String, String)] = [], json: JSONValue
    ) async throws -> RawAnswer {
        try await ask(
            method, target, headers: headers + [("Content-Type", "application/json")], body: json.encoded(.compact))
    }

    package func get(_ target: String, headers: [(String, String)] = []) async throws -> RawAnswer {
        try await ask("GET", target, headers: headers)
    }

    /// A request as it goes over the wire.
    package func bytes(
        _ method: String, _ target: String, headers: [(String, String)] = [], body: [UInt8]? = nil
    ) -> [UInt8] {
        var head = "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
        if let token { head += "Authorization: Bearer \(token)\r\n" }
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        if let body { head += "Content-Length: \(body.count)\r\n" }
        return Array((head + "\r\n").utf8) + (body ?? [])
    }
}
