import Synchronization

/// A clock on which every sleep is over at once, as if the time had passed: for loops that look, wait and look again.
package final class HurryingClock: Clock, Sendable {
    package typealias Instant = ManualClock.Instant

    private let time = Mutex(Instant(offset: .zero))

    package init() {}

    package var now: Instant { time.withLock { $0 } }

    package var minimumResolution: Duration { .zero }

    package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        time.withLock { $0 = max($0, deadline) }
        await Task.yield()
    }
}
