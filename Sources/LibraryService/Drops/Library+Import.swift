import Inbox
import LibraryIndex
import LibraryStore
import NuraModel

extension Library {
    /// Takes a PNG that was dropped in the inbox into `images/`, in the folder of its month.
    func importPicture(_ reading: InboxReading) throws -> DropOutcome {
        let path = LibraryLayout.inbox + "/" + reading.file.path
        guard let picture = try wholePicture(at: path) else {
            return try reject(
                reading, why: "The picture is truncated, damaged or too large; save it again and drop it once more.")
        }
        if try store.facts(LibraryLayout.sidecar(of: path)) != nil {
            return try reject(
                reading,
                why:
                    "There is a .json file of the same name beside the picture; to keep both, put them into the images "
                    + "folder instead.")
        }
        return try writing {
            _ = try look()
            let record = try newcomerRecord(of: picture, at: path)
            let stored = try store.move(path, of: record, to: LibraryFolder(of: record), name: record.name) { stored in
                try withIndex { try $0.upsert([IndexedImage(stored)]) }
            }
            return .imported(stored.path)
        }
    }

    /// - Returns: `nil` for a file that is no whole picture.
    private func wholePicture(at path: String) throws(LibraryError) -> PNGInspection? {
        do throws(LibraryError) {
            return try store.inspectPNG(path)
        } catch {
            guard error.code == .damagedImage || error.code == .tooLarge else { throw error }
            return nil
        }
    }

    private func reject(_ reading: InboxReading, why: String) throws -> DropOutcome {
        _ = try inbox.moveToFailed(reading.file.path, why: why, expecting: reading.file.facts)
        return .failed(why: why)
    }

    /// One of ours that the library does not have is itself; one that it has, or has in the trash, is a copy.
    private func newcomerRecord(of picture: PNGInspection, at path: String) throws -> ImageRecord {
        var foreign = foreignRecord(of: picture, at: path, id: newID())
        foreign.file = picture.file
        guard let id = picture.embeddedID else { return foreign }
        let isTaken =
            try withIndex { try $0.image(id) } != nil
            || store.trashEntries().entries.contains { $0.record?.id == id }
        guard var record = picture.embeddedRecord else { return foreign }
        record.metadata.folder = nil
        record.file = picture.file
        guard isTaken else { return record }
        return ImageRecord(
            id: newID(), userID: marker.userID, name: record.name, prompt: record.prompt,
            metadata: record.metadata.withParent(id), createdAt: now(), updatedAt: now(), file: picture.file,
            otherKeys: record.otherKeys)
    }
}

extension ImageMetadata {
    fileprivate func withParent(_ id: ImageID) -> ImageMetadata {
        var metadata = self
        metadata.parent = id
        return metadata
    }
}
