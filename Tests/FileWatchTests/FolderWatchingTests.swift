import FileWatch
import TestSupport
import Testing

/// What every way of watching a folder promises.
@Suite("Watching a folder", .timeLimit(.minutes(1)))
struct FolderWatchingTests {
    private let files: ScratchFiles

    init() throws {
        files = try ScratchFiles()
        try files.makeFolder("root")
    }

    @Test("A written file is told once it is closed", arguments: Way.allCases)
    func written(way: Way) async throws {
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.write("root/rain.txt", "rain on the glass")
        let event = try await reader.wait { $0.kind == .closedAfterWriting }
        #expect(event?.path == "rain.txt")
    }

    @Test("A file that is moved in is told", arguments: Way.allCases)
    func movedIn(way: Way) async throws {
        try files.write("rain.txt", "rain")
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.move("rain.txt", to: "root/rain.txt")
        #expect(try await reader.waitUntilTold(of: "rain.txt") != nil)
    }

    @Test("What was there before is not told", arguments: Way.allCases)
    func quietAtStart(way: Way) async throws {
        try files.write("root/old/older.txt", "old")
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.write("root/new.txt", "new")
        _ = try await reader.waitUntilTold(of: "new.txt")
        #expect(!reader.events.contains { $0.path.hasPrefix("old") })
    }

    @Test("A deleted file is told", arguments: Way.allCases)
    func deleted(way: Way) async throws {
        try files.write("root/a/rain.txt", "rain")
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.remove("root/a/rain.txt")
        let event = try await reader.wait { $0.kind == .deleted }
        #expect(event?.path == "a/rain.txt")
    }

    @Test("A renamed file is one move", arguments: Way.allCases)
    func renamed(way: Way) async throws {
        try files.write("root/a/rain.txt", "rain")
        try files.makeFolder("root/b")
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.move("root/a/rain.txt", to: "root/b/storm.txt")
        #expect(try await reader.wait { $0 == FileEvent(.moved(from: "a/rain.txt"), "b/storm.txt") } != nil)
    }

    @Test("A file that is moved out is gone", arguments: Way.allCases)
    func movedOut(way: Way) async throws {
        try files.write("root/rain.txt", "rain")
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.move("root/rain.txt", to: "rain.txt")
        let event = try await reader.wait { $0.path == "rain.txt" }
        #expect(event?.kind == .movedOut || event?.kind == .deleted)
    }

    @Test("A file in folders that were made a moment before is told", arguments: Way.allCases)
    func madeFolders(way: Way) async throws {
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.write("root/travel/japan/north/fuji.txt", "a mountain")
        #expect(try await reader.waitUntilTold(of: "travel/japan/north/fuji.txt") != nil)
        #expect(reader.contains(.folderAppeared, "travel/japan/north"))
    }

    @Test("Every file of a tree that is moved in is told", arguments: Way.allCases)
    func movedInTree(way: Way) async throws {
        for number in 0..<20 { try files.write("tree/\(number % 4)/\(number % 3)/\(number).txt", "words") }
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.move("tree", to: "root/tree")
        for number in 0..<20 {
            let path = "tree/\(number % 4)/\(number % 3)/\(number).txt"
            #expect(try await reader.waitUntilTold(of: path) != nil)
        }
    }

    @Test("A folder that is moved keeps being watched under its new name", arguments: Way.allCases)
    func movedFolder(way: Way) async throws {
        try files.write("root/old/deep/rain.txt", "rain")
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.move("root/old", to: "root/new")
        try files.write("root/new/deep/storm.txt", "storm")
        #expect(try await reader.waitUntilTold(of: "new/deep/storm.txt") != nil)
        #expect(reader.contains(.folderMoved(from: "old"), "new"))
        #expect(!reader.events.contains { $0.path.hasPrefix("old/") })
    }

    @Test("A folder that is moved out is not watched any more", arguments: Way.allCases)
    func movedOutFolder(way: Way) async throws {
        try files.write("root/gone/deep/rain.txt", "rain")
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.move("root/gone", to: "gone")
        try await reader.wait { $0 == FileEvent(.folderVanished, "gone") }
        try files.write("gone/deep/storm.txt", "storm")
        try files.write("root/last.txt", "last")
        _ = try await reader.waitUntilTold(of: "last.txt")
        #expect(!reader.events.contains { $0.path.hasSuffix("storm.txt") })
    }

    @Test("A removed folder is told, and one of that name made anew is watched", arguments: Way.allCases)
    func removedFolder(way: Way) async throws {
        try files.write("root/a/b/rain.txt", "rain")
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.remove("root/a")
        try await reader.wait { $0 == FileEvent(.folderVanished, "a") }
        try files.write("root/a/b/storm.txt", "storm")
        #expect(try await reader.waitUntilTold(of: "a/b/storm.txt") != nil)
    }

    @Test("Nothing is told of folders that are left out", arguments: Way.allCases)
    func leftOut(way: Way) async throws {
        try files.makeFolder("root/done/2026-11")
        let watching = way.watching(files, "root") { $0 == "done" || $0.hasSuffix(".git") }
        var reader = EventReader(try await watching.events())
        try files.write("root/done/2026-11/rain.txt", "rain")
        try files.write("root/a/.git/config", "x")
        try files.write("root/last.txt", "last")
        _ = try await reader.waitUntilTold(of: "last.txt")
        #expect(!reader.events.contains { $0.path.hasPrefix("done") || $0.path.contains(".git") })
    }

    @Test("A file that moves into a left-out folder is gone, one that comes out of it is told", arguments: Way.allCases)
    func leftOutMoves(way: Way) async throws {
        try files.write("root/rain.txt", "rain")
        try files.write("root/done/storm.txt", "storm")
        var reader = EventReader(try await way.watching(files, "root") { $0 == "done" }.events())
        try files.move("root/rain.txt", to: "root/done/rain.txt")
        let gone = try await reader.wait { $0.path == "rain.txt" }
        #expect(gone?.kind == .movedOut || gone?.kind == .deleted)
        try files.move("root/done/storm.txt", to: "root/storm.txt")
        #expect(try await reader.waitUntilTold(of: "storm.txt") != nil)
    }

    @Test("Symbolic links are not followed", arguments: Way.allCases)
    func symbolicLinks(way: Way) async throws {
        try files.makeFolder("elsewhere")
        try files.link("root/before", symbolicallyTo: files.absolute("elsewhere"))
        var reader = EventReader(try await way.watching(files, "root").events())
        try files.link("root/after", symbolicallyTo: files.absolute("elsewhere"))
        try files.write("elsewhere/rain.txt", "rain")
        try files.write("root/last.txt", "last")
        _ = try await reader.waitUntilTold(of: "last.txt")
        #expect(!reader.events.contains { $0.path.hasSuffix("rain.txt") })
    }

    @Test("When the folder itself goes, that is the last event", arguments: Way.allCases, [true, false])
    func rootVanishes(way: Way, isMoved: Bool) async throws {
        var reader = EventReader(try await way.watching(files, "root").events())
        if isMoved { try files.move("root", to: "elsewhere") } else { try files.remove("root") }
        try await reader.waitForEnd()
        #expect(reader.events.last == FileEvent(.rootVanished, ""))
    }

    @Test("A folder that is not there cannot be watched, and the error says so", arguments: Way.allCases)
    func missing(way: Way) async throws {
        let error = await #expect(throws: WatchError.self) {
            _ = try await way.watching(files, "nowhere").events()
        }
        #expect(error?.code == .rootMissing)
        #expect(error?.message.contains("nowhere") == true)
    }

    @Test("Cancelling the reader ends the sequence", arguments: Way.allCases)
    func cancelled(way: Way) async throws {
        let events = try await way.watching(files, "root").events()
        let reading = Task {
            var reader = EventReader(events)
            try await reader.waitForEnd()
            return reader.events
        }
        reading.cancel()
        #expect(try await reading.value.isEmpty)
    }
}
