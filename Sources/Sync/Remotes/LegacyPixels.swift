import Crypto
import FoundationEssentials
import NuraModel

/// The pixels in a record of a server with the original endpoints.
struct LegacyPixels {
    let bytes: [UInt8]

    /// - Returns: `nil` for a record without pixels, or with anything but standard base64 in their place.
    init?(_ record: JSONObject) {
        guard let text = record["image_data"]?.string, !text.isEmpty, let data = Data(base64Encoded: text) else {
            return nil
        }
        bytes = Array(data)
    }

    /// What the pixels are called: their SHA-256 in lower-case hexadecimal digits.
    var content: String { SHA256.hash(data: bytes).hexadecimal }

    var isPNG: Bool { bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) }
}
