import NuraModel
import TestSupport
import Testing

@Suite(.takingTurns) struct FileManagerBrakeTests {
    @Test(
        "Half a library gone at once is held until the person confirms the very plan that was shown",
        arguments: Noticing.allCases)
    func hold(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let before = try await library.list()
        for name in ["Harbour", "Forest"] { try library.remove(try #require(before.named(name)).path) }
        let held = try await library.noticedStatus("the brake") { $0.notice("brake") != nil }
        #expect(held.code == 65 && held.needsAttention == true)
        #expect(held.notices.count { $0.kind == "missing" } == 2)
        #expect(held.images == 3)
        #expect(try await library.trash().isEmpty)
        let plan = try #require(held.notice("brake")?.message.split(separator: " ").last.map(String.init))
        for wrong in [[], ["--confirm", "0000000000000000"]] {
            let scan = try await library.program.start(["scan"] + wrong).outcome()
            #expect(scan.code == 65)
            #expect(scan.errors.contains("nura scan --confirm \(plan)"))
            #expect(try await library.list() == before)
        }
        // Another file goes: what was shown is not what would happen now.
        try library.remove(try #require(before.named("Meadow")).path)
        let stale = try await library.run("scan", "--confirm", plan)
        #expect(stale.code == 65)
        #expect(try await library.list() == before)
        let message = try #require(try await library.status().notice("brake")?.message)
        let newPlan = try #require(message.split(separator: " ").last.map(String.init))
        #expect(newPlan != plan)
        try await library.succeed("scan", "--confirm", newPlan)
        #expect(try await library.list().images.isEmpty)
        #expect(try await library.trash().count == 3)
        #expect(try await library.status().notices.isEmpty)
        try await library.expectSound()
    }

    @Test("Putting the files back releases the brake", arguments: Noticing.allCases)
    func putBack(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let before = try await library.list()
        try library.move("images", to: "elsewhere")
        try library.makeFolder("images")
        if noticing == .scanning {
            try await library.noticedStatus("the brake") { $0.notice("brake")?.message.contains("empty") == true }
        } else {
            // The daemon cannot follow a folder that is another one now: it ends, and says so.
            let ended = try #require(await library.daemonThatEnds())
            #expect(ended.code != 0)
            #expect(ended.errors.contains("images"))
        }
        #expect(try await library.list() == before)
        try library.removeFolder("images")
        try library.move("elsewhere", to: "images")
        if noticing == .watching { try await library.startDaemon() }
        try await library.noticedStatus("the release") { $0.notices.isEmpty }
        #expect(try await library.list() == before)
        #expect(try await library.trash().isEmpty)
        try await library.expectSound()
    }

    @Test("The brake outlives the daemon, and what is added meanwhile comes in all the same")
    func outlivesDaemon() async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: .watching)
        let before = try await library.list()
        for name in ["Harbour", "Forest"] { try library.remove(try #require(before.named(name)).path) }
        let held = try await library.noticedStatus("the brake") { $0.notice("brake") != nil }
        await library.stopDaemon()
        try await library.startDaemon()
        let meadow = try #require(before.named("Meadow"))
        try library.copy(meadow.path, to: "\(meadow.folder)/Meadow copy.png")
        try await library.noticed("the copy") { $0.named("Meadow copy") != nil }
        let after = try await library.status()
        #expect(after.notice("brake") == held.notice("brake"))
        #expect(after.images == 4)
        #expect(try await library.trash().isEmpty)
    }

    @Test("Deletions one by one, below the brake's limits, need no word")
    func oneByOne() async throws {
        let library = try await LibraryUnderTest(["A", "B", "C", "D"], noticing: .scanning)
        let before = try await library.list()
        for (count, name) in ["A", "B"].enumerated() {
            try library.remove(try #require(before.named(name)).path)
            try await library.noticed("the deletion of \(name)") { $0.images.count == 3 - count }
        }
        try library.remove(try #require(before.named("C")).path)
        try await library.noticedStatus("the brake over one day") { $0.notice("brake") != nil }
        // Those that are removed with a command are asked for, and do not count.
        try await library.succeed("rm", "D")
        #expect(try await library.list().names == ["C"])
    }
}
