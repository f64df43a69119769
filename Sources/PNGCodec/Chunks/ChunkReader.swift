import CDeflate

/// A chunk, by its place in the file.
struct Chunk {
    let type: ChunkType
    /// The data alone.
    let data: Range<Int>

    /// Length, type, data and checksum.
    var whole: Range<Int> { data.lowerBound - 8..<data.upperBound + 4 }
}

/// Walks the chunks of a PNG and checks the signature, the lengths and the checksums.
struct ChunkReader {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    let bytes: [UInt8]
    private(set) var position: Int

    /// - Throws: `PNGError` if the bytes do not begin with the signature.
    init(_ bytes: [UInt8]) throws(PNGError) {
        guard !bytes.isEmpty else { throw PNGError(.truncated, "the file is empty") }
        guard bytes.starts(with: Self.signature) else {
            throw Self.wrongSignature(bytes)
        }
        self.bytes = bytes
        position = Self.signature.count
    }

    private static func wrongSignature(_ bytes: [UInt8]) -> PNGError {
        if signature.starts(with: bytes) {
            return PNGError(.truncated, "the PNG ends within its first bytes; its copy was cut short")
        }
        if bytes.starts(with: signature.prefix(4)) {
            return PNGError(.damaged, "the PNG was altered by a transfer that changes line endings; copy it again")
        }
        return PNGError(.notPNG, "the file is not a PNG")
    }

    /// - Throws: `PNGError` if the file ends within the chunk or the chunk is not what was written.
    mutating func next() throws(PNGError) -> Chunk {
        guard bytes.count - position >= 12 else { throw Self.cutShort }
        let length = Int(number(at: position))
        let type = ChunkType(rawValue: number(at: position + 4))
        guard type.isWellFormed, length <= Int(Int32.max) else {
            throw PNGError(.damaged, "the PNG has no chunk where one should begin, at byte \(position)")
        }
        guard length <= bytes.count - position - 12 else { throw Self.cutShort }
        let chunk = Chunk(type: type, data: position + 8..<position + 8 + length)
        guard checksum(of: chunk) == number(at: chunk.data.upperBound) else {
            throw PNGError(.damaged, "the checksum of the \(type) chunk at byte \(position) of the PNG is wrong")
        }
        position = chunk.whole.upperBound
        return chunk
    }

    private func number(at offset: Int) -> UInt32 {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }

    private func checksum(of chunk: Chunk) -> UInt32 {
        bytes[chunk.data.lowerBound - 4..<chunk.data.upperBound].withUnsafeBytes {
            libdeflate_crc32(0, $0.baseAddress, $0.count)
        }
    }

    private static var cutShort: PNGError {
        PNGError(.truncated, "the PNG ends before its last chunk; its copy was cut short or is still going on")
    }
}
