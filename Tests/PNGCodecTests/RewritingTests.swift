import NuraModel
import PNGCodec
import Testing

@Suite("Changing texts in a file")
struct RewritingTests {
    @Test("A text is put before the pixels in place of those with its keyword, and no other byte changes")
    func inserting() throws {
        let original = SamplePNG(
            before: [
                ("gAMA", [0, 0, 0, 9]), ("tEXt", Array("Title\0old".utf8)), ("tEXt", Array("Author\0me".utf8)),
                ("zTXt", Array("Title\0\0?".utf8)),
            ],
            after: [("iTXt", Array("Title\0\0\0\0\0late".utf8)), ("nuRa", [7])])
        let changed = try PNG.inserting([PNGText("Title", "夕日")], into: original.bytes + [1, 2, 3])
        let expected: [(type: String, data: [UInt8])] =
            [original.chunks[0], original.chunks[1], original.chunks[3], ("iTXt", Array("Title\0\0\0\0\0夕日".utf8))]
            + [original.chunks[5], original.chunks[7], original.chunks[8]]
        var wanted = original
        wanted.chunks = expected
        #expect(changed == wanted.bytes + [1, 2, 3])
        #expect(try PNG.info(changed).texts == [PNGText("Author", "me"), PNGText("Title", "夕日")])
    }

    @Test("Inserting nothing changes nothing")
    func nothing() throws {
        let bytes = try PNG.encode(.varied(width: 20, height: 20), texts: [PNGText("Title", "x")])
        #expect(try PNG.inserting([], into: bytes) == bytes)
    }

    @Test("What is stripped is everything but the picture")
    func stripping() throws {
        let kept: [(type: String, data: [UInt8])] = [
            ("gAMA", [0, 0, 177, 143]), ("pHYs", [0, 0, 0, 1, 0, 0, 0, 1, 0]),
        ]
        let personal: [(type: String, data: [UInt8])] = [
            ("tEXt", Array("Author\0me".utf8)), ("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0<x/>".utf8)),
            ("eXIf", Array("MM\0*".utf8)), ("tIME", [7, 234, 11, 22, 12, 0, 0]), ("caBX", [1]),
        ]
        let original = SamplePNG(before: kept + personal, after: personal)
        var wanted = original
        wanted.chunks = [original.chunks[0]] + kept + [original.chunks[kept.count + personal.count + 1], ("IEND", [])]
        #expect(try PNG.strippingPersonalData(original.bytes + Array("hidden".utf8)) == wanted.bytes)
    }

    @Test("A damaged file is not changed but refused")
    func damaged() throws {
        let bytes = Array(try PNG.encode(.varied(width: 4, height: 4)).dropLast(3))
        #expect(throws: PNGError.self) { try PNG.inserting([PNGText("Title", "x")], into: bytes) }
        #expect(throws: PNGError.self) { try PNG.strippingPersonalData(bytes) }
    }
}
