import TestSupport
import Testing

@Suite("Programs under test", .timeLimit(.minutes(1)))
struct NuraProcessTests {
    @Test("However many programs run for long, one more is followed to its end")
    func many() async throws {
        let running = try (0..<100).map { _ in
            try NuraProcess("/bin/sleep", ["1000"], environment: ["PATH": "/usr/bin:/bin"])
        }
        let one = try NuraProcess("/bin/echo", ["here"], environment: ["PATH": "/usr/bin:/bin"])
        #expect(await one.outcome().lines == ["here"])
        for process in running { process.send(9) }
        for process in running { #expect(await process.outcome().signal == 9) }
    }
}
