import NuraModel

/// The Exif fields of a picture as a TIFF structure in big-endian order (Exif 2.32, section 4.6).
///
/// Text in `ImageDescription` and `Software` is UTF-8, as today's programs read it; `UserComment` is UTF-16 in the order
/// of the block.
struct ExifBlock {
    /// What stands before the structure in a JPEG segment.
    static let mark = Array("Exif\0\0".utf8)

    private enum Kind: UInt16 {
        case text = 2
        case long = 4
        case undefined = 7
    }

    private struct Field {
        let tag: UInt16
        let kind: Kind
        let value: [UInt8]

        var count: Int { kind == .long ? value.count / 4 : value.count }
    }

    private static let headerLength = 8

    private let main: [Field]
    private let details: [Field]

    /// - Returns: `nil` when there is nothing to say.
    init?(_ metadata: PhotoMetadata) {
        let moment = metadata.createdAt.map(Self.moment)
        let main = [
            (0x010E, metadata.description), (0x0131, metadata.software), (0x0132, moment),
        ].compactMap { tag, text in text.map { Field(tag: tag, kind: .text, value: Array($0.utf8) + [0]) } }
        var details: [Field] = []
        if let moment {
            details.append(Field(tag: 0x9003, kind: .text, value: Array(moment.utf8) + [0]))
            // Times are in UTC.
            details.append(Field(tag: 0x9011, kind: .text, value: Array("+00:00\0".utf8)))
        }
        if let comment = metadata.comment {
            details.append(
                Field(
                    tag: 0x9286, kind: .undefined,
                    value: Array("UNICODE\0".utf8) + comment.utf16.flatMap { bigEndian($0) }))
        }
        guard !main.isEmpty || !details.isEmpty else { return nil }
        self.main = main
        self.details = details
    }

    /// The structure without the mark.
    var bytes: [UInt8] {
        let pointer = Field(tag: 0x8769, kind: .long, value: [0, 0, 0, 0])
        let offset = Self.headerLength + Self.directory(main + [pointer], at: Self.headerLength).count
        let pointed = Field(tag: 0x8769, kind: .long, value: bigEndian(UInt32(offset)))
        return Array("MM".utf8) + bigEndian(42 as UInt16) + bigEndian(UInt32(Self.headerLength))
            + Self.directory(details.isEmpty ? main : main + [pointed], at: Self.headerLength)
            + (details.isEmpty ? [] : Self.directory(details, at: offset))
    }

    /// `2026:11:22 12:00:00`
    private static func moment(_ moment: Timestamp) -> String {
        let text = Array(moment.description.utf8.prefix(19))
        let day = text.prefix(10).map { $0 == UInt8(ascii: "-") ? UInt8(ascii: ":") : $0 }
        return String(decoding: day + [UInt8(ascii: " ")] + text.suffix(8), as: UTF8.self)
    }

    /// A directory with the values that do not fit into its entries behind it.
    private static func directory(_ fields: [Field], at offset: Int) -> [UInt8] {
        var entries = bigEndian(UInt16(fields.count))
        var values: [UInt8] = []
        let valuesOffset = offset + 2 + fields.count * 12 + 4
        for field in fields {
            entries += bigEndian(field.tag) + bigEndian(field.kind.rawValue) + bigEndian(UInt32(field.count))
            if field.value.count <= 4 {
                entries += field.value + [UInt8](repeating: 0, count: 4 - field.value.count)
            } else {
                entries += bigEndian(UInt32(valuesOffset + values.count))
                values += field.value
                // Values begin at even places (TIFF 6.0, section 2).
                if !values.count.isMultiple(of: 2) { values.append(0) }
            }
        }
        return entries + bigEndian(0 as UInt32) + values
    }
}

private func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
}
