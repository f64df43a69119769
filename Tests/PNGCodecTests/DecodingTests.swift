import NuraModel
import PNGCodec
import Testing

/// A colour type of the specification with a depth that it allows.
struct SampleKind: CustomTestStringConvertible {
    let colorType: Int
    let depth: Int

    var testDescription: String { "colour type \(colorType), \(depth) bits" }
}

@Suite("Reading pixels")
struct DecodingTests {
    static let allKinds: [SampleKind] =
        [1, 2, 4, 8, 16].map { SampleKind(colorType: 0, depth: $0) }
        + [1, 2, 4, 8].map { SampleKind(colorType: 3, depth: $0) }
        + [2, 4, 6].flatMap { type in [8, 16].map { SampleKind(colorType: type, depth: $0) } }

    @Test(
        "Every colour type and depth, interlaced or not, becomes RGB with alpha over white",
        arguments: allKinds, [false, true]
    )
    func kinds(kind: SampleKind, interlaced: Bool) throws {
        let largest = (1 << kind.depth) - 1
        let palette = (0..<(1 << min(kind.depth, 8))).flatMap { (index: Int) -> [UInt8] in
            [UInt8(index * 91 & 255), UInt8(index * 7 & 255), UInt8(index)]
        }
        let sample = { (x: Int, y: Int, channel: Int) -> Int in
            (x * 7919 + y * 104_729 + channel * 31 + x * y) & largest
        }
        for (width, height) in [(1, 1), (2, 3), (5, 5), (13, 9), (33, 17)] {
            let png = SamplePNG(
                width: width, height: height, depth: kind.depth, colorType: kind.colorType, interlaced: interlaced,
                before: kind.colorType == 3 ? [("PLTE", palette)] : [], sample: sample)
            let expected = (0..<width * height).flatMap { (index: Int) -> [UInt8] in
                color(kind, palette) { sample(index % width, index / width, $0) }
            }
            let bitmap = try PNG.decode(png.bytes)
            #expect(bitmap == Bitmap(width: width, height: height, pixels: expected))
            let info = try PNG.verify(png.bytes)
            #expect((info.width, info.height, info.bitDepth) == (width, height, kind.depth))
            #expect(info.hasAlpha == (kind.colorType == 4 || kind.colorType == 6))
        }
    }

    @Test("A colour that tRNS names, and a palette's alpha, show white")
    func transparency() throws {
        let grey = SamplePNG(
            width: 2, height: 1, depth: 8, colorType: 0, before: [("tRNS", [0, 7])],
            sample: { x, _, _ in x == 0 ? 7 : 8 })
        #expect(try PNG.decode(grey.bytes).pixels == [255, 255, 255, 8, 8, 8])
        #expect(try PNG.info(grey.bytes).hasAlpha)

        let palette = SamplePNG(
            width: 3, height: 1, depth: 2, colorType: 3,
            before: [("PLTE", [10, 20, 30, 40, 50, 60, 70, 80, 90]), ("tRNS", [0, 128])], sample: { x, _, _ in x })
        #expect(try PNG.decode(palette.bytes).pixels == [255, 255, 255, 147, 152, 157, 70, 80, 90])
    }

    @Test("Of an animation the still image is read")
    func animation() throws {
        let control: [UInt8] =
            SamplePNG.bigEndian(0) + SamplePNG.bigEndian(1) + SamplePNG.bigEndian(1)
            + [UInt8](repeating: 0, count: 14)
        let png = SamplePNG(
            width: 1, height: 1, depth: 8, colorType: 2,
            before: [("acTL", SamplePNG.bigEndian(2) + SamplePNG.bigEndian(0)), ("fcTL", control)],
            after: [("fcTL", [0, 0, 0, 1] + control.dropFirst(4)), ("fdAT", [0, 0, 0, 2, 1, 2, 3])],
            sample: { _, _, channel in channel + 1 })
        #expect(try PNG.decode(png.bytes).pixels == [1, 2, 3])
    }

    @Test("Bytes after the end, an unknown ancillary chunk and a broken text do not matter")
    func forgiveness() throws {
        let png = SamplePNG(before: [("nuRa", [1, 2, 3]), ("tEXt", [0]), ("zTXt", [65, 0, 0, 9, 9]), ("iTXt", [65])])
        #expect(try PNG.verify(png.bytes + [1, 2, 3]).texts.isEmpty)
        #expect(try PNG.decode(png.bytes + [1, 2, 3]).pixels == [0, 0, 0])
    }

    /// What the specification says the samples of one pixel mean, in 8 bits over white.
    private func color(_ kind: SampleKind, _ palette: [UInt8], _ sample: @escaping (Int) -> Int) -> [UInt8] {
        let largest = Double((1 << kind.depth) - 1)
        let level = { (channel: Int) -> UInt8 in UInt8((Double(sample(channel)) * 255 / largest).rounded()) }
        switch kind.colorType {
        case 0: return [level(0), level(0), level(0)]
        case 2: return [level(0), level(1), level(2)]
        case 3: return Array(palette[sample(0) * 3..<sample(0) * 3 + 3])
        case 4: return [UInt8](repeating: overWhite(level(0), level(1)), count: 3)
        default: return (0..<3).map { overWhite(level($0), level(3)) }
        }
    }

    private func overWhite(_ value: UInt8, _ alpha: UInt8) -> UInt8 {
        let weight = Double(alpha) / 255
        return UInt8((Double(value) * weight + 255 * (1 - weight)).rounded())
    }
}
