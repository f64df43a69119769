/// The words in the bytes of a file: UTF-8, or UTF-16 with a byte order mark; every line ends in LF.
struct DropText {
    let text: String

    /// - Returns: `nil` for bytes that are no text in these encodings, or that hold control characters.
    init?(_ bytes: some Collection<UInt8>) {
        guard let decoded = Self.decoded(Array(bytes)), !decoded.unicodeScalars.contains(where: Self.isControl) else {
            return nil
        }
        text = Self.withLineFeeds(decoded)
    }

    private static func decoded(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(validating: bytes.dropFirst(3), as: UTF8.self) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), low: 0, high: 1) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), low: 1, high: 0) }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { position in
            UInt16(bytes[position + low]) | UInt16(bytes[position + high]) << 8
        }
        return String(validating: units, as: UTF16.self)
    }

    /// The control characters that no text editor writes: all but tab, the line ends and the form feed.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 && !(0x09...0x0D).contains(scalar.value)
    }

    private static func withLineFeeds(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
        var lines = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\r" {
                lines.append("\n")
            } else if scalar != "\n" || previous != "\r" {
                lines.append(scalar)
            }
            previous = scalar
        }
        return String(lines)
    }
}
