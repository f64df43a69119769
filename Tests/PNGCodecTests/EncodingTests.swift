import CLibPNG
import NuraModel
import PNGCodec
import Testing

@Suite("Writing a picture")
struct EncodingTests {
    @Test(
        "libpng reads back exactly the pixels that were written",
        arguments: [(1, 1), (2, 1), (1, 7), (3, 2), (17, 33), (64, 64), (255, 3), (1024, 96)],
        [PNGCompression.fast, .saving, .small]
    )
    func identity(size: (Int, Int), compression: PNGCompression) throws {
        let bitmap = Bitmap.varied(width: size.0, height: size.1)
        let bytes = try PNG.encode(bitmap, texts: [PNGText("Title", "Café")], compression: compression)
        #expect(try PNG.decode(bytes) == bitmap)
        #expect(readByLibPNG(bytes) == bitmap.pixels)
    }

    @Test("Noise, which no compression makes smaller, is encoded as it is", arguments: [64, 590])
    func noise(side: Int) throws {
        var random = SplitMix64(seed: 4)
        let pixels = (0..<side * side * 3).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        let bitmap = Bitmap(width: side, height: side, pixels: pixels)
        #expect(try PNG.decode(PNG.encode(bitmap)) == bitmap)
    }

    /// Through libpng's own simplified interface, with none of our code between.
    private func readByLibPNG(_ bytes: [UInt8]) -> [UInt8]? {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        guard png_image_begin_read_from_memory(&image, bytes, bytes.count) != 0 else { return nil }
        defer { png_image_free(&image) }
        image.format = UInt32(PNG_FORMAT_FLAG_COLOR)
        var pixels = [UInt8](repeating: 0, count: Int(image.width * image.height) * 3)
        guard png_image_finish_read(&image, nil, &pixels, 0, nil) != 0 else { return nil }
        return pixels
    }
}
