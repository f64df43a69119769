import NuraModel
import TestSupport
import Testing

@Suite(.takingTurns) struct FileManagerCommandTests {
    @Test(
        "Commands beside a running daemon change the files once, and the daemon takes no offence",
        arguments: Noticing.allCases)
    func commands(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let before = try await library.list()
        let harbour = try #require(before.named("Harbour"))
        let forest = try #require(before.named("Forest"))
        try await library.succeed("rename", "Harbour", "Pier: old")
        try await library.succeed("tag", harbour.id.rawValue, "sea", "night")
        try await library.succeed("tag", "Pier: old", "-r", "night")
        try await library.succeed(
            "edit", "Forest", "--folder", "walks/autumn", "--set", "rating=5", "--prompt", "Beeches")
        try await library.succeed("rm", "Meadow")
        let after = try await library.noticed("everything") { $0.images.count == 2 }
        #expect(after[harbour.id]?.path == "\(harbour.folder)/Pier old.png")
        #expect(after[harbour.id]?.record.name == "Pier: old")
        #expect(after[harbour.id]?.record.metadata.tags == ["sea"])
        #expect(after[forest.id]?.path == "images/walks/autumn/Forest.png")
        #expect(after[forest.id]?.record.metadata.object["rating"]?.int == 5)
        #expect(after[forest.id]?.record.prompt == "Beeches")
        #expect(try await library.trash().map(\.reason) == ["removed"])
        try await library.succeed("restore", "Meadow")
        #expect(try await library.list().named("Meadow") == before.named("Meadow"))
        // What the file manager does next is followed from where the command left off.
        try library.move("images/walks", to: "images/hikes")
        try await library.noticed("the folder") { $0[forest.id]?.path == "images/hikes/autumn/Forest.png" }
        try await library.expectSound()
    }

    @Test("What is restored gets the nearest free name when its own is taken", arguments: Noticing.allCases)
    func restoreUnderFreeName(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let before = try await library.list()
        let harbour = try #require(before.named("Harbour"))
        let forest = try #require(before.named("Forest"))
        try await library.succeed("rm", "Harbour")
        try library.move(forest.path, to: harbour.path)
        try await library.noticed("the rename") { $0[forest.id]?.path == harbour.path }
        try await library.succeed("restore", harbour.id.rawValue)
        let after = try await library.list()
        #expect(after[harbour.id]?.path == "\(harbour.folder)/Harbour (2).png")
        #expect(after[harbour.id]?.record.name == "Harbour")
        #expect(after[forest.id]?.path == harbour.path)
        try await library.expectSound()
    }

    @Test(
        "Emptying the trash destroys what is in it, the former pixels and originals too", arguments: Noticing.allCases)
    func emptyTrash(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Meadow"], noticing: noticing)
        let before = try await library.list()
        let harbour = try #require(before.named("Harbour"))
        let pixels = try library.read(harbour.path)
        try library.remove(harbour.path)
        try await library.noticed("the deletion") { $0.images.count == 2 }
        try await library.succeed("rm", "Forest")
        #expect(try await library.succeed("trash", "empty").output.contains("2"))
        #expect(try await library.trash().isEmpty)
        #expect(try !library.everything(in: ".").values.contains(pixels))
        let gone = try await library.run("restore", harbour.id.rawValue)
        #expect(gone.code == 66)
        #expect(try await library.list().names == ["Meadow"])
        try await library.expectSound()
    }

    @Test(
        "A variation knows its parent, also when the daemon is told of it by the file system",
        arguments: Noticing.allCases)
    func vary(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour"], noticing: noticing)
        let harbour = try #require(try await library.list().named("Harbour"))
        try await library.succeed("vary", "Harbour", "--seed", "99")
        let after = try await library.noticed("the variation") { $0.images.count == 2 }
        #expect(after.images.first { $0.id != harbour.id }?.record.metadata.parent == harbour.id)
        #expect(after[harbour.id] == harbour)
        try await library.expectSound()
    }

    @Test(
        "A deleted index changes no answer of list, search and show, also beside a running daemon",
        arguments: Noticing.allCases)
    func loseIndex(noticing: Noticing) async throws {
        let library = try await LibraryUnderTest(["Harbour", "Forest", "Caf\u{E9}"], noticing: noticing)
        try await library.succeed("tag", "Harbour", "sea")
        try await library.succeed("edit", "Forest", "--folder", "walks")
        let questions = [
            ["list", "--json"], ["list", "--json", "--tag", "sea"], ["search", "cafe", "--json"],
            ["search", "lake dwan", "--json"], ["list", "--json", "--limit", "1"], ["search", "harb", "--json"],
        ]
        var answers: [NuraProcess.Outcome] = []
        for question in questions { answers.append(try await library.program.start(question).outcome()) }
        #expect(answers.allSatisfy { $0.code == 0 && !$0.output.isEmpty }, "\(answers)")
        for (question, answer) in zip(questions, answers) {
            try library.removeIndex()
            #expect(try await library.program.start(question).outcome() == answer, "\(question)")
        }
        // The daemon goes on with the new index.
        try library.removeIndex()
        let harbour = try #require(try await library.list().named("Harbour"))
        try library.move(harbour.path, to: "\(harbour.folder)/Pier.png")
        try await library.noticed("a rename") { $0[harbour.id]?.record.name == "Pier" }
        try library.removeIndex()
        try library.move("images/walks", to: "images/hikes")
        try await library.noticed("a rename of a folder") { $0.named("Forest")?.path == "images/hikes/Forest.png" }
        try library.write(".nura/index.sqlite", Array("this is no database at all".utf8))
        #expect(try await library.list().images.count == 3)
        try await library.expectSound()
    }
}
