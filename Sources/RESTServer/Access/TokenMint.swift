import JWTKit
package import NuraModel

/// Makes tokens for a server that has no other place to get them from.
package struct TokenMint: Sendable {
    private let secret: [UInt8]
    private let rules: TokenRules

    /// - Throws: `ServerError` for a secret of fewer than 32 bytes.
    package init(secret: [UInt8], rules: TokenRules) throws(ServerError) {
        try ServerOptions.check(secret: secret)
        self.secret = secret
        self.rules = rules
    }

    /// A token for `user` that is good from `time` for so many seconds.
    package func token(for user: UserID, at time: Timestamp, seconds: Int) async throws -> String {
        let issued = time.microseconds / 1_000_000
        var claims: JSONObject = [
            "sub": .string(user.description),
            "aud": .string(rules.audience),
            "iat": .number(JSONNumber(issued)),
            "exp": .number(JSONNumber(issued + Int64(seconds))),
        ]
        claims["iss"] = rules.issuer.map(JSONValue.string)
        let header: JSONObject = ["alg": "HS256", "typ": "JWT"]
        let signed = [header, claims].map { Base64URL.encode(JSONValue.object($0).encoded(.compact)) }
            .joined(separator: ".")
        let keys = JWTKeyCollection()
        await keys.add(hmac: HMACKey(from: secret), digestAlgorithm: .sha256)
        let signature = try await keys.getKey().sign(Array(signed.utf8))
        return signed + "." + Base64URL.encode(signature)
    }
}
