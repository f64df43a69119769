import Synchronization

/// Counts how often it is asked, and says when that was often enough.
final class Counter: Sendable {
    private let limit: Int
    private let count = Mutex(0)

    init(until limit: Int) {
        self.limit = limit
    }

    func isReached() -> Bool {
        count.withLock { count in
            count += 1
            return count >= limit
        }
    }
}
