import Glibc
import NuraModel
import TestSupport
import Testing

@Suite struct SurroundingsMarkerTests {
    @Test("Without its marker a library is touched by nobody, and everything is there when the marker is back")
    func missingMarker() async throws {
        let library = try await LibraryUnderTest(["Harbour"], variables: LibraryUnderTest.smallPictures)
        try library.move(".nura/library.json", to: "../library.json")
        try library.drop("wish.txt", "a calm lake at dawn")
        try library.remove("images/" + library.pictures[0])
        try await library.expectDaemonGone(saying: "is not a library")
        let before = library.files(in: "").filter { !$0.hasPrefix(".nura/index") }
        for arguments in [
            ["daemon"], ["daemon", "--once"], ["scan"], ["list"], ["check", "--repair"], ["generate", "rain"],
        ] {
            let outcome = try await library.program.start(arguments).outcome()
            #expect(outcome.code == 66 && outcome.errors.contains("is not a library"), "\(arguments): \(outcome)")
        }
        #expect(library.files(in: "").filter { !$0.hasPrefix(".nura/index") } == before)
        #expect(library.waiting == ["wish.txt"])
        try library.move("../library.json", to: ".nura/library.json")
        try await library.startDaemon()
        try await library.waitUntilDone("wish.txt")
        try await library.wait(for: "the deletion") { !library.files(in: ".nura/trash").isEmpty }
        try await library.expectWhole(pictures: 1)
    }

    @Test("A folder that now holds another library is not touched by the daemon of the first")
    func otherLibrary() async throws {
        let library = try await LibraryUnderTest(["Harbour"], variables: LibraryUnderTest.smallPictures)
        let other = try await LibraryUnderTest.waitingForDrops(isWatched: false)
        let marker = try library.read(".nura/library.json")
        try library.write("../other.json", try other.read(".nura/library.json"))
        try library.move("../other.json", to: ".nura/library.json")
        try library.drop("wish.txt", "a calm lake at dawn")
        try await library.expectDaemonGone(saying: "another library")
        #expect(library.waiting == ["wish.txt"] && library.pictures.count == 1)
        try library.write("../own.json", marker)
        try library.move("../own.json", to: ".nura/library.json")
        try await library.startDaemon()
        try await library.waitUntilDone("wish.txt")
        try await library.expectWhole(pictures: 2)
    }

    @Test("A library that is moved away under the daemon takes its drops along, and leaves nothing behind")
    func movedAway() async throws {
        let library = try await LibraryUnderTest(["Harbour"], variables: LibraryUnderTest.smallPictures)
        let elsewhere = library.program.folder + "/Elsewhere"
        #expect(rename(library.root, elsewhere) == 0)
        #expect(mkdir(library.root, 0o755) == 0)
        try await library.expectDaemonGone(saying: "its disk") {
            try library.write("../Elsewhere/inbox/wish.txt", Array("a calm lake at dawn".utf8))
        }
        #expect(library.files(in: "") == [])
        #expect(rmdir(library.root) == 0)
        #expect(rename(elsewhere, library.root) == 0)
        try await library.startDaemon()
        try await library.waitUntilDone("wish.txt")
        try await library.expectWhole(pictures: 2)
    }
}

extension LibraryUnderTest {
    /// Waits for the daemon to end by itself, and asserts that it says why.
    func expectDaemonGone(
        saying text: String, sourceLocation: SourceLocation = #_sourceLocation, after act: () throws -> Void = {}
    ) async throws {
        try act()
        let outcome = try #require(await daemonOutcome(), sourceLocation: sourceLocation)
        #expect(outcome.code != 0 && outcome.code != nil, "\(outcome)", sourceLocation: sourceLocation)
        #expect(outcome.errors.contains(text), "\(outcome)", sourceLocation: sourceLocation)
    }
}
