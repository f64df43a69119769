import JWTKit
import NuraModel

/// A key that tokens are signed with, and the one algorithm that it is for.
struct TokenKey: Sendable {
    /// As in the header of a token: `HS256`, `RS256`, `ES256`, `EdDSA`.
    let algorithm: String
    /// The key's id; a token that names another one is not for this key.
    let id: String?
    private let verifier: any JWTAlgorithm

    /// A secret that the server shares with whoever makes the tokens; at least 32 bytes.
    init(secret: [UInt8]) async throws {
        let keys = JWTKeyCollection()
        await keys.add(hmac: HMACKey(from: secret), digestAlgorithm: .sha256)
        self.init(algorithm: "HS256", id: nil, verifier: try await keys.getKey())
    }

    private init(algorithm: String, id: String?, verifier: any JWTAlgorithm) {
        self.algorithm = algorithm
        self.id = id
        self.verifier = verifier
    }

    /// A public key of a key set (RFC 7517). Symmetric keys are never taken from a set that is open to all.
    ///
    /// - Returns: `nil` for keys that are not for signatures, or for other algorithms.
    init?(jwk: JSONObject, number: Int) async throws {
        guard jwk["use"]?.string ?? "sig" == "sig", let algorithm = Self.algorithm(for: jwk) else { return nil }
        guard jwk["alg"]?.string ?? algorithm == algorithm else { return nil }
        var complete = jwk
        // The library keeps keys by their ids and needs one.
        complete["kid"] = .string(jwk["kid"]?.string ?? "key-\(number)")
        complete["alg"] = .string(algorithm)
        let keys = JWTKeyCollection()
        try await keys.add(jwk: JWK(json: JSONValue.object(complete).text(.compact)))
        self.init(
            algorithm: algorithm, id: jwk["kid"]?.string, verifier: try await keys.getKey(alg: algorithm))
    }

    private static func algorithm(for jwk: JSONObject) -> String? {
        switch (jwk["kty"]?.string, jwk["crv"]?.string) {
        case ("RSA", _): "RS256"
        case ("EC", "P-256"): "ES256"
        case ("OKP", "Ed25519"): "EdDSA"
        default: nil
        }
    }

    func accepts(_ token: SignedToken) -> Bool {
        // A key that cannot verify has not verified.
        (try? verifier.verify(token.signature, signs: token.signed)) ?? false
    }
}

extension [TokenKey] {
    /// The keys of a key set.
    ///
    /// - Throws: `ServerError` when the text is no key set, or holds no key that could verify a token.
    init(keySet bytes: [UInt8], from place: String) async throws {
        self = []
        let list: [JSONValue]?
        do {
            list = try JSONValue(parsing: bytes).object?["keys"]?.array
        } catch {
            list = nil
        }
        guard let list else {
            throw ServerError(code: .badKeys, message: "\(place) is no JSON Web Key Set: it must hold a list \"keys\"")
        }
        for (number, value) in list.enumerated() {
            guard let object = value.object else { continue }
            do {
                if let key = try await TokenKey(jwk: object, number: number) { append(key) }
            } catch {
                throw ServerError(
                    code: .badKeys, message: "key \(number + 1) of \(place) cannot be used; take it out or mend it",
                    cause: error)
            }
        }
        guard !isEmpty else {
            throw ServerError(
                code: .badKeys, message: "\(place) holds no RSA, P-256 or Ed25519 key that could verify a signature")
        }
    }
}
