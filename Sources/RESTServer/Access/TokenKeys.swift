import NuraModel

/// Where the keys come from that tokens are verified with.
package enum TokenKeySource: Sendable {
    /// A secret that the server shares with whoever makes the tokens.
    case secret([UInt8])
    /// The JSON Web Key Set in a file; read again when it changes hands, at most once a minute.
    case keySetFile(path: String)
    /// The JSON Web Key Set at a URL; asked for again every ten minutes, and when a token names a key that is not in it.
    case keySetURL(String)
}

/// The keys as they are now: key sets are read again from time to time, because keys rotate.
actor TokenKeys {
    /// Where a key set is.
    enum Place: Hashable, Sendable {
        case file(String)
        case url(String)
    }

    /// Has the bytes of a key set.
    typealias Fetch = @Sendable (Place) async throws -> [UInt8]

    private static let lifetime = 600.0
    /// A flood of tokens with made-up key ids must not become a flood of requests.
    private static let shortestInterval = 60.0

    private let source: TokenKeySource
    private let fetch: Fetch
    private let now: WallClock
    private var keys: [TokenKey] = []
    private var readAt: Timestamp?

    init(source: TokenKeySource, fetch: @escaping Fetch, now: @escaping WallClock) {
        self.source = source
        self.fetch = fetch
        self.now = now
    }

    /// Reads the keys; whoever starts a server wants to know at once when there are none.
    ///
    /// - Throws: `ServerError`, and what fetching throws.
    func prepare() async throws {
        keys = try await read()
        readAt = now()
    }

    /// The keys that a token with this header may be verified with.
    func keys(algorithm: String, id: String?) async -> [TokenKey] {
        if isOlder(than: Self.lifetime) { await renew() }
        let found = matching(algorithm, id)
        guard found.isEmpty, isOlder(than: Self.shortestInterval) else { return found }
        await renew()
        return matching(algorithm, id)
    }

    private func matching(_ algorithm: String, _ id: String?) -> [TokenKey] {
        keys.filter { $0.algorithm == algorithm && ($0.id == nil || id == nil || $0.id == id) }
    }

    private func isOlder(than seconds: Double) -> Bool {
        if case .secret = source { return false }
        return readAt.map { now().seconds(since: $0) >= seconds } ?? true
    }

    /// While the keys cannot be had the ones that were read last stay good: whoever gives them out may be restarting.
    private func renew() async {
        readAt = now()
        if let renewed = try? await read() { keys = renewed }
    }

    private func read() async throws -> [TokenKey] {
        switch source {
        case .secret(let secret): [try await TokenKey(secret: secret)]
        case .keySetFile(let path): try await [TokenKey](keySet: fetch(.file(path)), from: path)
        case .keySetURL(let url): try await [TokenKey](keySet: fetch(.url(url)), from: url)
        }
    }
}
