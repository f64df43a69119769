import Glibc
import NuraModel
import TestSupport
import Testing

@Suite struct SurroundingsDaemonTests {
    @Test("A library has one daemon: a second one, and one run without it, are refused with the process that has it")
    func second() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        let first = try #require(try await library.status().object["daemon"]?.int)
        for arguments in [["daemon"], ["daemon", "--once"]] {
            let outcome = try await library.program.start(arguments).outcome()
            #expect(outcome.code == 75)
            #expect(outcome.errors.contains("process \(first)"), "\(outcome)")
        }
        #expect(await library.stopDaemon()?.code == 0)
        #expect(try await library.status().object["daemon"]?.int == nil)
        try await library.startDaemon()
        try await library.expectWhole(pictures: 0)
    }

    @Test(
        "A signal lets the picture that has begun finish; the others wait for the next start",
        arguments: [SIGTERM, SIGINT])
    func signal(number: Int32) async throws {
        let library = try await LibraryUnderTest.waitingForDrops(
            isWatched: false, variables: ["NURA_INBOX_CONCURRENCY": "1"])
        let daemon = try library.program.start(["daemon"])
        try await daemon.line(on: .errors) { $0.contains("ready:") }
        try library.drop("first.txt", "---\nsize: 400x400\n---\na storm over the harbour")
        try await library.wait(for: "the claim") {
            library.files(in: ".nura/claims").contains { $0.hasSuffix(".json") }
        }
        try library.drop("second.txt", "a calm lake at dawn")
        daemon.send(number)
        let outcome = await daemon.outcome()
        #expect(outcome.code == 0, "\(outcome)")
        #expect(library.done == ["first.txt"])
        #expect(library.waiting == ["second.txt"])
        try library.expectNothingHalfDone()
        try await library.startDaemon()
        try await library.waitUntilDone("second.txt")
        try await library.expectWhole(pictures: 2)
    }

    @Test("A signal while a file waits for its time ends the daemon at once, and well")
    func signalWhileSettling() async throws {
        let library = try await LibraryUnderTest.waitingForDrops(variables: ["NURA_INBOX_SETTLE": "600"])
        try library.drop("wish.txt", "a calm lake at dawn")
        let outcome = try #require(await library.stopDaemon())
        #expect(outcome.code == 0, "\(outcome)")
        #expect(library.waiting == ["wish.txt"])
        try await library.expectWhole(pictures: 0)
    }

    @Test("Commands work beside a daemon that is busy, and nothing of either is lost")
    func beside() async throws {
        let library = try await LibraryUnderTest(
            ["Harbour", "Forest", "Meadow"], variables: LibraryUnderTest.smallPictures)
        let drops = 12
        for number in 0..<drops { try library.drop("\(number).txt", "a calm lake at dawn, number \(number)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await library.succeed("rename", "Harbour", "Pier") }
            group.addTask { try await library.succeed("tag", "Forest", "green", "old") }
            group.addTask {
                try await library.succeed("rm", "Meadow")
                try await library.succeed("restore", "Meadow")
            }
            group.addTask { try await library.succeed("generate", "a river of stars", "--name", "River") }
            group.addTask { try await library.succeed("generate", "fog over the pines", "--name", "Fog") }
            group.addTask { try await library.succeed("scan") }
            group.addTask { try await library.succeed("index", "rebuild") }
            group.addTask { for _ in 0..<5 { try await library.succeed("search", "lake") } }
            try await group.waitForAll()
        }
        try await library.wait(for: "every drop") { library.done.count == drops + 3 }
        let contents = try await library.list()
        #expect(contents.images.count == drops + 5)
        #expect(Set(contents.names).isSuperset(of: ["Pier", "Forest", "Meadow", "River", "Fog"]))
        #expect(contents.named("Forest")?.record.metadata.tags == ["green", "old"])
        try await library.expectWhole(pictures: drops + 5)
    }
}
