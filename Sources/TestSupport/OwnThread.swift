import Glibc

/// A thread of its own for work that waits. Dispatch queues share at most 255 threads, and tasks fewer: when all of
/// them wait, nothing is left for whoever would end the waiting.
enum OwnThread {
    private final class Errand {
        let work: () -> Void

        init(_ work: @escaping () -> Void) { self.work = work }
    }

    /// Runs `work` on a new thread, the only one that sees what it holds.
    static func start(_ work: sending @escaping () -> Void) {
        var thread = pthread_t()
        let errand = Unmanaged.passRetained(Errand(work)).toOpaque()
        let result = pthread_create(
            &thread, nil,
            { errand in
                guard let errand else { return nil }
                Unmanaged<Errand>.fromOpaque(errand).takeRetainedValue().work()
                return nil
            }, errand)
        precondition(result == 0, "no thread for a test: \(String(cString: strerror(result)))")
        pthread_detach(thread)
    }
}
