import NuraModel
import PNGCodec
import TestSupport
import Testing

@Suite(.takingTurns) struct FileManagerPixelTests {
    /// A small picture of one colour, as another program would write it.
    static func picture(_ shade: UInt8, texts: [PNGText] = []) throws -> [UInt8] {
        try PNG.encode(Bitmap(width: 16, height: 8, pixels: [UInt8](repeating: shade, count: 16 * 8 * 3)), texts: texts)
    }

    @Test(
        "New pixels by an editor are new content of the same image, however it saves",
        arguments: Noticing.allCases, Saving.allCases)
    func replace(noticing: Noticing, saving: Saving) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        let former = try library.read(harbour.path)
        let pixels = try Self.picture(40)
        try saving.save(harbour.path, pixels, in: library)
        let after = try await library.noticed("the new pixels") { $0[harbour.id]?.record.file?.width == 16 }
        let image = try #require(after[harbour.id])
        #expect(image.path == harbour.path)
        #expect(image.record.file?.bytes == pixels.count)
        #expect(image.record.metadata == harbour.record.metadata)
        #expect(image.record.name == harbour.record.name)
        #expect(after.images.count == 3)
        #expect(try library.read(harbour.path) == pixels)
        if saving != .inPlace {
            // The former pixels were another file: they are kept.
            let kept = try library.everything(in: ".nura/trash").values.contains(former)
            #expect(kept)
        }
        try await library.expectSound()
    }

    @Test(
        "A damaged PNG is quarantined: told, left as it is, and the image keeps its record until it is whole again",
        arguments: Noticing.allCases, Damage.allCases)
    func damage(noticing: Noticing, damage: Damage) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest"], noticing: noticing)
        let before = try await library.list()
        let harbour = try #require(before.named("Harbour"))
        let good = try library.read(harbour.path)
        try damage.inflict(on: harbour.path, in: library)
        let bad = try library.read(harbour.path)
        let sidecar = try library.read(harbour.sidecar)
        let status = try await library.noticedStatus("the damage") { $0.notice("quarantined", harbour.path) != nil }
        #expect(status.code == 65)
        #expect(status.notices.count == 1)
        #expect(try await library.list() == before)
        _ = try await library.run("scan")
        #expect(try library.read(harbour.path) == bad)
        #expect(try library.read(harbour.sidecar) == sidecar)
        // Written anew, for the damage was done to the file that `originals/` links to.
        try library.write(harbour.path, good)
        try await library.noticedStatus("the whole picture") { $0.notices.isEmpty }
        let after = try await library.list()
        #expect(after[harbour.id]?.record.file == harbour.record.file)
        #expect(after.names == ["Forest", "Harbour"])
        #expect(try await library.trash().isEmpty)
        try await library.expectSound()
    }

    @Test("A damaged PNG that is moved and deleted is told of where it is, and no longer", arguments: Noticing.allCases)
    func damagedStranger(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: noticing)
        let before = try await library.list()
        let bytes = Array(try Self.picture(9).dropLast(7))
        try library.write("images/broken.png", bytes)
        try await library.noticedStatus("the damage") { $0.notice("quarantined", "images/broken.png") != nil }
        try library.makeFolder("images/attic")
        try library.move("images/broken.png", to: "images/attic/broken.png")
        try await library.noticedStatus("the move") {
            $0.notices.map(\.path) == ["images/attic/broken.png"]
        }
        #expect(try library.read("images/attic/broken.png") == bytes)
        #expect(try library.names(in: "images/attic") == ["broken.png"])
        #expect(try await library.list() == before)
        try library.remove("images/attic/broken.png")
        try await library.noticedStatus("the deletion") { $0.notices.isEmpty }
        #expect(try await library.list() == before)
        #expect(try await library.trash().isEmpty)
        try await library.expectSound()
    }

    @Test(
        "New pixels and a new name at once are still the image, if the editor keeps what the file says of itself",
        arguments: Noticing.allCases)
    func saveAs(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        let info = try PNG.info(library.read(harbour.path))
        let edited = try Self.picture(70, texts: info.texts.map { PNGText($0.keyword, $0.text) })
        try library.write("\(harbour.folder)/Pier.png", edited)
        try library.remove(harbour.path)
        let after = try await library.noticed("the new file") { $0[harbour.id]?.path == "\(harbour.folder)/Pier.png" }
        #expect(after.images.count == 3)
        #expect(after[harbour.id]?.record.metadata.userInput == harbour.record.metadata.userInput)
        #expect(after[harbour.id]?.record.file?.width == 16)
        #expect(!library.exists(harbour.sidecar))
        try await library.expectSound()
    }
}

enum Damage: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case truncated, emptied, flippedByte, notAPicture

    var testDescription: String { rawValue }

    func inflict(on path: String, in library: LibraryUnderTest) throws {
        var bytes = try library.read(path)
        switch self {
        case .truncated: try library.truncate(path, to: bytes.count / 2)
        case .emptied: try library.truncate(path, to: 0)
        case .flippedByte:
            bytes[bytes.count - 40] ^= 0x10
            try library.write(path, bytes)
        case .notAPicture: try library.write(path, Array("<html>404</html>".utf8))
        }
    }
}
