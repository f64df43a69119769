import Synchronization

/// How far a running job is, told by the job and read by whoever looks. Never waits.
package final class RenderProgress: Sendable {
    /// How far a job is at one moment.
    package struct Reading: Hashable, Sendable {
        /// From 0 to 1.
        package let fraction: Double
        /// What the job is doing, in a word or two: `writing the prompt`, `painting`.
        package let step: String

        package init(fraction: Double, step: String) {
            self.fraction = fraction
            self.step = step
        }
    }

    private let state = Mutex(Reading(fraction: 0, step: ""))

    package init() {}

    package var reading: Reading { state.withLock { $0 } }

    /// - Parameter fraction: brought into 0…1; what is no number counts as 0.
    package func report(_ fraction: Double, step: String) {
        let bounded = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
        state.withLock { $0 = Reading(fraction: bounded, step: step) }
    }
}
