/// What became of a file in the inbox.
package enum DropOutcome: Hashable, Sendable {
    /// Its pictures are in the library, at these paths relative to it, and it lies in `done/`.
    case made([String])
    /// It was a PNG, and is in the library now, at this path.
    case imported(String)
    /// It lies in `failed/` with this reason beside it.
    case failed(why: String)
    /// It stays as it is and nothing will be done about it: somebody is still writing it, or it is no prompt.
    case leftAlone
    /// The person took it back, or changed it while it was worked on; what is there now is looked at again.
    case withdrawn
    /// The program is stopping; the claim stays, and the next start goes on.
    case interrupted
    /// It stays in the inbox and is tried again.
    case retry(after: Duration, reason: String)
}
