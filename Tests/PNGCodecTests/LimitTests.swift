import NuraModel
import PNGCodec
import Testing

@Suite("Limits")
struct LimitTests {
    private func code<T>(_ body: () throws(PNGError) -> T) -> PNGError.Code? {
        do throws(PNGError) {
            _ = try body()
            return nil
        } catch {
            return error.code
        }
    }

    @Test(
        "An image too large is refused from its header, before a pixel is decoded",
        arguments: [(100_000, 1), (1, 100_000), (32_768, 32_768), (Int(UInt32.max), Int(UInt32.max))]
    )
    func size(width: Int, height: Int) {
        var png = SamplePNG()
        png.chunks[0].data = SamplePNG.header(width, height, 8, 6, false)
        #expect(code { () throws(PNGError) in try PNG.info(png.bytes) } == .tooLarge)
        #expect(code { () throws(PNGError) in try PNG.decode(png.bytes) } == .tooLarge)
        #expect(code { () throws(PNGError) in try PNG.inserting([], into: png.bytes) } == .tooLarge)
    }

    @Test("A small file that promises many pixels is damaged, and no memory is taken for them")
    func promise() {
        var png = SamplePNG()
        png.chunks[0].data = SamplePNG.header(8000, 8000, 16, 6, false)
        #expect(code { () throws(PNGError) in try PNG.decode(png.bytes) } == .damaged)
    }

    @Test("Compressed texts that swell beyond the limit are refused", arguments: ["zTXt", "iTXt"])
    func bomb(type: String) {
        let stream = SamplePNG.deflated([UInt8](repeating: 65, count: 50 << 20))
        let fields: [UInt8] = type == "zTXt" ? [75, 0, 0] : [75, 0, 1, 0, 0, 0]
        let png = SamplePNG(before: [(type, fields + stream)])
        #expect(code { () throws(PNGError) in try PNG.info(png.bytes) } == .tooLarge)
        // It can still be rid of.
        #expect(code { () throws(PNGError) in try PNG.info(PNG.strippingPersonalData(png.bytes)) } == nil)
    }

    @Test("The limit counts all texts together, and their number")
    func sum() {
        var limits = PNGLimits.default
        limits.maximumTextBytes = 100
        limits.maximumTexts = 3
        let text: (type: String, data: [UInt8]) = ("tEXt", [75, 0] + [UInt8](repeating: 65, count: 40))
        let allowed = SamplePNG(before: [text, text])
        let long = SamplePNG(before: [text, text], after: [text])
        let many = SamplePNG(before: Array(repeating: ("tEXt", [75, 0]), count: 4))
        #expect(code { () throws(PNGError) in try PNG.info(allowed.bytes, limits: limits) } == nil)
        #expect(code { () throws(PNGError) in try PNG.info(long.bytes, limits: limits) } == .tooLarge)
        #expect(code { () throws(PNGError) in try PNG.info(many.bytes, limits: limits) } == .tooLarge)
    }

    @Test("Nothing is written that the reader would refuse")
    func writing() {
        var limits = PNGLimits.default
        limits.maximumSide = 4
        limits.maximumTextBytes = 10
        let small = Bitmap.varied(width: 2, height: 2)
        #expect(
            code { () throws(PNGError) in try PNG.encode(.varied(width: 5, height: 1), limits: limits) } == .tooLarge)
        #expect(
            code { () throws(PNGError) in
                try PNG.encode(small, texts: [PNGText("Note", "0123456789")], limits: limits)
            } == .tooLarge)
    }
}
