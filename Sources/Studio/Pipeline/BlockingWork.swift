import Dispatch

/// Runs work that computes or waits for long on threads of its own, so that the cooperative pool stays free.
package struct BlockingWork: Sendable {
    private let queue: DispatchQueue

    /// - Parameter label: names the threads in a debugger.
    package init(label: String) {
        queue = DispatchQueue(label: label, qos: .utility, attributes: .concurrent)
    }

    /// Runs `work` and waits for it without holding a thread of the pool. Work that has begun is not interrupted.
    package func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }
}
