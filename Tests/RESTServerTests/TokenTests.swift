import HTTPTransport
import JWTKit
import NuraModel
import TestSupport
import Testing

@testable import RESTServer

/// What a test puts into a token.
private struct Claims: Sendable {
    var header: JSONObject = ["alg": "HS256", "typ": "JWT"]
    var claims: JSONObject
    var secret = ServerUnderTest.secret
    /// Replaces the signature.
    var signature: String?

    init(now: Int) {
        claims = [
            "sub": "11111111-1111-4111-8111-111111111111", "aud": "authenticated",
            "exp": .number(JSONNumber(now + 3600)),
        ]
    }

    func token() async throws -> String {
        let signed = [header, claims].map { Base64URL.encode(JSONValue.object($0).encoded(.compact)) }
            .joined(separator: ".")
        if let signature { return signed + "." + signature }
        let keys = JWTKeyCollection()
        let algorithm: DigestAlgorithm = header["alg"] == "HS512" ? .sha512 : .sha256
        await keys.add(hmac: HMACKey(from: secret), digestAlgorithm: algorithm)
        return signed + "." + Base64URL.encode(try await keys.getKey().sign(Array(signed.utf8)))
    }
}

@Suite struct TokenTests {
    private static let now = Timestamp(milliseconds: 1_800_000_000_000)
    private static let seconds = 1_800_000_000

    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let code: TokenError.Code?
        fileprivate let change: @Sendable (inout Claims) -> Void
        var testDescription: String { name }

        fileprivate init(_ name: String, _ code: TokenError.Code?, _ change: @escaping @Sendable (inout Claims) -> Void)
        {
            self.name = name
            self.code = code
            self.change = change
        }
    }

    static let rows: [Row] = [
        Row("good", nil) { _ in },
        Row("expired", .expired) { $0.claims["exp"] = .number(JSONNumber(seconds - 60)) },
        Row("expired a second ago: no leeway", .expired) { $0.claims["exp"] = .number(JSONNumber(seconds - 1)) },
        Row("expires now", .expired) { $0.claims["exp"] = .number(JSONNumber(seconds)) },
        Row("expires in a second", nil) { $0.claims["exp"] = .number(JSONNumber(seconds + 1)) },
        Row("exp a float in the future", nil) { $0.claims["exp"] = 1_800_000_000.5 },
        Row("exp a text", .invalid) { $0.claims["exp"] = "tomorrow" },
        Row("exp a numeric text", .invalid) { $0.claims["exp"] = "9999999999" },
        Row("no exp", .invalid) { $0.claims["exp"] = nil },
        Row("exp null", .invalid) { $0.claims["exp"] = .null },
        Row("exp beyond every clock", nil) { $0.claims["exp"] = 1e300 },
        Row("wrong aud", .otherAudience) { $0.claims["aud"] = "other" },
        Row("no aud", .invalid) { $0.claims["aud"] = nil },
        Row("aud list that holds ours", nil) { $0.claims["aud"] = ["x", "authenticated"] },
        Row("aud list without ours", .otherAudience) { $0.claims["aud"] = ["x"] },
        Row("aud null", .invalid) { $0.claims["aud"] = .null },
        Row("aud a number", .otherAudience) { $0.claims["aud"] = 5 },
        Row("alg none, empty signature", .invalid) {
            $0.header["alg"] = "none"
            $0.signature = ""
        },
        Row("alg None", .invalid) {
            $0.header["alg"] = "None"
            $0.signature = ""
        },
        Row("stripped signature", .invalid) { $0.signature = "" },
        Row("HS512 with the right secret", .invalid) { $0.header["alg"] = "HS512" },
        Row("RS256 in the header of an HMAC", .invalid) { $0.header["alg"] = "RS256" },
        Row("alg in lower case", .invalid) { $0.header["alg"] = "hs256" },
        Row("no alg", .invalid) { $0.header["alg"] = nil },
        Row("alg a list", .invalid) { $0.header["alg"] = ["HS256"] },
        Row("wrong secret", .invalid) { $0.secret = Array("another secret of thirty-two bytes!".utf8) },
        Row("a secret of zeros", .invalid) { $0.secret = [UInt8](repeating: 0, count: 64) },
        Row("no sub", .noUser) { $0.claims["sub"] = nil },
        Row("empty sub", .noUser) { $0.claims["sub"] = "" },
        Row("sub a number", .invalid) { $0.claims["sub"] = 5 },
        Row("sub not a UUID", .noUser) { $0.claims["sub"] = "somebody" },
        Row("sub a path", .noUser) { $0.claims["sub"] = "../../etc/passwd" },
        Row("sub without hyphens", .noUser) { $0.claims["sub"] = "11111111111141118111111111111111" },
        Row("sub in braces", .noUser) { $0.claims["sub"] = "{11111111-1111-4111-8111-111111111111}" },
        Row("sub a urn", .noUser) { $0.claims["sub"] = "urn:uuid:11111111-1111-4111-8111-111111111111" },
        Row("sub with a NUL", .noUser) { $0.claims["sub"] = "11111111-1111-4111-8111-111111111111\0" },
        Row("sub with a space", .noUser) { $0.claims["sub"] = " 11111111-1111-4111-8111-111111111111" },
        Row("sub with full-width digits", .noUser) { $0.claims["sub"] = "１1111111-1111-4111-8111-111111111111" },
        Row("iat in the future", .invalid) { $0.claims["iat"] = .number(JSONNumber(seconds + 3600)) },
        Row("iat now", nil) { $0.claims["iat"] = .number(JSONNumber(seconds)) },
        Row("iat a text", .invalid) { $0.claims["iat"] = "now" },
        Row("nbf in the future", .invalid) { $0.claims["nbf"] = .number(JSONNumber(seconds + 3600)) },
        Row("nbf now", nil) { $0.claims["nbf"] = .number(JSONNumber(seconds)) },
        Row("crit that nobody knows", .invalid) { $0.header["crit"] = ["x"] },
        Row("crit null", .invalid) { $0.header["crit"] = .null },
        Row("kid of whatever key", nil) { $0.header["kid"] = "x" },
        Row("kid a path", nil) { $0.header["kid"] = "../../dev/null" },
        Row("kid a number", .invalid) { $0.header["kid"] = 5 },
        Row("a key in the header", nil) { $0.header["jwk"] = ["kty": "oct", "k": "AAAA"] },
        Row("role service_role", nil) { $0.claims["role"] = "service_role" },
        Row("huge", .invalid) { $0.claims["x"] = .string(String(repeating: "x", count: 9000)) },
    ]

    private func authenticator(
        _ source: TokenKeySource = .secret(ServerUnderTest.secret), rules: TokenRules = TokenRules(),
        fetch: @escaping TokenKeys.Fetch = { _ in [] }, now: @escaping WallClock = { TokenTests.now }
    ) async throws -> Authenticator {
        let keys = TokenKeys(source: source, fetch: fetch, now: now)
        try await keys.prepare()
        return Authenticator(keys: keys, rules: rules, now: now)
    }

    private func code(_ authorization: String?, _ authenticator: Authenticator) async -> TokenError.Code? {
        do throws(TokenError) {
            _ = try await authenticator.user(authorization: authorization)
            return nil
        } catch {
            return error.code
        }
    }

    @Test("Only a token that is good in every respect lets anybody in", arguments: rows)
    func tokens(row: Row) async throws {
        var claims = Claims(now: Self.seconds)
        row.change(&claims)
        #expect(try await code("Bearer " + claims.token(), authenticator()) == row.code)
    }

    @Test("The scheme is Bearer, in whatever case, with one space and something behind it")
    func schemes() async throws {
        let token = try await Claims(now: Self.seconds).token()
        let rows: [(String?, TokenError.Code?)] = [
            (nil, .missing), ("", .missing), ("Bearer", .missing), ("Bearer ", .missing),
            ("Basic dXNlcjpwYXNz", .missing),
            (token, .missing), ("bearer \(token)", nil), ("BEARER \(token)", nil), ("Bearer  \(token)", .invalid),
            ("Bearer abc", .invalid), ("Bearer a.b.c", .invalid), ("Bearer ..", .invalid),
            ("Bearer \(token).", .invalid),
            ("Bearer \(token)=", .invalid), ("Bearer \(token) ", .invalid), ("Bearer \u{0}", .invalid),
        ]
        let authenticator = try await authenticator()
        for (field, code) in rows {
            #expect(await self.code(field, authenticator) == code, "\(field ?? "none")")
        }
    }

    @Test("Every bit of a token counts")
    func tampering() async throws {
        let token = Array(try await Claims(now: Self.seconds).token().utf8)
        let authenticator = try await authenticator()
        for position in token.indices {
            var changed = token
            changed[position] = changed[position] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            let code = await code("Bearer " + String(decoding: changed, as: UTF8.self), authenticator)
            #expect(code == .invalid, "byte \(position)")
        }
    }

    @Test("The user is the token's, in lower case with hyphens")
    func upperCase() async throws {
        var claims = Claims(now: Self.seconds)
        claims.claims["sub"] = "ABCDEF11-1111-4111-8111-111111111111"
        let user = try await authenticator().user(authorization: "Bearer " + claims.token())
        #expect(user.description == "abcdef11-1111-4111-8111-111111111111")
    }

    @Test("An issuer is asked for where one is configured")
    func issuer() async throws {
        let authenticator = try await authenticator(rules: TokenRules(issuer: "https://issuer.example"))
        var claims = Claims(now: Self.seconds)
        #expect(try await code("Bearer " + claims.token(), authenticator) == .otherIssuer)
        claims.claims["iss"] = "https://issuer.example"
        #expect(try await code("Bearer " + claims.token(), authenticator) == nil)
    }

    @Test("A key of a set verifies its own algorithm and nothing else; keys rotate")
    func keySets() async throws {
        let first = Signer()
        let second = Signer()
        let published = Published([first.jwk(id: "one")])
        let clock = Clock(Self.now)
        let authenticator = try await authenticator(
            .keySetURL("https://keys.example"), fetch: { _ in published.bytes }, now: { clock.now })
        func answer(_ signer: Signer, _ id: String?) async throws -> TokenError.Code? {
            await code("Bearer " + (try signer.token(id: id, claims: Claims(now: Self.seconds).claims)), authenticator)
        }
        #expect(try await answer(first, "one") == nil)
        #expect(try await answer(first, nil) == nil)
        #expect(try await answer(second, "one") == .invalid)
        #expect(try await answer(first, "two") == .invalid)
        // The public key, known to all, is no secret to sign with.
        var confused = Claims(now: Self.seconds)
        confused.secret = published.bytes
        #expect(try await code("Bearer " + confused.token(), authenticator) == .invalid)
        // A key id that is not in the set asks for the set again, but not before a minute has passed.
        published.keys = [second.jwk(id: "two")]
        #expect(try await answer(second, "two") == .invalid)
        clock.now = Self.now.adding(seconds: 61)
        #expect(try await answer(second, "two") == nil)
        #expect(try await answer(first, "one") == .invalid)
        // While the set cannot be had, the keys that are known stay good.
        published.keys = []
        clock.now = Self.now.adding(seconds: 1200)
        #expect(try await answer(second, "two") == nil)
    }

    @Test("A key set is fetched from its address once, and again for a key that it does not hold, once a minute")
    func keySetOverTheWire() async throws {
        let (first, second) = (Signer(), Signer())
        let published = Published([first.jwk(id: "one")])
        let peer = try await ScriptedPeer { request in
            request.target == "/keys.json"
                ? .bytes(200, published.bytes, type: "application/json") : .json(404, #"{"keys":[]}"#)
        }
        let clock = Clock(Self.now)
        let reader = KeySetReader(client: CurlTransport())
        let authenticator = try await authenticator(
            .keySetURL(peer.address + "/keys.json"), fetch: reader.read, now: { clock.now })
        func answer(_ signer: Signer, _ id: String) async throws -> TokenError.Code? {
            await code("Bearer " + (try signer.token(id: id, claims: Claims(now: Self.seconds).claims)), authenticator)
        }
        for _ in 0..<5 { #expect(try await answer(first, "one") == nil) }
        #expect(peer.requests.count == 1)
        published.keys = [first.jwk(id: "one"), second.jwk(id: "two")]
        clock.now = Self.now.adding(seconds: 61)
        #expect(try await answer(second, "two") == nil)
        for number in 0..<20 { #expect(try await answer(first, "made up \(number)") == .invalid) }
        #expect(peer.requests.count == 2)
        clock.now = Self.now.adding(seconds: 62 + 600)
        peer.stop()
        #expect(try await answer(second, "two") == nil)
        await #expect(throws: ServerError.self) {
            _ = try await self.authenticator(.keySetURL("http://keys.example/keys.json"), fetch: reader.read)
        }
    }

    @Test("An address that answers with anything but success gives no keys")
    func keySetAddressThatFails() async throws {
        let peer = try await ScriptedPeer { _ in .json(503, #"{"keys":[]}"#) }
        await #expect(throws: ServerError.self) {
            _ = try await authenticator(.keySetURL(peer.address), fetch: KeySetReader(client: CurlTransport()).read)
        }
        #expect(peer.requests.count == 1)
    }

    @Test(
        "A key set without a key that could verify anything is refused",
        arguments: [
            "", "[]", "{}", #"{"keys":[]}"#, #"{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}"#,
            #"{"keys":[{"kty":"EC","crv":"P-384","x":"AA","y":"AA"}]}"#,
            #"{"keys":[{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}]}"#,
        ])
    func uselessKeySets(text: String) async throws {
        await #expect(throws: ServerError.self) {
            try await authenticator(.keySetURL("https://keys.example"), fetch: { _ in Array(text.utf8) })
        }
    }

    @Test("Over the wire: 401 with the reason and the scheme, before anything else of the request is looked at")
    func wire() async throws {
        try await ServerUnderTest.run { server in
            let none = try await server.stranger.get(ServerUnderTest.base + "/images")
            #expect(none.status == 401)
            #expect(none["www-authenticate"] == "Bearer")
            #expect(none.text == #"{"detail":"Not authenticated"}"#)
            let bad = try await RawClient(port: server.port, token: "abc").ask(
                "POST", ServerUnderTest.base + "/generate", headers: [("Content-Type", "application/json")],
                body: Array("{bad".utf8))
            #expect(bad.status == 401)
            #expect(bad["www-authenticate"]?.hasPrefix("Bearer error=\"invalid_token\"") == true)
            #expect(bad.detail == "Invalid token")
            for target in ["/validate", "/quick-generate?user_input=x"] {
                #expect(try await server.stranger.ask("POST", ServerUnderTest.base + target).status == 401)
            }
            #expect(try await server.stranger.get(ServerUnderTest.base + "/status/current").status == 401)
            for target in ["/health", "/health/ready", "/metrics", "/openapi.json"] {
                #expect(try await server.stranger.get(target).status == 200)
            }
        }
    }
}
