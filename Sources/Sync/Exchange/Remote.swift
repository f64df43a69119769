/// A server, as a round talks to it. Failures are answers too: see `SyncOutcome.remoteFailure`.
package protocol Remote: Sendable {
    /// The token that the next request would carry; `nil` where there is none to be had.
    func token() async -> String?

    /// Carries out one request. Pixels go to and come from `local` piece by piece, so that none is held whole.
    func answer(_ request: RemoteRequest, pixels local: any LocalPixels) async -> SyncOutcome

    /// Returns when something may have changed since `cursor`, or when `seconds` have passed; at once where the server
    /// cannot tell.
    ///
    /// - Returns: whether there is something new.
    /// - Throws: `RemoteFailure`.
    func wait(after cursor: String?, seconds: Int) async throws(RemoteFailure) -> Bool
}
