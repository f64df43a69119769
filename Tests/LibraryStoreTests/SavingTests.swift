import LibraryStore
import NuraModel
import Testing

@Suite("Saving an image")
struct SavingTests {
    @Test("puts PNG and sidecar side by side under the image's name, and leaves nothing else behind")
    func save() throws {
        let fixture = try StoreFixture()
        let png = samplePNG(1)
        let stored = try fixture.store.save(
            record: sampleRecord("Peaceful Sunset"), png: png, folder: folder("2026-11"))

        #expect(stored.path == "images/2026-11/Peaceful Sunset.png")
        #expect(stored.sidecarPath == "images/2026-11/Peaceful Sunset.json")
        #expect(fixture.read(stored.path) == png)
        #expect(fixture.read(stored.sidecarPath) == stored.record.sidecar)
        #expect(stored.sha256 == ContentHash.sha256(png))
        #expect(stored.record.file == ImageFile(sha256: stored.sha256, bytes: png.count, width: 4, height: 3))
        #expect(try fixture.store.facts(stored.path) == stored.png)
        #expect(try fixture.store.facts(stored.sidecarPath) == stored.sidecar)
        #expect(fixture.names(".nura/tmp").isEmpty)
        #expect(fixture.names(".nura/intents").isEmpty)
        #expect(fixture.read(LibraryLayout.original(of: stored.record.id)) == png)
    }

    @Test("takes uploaded pixels as they are, and they are no upload any more")
    func upload() throws {
        let fixture = try StoreFixture()
        let png = samplePNG(1)
        let sha256 = ContentHash.sha256(png)
        let file = try fixture.store.beginUpload()
        _ = try file.append(png)
        try fixture.store.keep(file, as: sha256)
        let stored = try fixture.store.save(
            record: sampleRecord("Peaceful Sunset"), upload: sha256, folder: folder("2026-11"))

        #expect(fixture.read(stored.path) == png)
        #expect(fixture.read(stored.sidecarPath) == stored.record.sidecar)
        #expect(stored.record.file == ImageFile(sha256: sha256, bytes: png.count, width: 4, height: 3))
        #expect(try fixture.store.facts(stored.path) == stored.png)
        #expect(fixture.names(".nura/tmp").isEmpty && fixture.names(".nura/intents").isEmpty)
        #expect(try !fixture.store.renewUpload(sha256))
        #expect(fixture.read(LibraryLayout.original(of: stored.record.id)) == png)
        let error = #expect(throws: LibraryError.self) {
            try fixture.store.save(record: sampleRecord("Again", id: "again"), upload: sha256, folder: .top)
        }
        #expect(error?.code == .notFound)
    }

    @Test("gives the second image of a name a suffix, whatever the case and normalisation of the first")
    func secondName() throws {
        let fixture = try StoreFixture()
        let names = try ["Café", "CAFE\u{301}", "café"].enumerated().map { index, name in
            try fixture.store.save(
                record: sampleRecord(name, id: "id-\(index)"), png: samplePNG(index), folder: .top
            ).path
        }
        #expect(names == ["images/Café.png", "images/CAFÉ (2).png", "images/café (3).png"])
    }

    @Test("never takes a name of which only the sidecar's file is taken")
    func strangersSidecar() throws {
        let fixture = try StoreFixture()
        try fixture.write(Array("mine".utf8), "images/sunset.JSON")
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        #expect(stored.path == "images/Sunset (2).png")
        #expect(fixture.read("images/sunset.JSON") == Array("mine".utf8))
    }

    @Test("refuses bytes that are not the image of the record, and changes nothing")
    func wrongBytes() throws {
        let fixture = try StoreFixture()
        var record = try sampleRecord("Sunset")
        record.file = ImageFile(sha256: ContentHash.sha256(samplePNG(2)), bytes: 1, width: 4, height: 3)
        let claimed = record
        #expect(throws: LibraryError.self) {
            try fixture.store.save(record: claimed, png: samplePNG(1), folder: .top)
        }
        #expect(throws: LibraryError.self) {
            try fixture.store.save(record: sampleRecord("Sunset"), png: [1, 2, 3], folder: .top)
        }
        #expect(fixture.files(below: "images").isEmpty)
    }
}
