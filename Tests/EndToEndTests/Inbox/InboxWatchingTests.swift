import FoundationEssentials
import Glibc
import NuraModel
import TestSupport
import Testing

@Suite struct InboxWatchingTests {
    @Test("What was dropped while no daemon ran is found at its start, and the oldest file is the first picture")
    func droppedBefore() async throws {
        let library = try await LibraryUnderTest.waitingForDrops(
            isWatched: false, variables: ["NURA_INBOX_CONCURRENCY": "1"])
        let names = ["c", "a", "e", "b", "d"]
        for (number, name) in names.enumerated() {
            try library.drop("\(name).txt", "a calm lake at dawn, \(name)")
            try library.setModified("inbox/\(name).txt", 1_700_000_000 + number * 1000)
        }
        try await library.startDaemon()
        try await library.waitUntilDone("a.txt", "b.txt", "c.txt", "d.txt", "e.txt")
        #expect(try library.records().compactMap { $0.metadata.userInput?.last }.map(String.init) == names)
        try await library.expectWhole(pictures: 5)
    }

    @Test("Folders are watched however they come: made, filled at once, moved in, renamed, nested")
    func folders() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        try library.makeFolder("inbox/travel/japan")
        try library.write("inbox/travel/japan/fuji.txt", Array("a mountain at dawn".utf8))
        try library.makeFolder("../full/inner/most")
        try library.write("../full/one.txt", Array("rain on the window".utf8))
        try library.write("../full/inner/most/two.txt", Array("fog in the forest".utf8))
        try library.move("../full", to: "inbox/moved in")
        try await library.waitUntilDone("fuji.txt", "one.txt", "two.txt")
        try library.move("inbox/moved in", to: "inbox/renamed")
        try library.drop("renamed/inner/most/three.txt", "a storm at sea")
        try library.drop("travel/japan/four.txt", "a river of stars")
        try await library.waitUntilDone("three.txt", "four.txt")
        let tags = Dictionary(
            try library.records().map { ($0.metadata.userInput ?? "", $0.metadata.tags) }, uniquingKeysWith: { $1 })
        #expect(
            tags == [
                "a mountain at dawn": ["travel", "japan"], "rain on the window": ["moved in"],
                "fog in the forest": ["moved in", "inner", "most"], "a storm at sea": ["renamed", "inner", "most"],
                "a river of stars": ["travel", "japan"],
            ])
        #expect(library.waiting == [])
        try await library.expectWhole(pictures: 5)
    }

    @Test("More events than the system's queue holds lose no file")
    func overflow() async throws {
        let library = try await LibraryUnderTest.waitingForDrops()
        let daemon = try #require(try await library.status().object["daemon"]?.int)
        #expect(kill(pid_t(daemon), SIGSTOP) == 0)
        let queue = try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
        let capacity = try #require(Int(queue.prefix { $0.isNumber }))
        for number in 0..<capacity / 2 {
            for name in ["inbox/.a", "inbox/.b"] {
                let file = open(library.absolute(name), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
                guard file >= 0 else { throw NuraProcess.Failure(description: "\(number): errno \(errno)") }
                close(file)
            }
        }
        try library.drop("after.txt", "a calm lake at dawn")
        try library.drop("new folder/inner.txt", "fog in the forest")
        #expect(kill(pid_t(daemon), SIGCONT) == 0)
        try await library.waitUntilDone("after.txt", "inner.txt")
        // The folder that appeared unseen is watched since.
        try library.drop("new folder/later.txt", "a storm at sea")
        try await library.waitUntilDone("later.txt")
        try await library.expectWhole(pictures: 3)
    }

    @Test("Where there are no events the inbox is looked at from time to time, and a file is taken that stays as it is")
    func polling() async throws {
        let library = try await LibraryUnderTest.waitingForDrops(
            variables: ["NURA_INBOX_ALWAYS_POLL": "true", "NURA_INBOX_POLL": "0.2"])
        try library.drop("one.txt", "a calm lake at dawn")
        try library.drop("travel/two.txt", "fog in the forest")
        try library.write("inbox/empty.txt", [])
        try await library.waitUntilDone("one.txt", "two.txt")
        try library.drop("one.txt", "a storm at sea")
        try library.append(Array("the sea at night".utf8), to: "inbox/empty.txt")
        try await library.waitUntilDone("one (2).txt", "empty.txt")
        try await library.expectWhole(pictures: 4)
    }

    @Test("A file that grows from look to look is taken when it has stopped")
    func pollingGrowingFile() async throws {
        let library = try await LibraryUnderTest.waitingForDrops(
            variables: ["NURA_INBOX_ALWAYS_POLL": "true", "NURA_INBOX_POLL": "0.1", "NURA_INBOX_SETTLE": "3"])
        try library.write("inbox/growing.txt", Array("the sea".utf8))
        for number in 1...4 {
            try library.drop("\(number).txt", "a calm lake at dawn \(number)")
            try library.append(Array(" and a wave".utf8), to: "inbox/growing.txt")
        }
        try await library.waitUntilDone("growing.txt", "1.txt", "2.txt", "3.txt", "4.txt")
        #expect(
            try library.records().compactMap(\.metadata.userInput).contains(
                "the sea and a wave and a wave and a wave and a wave"))
        try await library.expectWhole(pictures: 5)
    }

    @Test("One run without a daemon works the inbox off, and says what became of every file")
    func once() async throws {
        let library = try await LibraryUnderTest.waitingForDrops(isWatched: false)
        try library.drop("good.txt", "a calm lake at dawn")
        try library.drop("two.prompts", "fog in the forest\na storm at sea")
        try library.drop("bad.txt", "hi")
        try library.write("inbox/empty.txt", [])
        let outcome = try await library.run("daemon", "--once")
        #expect(outcome.code == 65)
        #expect(Set(outcome.lines) == Set(library.pictures.map { library.absolute("images/\($0)") }))
        #expect(outcome.errors.contains("inbox/bad.txt is now in inbox/failed: "))
        #expect(library.waiting == ["empty.txt"])
        let again = try await library.run("daemon", "--once")
        #expect(again.code == 0 && again.output.isEmpty && again.errors.isEmpty, "\(again)")
        try await library.expectWhole(pictures: 3)
    }
}
