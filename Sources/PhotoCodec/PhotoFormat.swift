/// The formats besides PNG in which pictures come in and go out.
package enum PhotoFormat: String, CaseIterable, Sendable {
    case jpeg
    case webP = "webp"

    /// Recognises a file by its first bytes, never by what somebody says about it; `nil` for other formats.
    package init?(of bytes: some Collection<UInt8>) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            self = .webP
        } else {
            return nil
        }
    }

    /// Without the dot.
    package var fileExtension: String {
        switch self {
        case .jpeg: "jpg"
        case .webP: "webp"
        }
    }

    /// As people write it.
    package var title: String {
        switch self {
        case .jpeg: "JPEG"
        case .webP: "WebP"
        }
    }

    /// Pixels, for width and height alike, that the format can express.
    var longestSide: Int {
        switch self {
        case .jpeg: 65_500
        case .webP: 16_383
        }
    }
}
