/// Cancels one child task from outside, where its task group can only cancel all.
struct Cancellation: Sendable {
    private let requests: AsyncStream<Never>
    private let request: AsyncStream<Never>.Continuation

    init() {
        (requests, request) = AsyncStream.makeStream()
    }

    func cancel() {
        request.finish()
    }

    /// Runs `work` to its end, in a task that is cancelled with this or with the task around it.
    ///
    /// - Returns: what `work` returned, or `nil` when it was cancelled.
    func run<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) async -> Value? {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask { await work() }
            group.addTask { [requests] in
                for await _ in requests {}
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }
}
