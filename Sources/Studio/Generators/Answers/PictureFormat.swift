package import NuraModel

/// What the first bytes of an answer say that it is; headers are not asked, for they are often wrong.
package enum PictureFormat: String, Sendable {
    case png
    case jpeg
    case webp
    case gif
    case json
    case html
    case empty
    case unknown

    package init(_ bytes: some Collection<UInt8>) {
        let start = Array(bytes.prefix(16))
        if start.isEmpty {
            self = .empty
        } else if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if start.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if start.starts(with: "RIFF".utf8), start.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else if start.starts(with: "GIF8".utf8) {
            self = .gif
        } else {
            self.init(text: bytes.prefix(512))
        }
    }

    private init(text: some Collection<UInt8>) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let rest = text.starts(with: mark) ? AnySequence(text.dropFirst(3)) : AnySequence(text)
        let first = rest.first { $0 > 0x20 }
        switch first {
        case nil: self = .empty
        case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
        case UInt8(ascii: "<"): self = .html
        default: self = .unknown
        }
    }
}

/// Decodes a JPEG or a WebP; the composition root joins it with the codec.
package typealias PhotoDecoding = @Sendable (_ bytes: [UInt8]) throws -> Bitmap
