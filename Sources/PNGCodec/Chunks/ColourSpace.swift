/// The chunks that say the samples are sRGB, the older two for readers that do not know the first
/// (PNG specification, 11.3.2).
enum ColourSpace {
    static let chunks = [
        // Rendering intent: perceptual.
        NewChunk(type: ChunkType("sRGB"), data: [0]),
        // 1/2.2, times 100,000.
        NewChunk(type: ChunkType("gAMA"), data: bigEndian([45_455])),
        // White, red, green and blue, x and y, times 100,000.
        NewChunk(
            type: ChunkType("cHRM"),
            data: bigEndian([31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000])),
    ]

    private static func bigEndian(_ numbers: [UInt32]) -> [UInt8] {
        numbers.flatMap { number in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
    }
}
