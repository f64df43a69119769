package import NuraModel

/// One thing to do so that the two sides of an image come to hold the same.
package enum SyncStep: Equatable, Sendable {
    /// Keeps the local pixels as an image of their own, because the server's take their place.
    case keepCopy(ImageRecord)
    /// Puts an image of the server into the library, which does not have it.
    case store(RemoteImage)
    /// Gives the local image another record, and the server's pixels where `pixels` names them.
    case change(ImageRecord, pixels: RemoteImage?)
    /// Moves the local image to the trash.
    case trash
    /// Uploads the image. `tombstone` is the version of the deletion that it is to undo.
    case create(ImageRecord, tombstone: String?)
    /// Changes the server's image.
    case patch(RemotePatch)
    /// Deletes the server's image.
    case delete

    /// Whether an image disappears from a side.
    package var isDeletion: Bool { self == .trash || self == .delete }

    /// Whether it replaces or removes something in the library.
    var overwritesLocally: Bool {
        switch self {
        case .change, .trash: true
        default: false
        }
    }

    /// Whether it brings the server's pixels into the library.
    var takesPixels: Bool {
        switch self {
        case .store: true
        case .change(_, let pixels): pixels != nil
        default: false
        }
    }
}

/// The values of a server's image that are to change; what is `nil` stays.
package struct RemotePatch: Equatable, Sendable {
    package var name: String?
    package var prompt: String?
    /// The whole metadata, for servers replace it.
    package var metadata: JSONObject?
    /// The SHA-256 of the new pixels.
    package var content: String?
    /// Unknown keys of the record with their new values, `null` for those that go.
    package var otherKeys = JSONObject()

    package init() {}

    package var isEmpty: Bool {
        name == nil && prompt == nil && metadata == nil && content == nil && otherKeys.isEmpty
    }
}

/// How an image stands, as the person sees it.
package enum Standing: Hashable, Sendable {
    case synced
    /// Something is still to be carried to the other side.
    case pending
    /// Two values were written at once, and the person has not decided yet.
    case conflict
    /// The server cannot take it, or not all of it.
    case localOnly
    /// It waits for the person; the reason says what for.
    case parked(reason: String)
    /// What one of the sides holds of it cannot be read.
    case quarantined(reason: String)
}

/// What is to be done about one image, and what is agreed on when it is done.
package struct ImagePlan: Equatable, Sendable {
    package enum Ending: Equatable, Sendable {
        /// The agreement stays as it is.
        case unchanged
        case agreed(Agreement)
        /// Neither side has the image, and nothing is left to agree on.
        case forgotten
    }

    package var steps: [SyncStep]
    /// What is agreed on when the steps were carried out and both sides were seen to hold it.
    package var ending: Ending
    package var standing: Standing
    /// Whether the person is told that a deleted image came back because somebody had edited it.
    package var comesBack: Bool

    package init(
        _ steps: [SyncStep] = [], ending: Ending = .unchanged, standing: Standing, comesBack: Bool = false
    ) {
        self.steps = steps
        self.ending = ending
        self.standing = standing
        self.comesBack = comesBack
    }

    /// Whether there is nothing to do and nothing to write down.
    package var isSettled: Bool { steps.isEmpty && ending == .unchanged }

    package var deletes: Bool { steps.contains(where: \.isDeletion) }
}
