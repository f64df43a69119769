import Crypto
import NuraModel
import Synchronization
import TestSupport

@testable import RESTServer

/// Somebody else who makes tokens, with an ES256 key of their own.
struct Signer: Sendable {
    private let key = P256.Signing.PrivateKey()

    /// The public part, as a key set publishes it.
    func jwk(id: String) -> JSONValue {
        let point = [UInt8](key.publicKey.rawRepresentation)
        return [
            "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": .string(id),
            "x": .string(Base64URL.encode(point[..<32])), "y": .string(Base64URL.encode(point[32...])),
        ]
    }

    func token(id: String?, claims: JSONObject) throws -> String {
        var header: JSONObject = ["alg": "ES256"]
        header["kid"] = id.map(JSONValue.string)
        let signed = [header, claims].map { Base64URL.encode(JSONValue.object($0).encoded(.compact)) }
            .joined(separator: ".")
        let signature = try key.signature(for: Array(signed.utf8))
        return signed + "." + Base64URL.encode([UInt8](signature.rawRepresentation))
    }
}

/// A key set that changes.
final class Published: Sendable {
    private let state: Mutex<[JSONValue]>

    init(_ keys: [JSONValue]) {
        state = Mutex(keys)
    }

    var keys: [JSONValue] {
        get { state.withLock(\.self) }
        set { state.withLock { $0 = newValue } }
    }

    var bytes: [UInt8] { JSONValue.object(["keys": .array(keys)]).encoded(.compact) }
}

/// A time of day that a test sets.
final class Clock: Sendable {
    private let state: Mutex<Timestamp>

    init(_ time: Timestamp) {
        state = Mutex(time)
    }

    var now: Timestamp {
        get { state.withLock(\.self) }
        set { state.withLock { $0 = newValue } }
    }
}
