package import NuraModel

/// One thing that sync asks of the world; between two of them the program may stop at any time.
package enum SyncAction: Sendable {
    case remote(RemoteRequest)
    case local(LocalRequest)
}

/// What sync asks of a server. Every request that writes is made on a condition or names its content, so asking again
/// does no harm.
package enum RemoteRequest: Sendable {
    /// Who are you? Answered with `identity`.
    case identify
    /// What has changed since `cursor`, or everything there is? Answered with `page`.
    case changes(after: String?)
    /// One image as it is now, without its pixels. Answered with `remoteSide`.
    case look(ImageID)
    /// Whether an image that two listings did not have is really gone. A server that does not show `witness` either is out
    /// of order, and proves nothing. Answered with `remoteSide`.
    case confirmGone(ImageID, witness: ImageID)
    /// The pixels of an image. Answered with `pixels`.
    case download(RemoteImage)
    /// Uploads the pixels `content` of a local image. Answered with `uploaded`.
    case upload(ImageID, content: String)
    /// A new image, whose pixels are there. Answered with `remoteSide`, and with `contentMissing` where they are not.
    case create(ImageRecord, content: String, tombstone: String?)
    /// Changes the image that is as `before` says. Answered as `create`.
    case patch(RemotePatch, before: RemoteImage)
    /// Deletes the image that is as `before` says. Answered with `remoteSide`.
    case delete(before: RemoteImage)
}

/// What sync asks of a library. Every request that writes names what it expects to find and else changes nothing.
package enum LocalRequest: Sendable {
    /// Which images are there, and can absence be believed? Answered with `survey`, and with `unchanged` where that has
    /// the version that is named.
    case survey(unless: String?)
    /// One image. Answered with `localSide`.
    case read(ImageID)
    /// Saves an image of the server that the library does not have. Answered with `written`, or with `localSide` where
    /// it has.
    case store(RemoteImage, StagedPixels)
    /// Gives the image with this stamp another record, and other pixels where they are named. Answered with `written`,
    /// or with `localSide` where it is not as expected.
    case change(ImageRecord, stamp: String, StagedPixels?)
    /// Saves the pixels of an image as one of its own, unless it is there already. Answered with `written`, the copy, or
    /// with `localSide`, the image, where it is not as expected.
    case keepCopy(of: ImageID, stamp: String, as: ImageRecord)
    /// Moves the image with this stamp to the trash. Answered with `localSide`.
    case trash(ImageID, stamp: String)
}

/// Pixels of a server, downloaded and checked, on their way into the library.
package struct StagedPixels: Hashable, Sendable {
    /// What the server calls them, see `RemoteImage.content`.
    package let remoteContent: String
    /// Names them to the library that staged them.
    package let token: String

    package init(remoteContent: String, token: String) {
        self.remoteContent = remoteContent
        self.token = token
    }
}

/// How an action ended.
package enum SyncOutcome: Sendable {
    case identity(RemoteIdentity)
    case page(ChangePage)
    case remoteSide(RemoteSide)
    case pixels(StagedPixels)
    case uploaded
    case contentMissing
    case remoteFailure(RemoteFailure)

    case survey(LocalSurvey)
    case unchanged
    case localSide(LocalSide)
    case written(LocalImage)
    case localFailure(LocalFailure)
}

/// Who a server is, and whose images it shows.
package struct RemoteIdentity: Hashable, Sendable {
    /// Names the server, wherever it is reached.
    package let serverID: String
    /// Another one means that the server's memory of changes began anew.
    package let epoch: String
    /// Whose token it is.
    package let userID: String
    /// Whether it is one of ours, with the endpoints for sync.
    package let isExtended: Bool
    package let abilities: RemoteAbilities

    package init(serverID: String, epoch: String, userID: String, isExtended: Bool, abilities: RemoteAbilities) {
        self.serverID = serverID
        self.epoch = epoch
        self.userID = userID
        self.isExtended = isExtended
        self.abilities = abilities
    }
}

/// Changes of a server, in order.
package struct ChangePage: Sendable {
    package struct Change: Sendable {
        package let id: ImageID
        /// Where the change stands in the server's sequence; `nil` for servers without one.
        package let sequence: Int64?
        package let side: RemoteSide

        package init(id: ImageID, sequence: Int64?, side: RemoteSide) {
            self.id = id
            self.sequence = sequence
            self.side = side
        }
    }

    package let changes: [Change]
    /// From where to go on; covers exactly `changes`.
    package let cursor: String?
    package let hasMore: Bool
    /// The cursor was too old, or not of this server: everything has to be listed anew. `changes` is empty.
    package let isExpired: Bool
    /// The page is the end of a listing of everything: what it did not show is not there.
    package let isWholeListing: Bool

    package init(
        changes: [Change], cursor: String?, hasMore: Bool, isExpired: Bool = false, isWholeListing: Bool = false
    ) {
        self.changes = changes
        self.cursor = cursor
        self.hasMore = hasMore
        self.isExpired = isExpired
        self.isWholeListing = isWholeListing
    }
}

/// Which images a library has.
package struct LocalSurvey: Sendable {
    /// By image, as in `LocalImage.stamp`; images that cannot be used have one too.
    package let stamps: [ImageID: String]
    /// Why an absent file proves nothing now: errors of the scan, another disk, an empty folder. As the beginning of a
    /// sentence for the person; `nil` when all is well.
    package let doubt: String?
    /// Names exactly these stamps, also to another run of the program; `nil` where that cannot be told.
    package let version: String?

    package init(stamps: [ImageID: String], doubt: String?, version: String? = nil) {
        self.stamps = stamps
        self.doubt = doubt
        self.version = version
    }
}
