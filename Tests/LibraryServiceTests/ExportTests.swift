import LibraryIndex
import LibraryService
import NuraModel
import PNGCodec
import PhotoCodec
import TestSupport
import Testing

@Suite("Export")
struct ExportTests {
    private static let photos = [ExportFormat.jpeg(quality: 90), .webP(quality: 90)]

    @Test("JPEG and WebP carry prompt, name and parameters, and never the person's own words", arguments: photos)
    func carries(format: ExportFormat) async throws {
        let (library, image) = try await library()
        let file = try await library.exported(image.record.id, as: format, stripping: false)
        #expect(file.fileName == "\(image.record.name).\(format.fileExtension)")
        let bytes = file.bytes
        #expect(bytes.holds(image.record.prompt) && bytes.holds("Steps: ".utf16BigEndian))
        #expect(bytes.holds("<dc:title>") && bytes.holds(image.record.name) && bytes.holds("trainedAlgorithmicMedia"))
        #expect(!bytes.holds("zebra") && !bytes.holds("zebra".utf16BigEndian))
        let photo = try Photo.decode(bytes)
        #expect((photo.width, photo.height) == (64, 64))
        #expect(abs(Int(photo.pixels[6000]) - 200) < 4)
    }

    @Test("Stripped, they carry nothing but the picture", arguments: photos)
    func stripped(format: ExportFormat) async throws {
        let (library, image) = try await library()
        let bytes = try await library.exported(image.record.id, as: format, stripping: true).bytes
        for text in [image.record.prompt, image.record.name, "Nura", "Exif", "EXIF", "xmp", "2026"] {
            #expect(!bytes.holds(text), "\(text)")
        }
        #expect(try Photo.decode(bytes).width == 64)
    }

    @Test("A PNG leaves as it is, or without its texts")
    func png() async throws {
        let (library, image) = try await library()
        let whole = try await library.exported(image.record.id, stripping: false)
        #expect(whole.fileName == "\(image.record.name).png")
        let stripped = try await library.exported(image.record.id, as: .png, stripping: true)
        #expect(try PNG.info(stripped.bytes).texts.isEmpty)
        #expect(try PNG.decode(stripped.bytes) == PNG.decode(whole.bytes))
    }

    @Test("A prompt longer than JPEG can hold is shortened rather than the picture refused")
    func longPrompt() async throws {
        let (library, image) = try await library()
        var edit = RecordEdit()
        edit.prompt = "A harbour. " + String(repeating: "<waves> & ", count: 20_000)
        _ = try await library.edit(image.record.id, edit)
        let bytes = try await library.exported(image.record.id, as: .jpeg(quality: 80), stripping: false).bytes
        #expect(bytes.holds("A harbour. <waves>"))
        #expect(try Photo.decode(bytes).width == 64)
    }

    @Test("The record of a picture from elsewhere claims nothing about how it came to be")
    func foreign() async throws {
        let fixture = try DraftFixture()
        let size = try #require(PictureSize(width: 64, height: 64))
        try fixture.scratch.write("Nura/images/Mine.png", PNG.encode(.filled(40, size)))
        let library = try await fixture.open()
        _ = try await library.scan()
        let image = try await library.image("Mine")
        let bytes = try await library.exported(image.record.id, as: .webP(quality: 50), stripping: false).bytes
        #expect(bytes.holds("Mine") && !bytes.holds("DigitalSourceType>"))
    }

    private func library() async throws -> (Library, IndexedImage) {
        let fixture = try DraftFixture()
        fixture.far.answer = .picture
        let library = try await fixture.open()
        var request = PictureRequest(text: "my zebra, and a boat on a lake")
        request.size = PictureSize(width: 64, height: 64)
        guard case .made(let images) = try await library.generate(request) else { throw CancellationError() }
        var edit = RecordEdit()
        edit.prompt = "A boat on a lake at dusk"
        let image = try #require(images.first)
        _ = try await library.rename(image.record.id, to: "Lake")
        return (library, try await library.edit(image.record.id, edit))
    }
}

extension [UInt8] {
    fileprivate func holds(_ text: String) -> Bool { holds(Array(text.utf8)) }

    fileprivate func holds(_ bytes: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: bytes) }
    }
}

extension String {
    fileprivate var utf16BigEndian: [UInt8] { utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
}
