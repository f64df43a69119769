/// Exponential backoff with full jitter: many failures of one moment do not come back in one moment (M. Brooker,
/// "Exponential Backoff And Jitter", 2015).
package struct FullJitter: Hashable, Sendable {
    /// The longest wait after the first failure, in seconds; it doubles with every further one.
    package let first: Double
    /// The longest wait of all, in seconds.
    package let longest: Double

    package init(first: Double, longest: Double) {
        self.first = first
        self.longest = longest
    }

    /// The longest wait after so many failures, at least 1, in seconds.
    package func ceiling(afterFailures failures: Int) -> Double {
        min(longest, first * Double(sign: .plus, exponent: min(max(failures, 1), 64) - 1, significand: 1))
    }

    /// The seconds to wait after so many failures, at least 1.
    ///
    /// - Parameter random: from 0 to 1.
    package func seconds(afterFailures failures: Int, random: Double) -> Double {
        ceiling(afterFailures: failures) * random
    }
}
