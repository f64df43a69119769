/// The four letters that name a kind of chunk, as a number in network order.
struct ChunkType: Hashable, RawRepresentable, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    init(_ name: StaticString) {
        precondition(name.utf8CodeUnitCount == 4)
        rawValue = name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
    }

    static let header = ChunkType("IHDR")
    static let palette = ChunkType("PLTE")
    static let transparency = ChunkType("tRNS")
    static let imageData = ChunkType("IDAT")
    static let end = ChunkType("IEND")
    static let plainText = ChunkType("tEXt")
    static let compressedText = ChunkType("zTXt")
    static let internationalText = ChunkType("iTXt")

    private var letters: [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: rawValue >> $0) } }

    var isWellFormed: Bool {
        letters.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & 0xDF) }
    }

    /// Whether a reader that does not know the chunk must give up.
    var isCritical: Bool { rawValue & 0x2000_0000 == 0 }

    var isText: Bool { self == .plainText || self == .compressedText || self == .internationalText }
}

extension ChunkType: CustomStringConvertible {
    var description: String { String(decoding: letters, as: UTF8.self) }
}
