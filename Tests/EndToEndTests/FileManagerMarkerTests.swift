import NuraModel
import TestSupport
import Testing

@Suite(.takingTurns) struct FileManagerMarkerTests {
    private static let commands: [[String]] = [
        ["list"], ["search", "lake"], ["show", "Harbour"], ["status"], ["scan"], ["check"], ["check", "--repair"],
        ["index", "rebuild"], ["rename", "Harbour", "Pier"], ["tag", "Harbour", "sea"],
        ["edit", "Harbour", "--prompt", "x"], ["rm", "Harbour"], ["restore", "Harbour"], ["trash"], ["trash", "empty"],
        ["vary", "Harbour"], ["generate", "A calm lake at dawn"], ["export", "Harbour", "out"], ["daemon"],
        ["daemon", "--once"],
    ]

    @Test("Without the marker every command refuses, says why, and touches nothing")
    func missing() async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: .scanning)
        try library.write("inbox/later.txt", Array("A stormy sea at night".utf8))
        let marker = try library.read(".nura/library.json")
        try library.remove(".nura/library.json")
        let before = try library.everything(in: ".")
        for command in Self.commands {
            let outcome = try await library.program.start(command).outcome()
            #expect(outcome.code == 66, "\(command): \(outcome)")
            #expect(
                outcome.errors.contains("is not a library (.nura/library.json is missing)"), "\(command): \(outcome)")
            #expect(outcome.output.isEmpty)
        }
        #expect(try library.everything(in: ".") == before)
        try library.write(".nura/library.json", marker)
        #expect(try await library.list().names == ["Harbour"])
    }

    @Test("A folder that is not there is not made by any command, for its disk may come back")
    func noFolder() async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: .scanning)
        try library.move("../Nura", to: "../Unmounted")
        for command in Self.commands {
            let outcome = try await library.program.start(command).outcome()
            #expect(outcome.code == 66, "\(command): \(outcome)")
            #expect(outcome.errors.contains("is its disk connected?"), "\(command): \(outcome)")
            #expect(!library.exists("."))
        }
    }

    @Test(
        "A daemon whose library's marker goes or becomes another one's touches nothing more", arguments: [true, false])
    func whileWatching(removed: Bool) async throws {
        let other = try await LibraryUnderTest([], noticing: .scanning)
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: .watching)
        let harbour = try #require(try await library.list().named("Harbour"))
        let marker = try library.read(".nura/library.json")
        if removed {
            try library.remove(".nura/library.json")
        } else {
            // In one step: a marker that is half written is a damaged one.
            try library.write(".nura/another.json", other.read(".nura/library.json"))
            try library.move(".nura/another.json", to: ".nura/library.json")
        }
        try library.move(harbour.path, to: "\(harbour.folder)/Pier.png")
        let ended = try #require(await library.daemonThatEnds())
        #expect(ended.code == (removed ? 66 : 65), "\(ended)")
        #expect(ended.errors.contains(removed ? "is missing" : "now holds another library"), "\(ended.errors)")
        #expect(library.exists(harbour.sidecar))
        #expect(!library.exists("\(harbour.folder)/Pier.json"))
        try library.write(".nura/library.json", marker)
        try await library.startDaemon()
        try await library.noticed("the rename, after all") { $0[harbour.id]?.record.name == "Pier" }
        try await library.expectSound()
    }
}
