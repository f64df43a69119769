import CCurl

/// The server that a URL names: its origin (RFC 6454), parsed by the same code that connects to it.
package struct HTTPAddress: Hashable, Sendable {
    /// `http` or `https`.
    package let scheme: String
    /// In lower case; an IPv6 address in brackets.
    package let host: String
    package let port: Int

    /// - Throws: `invalidRequest` for what is not an absolute http or https URL, and for one with a user name or a
    ///   password in it.
    package init(_ url: String) throws(HTTPError) {
        guard let parts = ParsedURL(url) else {
            throw HTTPError(.invalidRequest, "The address is not a URL; it must look like https://example.org.")
        }
        try self.init(parts)
    }

    init(_ parts: ParsedURL) throws(HTTPError) {
        let scheme = parts.scheme.lowercased()
        guard scheme == "http" || scheme == "https" else {
            throw HTTPError(.invalidRequest, "The address must begin with https:// or http://.")
        }
        guard !parts.hasCredentials else {
            throw HTTPError(
                .invalidRequest, "The address holds a user name or a password; give them in the settings for them.")
        }
        guard !parts.host.isEmpty, let port = Int(parts.port), (1...65535).contains(port) else {
            throw HTTPError(.invalidRequest, "The address names no host or no possible port.")
        }
        (self.scheme, self.host, self.port) = (scheme, parts.host.lowercased(), port)
    }

    /// Whether the host is the machine that this program runs on, by its name: `localhost`, 127.0.0.0/8 or ::1.
    package var isThisMachine: Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return numbers.count == 4 && numbers[0] == 127 && numbers.allSatisfy { $0 != nil }
    }

    /// Whether words and tokens may go there: over https, or to this machine.
    package var isAllowed: Bool { scheme == "https" || isThisMachine }

    /// Whether the URL is one that words and tokens may go to; `false` also for what is not a URL.
    package static func isAllowed(_ url: String) -> Bool {
        guard let parts = ParsedURL(url), let address = try? HTTPAddress(parts) else { return false }
        return address.isAllowed
    }

    /// The host that a message may name; a stand-in where the URL has none.
    static func host(of url: String) -> String {
        guard let parts = ParsedURL(url), !parts.host.isEmpty else { return "the server" }
        return parts.host
    }
}
