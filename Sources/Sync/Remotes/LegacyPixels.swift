import Crypto
import FoundationEssentials
import HTTPTransport
import NuraModel

/// The pixels in a record of a server with the original endpoints.
enum LegacyPixels {
    case bytes([UInt8])
    /// They are elsewhere on the same server.
    case address(String)

    /// - Parameter server: the address of the server; pixels are fetched from nowhere else.
    /// - Returns: `nil` for a record without pixels, or with anything else in their place.
    init?(_ record: JSONObject, server: String) {
        guard let text = record["image_data"]?.string, !text.isEmpty else { return nil }
        if let address = Self.address(text, on: server) {
            self = .address(address)
            return
        }
        guard let data = Data(base64Encoded: text) else { return nil }
        let bytes = Array(data)
        guard Self.looksLikePicture(bytes) else { return nil }
        self = .bytes(bytes)
    }

    /// The whole address, for one that is of the same origin (RFC 6454).
    private static func address(_ text: String, on server: String) -> String? {
        // No base64 of a picture begins like this: the bytes would be those of no format.
        let address = text.hasPrefix("/image") ? server + text : text
        guard let origin = try? HTTPAddress(server), (try? HTTPAddress(address)) == origin else { return nil }
        return address
    }

    /// PNG and JPEG by their first bytes; whether they are whole is found out when they are taken in.
    static func looksLikePicture(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) || bytes.starts(with: [0xFF, 0xD8, 0xFF])
    }

    /// What the pixels are called: the SHA-256 of their bytes, or of their address after `at-`, in lower-case
    /// hexadecimal digits. Such a server never changes pixels under their address.
    var content: String {
        switch self {
        case .bytes(let bytes): Self.sha256(bytes)
        case .address(let address): "at-" + Self.sha256(Array(address.utf8))
        }
    }

    static func sha256(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hexadecimal }
}
