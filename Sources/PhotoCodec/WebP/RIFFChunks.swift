/// The chunks of a WebP file (RFC 9649, section 2).
struct RIFFChunks {
    /// Name, length and place of every chunk; padding is not part of them.
    private let chunks: [(name: ArraySlice<UInt8>, body: ArraySlice<UInt8>)]

    /// - Throws: `PhotoError` if the file is shorter than it says.
    init(_ bytes: [UInt8]) throws(PhotoError) {
        let truncated = PhotoError(.truncated, "the WebP ends before its last pixel; its copy was cut short")
        guard bytes.count >= 12 else { throw truncated }
        let end = 8 + Self.number(bytes[4..<8])
        guard end <= bytes.count else { throw truncated }
        var chunks: [(ArraySlice<UInt8>, ArraySlice<UInt8>)] = []
        var position = 12
        while position + 8 <= end {
            let name = bytes[position..<(position + 4)]
            let length = Self.number(bytes[(position + 4)..<(position + 8)])
            position += 8
            guard position + length <= end else { throw truncated }
            chunks.append((name, bytes[position..<(position + length)]))
            position += length + length % 2
        }
        self.chunks = chunks
    }

    /// The first chunk with this name of four letters.
    func body(_ name: String) -> ArraySlice<UInt8>? {
        chunks.first { $0.name.elementsEqual(name.utf8) }?.body
    }

    /// A chunk as it stands in a file.
    static func chunk(_ name: String, _ body: some Collection<UInt8>) -> [UInt8] {
        Array(name.utf8) + littleEndian(UInt32(body.count)) + body + (body.count.isMultiple(of: 2) ? [] : [0])
    }

    /// A file of these chunks, each as `chunk` returns it.
    static func file(_ chunks: [[UInt8]]) -> [UInt8] {
        let body = Array("WEBP".utf8) + chunks.joined()
        return Array("RIFF".utf8) + littleEndian(UInt32(body.count)) + body
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private static func littleEndian(_ number: UInt32) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}
