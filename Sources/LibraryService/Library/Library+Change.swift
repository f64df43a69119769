package import LibraryIndex
import LibraryStore
package import NuraModel

/// Changes to what is known about an image; what is `nil` stays.
package struct RecordEdit: Sendable {
    package var name: String?
    package var prompt: String?
    package var emotion: Emotion?
    /// The folder under `images/`; empty for `images/` itself.
    package var folder: String?
    package var addedTags: [String] = []
    package var removedTags: [String] = []
    /// Top-level keys of the metadata and their new values; `nil` removes the key.
    package var metadata: [(key: String, value: JSONValue?)] = []

    package init() {}

    func applied(to record: ImageRecord) -> ImageRecord {
        var record = record
        record.name = name ?? record.name
        record.prompt = prompt ?? record.prompt
        record.metadata.emotion = emotion ?? record.metadata.emotion
        if !addedTags.isEmpty || !removedTags.isEmpty {
            record.metadata.tags = record.metadata.tags.filter { !removedTags.contains($0) } + addedTags
        }
        if let folder {
            record.metadata.folder = LibraryFolder(folder)?.metadataValue(createdAt: record.createdAt)
        }
        for (key, value) in metadata { record.metadata.object[key] = value }
        return record
    }
}

/// An edit that no record may have.
package struct EditError: Error, Hashable {
    /// What is wrong with which value, and what is allowed.
    package let message: String
}

extension Library {
    /// Gives an image another name; its files are renamed with it, to the nearest free name.
    ///
    /// - Throws: `EditError` for an empty or overlong name, `ReferenceError`, `LibraryError`.
    package func rename(_ id: ImageID, to name: String) throws -> IndexedImage {
        var edit = RecordEdit()
        edit.name = name
        return try self.edit(id, edit)
    }

    /// Changes the record of an image, and moves its files where the edit says so. An edit that changes nothing writes
    /// nothing.
    ///
    /// - Throws: `EditError` for a value that is not allowed, `ReferenceError`, `LibraryError`.
    package func edit(_ id: ImageID, _ edit: RecordEdit) throws -> IndexedImage {
        try check(edit)
        return try writing {
            let image = try current(id)
            var record = edit.applied(to: image.record)
            guard record != image.record else { return image }
            if let error = record.metadata.firstWrongType { throw EditError(message: error.message) }
            record.updatedAt = now()
            return try write(record, over: image)
        }
    }

    /// The image as its files are now: what a person changed a moment ago counts before the edit does.
    func current(_ id: ImageID) throws -> IndexedImage {
        if let known = try withIndex({ try $0.image(id) }), try isInPlace(known) { return known }
        _ = try look()
        return try image(id)
    }

    /// Whether the files of an image are just as the index knows them.
    private func isInPlace(_ image: IndexedImage) throws -> Bool {
        try store.facts(image.path) == image.png
            && store.facts(LibraryLayout.sidecar(of: image.path)) == image.sidecar
    }

    /// Gives an image another record, and then moves its files where that says.
    ///
    /// In this order, because a sidecar that says another name than the index is an edit, which counts whole when the program
    /// stops before the files are moved. Files with another name than their sidecar would be a rename, and their name
    /// would push aside whatever the record was to say.
    func write(_ record: ImageRecord, over image: IndexedImage) throws -> IndexedImage {
        let isRenamed =
            record.name != image.record.name
            && !FileName.isAlias(FilePath.stem(of: image.path), of: record.name)
        let isMoved = record.metadata.folder != image.record.metadata.folder
        let folder = LibraryFolder(of: record)
        if isRenamed || isMoved { try store.makeFolder(folder) }
        let sidecar = try store.writeSidecar(
            record, forPNG: image.path, replacing: image.sidecar.map(SidecarExpectation.file) ?? .absent)
        var written = IndexedImage(record: record, path: image.path, png: image.png, sidecar: sidecar)
        if isRenamed || isMoved {
            written = IndexedImage(try store.move(image.path, of: record, to: folder, name: record.name))
        }
        try withIndex { try $0.upsert([written]) }
        return written
    }

    private func check(_ edit: RecordEdit) throws(EditError) {
        if let name = edit.name {
            guard name.contains(where: { !$0.isWhitespace }) else {
                throw EditError(message: "the name is empty; give the image at least one letter")
            }
            guard name.count <= PictureRequest.longestName else {
                throw EditError(
                    message: "the name has \(name.count) characters; at most \(PictureRequest.longestName) are allowed")
            }
        }
        if let folder = edit.folder, LibraryFolder(folder) == nil {
            throw EditError(
                message: "\"\(folder)\" is no folder under images/: use names with / between them, such as trips/japan")
        }
    }
}
