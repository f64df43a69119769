import Synchronization

/// Wakes those who wait for changes of a user's library.
final class ChangeBell: Sendable {
    private struct State {
        var isClosed = false
        /// How often it has rung for each user.
        var rings: [UserID: Int] = [:]
        var nextListener = 0
        var listeners: [UserID: [Int: CheckedContinuation<Void, Never>]] = [:]
        /// Listeners whose patience ended before they were heard of.
        var impatient: Set<Int> = []
    }

    private let state = Mutex(State())

    /// How often the bell has rung for this user: what happens later can be waited for.
    func rings(for user: UserID) -> Int { state.withLock { $0.rings[user] ?? 0 } }

    func ring(_ user: UserID) {
        let listeners = state.withLock { state in
            state.rings[user, default: 0] += 1
            return state.listeners.removeValue(forKey: user) ?? [:]
        }
        for listener in listeners.values { listener.resume() }
    }

    /// Returns when the bell has rung more often than `rings` for this user, when it is closed, or after a while.
    func wait(for user: UserID, after rings: Int, within patience: Duration) async {
        let number = state.withLock { state in
            state.nextListener += 1
            return state.nextListener
        }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.listen(number, user, after: rings) }
            group.addTask {
                // Cancelled when the bell has rung: then nobody listens any more.
                try? await Task.sleep(for: patience)
                self.dismiss(number, user)
            }
            await group.next()
            group.cancelAll()
        }
        state.withLock { _ = $0.impatient.remove(number) }
    }

    private func listen(_ number: Int, _ user: UserID, after rings: Int) async {
        await withCheckedContinuation { continuation in
            let waits = state.withLock { state in
                guard !state.isClosed, state.rings[user] ?? 0 == rings, !state.impatient.contains(number) else {
                    return false
                }
                state.listeners[user, default: [:]][number] = continuation
                return true
            }
            if !waits { continuation.resume() }
        }
    }

    private func dismiss(_ number: Int, _ user: UserID) {
        let listener = state.withLock { state in
            state.impatient.insert(number)
            let listener = state.listeners[user]?.removeValue(forKey: number)
            if state.listeners[user]?.isEmpty == true { state.listeners[user] = nil }
            return listener
        }
        listener?.resume()
    }

    /// Lets nobody wait any longer: the server stops.
    func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            defer { state.listeners = [:] }
            return state.listeners.values.flatMap(\.values)
        }
        for listener in listeners { listener.resume() }
    }

    var isClosed: Bool { state.withLock(\.isClosed) }
}
