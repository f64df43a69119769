import LibraryStore
import NuraModel
import Testing

@Suite("Moving an image")
struct MovingTests {
    @Test("takes the sidecar along, into folders that are made for it")
    func move() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        let moved = try fixture.store.move(stored.path, of: stored.record, to: folder("a/b"), name: "Dusk: one")
        #expect(moved.path == "images/a/b/Dusk one.png")
        #expect(moved.png == stored.png && moved.sidecar == stored.sidecar && moved.sha256 == stored.sha256)
        #expect(
            fixture.files(below: "images").keys.sorted() == ["images/a/b/Dusk one.json", "images/a/b/Dusk one.png"])
        #expect(fixture.names(".nura/intents").isEmpty)
    }

    @Test("replaces nothing: neither a picture nor a file that only a sidecar's name would take")
    func taken() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        try fixture.makeFolder("images/a")
        try fixture.write([1], "images/a/SUNSET.png")
        try fixture.write([2], "images/a/Sunset (2).json")
        let moved = try fixture.store.move(stored.path, of: stored.record, to: folder("a"), name: "Sunset")
        #expect(moved.path == "images/a/Sunset (3).png")
        #expect(fixture.read("images/a/SUNSET.png") == [1] && fixture.read("images/a/Sunset (2).json") == [2])
    }

    @Test("to where it is, is nothing; to another case or normalisation, one rename")
    func same() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("sunset"), png: samplePNG(1), folder: folder("a"))
        let refusing = try fixture.reopened { point throws(SimulatedCrash) in
            if point != .folderMade { throw SimulatedCrash(at: point) }
        }
        #expect(try refusing.move(stored.path, of: stored.record, to: folder("a"), name: "sunset") == stored)
        let moved = try fixture.store.move(stored.path, of: stored.record, to: folder("a"), name: "Sunset")
        #expect(moved.path == "images/a/Sunset.png")
        #expect(fixture.files(below: "images").keys.sorted() == ["images/a/Sunset.json", "images/a/Sunset.png"])
    }

    @Test("that is not there is an error that says so")
    func missing() throws {
        let fixture = try StoreFixture()
        let error = #expect(throws: LibraryError.self) {
            try fixture.store.move("images/No.png", of: sampleRecord("No"), to: .top, name: "Yes")
        }
        #expect(error?.code == .notFound)
        #expect(error?.message.contains("images/No.png") == true)
    }

    @Test("survives a name that is taken between the choice and the rename", arguments: ["png", "json"])
    func race(ending: String) throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        let store = try fixture.reopened { point throws(SimulatedCrash) in
            if point == .intentStaged, !fixture.exists("images/Dusk.\(ending)") {
                try? fixture.write([7], "images/Dusk.\(ending)")
            }
        }
        let moved = try store.move(stored.path, of: stored.record, to: .top, name: "Dusk")
        #expect(moved.path == "images/Dusk (2).png")
        #expect(fixture.read("images/Dusk.\(ending)") == [7])
        #expect(fixture.read(moved.path) == samplePNG(1))
        #expect(fixture.read(moved.sidecarPath) == stored.record.sidecar)
        #expect(fixture.files(below: "images").count == 3)
    }

    @Test("that the index does not take is found again by whoever opens the library")
    func notIndexed() throws {
        let fixture = try StoreFixture()
        let error = #expect(throws: LibraryError.self) {
            try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top) { _ in
                throw RecordError(code: .badValue, message: "no index")
            }
        }
        #expect(error?.code == .notIndexed)
        let report = try fixture.reopened().recover()
        #expect(report.stored.map(\.path) == ["images/Sunset.png"])
        #expect(fixture.files(below: "images").count == 2)
    }
}

@Suite("Originals")
struct OriginalTests {
    @Test("survive the deletion of the image, and are told from other pixels")
    func keep() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        let id = stored.record.id
        #expect(try fixture.store.hasOriginal(of: id, at: stored.path))
        #expect(try fixture.store.originals() == [LibraryLayout.original(of: id)])
        try fixture.remove(stored.path)
        #expect(fixture.read(LibraryLayout.original(of: id)) == samplePNG(1))
        #expect(try !fixture.store.hasOriginal(of: id, at: stored.path))
        try fixture.write(samplePNG(2), stored.path)
        #expect(try !fixture.store.hasOriginal(of: id, at: stored.path))

        #expect(try fixture.store.keepOriginal(of: id, at: stored.path, previous: stored.record))
        #expect(try fixture.store.hasOriginal(of: id, at: stored.path))
        let entry = try #require(fixture.store.trashEntries().entries.first)
        #expect(entry.reason == .replaced)
        #expect(fixture.read(".nura/trash/\(entry.id)/image.png") == samplePNG(1))
        try fixture.store.removeOriginal(of: id)
        #expect(try fixture.store.originals().isEmpty)
    }

    @Test("never lie under a path that an id could choose")
    func path() throws {
        for id in ["../../etc/passwd", "a/b", ".", "\u{0}", "ü"] {
            let path = LibraryLayout.original(of: try #require(ImageID(id)))
            #expect(path.hasPrefix(".nura/originals/") && path.utf8.count == 16 + 64 + 4)
        }
    }
}
