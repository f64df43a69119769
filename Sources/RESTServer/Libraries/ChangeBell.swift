import Synchronization

/// Wakes those who wait for changes of a user's library.
final class ChangeBell: Sendable {
    private struct State {
        var next = 0
        var isClosed = false
        var listeners: [UserID: [Int: AsyncStream<Void>.Continuation]] = [:]
    }

    private let state = Mutex(State())

    /// A tick after every ring from now on; ticks that nobody has taken yet become one. Ends when the bell is closed.
    func ticks(for user: UserID) -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let number: Int? = state.withLock { state in
            guard !state.isClosed else { return nil }
            state.next += 1
            state.listeners[user, default: [:]][state.next] = continuation
            return state.next
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in self?.remove(number, of: user) }
        return stream
    }

    func ring(_ user: UserID) {
        let listeners = state.withLock { state in state.listeners[user].map { Array($0.values) } ?? [] }
        for listener in listeners { listener.yield() }
    }

    /// Lets nobody wait any longer: the server stops.
    func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            defer { state.listeners = [:] }
            return state.listeners.values.flatMap(\.values)
        }
        for listener in listeners { listener.finish() }
    }

    var isClosed: Bool { state.withLock(\.isClosed) }

    /// Whether somebody waits for changes of this library.
    func isHeard(by user: UserID) -> Bool { state.withLock { $0.listeners[user] != nil } }

    private func remove(_ number: Int, of user: UserID) {
        state.withLock { state in
            state.listeners[user]?[number] = nil
            if state.listeners[user]?.isEmpty == true { state.listeners[user] = nil }
        }
    }
}
