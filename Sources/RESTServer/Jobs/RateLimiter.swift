import HTTPTypes
import NuraModel
import Synchronization

/// Counts what each user asked for in the last minute.
final class RateLimiter: Sendable {
    private static let window: Int64 = 60_000_000

    private let limit: Int
    private let now: WallClock
    private let moments = Mutex<[UserID: [Int64]]>([:])

    init(limit: Int, now: @escaping WallClock) {
        self.limit = limit
        self.now = now
    }

    /// Counts one more.
    ///
    /// - Throws: `APIError` with status 429, and when to come back, for one too many; it is not counted then.
    func take(_ user: UserID) throws(APIError) {
        let time = now().microseconds
        let wait: Int64? = moments.withLock { moments in
            // Whoever has not asked for a minute is not kept in mind.
            if moments.count > 1000 { moments = moments.filter { $0.value.last ?? 0 > time - Self.window } }
            var recent = (moments[user] ?? []).filter { $0 > time - Self.window && $0 <= time }
            defer { moments[user] = recent }
            guard recent.count >= limit else {
                recent.append(time)
                return nil
            }
            return recent[recent.count - limit] + Self.window - time
        }
        guard let wait else { return }
        throw APIError(.tooManyRequests, "Too many requests. At most \(limit) a minute are allowed.")
            .with(.retryAfter, "\(max(1, (wait + 999_999) / 1_000_000))")
    }
}
