package import NuraModel

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
