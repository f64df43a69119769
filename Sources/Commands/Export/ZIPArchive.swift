/// Writes a ZIP archive whose entries are stored as they are, which is right for PNG: it does not compress again.
///
/// The format is that of PKWARE's APPNOTE 6.3.10 with 64-bit sizes wherever 32 bits are too few, and names in UTF-8.
struct ZIPArchive {
    private struct Entry {
        let name: [UInt8]
        let crc: UInt32
        let size: UInt64
        let offset: UInt64
        let time: DOSTime
    }

    /// What ZIP knows of a moment: a date from 1980 to 2107, to two seconds.
    struct DOSTime {
        let date: UInt16
        let time: UInt16

        /// - Parameter description: an RFC 3339 moment such as `2026-11-22T12:00:00.000Z`.
        init(_ description: String) {
            let fields = description.split { "-T:.Z".contains($0) }.compactMap { UInt16($0) }
            guard fields.count >= 6, (1980...2107).contains(fields[0]) else {
                (date, time) = (0x21, 0)
                return
            }
            date = (fields[0] - 1980) << 9 | fields[1] << 5 | fields[2]
            time = fields[3] << 11 | fields[4] << 5 | fields[5] / 2
        }
    }

    private static let utf8Names: UInt16 = 1 << 11
    private static let version32: UInt16 = 20
    private static let version64: UInt16 = 45
    private static let most32: UInt64 = 0xFFFF_FFFF

    private let write: ([UInt8]) throws -> Void
    private var entries: [Entry] = []
    private var offset: UInt64 = 0

    /// - Parameter write: appends bytes to the archive's file.
    init(write: @escaping ([UInt8]) throws -> Void) {
        self.write = write
    }

    /// Adds a file.
    ///
    /// - Parameter name: with `/` between folders; relative.
    mutating func add(_ name: String, _ bytes: [UInt8], time: DOSTime) throws {
        let entry = Entry(
            name: Array(name.utf8), crc: CRC32.checksum(of: bytes), size: UInt64(bytes.count), offset: offset,
            time: time)
        var header = LittleEndianBytes()
        header.add(0x0403_4B50 as UInt32)
        addCommon(entry, to: &header)
        header.add(UInt16(entry.name.count))
        let isLarge = entry.size >= Self.most32
        header.add(UInt16(isLarge ? 20 : 0))
        header.bytes += entry.name
        if isLarge { addLargeSizes([entry.size, entry.size], to: &header) }
        try append(header.bytes)
        try append(bytes)
        entries.append(entry)
    }

    /// Writes the directory; nothing may be added afterwards.
    mutating func finish() throws {
        let start = offset
        for entry in entries { try append(directoryHeader(of: entry)) }
        let size = offset - start
        var end = LittleEndianBytes()
        if start >= Self.most32 || size >= Self.most32 || entries.count >= 0xFFFF {
            addLargeEnd(start: start, size: size, to: &end)
        }
        let count = UInt16(clamping: entries.count)
        end.add(0x0605_4B50 as UInt32)
        end.add(0 as UInt16)
        end.add(0 as UInt16)
        end.add(count)
        end.add(count)
        end.add(UInt32(clamping: size))
        end.add(UInt32(clamping: start))
        end.add(0 as UInt16)
        try append(end.bytes)
    }

    private func directoryHeader(of entry: Entry) -> [UInt8] {
        var large: [UInt64] = []
        if entry.size >= Self.most32 { large += [entry.size, entry.size] }
        if entry.offset >= Self.most32 { large.append(entry.offset) }
        var header = LittleEndianBytes()
        header.add(0x0201_4B50 as UInt32)
        header.add(3 << 8 | Self.version64)
        addCommon(entry, to: &header)
        header.add(UInt16(entry.name.count))
        header.add(UInt16(large.isEmpty ? 0 : 4 + large.count * 8))
        header.add(0 as UInt16)
        header.add(0 as UInt16)
        header.add(0 as UInt16)
        header.add(0o100644 << 16 as UInt32)
        header.add(UInt32(clamping: entry.offset))
        header.bytes += entry.name
        if !large.isEmpty { addLargeSizes(large, to: &header) }
        return header.bytes
    }

    /// From "version needed" to "uncompressed size", which both headers of an entry share.
    private func addCommon(_ entry: Entry, to header: inout LittleEndianBytes) {
        header.add(entry.size >= Self.most32 ? Self.version64 : Self.version32)
        header.add(Self.utf8Names)
        header.add(0 as UInt16)
        header.add(entry.time.time)
        header.add(entry.time.date)
        header.add(entry.crc)
        header.add(UInt32(clamping: entry.size))
        header.add(UInt32(clamping: entry.size))
    }

    private func addLargeSizes(_ sizes: [UInt64], to header: inout LittleEndianBytes) {
        header.add(1 as UInt16)
        header.add(UInt16(sizes.count * 8))
        for size in sizes { header.add(size) }
    }

    private func addLargeEnd(start: UInt64, size: UInt64, to end: inout LittleEndianBytes) {
        let count = UInt64(entries.count)
        let position = offset
        end.add(0x0606_4B50 as UInt32)
        end.add(44 as UInt64)
        end.add(3 << 8 | Self.version64)
        end.add(Self.version64)
        end.add(0 as UInt32)
        end.add(0 as UInt32)
        for value in [count, count, size, start] { end.add(value) }
        end.add(0x0706_4B50 as UInt32)
        end.add(0 as UInt32)
        end.add(position)
        end.add(1 as UInt32)
    }

    private mutating func append(_ bytes: [UInt8]) throws {
        try write(bytes)
        offset += UInt64(bytes.count)
    }
}

private struct LittleEndianBytes {
    var bytes: [UInt8] = []

    mutating func add(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
    }
}

/// The checksum of ISO 3309 that ZIP uses, reflected, with the polynomial 0xEDB88320.
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    static func checksum(of bytes: [UInt8]) -> UInt32 {
        let table = table
        let result = bytes.withUnsafeBufferPointer { buffer in
            var value: UInt32 = 0xFFFF_FFFF
            for byte in buffer { value = value >> 8 ^ table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] }
            return value
        }
        return result ^ 0xFFFF_FFFF
    }
}
