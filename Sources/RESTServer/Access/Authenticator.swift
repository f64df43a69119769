import NuraModel

/// What a token must say besides who it is for.
package struct TokenRules: Hashable, Sendable {
    /// One of the token's audiences.
    package var audience: String
    /// The token's issuer, where one is asked for.
    package var issuer: String?

    package init(audience: String = "authenticated", issuer: String? = nil) {
        self.audience = audience
        self.issuer = issuer
    }
}

/// Decides from a token alone who is asking.
struct Authenticator: Sendable {
    private let keys: TokenKeys
    private let rules: TokenRules
    private let now: WallClock

    init(keys: TokenKeys, rules: TokenRules, now: @escaping WallClock) {
        self.keys = keys
        self.rules = rules
        self.now = now
    }

    /// - Parameter authorization: the header field `Authorization`.
    func user(authorization: String?) async throws(TokenError) -> UserID {
        guard let authorization, let space = authorization.firstIndex(of: " "),
            authorization[..<space].lowercased() == "bearer"
        else { throw TokenError(code: .missing) }
        let text = authorization[authorization.index(after: space)...]
        guard !text.isEmpty else { throw TokenError(code: .missing) }
        let token = try SignedToken(String(text))
        try await verify(token)
        return try user(of: token.claims)
    }

    /// The algorithm is the one that a key of ours is for, never merely the one that the token asks for.
    private func verify(_ token: SignedToken) async throws(TokenError) {
        guard let algorithm = token.header["alg"]?.string, token.header["crit"] == nil else {
            throw TokenError(code: .invalid)
        }
        let id: String?
        switch token.header["kid"] {
        case nil: id = nil
        case .string(let text)?: id = text
        default: throw TokenError(code: .invalid)
        }
        let candidates = await keys.keys(algorithm: algorithm, id: id)
        guard candidates.contains(where: { $0.accepts(token) }) else { throw TokenError(code: .invalid) }
    }

    /// Clocks are compared to the second and without leeway, as the original service did.
    private func user(of claims: JSONObject) throws(TokenError) -> UserID {
        let moment = Double(now().microseconds) / 1_000_000
        guard let expiry = try time("exp", in: claims) else { throw TokenError(code: .invalid) }
        if let start = try time("nbf", in: claims), start > moment { throw TokenError(code: .invalid) }
        if let issued = try time("iat", in: claims), issued > moment { throw TokenError(code: .invalid) }
        guard expiry > moment else { throw TokenError(code: .expired) }
        try checkAudience(claims["aud"])
        if let issuer = rules.issuer, claims["iss"]?.string != issuer { throw TokenError(code: .otherIssuer) }
        guard let subject = claims["sub"], subject != .string("") else { throw TokenError(code: .noUser) }
        guard let text = subject.string else { throw TokenError(code: .invalid) }
        guard let user = UserID(text) else { throw TokenError(code: .noUser) }
        return user
    }

    /// Seconds since 1970 (RFC 7519, section 2, NumericDate).
    private func time(_ claim: String, in claims: JSONObject) throws(TokenError) -> Double? {
        guard let value = claims[claim] else { return nil }
        guard let seconds = value.double else { throw TokenError(code: .invalid) }
        return seconds
    }

    private func checkAudience(_ value: JSONValue?) throws(TokenError) {
        switch value {
        case nil, .null?: throw TokenError(code: .invalid)
        case .string(let text)? where text == rules.audience: return
        case .array(let texts)? where texts.contains(.string(rules.audience)): return
        default: throw TokenError(code: .otherAudience)
        }
    }
}
