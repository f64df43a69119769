import Testing

@testable import Daemon

@Suite("Reasons to sync")
struct SyncReasonsTests {
    @Test("A reason that came first is not lost to one that comes later", .timeLimit(.minutes(1)))
    func keepsAll() async throws {
        let reasons = SyncReasons()
        reasons.note(.there)
        reasons.note(.here)
        try await reasons.wait(until: nil)
        #expect(reasons.take() == [.there, .here])
        #expect(reasons.take().isEmpty)
    }

    @Test("Whoever waits is woken by a reason, however late it comes", .timeLimit(.minutes(1)))
    func wakes() async throws {
        let reasons = SyncReasons()
        async let news: Set<SyncReason> = {
            try await reasons.wait(until: nil)
            return reasons.take()
        }()
        reasons.note(.network)
        #expect(try await news == [.network])
    }

    @Test("The clock ends a wait without a reason, and so does the end of the task", .timeLimit(.minutes(1)))
    func ends() async throws {
        let reasons = SyncReasons()
        try await reasons.wait(until: .now)
        #expect(reasons.take().isEmpty)
        let task = Task { try await reasons.wait(until: nil) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
