import CDeflate

/// A PNG put together chunk by chunk, sound or not, independently of the writer under test.
struct SamplePNG {
    var chunks: [(type: String, data: [UInt8])] = []

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    var bytes: [UInt8] {
        chunks.reduce(into: Self.signature) { bytes, chunk in
            let body = Array(chunk.type.utf8) + chunk.data
            bytes +=
                Self.bigEndian(chunk.data.count) + body + Self.bigEndian(Int(libdeflate_crc32(0, body, body.count)))
        }
    }

    /// A whole image. `sample` gives the value of a sample (or the palette index) at x, y and channel.
    init(
        width: Int, height: Int, depth: Int, colorType: Int, interlaced: Bool = false,
        before: [(type: String, data: [UInt8])] = [], after: [(type: String, data: [UInt8])] = [],
        sample: (_ x: Int, _ y: Int, _ channel: Int) -> Int = { _, _, _ in 0 }
    ) {
        let channels = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][colorType] ?? 1
        var raw: [UInt8] = []
        for pass in interlaced ? Self.adam7 : [(0, 0, 1, 1)] {
            let columns = Array(stride(from: pass.0, to: width, by: pass.2))
            guard !columns.isEmpty else { continue }
            for y in stride(from: pass.1, to: height, by: pass.3) {
                let samples = columns.flatMap { x in (0..<channels).map { sample(x, y, $0) } }
                raw += [0] + Self.packed(samples, depth: depth)
            }
        }
        chunks =
            [("IHDR", Self.header(width, height, depth, colorType, interlaced))] + before
            + [("IDAT", Self.deflated(raw))] + after + [("IEND", [])]
    }

    /// A PNG of one grey pixel with these chunks around the image data.
    init(before: [(type: String, data: [UInt8])] = [], after: [(type: String, data: [UInt8])] = []) {
        self.init(width: 1, height: 1, depth: 8, colorType: 0, before: before, after: after)
    }

    static func header(_ width: Int, _ height: Int, _ depth: Int, _ colorType: Int, _ interlaced: Bool) -> [UInt8] {
        bigEndian(width) + bigEndian(height) + [UInt8(depth), UInt8(colorType), 0, 0, interlaced ? 1 : 0]
    }

    static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        let compressor = libdeflate_alloc_compressor(12)
        defer { libdeflate_free_compressor(compressor) }
        var stream = [UInt8](repeating: 0, count: libdeflate_zlib_compress_bound(compressor, bytes.count))
        let count = libdeflate_zlib_compress(compressor, bytes, bytes.count, &stream, stream.count)
        return Array(stream.prefix(count))
    }

    /// First column, first row, column step, row step of the seven passes (PNG specification, 8.2).
    private static let adam7 = [
        (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ]

    private static func packed(_ samples: [Int], depth: Int) -> [UInt8] {
        guard depth < 8 else {
            return samples.flatMap { depth == 16 ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0)] }
        }
        var bytes = [UInt8](repeating: 0, count: (samples.count * depth + 7) / 8)
        for (index, sample) in samples.enumerated() {
            bytes[index * depth / 8] |= UInt8(sample << (8 - depth - index * depth % 8))
        }
        return bytes
    }
}

/// The types and data of a file's chunks, in order.
func chunks(of bytes: [UInt8]) -> [(type: String, data: [UInt8])] {
    var chunks: [(type: String, data: [UInt8])] = []
    var position = 8
    while position + 12 <= bytes.count {
        let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
        guard position + 12 + length <= bytes.count else { break }
        let type = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
        chunks.append((type, Array(bytes[position + 8..<position + 8 + length])))
        position += 12 + length
        if type == "IEND" { break }
    }
    return chunks
}
