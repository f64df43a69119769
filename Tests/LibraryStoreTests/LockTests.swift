import Glibc
import LibraryStore
import NuraModel
import Synchronization
import Testing

@Suite("Locks")
struct LockTests {
    @Test("let one writer in at a time, and the same one again")
    func exclusion() async throws {
        let fixture = try StoreFixture()
        let inside = Visitors()
        let stores = try (0..<2).map { _ in try fixture.reopened() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<4 {
                group.addTask {
                    for round in 0..<5 {
                        try stores[task % 2].withLock {
                            #expect(inside.enter() == 1)
                            _ = try stores[task % 2].save(
                                record: sampleRecord("Sunset", id: "\(task)-\(round)"), png: samplePNG(task),
                                folder: .top)
                            inside.leave()
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try fixture.store.scan().pngs.count == 20)
    }

    @Test("are given up on with a message after a while, and tell other stores of this process apart")
    func timeout() throws {
        let fixture = try StoreFixture()
        let other = try StoreFixture.open(fixture.layout, lockTimeout: 0.05)
        try fixture.store.withLock {
            let error = #expect(throws: LibraryError.self) { try other.withLock {} }
            #expect(error?.code == .busy)
        }
        try other.withLock {}
    }

    @Test("let one daemon in, and name it to the next")
    func daemon() throws {
        let fixture = try StoreFixture()
        #expect(try DaemonLock.holder(fixture.layout) == nil)
        do {
            let lock = try DaemonLock(fixture.layout)
            #expect(try DaemonLock.holder(fixture.layout) == getpid())
            let error = #expect(throws: LibraryError.self) { try DaemonLock(fixture.layout) }
            #expect(error?.code == .busy)
            #expect(error?.message.contains("process \(getpid())") == true)
            withExtendedLifetime(lock) {}
        }
        #expect(try DaemonLock.holder(fixture.layout) == nil)
        _ = try DaemonLock(fixture.layout)
    }
}

/// Counts who is inside.
private final class Visitors: Sendable {
    private let count = Mutex(0)

    func enter() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }

    func leave() {
        count.withLock { $0 -= 1 }
    }
}

@Suite("Making a library")
struct FoundationTests {
    @Test("keeps every file that is there when it adopts, and refuses images when it does not")
    func adopt() throws {
        let fixture = try StoreFixture()
        let layout = LibraryLayout(root: fixture.absolute("inner/deep/"))
        try fixture.makeFolder("inner")
        try fixture.makeFolder("inner/deep")
        try fixture.makeFolder("inner/deep/images")
        try fixture.write([1], "inner/deep/images/A.png")
        let foundation = LibraryFoundation(layout)
        let error = #expect(throws: LibraryError.self) { try foundation.create(libraryID: "l", userID: "u") }
        #expect(error?.code == .exists)
        let marker = try foundation.adopt(libraryID: "l", userID: "u")
        #expect(try LibraryMarker.read(layout) == marker)
        #expect(fixture.read("inner/deep/images/A.png") == [1])
        #expect(throws: LibraryError.self) { try foundation.adopt(libraryID: "l2", userID: "u") }
        #expect(try LibraryMarker.read(layout).libraryID == "l")
        #expect(try !StoreFixture.open(layout).imagesAreOnAnotherDevice())
    }

    @Test(
        "takes pictures that lie in the folder itself as they lie, and tells images/ apart from the library's folders")
    func adoptBeside() throws {
        let fixture = try StoreFixture()
        try fixture.makeFolder("pictures")
        try fixture.write([1], "pictures/A.png")
        let layout = LibraryLayout(root: fixture.absolute("pictures"))
        let marker = try LibraryFoundation(layout).adopt(libraryID: "l", userID: "u")
        #expect(marker.pictures == .root)
        #expect(try LibraryMarker.read(layout) == marker)
        try fixture.write([2], "pictures/memory/B.png")
        let store = try StoreFixture.open(layout)
        #expect(try store.scan().pngs.keys.sorted() == ["images/A.png"])
        #expect(store.layout.absolute("images/A.png") == fixture.absolute("pictures/A.png"))
        #expect(store.layout.path(ofImageAt: fixture.absolute("pictures/A.png")) == "images/A.png")
        #expect(fixture.read("pictures/A.png") == [1])
    }

    @Test(
        "is refused among the files of another library, by whatever way one comes there, and leaves nothing there",
        arguments: ["images/2026-11/inner", "inbox/inner", ".nura/inner", "shortcut/inner"])
    func amongFiles(path: String) throws {
        let fixture = try StoreFixture()
        try #require(symlink(fixture.absolute("images"), fixture.absolute("shortcut")) == 0)
        let foundation = LibraryFoundation(LibraryLayout(root: fixture.absolute(path)))
        let made = #expect(throws: LibraryError.self) { try foundation.create(libraryID: "l", userID: "u") }
        #expect(made?.code == .unsafePath)
        #expect(made?.message.contains(fixture.layout.root) == true)
        let adopted = #expect(throws: LibraryError.self) { try foundation.adopt(libraryID: "l", userID: "u") }
        #expect(adopted?.code == .unsafePath)
        #expect(access(fixture.absolute(path), F_OK) != 0)
    }

    @Test("is refused anywhere in a library whose pictures lie in its own folder")
    func amongPictures() throws {
        let fixture = try StoreFixture()
        try fixture.makeFolder("pictures")
        try fixture.write([1], "pictures/A.png")
        let outer = LibraryLayout(root: fixture.absolute("pictures"))
        _ = try LibraryFoundation(outer).adopt(libraryID: "l", userID: "u")
        let inner = LibraryFoundation(LibraryLayout(root: fixture.absolute("pictures/trips")))
        let error = #expect(throws: LibraryError.self) { try inner.create(libraryID: "m", userID: "u") }
        #expect(error?.code == .unsafePath)
    }

    @Test("makes the folders above it, and can be told from a folder that is no library")
    func create() throws {
        let fixture = try StoreFixture()
        let layout = LibraryLayout(root: fixture.absolute("x/y/z"))
        let missing = #expect(throws: LibraryError.self) { try LibraryMarker.read(layout) }
        #expect(missing?.code == .libraryMissing)
        try fixture.makeFolder("x")
        try fixture.makeFolder("x/y")
        try fixture.makeFolder("x/y/z")
        let none = #expect(throws: LibraryError.self) { try LibraryMarker.read(layout) }
        #expect(none?.code == .notALibrary)
        _ = try LibraryFoundation(layout).create(libraryID: "l", userID: "u")
        #expect(fixture.names("x/y/z") == [".nura", "images", "inbox", "memory"])
        #expect(fixture.names("x/y/z/.nura").contains("library.json"))
    }

    @Test(
        "is undone by a marker that cannot be understood: nothing is touched then",
        arguments: ["{", "[]", "{\"format\":\"nura.library/2\",\"library_id\":\"a\",\"user_id\":\"b\"}"])
    func damagedMarker(text: String) throws {
        let fixture = try StoreFixture()
        try fixture.write(Array(text.utf8), LibraryLayout.marker)
        let error = #expect(throws: LibraryError.self) { try fixture.reopened() }
        #expect(error?.code == .damagedState)
        #expect(throws: LibraryError.self) {
            try fixture.store.save(record: sampleRecord("A"), png: samplePNG(1), folder: .top)
        }
    }
}
