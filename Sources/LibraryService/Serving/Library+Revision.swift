import LibraryIndex
import LibraryStore
package import NuraModel

/// Changes that other programs ask for, conditionally on what they have seen.
extension Library {
    /// Changes the record of an image, moves its files where the change says so, and gives it other pixels. A change
    /// that changes nothing writes nothing. Metadata that is replaced stays in the trash.
    ///
    /// - Parameter version: the version that the change is for; `nil` for whichever there is.
    /// - Throws: `EditError` for a value that is not allowed, `ReferenceError`, `LibraryError`.
    package func revise(
        _ id: ImageID, at version: RecordVersion.Match, _ revision: RecordRevision
    ) throws -> RevisionOutcome {
        try writing {
            var image = try current(id)
            guard version.accepts(image.record) else { return .otherVersion(image) }
            var record = try revision.applied(to: image.record)
            let png: [UInt8]?
            if let sha256 = revision.sha256, sha256 != image.record.file?.sha256 {
                guard let bytes = try bytes(sha256) else { return .pixelsMissing }
                png = bytes
            } else {
                png = nil
            }
            guard record != image.record || png != nil else { return .done(image) }
            record.updatedAt = now()
            if record.metadata != image.record.metadata { try store.keepFormer(image.record, at: image.path) }
            if let png { try replacePixels(of: &image, with: png, in: &record) }
            let edited = try write(record, over: image)
            if let sha256 = revision.sha256 { try store.removeUpload(sha256) }
            return .done(edited)
        }
    }

    func replacePixels(
        of image: inout IndexedImage, with png: [UInt8], in record: inout ImageRecord
    ) throws {
        guard let former = image.record.file?.sha256 else {
            throw LibraryError(code: .damagedState, message: "the record of \(image.path) does not name its pixels")
        }
        image.png = try store.replacePNG(at: image.path, of: image.record, with: png, expecting: former)
        record.file = try store.inspectPNG(image.path).file
    }

    /// Puts an image into the library under an id that another device has chosen, with pixels that have been uploaded.
    ///
    /// - Parameters:
    ///   - record: its `file` is filled in here.
    ///   - sha256: of its pixels.
    ///   - tombstone: the version of the deletion that the caller knows of and means to take back.
    /// - Returns: `done` with the image, also when just this image is here already; `otherVersion` with what is here under
    ///   the id otherwise.
    /// - Throws: `TombstoneError` for an image that was deleted, unless `tombstone` names that; `EditError`, `LibraryError`.
    package func put(
        _ record: ImageRecord, pixels sha256: String, over tombstone: String? = nil
    ) throws -> (outcome: RevisionOutcome, isNew: Bool) {
        try record.requireUsable()
        return try writing {
            if let present = try withIndex({ try $0.image(record.id) }) {
                let isSame = present.record.saysTheSame(as: record) && present.record.file?.sha256 == sha256
                return (isSame ? .done(present) : .otherVersion(present), false)
            }
            if let deletion = try self.tombstone(of: record.id), deletion != tombstone {
                throw TombstoneError(version: deletion)
            }
            guard let stored = try save(record, pixels: sha256) else { return (.pixelsMissing, false) }
            return (.done(stored), true)
        }
    }

    /// Makes an image of a record that came from elsewhere, and of pixels that have been uploaded or that another image
    /// has.
    ///
    /// - Returns: `nil` when there are no such pixels.
    func save(_ record: ImageRecord, pixels sha256: String) throws -> IndexedImage? {
        var record = record
        record.userID = marker.userID
        record.imageFormat = "png"
        record.file = nil
        let index = { (stored: StoredImage) in try self.withIndex { try $0.upsert([IndexedImage(stored)]) } }
        let folder = LibraryFolder(of: record)
        if try store.renewUpload(sha256) {
            return IndexedImage(try store.save(record: record, upload: sha256, folder: folder, commit: index))
        }
        guard let png = try bytesOfImage(sha256) else { return nil }
        return IndexedImage(try store.save(record: record, png: png, folder: folder, commit: index))
    }

    /// Moves an image to the trash, if it still has the version that the caller has seen.
    ///
    /// - Returns: `done` with the image as it was.
    /// - Throws: `ReferenceError`, `LibraryError`.
    package func remove(_ id: ImageID, at version: RecordVersion.Match) throws -> RevisionOutcome {
        try writing {
            let image = try current(id)
            guard version.accepts(image.record) else { return .otherVersion(image) }
            _ = try remove(id)
            return .done(image)
        }
    }
}

extension RecordVersion {
    /// Which versions a change is for.
    package enum Match: Hashable, Sendable {
        case any
        /// One of these texts, as a client has received them.
        case oneOf([String])

        func accepts(_ record: ImageRecord) -> Bool {
            switch self {
            case .any: true
            case .oneOf(let versions): versions.contains(RecordVersion(record).description)
            }
        }
    }
}

extension ImageRecord {
    /// Whether everything that a person or a program wrote is the same: all but ids, moments of change and pixels.
    fileprivate func saysTheSame(as other: ImageRecord) -> Bool {
        name == other.name && prompt == other.prompt && metadata == other.metadata && createdAt == other.createdAt
            && otherKeys == other.otherKeys
    }
}
