package import HTTPTransport
package import NuraModel

/// How long a busy service asks to be left alone.
package enum RequestedWait: Hashable, Sendable {
    /// Seconds before which another try is in vain.
    case demand(Double)
    /// Seconds in which it expects to be ready.
    case estimate(Double)

    package var seconds: Double {
        switch self {
        case .demand(let seconds), .estimate(let seconds): seconds
        }
    }
}

extension RequestedWait {
    /// What an answer asks for, in this order: `Retry-After` (or the reset of an exhausted rate limit, if that is
    /// later), `retry-after-ms`, the `t` of `RateLimit`, Google's `RetryInfo`, `estimated_time`.
    package init?(headers: HTTPHeaders, body: ServiceErrorBody, now: Timestamp) {
        let limit = headers.values("ratelimit").compactMap(RateLimit.init).max { $0.reset < $1.reset }
        if let asked = headers["retry-after"].flatMap({ Self.retryAfter($0, now: now) }) {
            self = .demand(max(asked, limit.flatMap { $0.isExhausted ? $0.reset : nil } ?? 0))
        } else if let milliseconds = headers["retry-after-ms"].flatMap(Self.seconds) {
            self = .demand(milliseconds / 1000)
        } else if let limit {
            self = .demand(limit.reset)
        } else if let delay = body.retryDelay {
            self = .demand(delay)
        } else if let estimate = body.estimatedTime {
            self = .estimate(estimate)
        } else {
            return nil
        }
    }

    /// Seconds, or a date (RFC 9110, section 10.2.3); a moment that has passed is no wait.
    private static func retryAfter(_ text: String, now: Timestamp) -> Double? {
        if let seconds = seconds(text) { return seconds }
        return HTTPDate(text).map { min(max(0, $0.timestamp.seconds(since: now)), longest) }
    }

    /// A number of seconds that makes sense; a negative one is none.
    static func seconds(_ text: String) -> Double? {
        guard let seconds = Double(text.trimmingSpaces), seconds.isFinite else { return nil }
        return min(max(0, seconds), longest)
    }

    /// Ten years: longer than any wait, and far from what a `Duration` holds.
    package static let longest = 315_360_000.0
}

/// One item of a `RateLimit` header: `"api";r=0;t=55` (draft-ietf-httpapi-ratelimit-headers).
private struct RateLimit {
    let isExhausted: Bool
    /// Seconds until the quota is filled again.
    let reset: Double

    init?(_ text: String) {
        var remaining: Double?
        var reset: Double?
        for parameter in text.split(separator: ";") {
            let parts = parameter.split(separator: "=", maxSplits: 1).map { String($0).trimmingSpaces }
            guard parts.count == 2 else { continue }
            if parts[0] == "r" { remaining = RequestedWait.seconds(parts[1]) }
            if parts[0] == "t" { reset = RequestedWait.seconds(parts[1]) }
        }
        guard let reset else { return nil }
        self.reset = reset
        isExhausted = remaining == 0
    }
}

/// A moment as HTTP headers write it: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
struct HTTPDate {
    let timestamp: Timestamp

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", words[1].utf8.count == 2, words[3].utf8.count == 4,
            let month = Self.months.firstIndex(of: String(words[2])),
            let timestamp = Timestamp("\(words[3])-\(month < 9 ? "0" : "")\(month + 1)-\(words[1])T\(words[4])Z")
        else { return nil }
        self.timestamp = timestamp
    }
}

extension StringProtocol {
    /// Without spaces and tabs at either end.
    var trimmingSpaces: String {
        let start = drop { $0 == " " || $0 == "\t" }
        return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
