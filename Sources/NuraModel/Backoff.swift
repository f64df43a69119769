/// How long to wait before a failed attempt is repeated, with some patience for whoever asked to be left alone; see
/// `FullJitter`.
package struct Backoff: Hashable, Sendable {
    /// The shortest wait, in seconds; the longest doubles from here with every failure.
    package let shortest: Double
    /// The longest wait that we choose ourselves, in seconds.
    package let longest: Double
    /// The longest wait that a server may ask for, in seconds.
    package let longestAsked: Double

    package init(shortest: Double = 1, longest: Double = 15 * 60, longestAsked: Double = 24 * 3600) {
        self.shortest = shortest
        self.longest = longest
        self.longestAsked = longestAsked
    }

    /// The seconds to wait after `attempts` failures.
    ///
    /// - Parameters:
    ///   - attempts: how many attempts have failed, at least 1.
    ///   - retryAfter: the seconds a server asked for: the wait is never shorter, up to `longestAsked`.
    package func delay(
        afterAttempts attempts: Int, retryAfter: Double? = nil, using generator: inout some RandomNumberGenerator
    ) -> Double {
        let ceiling = FullJitter(first: shortest * 2, longest: longest).ceiling(afterFailures: attempts)
        let chosen = Double.random(in: shortest...max(shortest, ceiling), using: &generator)
        guard let retryAfter, retryAfter > 0 else { return chosen }
        return max(chosen, min(retryAfter, longestAsked))
    }
}
