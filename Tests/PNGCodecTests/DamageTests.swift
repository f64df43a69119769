import NuraModel
import PNGCodec
import Testing

@Suite("Damaged and hostile files")
struct DamageTests {
    private func code(_ body: () throws(PNGError) -> Void) -> PNGError.Code? {
        do throws(PNGError) {
            try body()
            return nil
        } catch {
            return error.code
        }
    }

    @Test("A file cut off anywhere is called truncated")
    func truncation() throws {
        let bytes = try PNG.encode(.varied(width: 9, height: 7), texts: [PNGText("Title", "é"), PNGText("Note", "夕日")])
        for length in 0..<bytes.count {
            #expect(
                code { () throws(PNGError) in _ = try PNG.info(Array(bytes.prefix(length))) } == .truncated, "\(length)"
            )
        }
        #expect(throws: Never.self) { try PNG.verify(bytes) }
    }

    @Test("A flipped bit anywhere is noticed without decoding a pixel")
    func flippedBits() throws {
        let bytes = try PNG.encode(.varied(width: 9, height: 7), texts: [PNGText("Title", "é")])
        for index in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[index] ^= 1 << bit
                #expect(throws: PNGError.self, "byte \(index), bit \(bit)") { try PNG.info(damaged) }
            }
        }
    }

    @Test("Image data that ends early or is no deflate stream is noticed by verifying, though its checksums are right")
    func imageData() throws {
        let sound = SamplePNG(width: 40, height: 40, depth: 8, colorType: 2) { x, y, c in (x * y * 7 + c * x) & 255 }
        guard let place = sound.chunks.firstIndex(where: { $0.type == "IDAT" }) else { return }
        let data = sound.chunks[place].data
        for damaged in [
            Array(data.prefix(data.count / 2)), [UInt8](repeating: 0xAA, count: data.count), Array(data.dropFirst(9)),
        ] {
            var png = sound
            png.chunks[place].data = damaged
            #expect(throws: Never.self) { try PNG.info(png.bytes) }
            #expect(throws: PNGError.self) { try PNG.verify(png.bytes) }
            #expect(throws: PNGError.self) { try PNG.decode(png.bytes) }
        }
    }

    @Test(
        "What is not a PNG is told from what was one",
        arguments: [
            (Array("GIF89a".utf8), PNGError.Code.notPNG), ([0xFF, 0xD8, 0xFF, 0xE0, 0, 16], .notPNG), ([], .truncated),
            ([0x89, 0x50, 0x4E, 0x47, 0x0A, 0x1A, 0x0A, 0, 0], .damaged), ([0x89, 0x50], .truncated),
        ] as [([UInt8], PNGError.Code)]
    )
    func signature(bytes: [UInt8], expected: PNGError.Code) {
        #expect(code { () throws(PNGError) in _ = try PNG.info(bytes) } == expected)
    }

    @Test("Chunks out of place are told")
    func order() {
        let image = SamplePNG(width: 1, height: 1, depth: 8, colorType: 0).chunks
        let indexed = SamplePNG(width: 1, height: 1, depth: 8, colorType: 3).chunks
        let orders: [[(type: String, data: [UInt8])]] = [
            [image[1], image[0], image[2]], [image[0], image[2]], [image[0], image[0], image[1], image[2]],
            [image[0], image[1], ("tEXt", [65, 0]), image[1], image[2]], indexed,
            [image[0], image[1], ("IEND", [1])], [image[0], ("NEED", []), image[1], image[2]],
            [indexed[0], ("PLTE", [1, 2]), indexed[1], indexed[2]],
        ]
        for order in orders {
            var png = SamplePNG()
            png.chunks = order
            #expect(throws: PNGError.self, "\(order.map(\.type))") { try PNG.info(png.bytes) }
        }
    }
}
