import NuraModel

/// A JSON Web Token in its three parts (RFC 7519, in the compact form of RFC 7515), taken apart and not yet believed.
struct SignedToken: Sendable {
    /// A longer one is refused before anything is decoded.
    static let longest = 8192

    let header: JSONObject
    let claims: JSONObject
    let signature: [UInt8]
    /// What the signature is over.
    let signed: [UInt8]

    init(_ text: String) throws(TokenError) {
        guard text.utf8.count <= Self.longest else { throw TokenError(code: .invalid) }
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Base64URL.decode(parts[0]), let claims = Base64URL.decode(parts[1]),
            let signature = Base64URL.decode(parts[2])
        else { throw TokenError(code: .invalid) }
        self.header = try Self.object(header)
        self.claims = try Self.object(claims)
        self.signature = signature
        signed = Array(parts[0]) + [UInt8(ascii: ".")] + Array(parts[1])
    }

    private static func object(_ bytes: [UInt8]) throws(TokenError) -> JSONObject {
        do throws(JSONError) {
            if let object = try JSONValue(parsing: bytes).object { return object }
        } catch {
            throw TokenError(code: .invalid)
        }
        throw TokenError(code: .invalid)
    }
}

/// Base64 with `-` and `_` and without padding (RFC 4648, section 5).
enum Base64URL {
    /// - Returns: `nil` for anything that `encode` does not write, so that no two texts stand for the same bytes.
    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * 3 / 4)
        var bits: UInt32 = 0
        var count = 0
        for byte in text {
            guard let value = value(of: byte) else { return nil }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        // What is left over must be zeros.
        return bits & (1 << count - 1) == 0 ? bytes : nil
    }

    private static func value(of byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }

    static func encode(_ bytes: some Collection<UInt8>) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var text: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(alphabet[Int(bits >> count & 63)])
            }
        }
        if count > 0 { text.append(alphabet[Int(bits << (6 - count) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }
}
