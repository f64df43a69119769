import Glibc
import LibraryStore
import NuraModel
import Testing

@Suite("Scanning a library")
struct ScanTests {
    @Test("lists PNGs, JSON files and folders, and passes over what is hidden, linked or something else")
    func scan() throws {
        let fixture = try StoreFixture()
        try fixture.makeFolder("images/a")
        try fixture.makeFolder("images/a/empty")
        try fixture.makeFolder("images/.hidden")
        try fixture.makeFolder("images/folder.png")
        for path in [
            "a/One.png", "a/One.json", "Two.PNG", "a/notes.txt", ".hidden/no.png", ".no.png", "a/png", "x.apng",
        ] {
            try fixture.write([1, 2, 3], "images/" + path)
        }
        try fixture.makeFolder("inbox/deep")
        try fixture.write([1], "inbox/deep/outside.png")
        #expect(symlink(fixture.absolute("inbox/deep"), fixture.absolute("images/link")) == 0)
        #expect(symlink("a/One.png", fixture.absolute("images/link.png")) == 0)
        #expect(mkfifo(fixture.absolute("images/pipe.png"), 0o600) == 0)

        let listing = try fixture.store.scan()
        #expect(listing.isComplete)
        #expect(Set(listing.pngs.keys) == ["images/a/One.png", "images/Two.PNG"])
        #expect(Set(listing.sidecars.keys) == ["images/a/One.json"])
        #expect(Set(listing.folders) == ["images/a", "images/a/empty", "images/folder.png"])
        #expect(listing.otherFiles == 3)
        #expect(listing.pngs["images/a/One.png"] == (try fixture.store.facts("images/a/One.png")))
        #expect(listing.pngs["images/a/One.png"]?.size == 3)
        #expect(try fixture.store.scanDigest() == listing.digest)
    }

    @Test("has another digest after every change, and the same one after it is undone")
    func digest() throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: folder("a"))
        let digest = try fixture.store.scanDigest()
        #expect(digest != nil)
        #expect(try fixture.reopened().scanDigest() == digest)
        try fixture.rename(stored.path, to: "images/a/Dawn.png")
        #expect(try fixture.store.scanDigest() != digest)
        try fixture.rename("images/a/Dawn.png", to: stored.path)
        #expect(try fixture.store.scanDigest() == digest)
        try fixture.makeFolder("images/b")
        #expect(try fixture.store.scanDigest() != digest)
        #expect(rmdir(fixture.absolute("images/b")) == 0)
        try fixture.write(samplePNG(2, size: 10), stored.path)
        #expect(try fixture.store.scanDigest() != digest)
    }

    @Test("names files whose names no text can hold, and never takes two spellings of a name for one file")
    func oddNames() throws {
        let fixture = try StoreFixture()
        let odd: [CChar] = fixture.absolute("images/").utf8CString.dropLast() + [-1, 46, 112, 110, 103, 0]
        let number = open(odd, O_CREAT | O_WRONLY, 0o600)
        #expect(number >= 0)
        close(number)
        // The fixture cannot name it either.
        defer { unlink(odd) }
        try fixture.write([1], "images/Cafe\u{301}.png")
        try fixture.write([1, 2], "images/Caf\u{e9}.png")
        let listing = try fixture.store.scan()
        #expect(listing.isComplete)
        #expect(listing.unnamable.count == 1)
        #expect(listing.twins.count == 1)
        #expect(listing.pngs.count == 1)
        let path = try #require(listing.pngs.keys.first)
        #expect(try fixture.store.facts(path) == listing.pngs[path])
    }

    @Test("is not complete when a folder cannot be opened", .enabled(if: getuid() != 0, "root can open everything"))
    func unreadableFolder() throws {
        let fixture = try StoreFixture()
        try fixture.makeFolder("images/locked")
        #expect(chmod(fixture.absolute("images/locked"), 0) == 0)
        defer { chmod(fixture.absolute("images/locked"), 0o700) }
        let listing = try fixture.store.scan()
        #expect(!listing.isComplete)
        #expect(listing.errors.map(\.code) == [.notPermitted])
        #expect(try fixture.store.scanDigest() == nil)
    }

    @Test("throws instead of finding nothing when the library, its marker or its images are gone")
    func missing() throws {
        let fixture = try StoreFixture()
        _ = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        try fixture.rename("images", to: "elsewhere")
        #expect(#expect(throws: LibraryError.self) { try fixture.store.scan() }?.code == .notFound)
        try fixture.rename("elsewhere", to: "images")
        try fixture.rename(".nura/library.json", to: ".nura/elsewhere")
        #expect(#expect(throws: LibraryError.self) { try fixture.store.scan() }?.code == .notALibrary)
        try fixture.rename(".nura/elsewhere", to: ".nura/library.json")
        #expect(rename(fixture.layout.root, fixture.layout.root + "2") == 0)
        #expect(#expect(throws: LibraryError.self) { try fixture.store.scan() }?.code == .libraryMissing)
        #expect(
            #expect(throws: LibraryError.self) {
                try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
            }?.code == .libraryMissing)
        // Another library in its place, as when another disk is mounted there.
        _ = try LibraryFoundation(fixture.layout).create(libraryID: "library-2", userID: "user-1")
        #expect(#expect(throws: LibraryError.self) { try fixture.store.scan() }?.code == .otherLibrary)
        #expect(
            #expect(throws: LibraryError.self) {
                try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
            }?.code == .otherLibrary)
        #expect(fixture.files(below: "images").isEmpty)
    }
}
