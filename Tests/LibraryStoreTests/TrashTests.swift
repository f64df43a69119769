import LibraryStore
import NuraModel
import Testing

@Suite("The trash")
struct TrashTests {
    @Test("takes PNG, sidecar and original, and gives them back where they were")
    func roundTrip() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(
            record: sampleRecord("Sunset"), png: samplePNG(1), folder: folder("travel/japan"))
        let before = fixture.files(below: "images")

        let entry = try fixture.store.trash(stored.path, of: stored.record, reason: .removed, expecting: stored.sha256)
        #expect(fixture.files(below: "images").isEmpty)
        #expect(fixture.names(".nura/originals").isEmpty)
        #expect(try fixture.store.trashEntries().entries == [entry])

        let restored = try fixture.store.restore(entry.id)
        #expect(fixture.files(below: "images") == before)
        #expect(restored.path == stored.path)
        #expect(restored.record == stored.record)
        #expect(restored.png == stored.png)
        #expect(fixture.read(LibraryLayout.original(of: stored.record.id)) == samplePNG(1))
        #expect(try fixture.store.trashEntries().entries.isEmpty)
        #expect(fixture.names(".nura/tmp").isEmpty)
    }

    @Test("gives an image the nearest free name when its own is taken")
    func nameTaken() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        let entry = try fixture.store.trash(stored.path, of: stored.record, reason: .removed)
        let other = try fixture.store.save(record: sampleRecord("Sunset", id: "id-2"), png: samplePNG(2), folder: .top)
        let restored = try fixture.store.restore(entry.id)
        #expect(restored.path == "images/Sunset (2).png")
        #expect(fixture.read(restored.path) == samplePNG(1))
        #expect(fixture.read(other.path) == samplePNG(2))
    }

    @Test("refuses a PNG that is not the one that was to be deleted, and puts it back")
    func otherPixels() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        try fixture.remove(stored.path)
        try fixture.write(samplePNG(2), stored.path)
        let before = fixture.files(below: "images")
        let error = #expect(throws: LibraryError.self) {
            try fixture.store.trash(stored.path, of: stored.record, reason: .deletedRemotely, expecting: stored.sha256)
        }
        #expect(error?.code == .changed)
        #expect(fixture.files(below: "images") == before)
        #expect(fixture.read(LibraryLayout.original(of: stored.record.id)) == samplePNG(1))
        #expect(try fixture.store.trashEntries().entries.isEmpty)
        #expect(fixture.names(".nura/tmp").isEmpty && fixture.names(".nura/intents").isEmpty)
    }

    @Test("gets the pixels of a deleted file from its original", arguments: [true, false])
    func deletedFile(withSidecar: Bool) throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: folder("a"))
        let sidecar = fixture.read(stored.sidecarPath)
        try fixture.remove(stored.path)
        if !withSidecar { try fixture.remove(stored.sidecarPath) }

        let entry = try fixture.store.trashFromOriginal(stored.record, formerly: stored.path, reason: .deletedFiles)
        #expect(entry.hasPNG)
        #expect(fixture.files(below: "images").isEmpty)
        let restored = try fixture.store.restore(entry.id)
        #expect(restored.path == stored.path)
        #expect(fixture.read(restored.path) == samplePNG(1))
        #expect(fixture.read(restored.sidecarPath) == sidecar)
        #expect(fixture.read(LibraryLayout.original(of: stored.record.id)) == samplePNG(1))
    }

    @Test("keeps the words of an image of which no original was kept")
    func noOriginal() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        try fixture.remove(stored.path)
        try fixture.store.removeOriginal(of: stored.record.id)
        let entry = try fixture.store.trashFromOriginal(stored.record, formerly: stored.path, reason: .deletedFiles)
        #expect(!entry.hasPNG)
        #expect(try fixture.store.trashEntries().entries == [entry])
        let error = #expect(throws: LibraryError.self) { try fixture.store.restore(entry.id) }
        #expect(error?.code == .notFound)
        #expect(fixture.files(below: ".nura/trash").values.contains(stored.record.sidecar))
    }

    @Test("holds the same image twice, each time under an entry of its own")
    func twice() throws {
        let fixture = try StoreFixture()
        for seed in 1...2 {
            let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(seed), folder: .top)
            _ = try fixture.store.trash(stored.path, of: stored.record, reason: .removed)
        }
        let entries = try fixture.store.trashEntries().entries
        #expect(entries.count == 2)
        #expect(Set(entries.map(\.id)).count == 2)
        #expect(try entries.map { try fixture.store.restore($0.id).path }.sorted().count == 2)
        #expect(
            Set(fixture.files(below: "images").filter { $0.key.hasSuffix("png") }.values) == [
                samplePNG(1), samplePNG(2),
            ])
    }

    @Test("leaves behind that an image was deleted when it is emptied, until other devices must have heard of it")
    func deletions() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(
            record: sampleRecord("Gone", id: "gone"), png: samplePNG(1), folder: .top)
        let entry = try fixture.store.trash(stored.path, of: stored.record, reason: .removed)
        let known = try fixture.store.deletions()
        #expect(known[stored.record.id]?.map(\.entry) == [entry.id])
        try fixture.store.destroy(entry.id)
        #expect(try fixture.store.trashEntries().entries.isEmpty)
        #expect(try fixture.store.deletions() == known)
        #expect(try fixture.reopened().deletions() == known)
        // Former pixels of an image are no deletion of it.
        let kept = try fixture.store.save(
            record: sampleRecord("Kept", id: "kept"), png: samplePNG(2), folder: .top)
        let former = try fixture.store.trash(kept.path, of: kept.record, reason: .replaced)
        try fixture.store.destroy(former.id)
        #expect(try fixture.store.deletions() == known)
    }

    @Test("is destroyed entry by entry, and swept only of what is older than asked")
    func sweep() throws {
        let fixture = try StoreFixture()
        let stored = try (1...2).map { seed in
            try fixture.store.save(
                record: sampleRecord("A\(seed)", id: "id-\(seed)"), png: samplePNG(seed), folder: .top)
        }
        let entries = try stored.map { try fixture.store.trash($0.path, of: $0.record, reason: .removed) }
        #expect(try fixture.store.sweepTrash(before: entries[0].deletedAt).isEmpty)
        #expect(try fixture.store.trashEntries().entries.count == 2)
        try fixture.store.destroy(entries[0].id)
        #expect(try fixture.store.trashEntries().entries.map(\.id) == [entries[1].id])
        #expect(
            try fixture.store.sweepTrash(before: entries[0].deletedAt.adding(seconds: 1)).map(\.id) == [entries[1].id])
        #expect(fixture.files(below: ".nura/trash").isEmpty)
        #expect(fixture.names(".nura/tmp").isEmpty)
    }

    @Test(
        "knows no entry whose id is a path",
        arguments: ["../originals", "..", ".", "", "a/b", "/etc", "00\u{0}", "Ä"])
    func unsafeID(id: String) throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        #expect(throws: LibraryError.self) { try fixture.store.destroy(id) }
        #expect(throws: LibraryError.self) { try fixture.store.restore(id) }
        #expect(fixture.exists(stored.path) && fixture.exists(LibraryLayout.original(of: stored.record.id)))
    }

    @Test("lists an entry that cannot be read as a problem, and never sweeps it")
    func damagedEntry() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        let entry = try fixture.store.trash(stored.path, of: stored.record, reason: .removed)
        try fixture.write(Array("{".utf8), ".nura/trash/\(entry.id)/entry.json")
        let listing = try fixture.store.trashEntries()
        #expect(listing.entries.isEmpty)
        #expect(listing.problems.map(\.code) == [.damagedState])
        #expect(try fixture.store.sweepTrash(before: entry.deletedAt.adding(seconds: 1e9)).isEmpty)
        #expect(fixture.read(".nura/trash/\(entry.id)/image.png") == samplePNG(1))
    }
}
