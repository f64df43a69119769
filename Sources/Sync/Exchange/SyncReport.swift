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
    /// Images that had been deleted here and are back, because somebody had edited them elsewhere.
    package internal(set) var cameBack = 0
    /// Images that are tried again in another round, each with the reason.
    package internal(set) var postponed: [ImageID: String] = [:]
    /// Images of which the server has something newer than it had told of; another round takes that in.
    package internal(set) var outdated = 0
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

extension SyncReport {
    /// Adds what a later round did; what is left is what that one left.
    package mutating func add(_ later: SyncReport) {
        planned += later.planned
        created += later.created
        patched += later.patched
        deletedThere += later.deletedThere
        stored += later.stored
        changed += later.changed
        trashed += later.trashed
        copies += later.copies
        cameBack += later.cameBack
        postponed = later.postponed
        outdated = later.outdated
        held = later.held
        failure = later.failure
        preview = later.preview
    }
}

extension SyncReport.Failure {
    /// What happened, and what the person can do about it.
    package var message: String {
        switch self {
        case .remote(let failure): failure.message
        case .local(let failure): failure.message
        case .otherUser:
            "the token belongs to somebody else than this library; use the token of the user it was paired with"
        case .degraded:
            "the server used to have the endpoints for sync and answers as if it had none; it is asked again later"
        }
    }

    /// Whether only another token can help.
    package var isAboutToken: Bool {
        switch self {
        case .remote(let failure): failure.code == .unauthorized
        case .otherUser: true
        case .local, .degraded: false
        }
    }

    /// How long the server asked to be left alone, in seconds.
    package var retryAfter: Double? {
        if case .remote(let failure) = self { failure.retryAfter } else { nil }
    }
}
