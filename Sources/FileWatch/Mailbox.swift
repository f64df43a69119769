import Synchronization

/// Where a watcher leaves its events until somebody takes them, all at once.
///
/// More than `capacity` unread events become one `overflow`, so that a reader who is busy for long costs no memory.
final class Mailbox: Sendable {
    typealias Batch = Result<[FileEvent]?, WatchError>

    private struct State {
        var events: [FileEvent] = []
        /// How the sequence ends once `events` are taken.
        var ending: Batch?
        var reader: CheckedContinuation<Batch, Never>?

        /// What a reader gets now; `nil` when there is nothing yet.
        mutating func take() -> Batch? {
            guard events.isEmpty else {
                defer { events = [] }
                return .success(events)
            }
            return ending
        }
    }

    private let capacity: Int
    private let state = Mutex(State())

    init(capacity: Int) {
        self.capacity = capacity
    }

    func post(_ events: [FileEvent]) {
        deliver { state in
            guard state.ending == nil else { return }
            state.events += events
            if state.events.count > capacity { state.events = [FileEvent(.overflow, "")] }
        }
    }

    /// Ends the sequence after the events that are there, normally or with an error.
    func finish(_ error: WatchError? = nil) {
        deliver { state in
            guard state.ending == nil else { return }
            state.ending = error.map { .failure($0) } ?? .success(nil)
        }
    }

    /// The events since the last call; waits for some. `nil` at the end, and when the task is cancelled.
    func next() async -> Batch {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let batch: Batch? = state.withLock { state in
                    if let batch = state.take() { return batch }
                    guard state.reader == nil else { return .success(nil) }
                    state.reader = continuation
                    return nil
                }
                if let batch { continuation.resume(returning: batch) }
            }
        } onCancel: {
            finish()
        }
    }

    private func deliver(_ change: (inout State) -> Void) {
        let delivery = state.withLock { state -> (CheckedContinuation<Batch, Never>, Batch)? in
            change(&state)
            guard let reader = state.reader, let batch = state.take() else { return nil }
            state.reader = nil
            return (reader, batch)
        }
        if let (reader, batch) = delivery { reader.resume(returning: batch) }
    }
}
