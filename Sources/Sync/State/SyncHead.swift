package import NuraModel

/// What sync remembers of a server as a whole.
package struct SyncHead: Equatable, Sendable {
    package var serverID: String
    package var epoch: String
    package var userID: String
    package var isExtended: Bool
    /// Covers exactly the observations that were stored with it; `nil` before the first.
    package var cursor: String?
    /// Counts the listings of everything.
    package var listing: Int64 = 1
    /// Whether a listing of everything is under way.
    package var isListing = true
    /// Deletions that wait for the person's word.
    package var held: HeldDeletions?
    /// Images whose deletion the person has allowed.
    package var released: Set<ImageID> = []
    /// When images were deleted by sync within about the last day, on either side.
    package var deletions: [Timestamp] = []
    /// Deleted images that came back because somebody had edited them; the person has not been told yet.
    package var cameBack: Set<ImageID> = []
    /// The version of the library, see `LocalSurvey.version`, in which nothing was left to do; `nil` since something is.
    package var settled: String?
    /// When a round last came to its end.
    package var lastSuccess: Timestamp?
    /// Why the last round did not, if it did not, for the person.
    package var lastFailure: String?

    package init(_ identity: RemoteIdentity) {
        serverID = identity.serverID
        epoch = identity.epoch
        userID = identity.userID
        isExtended = identity.isExtended
    }

    package func isPaired(with identity: RemoteIdentity) -> Bool {
        serverID == identity.serverID && epoch == identity.epoch && userID == identity.userID
            && isExtended == identity.isExtended
    }

    /// Whether this server has to be listed whole, and was.
    func isListed(by identity: RemoteIdentity) -> Bool {
        isPaired(with: identity) && !isExtended && !isListing
    }
}
