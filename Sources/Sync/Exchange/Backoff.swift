/// How long to wait before a server is asked again: exponential with full jitter, from 1 s to 15 min.
package struct SyncBackoff: Sendable {
    private static let longest = 900.0
    private var failures = 0

    package init() {}

    package mutating func succeed() { failures = 0 }

    /// - Parameters:
    ///   - retryAfter: what the server asked for, in seconds.
    ///   - random: between 0 and 1.
    /// - Returns: the seconds to wait.
    package mutating func fail(retryAfter: Double?, random: Double) -> Double {
        let ceiling = min(Self.longest, Double(sign: .plus, exponent: min(failures, 10), significand: 1))
        failures += 1
        return min(max(retryAfter ?? 0, 1, random * ceiling), 86_400)
    }
}
