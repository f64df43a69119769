package import LibraryIndex
import LibraryStore
package import NuraModel

/// A change to a record that another program asks for; what is `nil` stays.
///
/// Unlike a `RecordEdit`, which is a person's, it may leave a name empty and replaces the metadata whole.
package struct RecordRevision: Sendable {
    package var name: String?
    package var prompt: String?
    package var metadata: JSONObject?
    /// The SHA-256 of other pixels, which have been uploaded.
    package var sha256: String?
    /// Top-level keys that Nura does not know, and their new values.
    package var otherKeys: [(key: String, value: JSONValue)] = []
    /// How many keys that Nura does not know the record may come to have, and how many bytes they may take together.
    package var otherKeysLimit: (count: Int, bytes: Int) = (.max, .max)

    package init() {}

    /// - Throws: `EditError` for a value that no record may have.
    func applied(to record: ImageRecord) throws(EditError) -> ImageRecord {
        var record = record
        record.name = name ?? record.name
        record.prompt = prompt ?? record.prompt
        if let metadata { record.metadata = ImageMetadata(metadata) }
        for (key, value) in otherKeys { record.otherKeys[key] = value }
        guard otherKeys.isEmpty || allows(record.otherKeys) else {
            throw EditError(message: "the record would have more keys that Nura does not know than it may have")
        }
        try record.requireUsable()
        return record
    }

    /// Whether a record may have these keys that Nura does not know.
    package func allows(_ keys: JSONObject) -> Bool {
        keys.count <= otherKeysLimit.count && JSONValue.object(keys).encoded(.compact).count <= otherKeysLimit.bytes
    }
}

/// What came of a change that was to be made only to a certain version.
package enum RevisionOutcome: Sendable {
    case done(IndexedImage)
    /// The record has another version; nothing was changed.
    case otherVersion(IndexedImage)
    /// The pixels that the record is to have are not here; nothing was changed.
    case pixelsMissing
}

/// An image that was deleted, of which the caller does not know; nothing was changed.
package struct TombstoneError: Error, Hashable {
    /// The version that the image had when it was deleted.
    package let version: String
}

extension ImageRecord {
    /// - Throws: `EditError` for metadata of the wrong types, and for a folder that leaves the library.
    func requireUsable() throws(EditError) {
        if let error = metadata.firstWrongType { throw EditError(message: error.message) }
        if let folder = metadata.folder, LibraryFolder(folder) == nil {
            throw EditError(message: "metadata.folder is no folder under images/: use names with / between them")
        }
    }
}
