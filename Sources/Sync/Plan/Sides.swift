package import NuraModel

/// An image as a library holds it.
package struct LocalImage: Equatable, Sendable {
    package let record: ImageRecord
    /// Opaque; differs whenever the files of the image do. Stamps are compared, never read.
    package let stamp: String
    /// The SHA-256 of the PNG.
    package let content: String
    /// What the server that the pixels came from calls them, where they had to be converted.
    package let sourceContent: String?
    /// The deletions of this image that were undone since, as in `LocalSide.deleted`.
    package let formerDeletions: Set<String>

    package init(
        record: ImageRecord, stamp: String, content: String, sourceContent: String? = nil,
        formerDeletions: Set<String> = []
    ) {
        self.record = record
        self.stamp = stamp
        self.content = content
        self.sourceContent = sourceContent
        self.formerDeletions = formerDeletions
    }

    package var values: ImageValues { ImageValues(record, content: content) }
}

/// What a library holds of one image.
package enum LocalSide: Equatable, Sendable {
    case present(LocalImage)
    /// The person threw it away; `evidence` names every time that they did, so that one act is never taken for two. Which
    /// of them was the last is not asked: a clock that was set back would name an older one.
    case deleted(evidence: Set<String>)
    /// It is not there, and nothing tells why.
    case absent
    /// Its sidecar or its pixels cannot be used; what they mean is for the person to say. `stamp` is as in `LocalImage`.
    case unusable(reason: String, stamp: String)

    /// `nil` where the library does not have the image.
    var stamp: String? {
        switch self {
        case .present(let image): image.stamp
        case .unusable(_, let stamp): stamp
        case .deleted, .absent: nil
        }
    }
}

/// An image as a server holds it.
package struct RemoteImage: Equatable, Sendable {
    package let record: ImageRecord
    /// Opaque; differs whenever the record does. Writes are made on the condition of it.
    package let version: String
    /// Names the pixels. The SHA-256 of the PNG, except on servers that hold other formats.
    package let content: String

    package init(record: ImageRecord, version: String, content: String) {
        self.record = record
        self.version = version
        self.content = content
    }

    package var values: ImageValues { ImageValues(record, content: content) }
}

/// What a server was last seen to hold of one image.
package enum RemoteSide: Equatable, Sendable {
    case present(RemoteImage)
    /// It was deleted there; `version` is the tombstone's, where the server has such.
    case deleted(version: String?)
    /// A whole listing did not have it, and nothing tells why.
    case absent
    /// Nobody has looked yet.
    case unknown
    /// What the server sent of it cannot be used, which is never a deletion.
    case unusable(reason: String)
}

/// What both sides last agreed on.
package enum Agreement: Equatable, Sendable {
    /// The values that both had. The same pixels may have another name on the server, see `RemoteImage.content`.
    case present(ImageValues, remoteContent: String)
    /// Both knew that it is deleted.
    case deleted
}

/// What a server lets its clients change.
package struct RemoteAbilities: Hashable, Sendable {
    /// Takes pictures that were made elsewhere.
    package var creates: Bool
    package var changesPrompt: Bool
    package var changesContent: Bool
    /// Keeps the keys of a record that it does not know.
    package var keepsOtherKeys: Bool

    /// Everything: our own servers.
    package static let all = RemoteAbilities(
        creates: true, changesPrompt: true, changesContent: true, keepsOtherKeys: true)
    /// Servers with the original endpoints: names, metadata and deletions only.
    package static let original = RemoteAbilities(
        creates: false, changesPrompt: false, changesContent: false, keepsOtherKeys: false)

    package init(creates: Bool, changesPrompt: Bool, changesContent: Bool, keepsOtherKeys: Bool) {
        self.creates = creates
        self.changesPrompt = changesPrompt
        self.changesContent = changesContent
        self.keepsOtherKeys = keepsOtherKeys
    }
}
