/// Rings at a moment that can be set while it waits. Unset, it only waits.
struct Alarm: Sendable {
    private let moments: AsyncStream<ContinuousClock.Instant>
    private let moment: AsyncStream<ContinuousClock.Instant>.Continuation

    init() {
        (moments, moment) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Sets the alarm; while it waits for another moment, that one comes first.
    func set(_ time: ContinuousClock.Instant) {
        moment.yield(time)
    }

    /// Calls `ring` at every moment that was set, until the task is cancelled.
    func run(_ ring: @Sendable () async -> Void) async throws {
        for await time in moments {
            try await Task.sleep(until: time, clock: .continuous)
            await ring()
        }
    }
}
