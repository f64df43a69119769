import Synchronization

/// Why there may be something to sync.
enum SyncReason: Hashable, Sendable {
    /// The library may have changed.
    case here
    /// The server says that it has changed.
    case there
    /// The server stopped answering while it was listened to.
    case lost
    /// The machine's network has changed.
    case network
}

/// The reasons that have come up and that nobody has taken yet; none is lost to another. One task waits for them.
final class SyncReasons: Sendable {
    private struct State {
        var pending: Set<SyncReason> = []
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func note(_ reason: SyncReason) {
        let waiter = state.withLock { state in
            state.pending.insert(reason)
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }

    func take() -> Set<SyncReason> {
        state.withLock { state in
            defer { state.pending = [] }
            return state.pending
        }
    }

    /// Returns when there is a reason, or when `deadline` has passed.
    ///
    /// - Throws: `CancellationError`.
    func wait(until deadline: ContinuousClock.Instant?) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.waitForOne() }
            if let deadline { group.addTask { try await Task.sleep(until: deadline) } }
            try await group.next()
            group.cancelAll()
        }
        try Task.checkCancellation()
    }

    private func waitForOne() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard state.pending.isEmpty, !Task.isCancelled else { return true }
                    state.waiter = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                defer { state.waiter = nil }
                return state.waiter
            }
            waiter?.resume()
        }
    }
}
