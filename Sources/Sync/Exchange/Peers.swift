package import NuraModel

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

/// A library, as a round works on it. Failures are answers too: see `SyncOutcome.localFailure`.
package protocol LocalLibrary: LocalPixels {
    func answer(_ request: LocalRequest) async -> SyncOutcome
}

/// The pixels of a library, for transfers.
package protocol LocalPixels: Sendable {
    /// The absolute path of the file that holds the pixels `content` of an image; `nil` when it does not any more.
    func path(of image: ImageID, content: String) async -> String?

    /// Begins to take in pixels; what is not finished leaves no trace.
    ///
    /// - Throws: `LocalFailure`.
    func stage() async throws(LocalFailure) -> any PixelStage
}

/// Pixels that are arriving.
package protocol PixelStage: Sendable {
    /// - Throws: `LocalFailure`.
    func append(_ bytes: [UInt8]) async throws(LocalFailure)

    /// Checks that it is a picture with this SHA-256, and keeps it for `LocalRequest.store` and `change`; as a PNG,
    /// whatever it was.
    ///
    /// - Parameter sha256: in lower-case hexadecimal digits.
    /// - Throws: `LocalFailure`.
    func finish(sha256: String) async throws(LocalFailure) -> StagedArrival
}

/// What became of pixels that arrived.
package enum StagedArrival: Hashable, Sendable {
    /// They wait under this name for the library.
    case kept(token: String)
    /// They have another hash, so they arrived damaged and may be fetched again.
    case damaged
    /// They arrived as they were sent, and are no whole picture: fetching them again changes nothing.
    case noPicture
}
