package import NuraModel

/// The last change of one image.
package struct FeedEntry: Hashable, Sendable {
    /// Its place in the feed; it grows with every change and never repeats within an epoch.
    package let sequence: Int64
    package let id: ImageID
    /// The version of the record; of a deleted image, the last one that the feed knew of, or one made up.
    package let version: String
    package let isDeleted: Bool
}

/// A part of the feed.
package struct FeedPage: Hashable, Sendable {
    /// In the order of the changes.
    package let entries: [FeedEntry]
    /// Where the next page, and later the next changes, begin.
    package let cursor: String
    package let hasMore: Bool
}

/// What the feed knows about an image, for whoever compares it with the library.
package struct FeedKnowledge: Hashable, Sendable {
    package let version: String
    /// What the file system said when the version was read; while it says the same the version is the same.
    package let stamp: String
    package let isDeleted: Bool
    /// The deletions that the image has lived through: they are no proof that it was deleted again.
    package let undone: Set<String>
}

/// Something that happened to an image since the feed last looked.
package enum FeedEvent: Hashable, Sendable {
    /// The image is new or changed.
    case stored(ImageID, version: String, stamp: String)
    /// The image is there again, after these deletions.
    case revived(ImageID, version: String, stamp: String, undone: Set<String>)
    /// Its files were written anew with the same record.
    case touched(ImageID, stamp: String)
    case deleted(ImageID, at: Timestamp)
    /// It is not there, and nobody can say that it was deleted: devices that have it bring it back. A feed that took
    /// this is to be opened again, for it begins a new epoch.
    case lost(ImageID)
}
