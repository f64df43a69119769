import NuraModel
import PNGCodec
import TestSupport
import Testing

@Suite("Texts")
struct TextTests {
    private let picture = Bitmap.varied(width: 3, height: 2)

    private func types(_ texts: [PNGText]) throws -> [String] {
        try chunks(of: PNG.encode(picture, texts: texts)).map(\.type).filter { $0.hasSuffix("Xt") }
    }

    @Test(
        "Latin-1 is written as tEXt, everything else as iTXt, and what could be taken for UTF-8 as iTXt too",
        arguments: [
            ("plain\nlines", "tEXt"), ("", "tEXt"), ("Café crème", "tEXt"), ("夕日", "iTXt"), ("3 €", "iTXt"),
            ("Ã©", "iTXt"), ("e\u{301}", "iTXt"),
        ]
    )
    func choice(text: String, type: String) throws {
        #expect(try types([PNGText("Description", text)]) == [type])
        let info = try PNG.info(PNG.encode(picture, texts: [PNGText("Description", text)]))
        #expect(info.text("Description").map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test("The bytes are those of the specification, before the pixels")
    func layout() throws {
        let file = try chunks(
            of: PNG.encode(picture, texts: [PNGText("Title", "Café"), PNGText("Title", "夕日")]))
        #expect(file.map(\.type) == ["IHDR", "sRGB", "gAMA", "cHRM", "tEXt", "iTXt", "IDAT", "IEND"])
        #expect(file[4].data == Array("Title\0Caf".utf8) + [0xE9])
        #expect(file[5].data == Array("Title\0\0\0\0\0夕日".utf8))
    }

    @Test("An XMP packet is always international text")
    func xmp() throws {
        #expect(try types([PNGText(PNGText.xmpKeyword, "<x/>")]) == ["iTXt"])
    }

    @Test("A null character, which PNG cannot hold, becomes a replacement character")
    func null() throws {
        let info = try PNG.info(PNG.encode(picture, texts: [PNGText("Note", "a\0b")]))
        #expect(info.text("Note") == "a\u{FFFD}b")
    }

    @Test(
        "A keyword that PNG does not allow is refused",
        arguments: ["", " a", "a ", "a  b", "a\nb", "夕", "a\0", "\u{A0}", String(repeating: "k", count: 80)]
    )
    func keywords(keyword: String) {
        #expect(throws: PNGError.self) { try PNG.encode(picture, texts: [PNGText(keyword, "x")]) }
    }

    @Test("The longest keyword and Latin-1 in it are kept")
    func longKeyword() throws {
        let keyword = "é" + String(repeating: "k", count: 78)
        #expect(try PNG.info(PNG.encode(picture, texts: [PNGText(keyword, "x")])).text(keyword) == "x")
    }

    @Test("International text wins over compressed, compressed over plain, wherever they stand")
    func precedence() throws {
        let plain: (type: String, data: [UInt8]) = ("tEXt", Array("parameters\0plain".utf8))
        let compressed: (type: String, data: [UInt8]) =
            ("zTXt", Array("parameters\0\0".utf8) + SamplePNG.deflated(Array("compressed".utf8)))
        let international: (type: String, data: [UInt8]) =
            ("iTXt", Array("parameters\0\u{1}\0en\0Parameter\0".utf8) + SamplePNG.deflated(Array("夕日".utf8)))
        let all = try PNG.info(SamplePNG(before: [plain, compressed], after: [international]).bytes)
        #expect(all.text("parameters") == "夕日")
        #expect(all.texts.map(\.text) == ["plain", "compressed", "夕日"])
        #expect(try PNG.info(SamplePNG(before: [compressed, plain]).bytes).text("parameters") == "compressed")
        #expect(
            try PNG.info(SamplePNG(before: [plain, ("tEXt", plain.data + [33])]).bytes).text("parameters") == "plain")
        #expect(all.text("Parameters") == nil)
    }

    @Test("Plain text in UTF-8, as some programs write it, is read as such; else it is Latin-1")
    func misuse() throws {
        let utf8 = SamplePNG(before: [("tEXt", Array("parameters\0猫 é".utf8))])
        #expect(try PNG.info(utf8.bytes).text("parameters") == "猫 é")
        let latin1 = SamplePNG(before: [("tEXt", Array("parameters\0caf".utf8) + [0xE9])])
        #expect(try PNG.info(latin1.bytes).text("parameters") == "café")
    }

    @Test("Any texts come back as they were written, scalar for scalar")
    func roundTrip() throws {
        var numbers = SeededRandom()
        for _ in 0..<300 {
            let texts = (0..<Int.random(in: 0...4, using: &numbers)).map { index in
                PNGText("Key \(index)", .randomText(using: &numbers))
            }
            let read = try PNG.info(PNG.encode(picture, texts: texts)).texts
            #expect(read.map { Array($0.text.utf8) } == texts.map { Array($0.text.utf8) }, "NURA_SEED=\(numbers.seed)")
        }
    }
}
