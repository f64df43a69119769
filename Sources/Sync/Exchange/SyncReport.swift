package import NuraModel

/// What a round of sync did, and what it left.
package struct SyncReport: Equatable, Sendable {
    /// Why a round ended before its work was done.
    package enum Failure: Error, Equatable, Sendable {
        case remote(RemoteFailure)
        case local(LocalFailure)
        /// The token belongs to somebody else than the library.
        case otherUser
        /// A server that used to have the endpoints for sync answers as if it had none.
        case degraded
    }

    /// Images that had to be looked at.
    package internal(set) var planned = 0
    package internal(set) var created = 0
    package internal(set) var patched = 0
    package internal(set) var deletedThere = 0
    package internal(set) var stored = 0
    package internal(set) var changed = 0
    package internal(set) var trashed = 0
    package internal(set) var copies = 0
    /// Images that are tried again in another round, each with the reason.
    package internal(set) var postponed: [ImageID: String] = [:]
    package internal(set) var held: HeldDeletions?
    package internal(set) var failure: Failure?
    /// What would be done, in a round that only looks.
    package internal(set) var preview: [ImageID] = []

    package init() {}

    /// Things that were done on either side.
    package var steps: Int { created + patched + deletedThere + stored + changed + trashed + copies }

    mutating func count(_ step: SyncStep) {
        switch step {
        case .keepCopy: copies += 1
        case .store: stored += 1
        case .change: changed += 1
        case .trash: trashed += 1
        case .create: created += 1
        case .patch: patched += 1
        case .delete: deletedThere += 1
        }
    }
}
