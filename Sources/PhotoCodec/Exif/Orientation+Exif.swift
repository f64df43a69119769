extension Orientation {
    private static let tag: UInt32 = 0x0112
    /// The type of a 16-bit number (TIFF 6.0, section 2).
    private static let short: UInt32 = 3

    /// Reads the orientation of an Exif block, with or without the mark that JPEG puts before it.
    ///
    /// What cannot be read is upright: a block that some editor broke is no reason to lose a picture.
    init(exif block: ArraySlice<UInt8>) {
        self = Self.read(block) ?? .upright
    }

    private static func read(_ block: ArraySlice<UInt8>) -> Orientation? {
        let tiff = block.starts(with: ExifBlock.mark) ? block.dropFirst(ExifBlock.mark.count) : block
        guard let reader = TIFFReader(tiff), let directory = reader.number(at: 4, bytes: 4),
            let count = reader.number(at: Int(directory), bytes: 2)
        else { return nil }
        for index in 0..<Int(count) {
            let entry = Int(directory) + 2 + index * 12
            guard let tag = reader.number(at: entry, bytes: 2), let type = reader.number(at: entry + 2, bytes: 2),
                let value = reader.number(at: entry + 8, bytes: 2)
            else { return nil }
            if tag == Self.tag { return type == short ? UInt16(exactly: value).flatMap(Orientation.init) : nil }
        }
        return nil
    }
}

/// The numbers of a TIFF structure in its byte order.
private struct TIFFReader {
    private let bytes: ArraySlice<UInt8>
    private let isLittleEndian: Bool

    init?(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        switch Array(bytes.prefix(2)) {
        case Array("II".utf8): isLittleEndian = true
        case Array("MM".utf8): isLittleEndian = false
        default: return nil
        }
        guard number(at: 2, bytes: 2) == 42 else { return nil }
    }

    func number(at offset: Int, bytes count: Int) -> UInt32? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        let field = bytes[(bytes.startIndex + offset)..<(bytes.startIndex + offset + count)]
        return isLittleEndian
            ? field.reversed().reduce(0) { $0 << 8 | UInt32($1) } : field.reduce(0) { $0 << 8 | UInt32($1) }
    }
}
