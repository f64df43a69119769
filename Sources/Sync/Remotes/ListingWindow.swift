import NuraModel

/// A span of time whose pictures are listed in one go, so that an answer with all their pixels stays small.
///
/// Windows follow one another from the future into the past without a gap: each ends where the one before began, and
/// both ends belong to it. Their boundaries are days, whatever this machine's clock says of the present.
struct ListingWindow: Equatable {
    private static let firstDays = 30
    private static let mostDays = 20_000
    /// No picture of such a server is older, so the last window may well be open towards the past.
    private static let beginning = CalendarDay(daysSince1970: 16_436)
    /// An answer is small with at most so many pictures; with fewer than the least, the next window is longer.
    private static let (fewPictures, manyPictures) = (20, 80)

    /// `nil` for the last window, which is open towards the past.
    let from: CalendarDay?
    /// `nil` for the first window, which is open towards the future.
    let to: CalendarDay?
    private let days: Int

    /// The first window of a listing.
    init(now: Timestamp) {
        let today = CalendarDay(daysSince1970: Int(now.microseconds / 86_400_000_000))
        self.init(before: nil, from: today, days: Self.firstDays)
    }

    /// - Parameter cursor: what `cursor` was of the window before; `nil` when it is none.
    init?(after cursor: String) {
        let parts = cursor.split(separator: "/")
        guard parts.count == 2, let end = CalendarDay(String(parts[0])), let days = Int(parts[1]), days > 0 else {
            return nil
        }
        self.init(before: end, from: end, days: days)
    }

    private init(before end: CalendarDay?, from day: CalendarDay, days: Int) {
        let start = CalendarDay(daysSince1970: day.daysSince1970 - days)
        to = end
        from = start.daysSince1970 < Self.beginning.daysSince1970 ? nil : start
        self.days = days
    }

    /// What the next window follows from; `nil` after the last.
    ///
    /// - Parameter count: how many pictures this one had.
    func cursor(afterCount count: Int) -> String? {
        guard let from else { return nil }
        let next =
            count > Self.manyPictures
            ? max(1, days / 2) : count < Self.fewPictures ? min(days * 2, Self.mostDays) : days
        return "\(from)/\(next)"
    }

    var query: [(String, String)] {
        var query: [(String, String)] = []
        if let from { query.append(("created_from", from.start.description)) }
        if let to { query.append(("created_to", to.start.description)) }
        return query
    }
}
