import FoundationEssentials
import Glibc
import NuraModel
import TestSupport
import Testing

@Suite struct CrashDropsTests {
    /// Files dropped at once; 1,000 with `NURA_LONG`.
    private static let drops = ProcessInfo.processInfo.environment["NURA_LONG"] == nil ? 60 : 1000
    private static let kills = 10

    @Test("Every one of many drops becomes exactly one picture, with the daemon killed ten times while it works")
    func exactlyOnce() async throws {
        var random = SeededRandom()
        let library = try await LibraryUnderTest.waitingForDrops(isWatched: false)
        try library.makeFolder("../drops")
        for number in 0..<Self.drops {
            try library.write("../drops/\(number).txt", Array("a calm lake at dawn, number \(number)".utf8))
        }
        let moments = (0..<Self.kills).map { _ in Int.random(in: 0..<Self.drops * 9 / 10, using: &random) }.sorted()
        var restarts: [Int] = []
        for (number, moment) in moments.enumerated() {
            let daemon = try library.program.start(["daemon"])
            if number == 0 {
                try await daemon.line(on: .errors) { $0.contains("ready:") }
                for drop in 0..<Self.drops { try library.move("../drops/\(drop).txt", to: "inbox/\(drop).txt") }
            }
            try await library.wait(for: "\(moment) pictures", seconds: 60 + Self.drops) {
                library.pictures.count >= moment
            }
            try await Task.sleep(for: .microseconds(Int.random(in: 0...120_000, using: &random)))
            daemon.send(SIGKILL)
            #expect(await daemon.outcome().signal == SIGKILL)
            restarts.append(library.done.count)
        }
        print("killed with so many done: \(restarts)")
        try await library.startDaemon()
        try await library.wait(for: "everything done", seconds: 60 + Self.drops) { library.waiting.isEmpty }
        #expect(library.failed == [])
        #expect(library.done == (0..<Self.drops).map { "\($0).txt" }.sorted())
        for (words, images) in try Dictionary(grouping: library.records(), by: \.metadata.userInput)
        where images.count > 1 {
            Issue.record("\(words ?? "nothing") became \(images.map { "\($0.id) at \($0.createdAt)" })")
        }
        try await library.expectWhole(pictures: Self.drops)
        let inputs = try library.records().compactMap(\.metadata.userInput)
        #expect(inputs.count == Self.drops && Set(inputs).count == Self.drops)
        #expect(Set(try library.records().map(\.id)).count == Self.drops)
    }
}
