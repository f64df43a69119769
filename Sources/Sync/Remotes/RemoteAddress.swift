import HTTPTransport

/// Where a server's API is, and what it wants to be told.
package struct RemoteAddress: Sendable {
    /// Without a `/` at the end: `https://nura.example`.
    package let server: String
    /// The token, freshly read for every request; a program may have renewed it.
    package let token: @Sendable () async throws(RemoteFailure) -> String

    /// - Throws: `RemoteFailure` for an address that words and tokens may not go to.
    package init(
        server: String, token: @escaping @Sendable () async throws(RemoteFailure) -> String
    ) throws(RemoteFailure) {
        var server = server[...]
        while server.hasSuffix("/") { server.removeLast() }
        guard HTTPAddress.isAllowed(String(server)) else {
            throw RemoteFailure(
                .refused, "sync.server must be an https:// address, or one of this machine: \(server)")
        }
        self.server = String(server)
        self.token = token
    }

    /// `images`, `ID` → `https://nura.example/image-generation/images/ID`, with whatever the parts need escaped.
    func url(_ parts: [String], query: [(String, String)] = []) -> String {
        let path = parts.map(Self.escaped).joined(separator: "/")
        let query = query.map { "\(Self.escaped($0.0))=\(Self.escaped($0.1))" }.joined(separator: "&")
        return "\(server)/image-generation/\(path)" + (query.isEmpty ? "" : "?\(query)")
    }

    /// Everything but the unreserved characters (RFC 3986, section 2.3) as `%XX`.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            let isUnreserved =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || scalar == "-" || scalar == "." || scalar == "_" || scalar == "~"
            if isUnreserved {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                result += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
