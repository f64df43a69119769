package import NuraModel

/// What came of making a draft again.
package enum Redevelopment: Sendable {
    /// The image has its new content; its path relative to the library.
    case made(String)
    /// The person has decided about the draft: it stays as it is.
    case leftAlone
    /// The person decided about it while it was being made: the new picture is in the trash.
    case cameSecond
    /// Its files are not as they should be at the moment; it is tried again later, behind the others.
    case postponed
    /// As many were made today as may be; the next ones may be from `until` on.
    case limitReached(until: Timestamp)
    /// Nobody answered, or the generator asks for patience, after as many seconds as it said; the reason is a code.
    case notNow(retryAfter: Double?, reason: String)
    /// The generator will not make it, not today at least.
    case refused(why: String)
    case interrupted
}
