/// Lets a few through at a time; the others wait in their order.
actor Turnstile {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// - Parameter width: how many are let through at a time.
    init(width: Int) {
        free = max(1, width)
    }

    /// Runs `work` when it is its turn.
    func pass<Value: Sendable>(_ work: @Sendable () async throws -> Value) async rethrows -> Value {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
        defer { leave() }
        return try await work()
    }

    /// Whoever waits longest takes the place at once.
    private func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
