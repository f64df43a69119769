import HTTPTransport

/// Has the bytes of a key set from its place.
struct KeySetReader: Sendable {
    private static let mostBytes = 1 << 20

    let client: any HTTPClient

    /// - Throws: `ServerError` for a file that is not there, an address that anybody on the way could answer for, and an
    ///   answer that is no success; `HTTPError`.
    func read(_ place: TokenKeys.Place) async throws -> [UInt8] {
        switch place {
        case .file(let path):
            guard let bytes = try SpoolFile.read(path, followingLinks: true) else {
                throw ServerError(code: .badKeys, message: "there is no key set at \(path)")
            }
            return bytes
        case .url(let url): return try await fetch(url)
        }
    }

    private func fetch(_ url: String) async throws -> [UInt8] {
        guard HTTPAddress.isAllowed(url) else {
            throw ServerError(code: .badKeys, message: "server.jwks_url must be an https address")
        }
        var request = HTTPRequest(.get, url)
        request.timeouts = HTTPTimeouts(connect: .seconds(5), idle: .seconds(5), total: .seconds(10))
        let answer = try await client.answer(to: request, atMost: Self.mostBytes)
        guard answer.status == 200 else {
            throw ServerError(
                code: .badKeys, message: "the address in server.jwks_url answers with status \(answer.status)")
        }
        return answer.body
    }
}
