import NuraModel

/// What sync remembers of one image.
package struct SyncRow: Equatable, Sendable {
    package var agreement: Agreement?
    /// What the server was last seen to hold.
    package var remote: RemoteSide = .unknown
    /// Where that stands in the server's sequence; `nil` where it was learned otherwise.
    package var sequence: Int64?
    /// The listing that last showed the image, see `SyncHead.listing`.
    package var listing: Int64 = 0
    /// Whole listings in a row that did not show it, of a server that keeps no tombstones.
    package var absences = 0
    /// `LocalImage.stamp` when the image last came to rest; `nil` when the library did not have it.
    package var stamp: String?
    /// The deletions that were undone, which are no evidence any more.
    package var undoneDeletions: Set<String> = []
    package var standing: Standing = .pending
    /// Whether the server's side has changed since the image last came to rest.
    package var isOpen = true

    package init() {}

    /// How many listings must lack an image before its deletion is even asked about.
    package static let absencesThatCount = 2

    /// Whether the image may be deleted on a server that keeps no tombstones, which is then asked for proof.
    var mayBeGone: Bool {
        guard case .present = agreement else { return false }
        return absences >= Self.absencesThatCount
    }

    /// Whether nothing is known of the image that a new row would not say.
    var isForgettable: Bool {
        agreement == nil && remote == .absent && stamp == nil && !isOpen
    }

    package var summary: RowSummary {
        let agreed: RowSummary.Agreed =
            switch agreement {
            case nil: .never
            case .present: .present
            case .deleted: .deleted
            }
        let remote: RowSummary.Remote =
            switch self.remote {
            case .present: mayBeGone ? .deleted : .present
            case .deleted: .deleted
            case .absent, .unknown, .unusable: .other
            }
        return RowSummary(agreed: agreed, remote: remote, stamp: stamp, isOpen: isOpen, standing: standing)
    }
}

/// What there is to know of an image before it is worked on.
package struct RowSummary: Equatable, Sendable {
    package enum Agreed: Int, Sendable { case never, present, deleted }
    package enum Remote: Int, Sendable { case other, present, deleted }

    package let agreed: Agreed
    package let remote: Remote
    package let stamp: String?
    package let isOpen: Bool
    package let standing: Standing

    package init(agreed: Agreed, remote: Remote, stamp: String?, isOpen: Bool, standing: Standing) {
        self.agreed = agreed
        self.remote = remote
        self.stamp = stamp
        self.isOpen = isOpen
        self.standing = standing
    }
}
