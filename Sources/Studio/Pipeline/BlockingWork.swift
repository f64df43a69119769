import Dispatch

/// Runs work that computes or waits for long on threads of its own, so that the cooperative pool stays free.
package struct BlockingWork: Sendable {
    private let label: String

    /// - Parameter label: names the threads in a debugger.
    package init(label: String) {
        self.label = label
    }

    /// Runs `work` and waits for it without holding a thread of the pool. Work that has begun is not interrupted.
    package func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        // A queue for each piece: one for all would have no more threads than there are cores, and tasks of the same
        // priority share them.
        let queue = DispatchQueue(label: label, qos: .utility)
        return await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }
}
