import Glibc
import LibraryStore
import NuraModel
import PNGCodec
import Synchronization
import Testing

@Suite("Sidecars")
struct SidecarTests {
    private func saved(_ fixture: StoreFixture) throws -> StoredImage {
        try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: folder("a"))
    }

    @Test("are replaced by a swap that leaves nothing behind")
    func replace() throws {
        let fixture = try StoreFixture()
        let stored = try saved(fixture)
        var record = stored.record
        record.prompt = "Fog"
        for expected in [SidecarExpectation.file(stored.sidecar), .content(sha256: ContentHash.sha256(record.sidecar))]
        {
            let facts = try fixture.store.writeSidecar(record, forPNG: stored.path, replacing: expected)
            #expect(fixture.read(stored.sidecarPath) == record.sidecar)
            #expect(try fixture.store.facts(stored.sidecarPath) == facts)
            record.prompt = "Rain"
        }
        #expect(fixture.names(".nura/tmp").isEmpty)
        #expect(try fixture.store.trashEntries().entries.isEmpty)
    }

    @Test("are not written when nothing changes")
    func unchanged() throws {
        let fixture = try StoreFixture()
        let stored = try saved(fixture)
        let store = try fixture.reopened { point throws(SimulatedCrash) in throw SimulatedCrash(at: point) }
        let facts = try store.writeSidecar(stored.record, forPNG: stored.path, replacing: .absent)
        #expect(facts == stored.sidecar)
    }

    @Test("that somebody edited are left as they are")
    func edited() throws {
        let fixture = try StoreFixture()
        let stored = try saved(fixture)
        try fixture.write(Array("{\"mine\": true}".utf8), stored.sidecarPath)
        var record = stored.record
        record.prompt = "Fog"
        for expected in [SidecarExpectation.file(stored.sidecar), .absent, .content(sha256: "0")] {
            let error = #expect(throws: LibraryError.self) {
                try fixture.store.writeSidecar(record, forPNG: stored.path, replacing: expected)
            }
            #expect(error?.code == .changed)
        }
        #expect(fixture.read(stored.sidecarPath) == Array("{\"mine\": true}".utf8))
        #expect(fixture.names(".nura/tmp").isEmpty)
    }

    @Test("that somebody edited in the last instant go to the trash", arguments: [false, true])
    func editedInTheLastInstant(crashing: Bool) throws {
        let fixture = try StoreFixture()
        let stored = try saved(fixture)
        let mine = Array("{\"mine\": true}".utf8)
        let store = try fixture.reopened { point throws(SimulatedCrash) in
            if point == .sidecarStaged { try? fixture.write(mine, stored.sidecarPath) }
            if point == .sidecarSwapped, crashing { throw SimulatedCrash(at: point) }
        }
        var record = stored.record
        record.prompt = "Fog"
        let fog = record
        if crashing {
            #expect(throws: LibraryError.self) {
                try store.writeSidecar(fog, forPNG: stored.path, replacing: .file(stored.sidecar))
            }
            try fixture.reopened().recover()
        } else {
            try store.writeSidecar(fog, forPNG: stored.path, replacing: .file(stored.sidecar))
        }
        #expect(fixture.read(stored.sidecarPath) == fog.sidecar)
        let entry = try #require(fixture.store.trashEntries().entries.first)
        #expect(entry.reason == .unexpectedSidecar)
        #expect(fixture.read(".nura/trash/\(entry.id)/image.json") == mine)
        #expect(fixture.names(".nura/tmp").isEmpty)
    }

    @Test("are given to PNGs that have none, which stay as they are")
    func adopt() throws {
        let fixture = try StoreFixture()
        try fixture.write(samplePNG(3), "images/Found.PNG")
        let facts = try fixture.store.facts("images/Found.PNG")
        let stored = try fixture.store.adopt(sampleRecord("Found"), at: "images/Found.PNG")
        #expect(stored.sidecarPath == "images/Found.json")
        #expect(stored.png == facts)
        #expect(stored.sha256 == ContentHash.sha256(samplePNG(3)))
        #expect(fixture.read("images/Found.json") == stored.record.sidecar)
        #expect(fixture.read(LibraryLayout.original(of: stored.record.id)) == samplePNG(3))
        #expect(try fixture.store.adopt(sampleRecord("Found"), at: "images/Found.PNG") == stored)
    }

    @Test("never take the place of a file that is not theirs")
    func foreign() throws {
        let fixture = try StoreFixture()
        try fixture.write(samplePNG(3), "images/Found.png")
        try fixture.write([1], "images/Found.json")
        let error = #expect(throws: LibraryError.self) {
            try fixture.store.adopt(sampleRecord("Found"), at: "images/Found.png")
        }
        #expect(error?.code == .exists)
        try fixture.write([2], "images/Other.json")
        #expect(throws: LibraryError.self) {
            try fixture.store.moveSidecar(from: "images/Other.json", to: "images/Found.json")
        }
        #expect(fixture.read("images/Found.json") == [1] && fixture.read("images/Other.json") == [2])
    }

    @Test("are read with the reason when they are none, and never when they are endless")
    func read() throws {
        let fixture = try StoreFixture()
        let stored = try saved(fixture)
        let reading = try fixture.store.readSidecar(stored.sidecarPath).get()
        #expect(reading.record == stored.record)
        #expect(reading.facts == stored.sidecar)
        #expect(reading.sha256 == ContentHash.sha256(stored.record.sidecar))
        try fixture.write(Array("{".utf8), stored.sidecarPath)
        guard case .failure(let problem) = try fixture.store.readSidecar(stored.sidecarPath) else {
            Issue.record("half a document was read")
            return
        }
        #expect(problem.error.code == .notJSON)
        #expect(truncate(fixture.absolute(stored.sidecarPath), 5 << 20) == 0)
        let error = #expect(throws: LibraryError.self) { try fixture.store.readSidecar(stored.sidecarPath) }
        #expect(error?.code == .tooLarge)
    }

    @Test(
        "and PNGs are opened inside the library only",
        arguments: [
            "../secret.json", "/etc/passwd", "images/../../secret.json", "images/link.json", "images/out/secret.json",
        ])
    func outside(path: String) throws {
        let fixture = try StoreFixture()
        try fixture.write(sampleRecord("Secret").sidecar, "../secret.json")
        #expect(symlink("../../secret.json", fixture.absolute("images/link.json")) == 0)
        #expect(symlink("../..", fixture.absolute("images/out")) == 0)
        #expect(throws: LibraryError.self) { try fixture.store.readSidecar(path) }
        #expect(throws: LibraryError.self) { try fixture.store.inspectPNG(path) }
        #expect(throws: LibraryError.self) {
            try fixture.store.trash(path, of: sampleRecord("Secret"), reason: .removed)
        }
        #expect(throws: LibraryError.self) {
            try fixture.store.move(path, of: sampleRecord("Secret"), to: .top, name: "Secret")
        }
        #expect(fixture.exists("../secret.json"))
    }
}

@Suite("PNGs in a library")
struct InspectionTests {
    @Test("are hashed, measured and checked in one look")
    func inspect() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        let inspection = try fixture.store.inspectPNG(stored.path)
        #expect(inspection.file == stored.record.file)
        #expect(inspection.facts == stored.png)
        #expect(inspection.info.texts == [PNGText("Title", "sample")])
        #expect(try fixture.store.fingerprint(stored.path).sha256 == stored.sha256)
        #expect(try fixture.store.pngBytes(stored.path) == samplePNG(1))
    }

    @Test("that are truncated or empty are damaged, and stay as they are", arguments: [0, 1, 100])
    func truncated(size: Int) throws {
        let fixture = try StoreFixture()
        try fixture.write(Array(samplePNG(1).prefix(size)), "images/A.png")
        let error = #expect(throws: LibraryError.self) { try fixture.store.inspectPNG("images/A.png") }
        #expect(error?.code == .damagedImage)
        #expect(fixture.read("images/A.png") == Array(samplePNG(1).prefix(size)))
    }

    @Test("that are pipes or folders are refused at once")
    func special() throws {
        let fixture = try StoreFixture()
        #expect(mkfifo(fixture.absolute("images/pipe.png"), 0o600) == 0)
        try fixture.makeFolder("images/folder.png")
        for path in ["images/pipe.png", "images/folder.png"] {
            #expect(throws: LibraryError.self) { try fixture.store.inspectPNG(path) }
            #expect(try fixture.store.facts(path) == nil)
        }
    }
}
