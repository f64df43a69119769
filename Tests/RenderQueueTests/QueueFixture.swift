import NuraModel
import RenderQueue
import Synchronization
import TestSupport

/// What the jobs of a test have done, for the test to wait for.
final class Journal: Sendable {
    private let entries: AsyncStream<String>
    private let continuation: AsyncStream<String>.Continuation
    private let written = Mutex<[String]>([])

    init() {
        (entries, continuation) = AsyncStream.makeStream()
    }

    var all: [String] { written.withLock { $0 } }

    func write(_ entry: String) {
        written.withLock { $0.append(entry) }
        continuation.yield(entry)
    }

    /// Waits until `count` entries are written; one test, one reader.
    func wait(until count: Int) async -> [String] {
        if all.count >= count { return all }
        for await _ in entries where all.count >= count { break }
        return all
    }
}

/// A door that jobs wait at until the test opens it.
final class Gate: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() {
        (stream, continuation) = AsyncStream.makeStream()
    }

    func open() {
        continuation.finish()
    }

    /// Returns when the gate is open or the task is cancelled.
    func pass() async {
        for await _ in stream {}
    }
}

extension RenderJob {
    /// A job that writes its id into the journal when it starts.
    static func writing(
        _ id: String, owner: String = "anna", at second: Int64 = 0, in journal: Journal,
        work: @escaping Work = { _ in .finished }
    ) -> RenderJob {
        RenderJob(id: id, owner: owner, submittedAt: Timestamp(milliseconds: second * 1000)) { progress in
            journal.write(id)
            return await work(progress)
        }
    }
}

extension RenderQueue {
    /// A queue on a clock of the test whose time of day starts at 1970.
    init(concurrency: Int, clock: ManualClock) {
        self.init(concurrency: concurrency, clock: clock) {
            Timestamp(milliseconds: 0).adding(seconds: Double(clock.now.offset.components.seconds))
        }
    }

    /// Waits until a snapshot satisfies `condition`.
    func wait(until condition: (RenderQueueState) -> Bool) async -> RenderQueueState {
        let ticks = changes()
        var state = snapshot()
        if condition(state) { return state }
        for await _ in ticks {
            state = snapshot()
            if condition(state) { break }
        }
        return state
    }
}
