import Files
package import NuraModel

extension LibraryStore {
    /// Puts the words of an image that is about to be changed into the trash, so that the change can be undone by hand.
    ///
    /// - Returns: the entry; it has no pixels.
    @discardableResult
    package func keepFormer(_ record: ImageRecord, at path: String) throws(LibraryError) -> TrashEntry {
        try writing { (root) throws(LibraryError) in
            let entry = TrashEntry(
                id: newToken(), record: record, path: path, deletedAt: clock(), reason: .replaced, hasPNG: false)
            _ = try root.makeFolders(LibraryLayout.trash)
            let temporary = try root.makeFolders(LibraryLayout.temporary)
            let folder = try root.makeFolders("\(LibraryLayout.temporary)/\(entry.id)")
            try folder.write(JSONValue.object(entry.json).encoded(.pretty), to: TrashEntry.description)
            try folder.write(record.sidecar, to: TrashEntry.sidecar)
            try folder.flush()
            let trash = try root.folder(LibraryLayout.trash)
            guard case .renamed = try temporary.rename(entry.id, to: entry.id, in: trash) else {
                throw LibraryError(code: .exists, message: "\(trash.label(entry.id)) is taken; try again")
            }
            try trash.flush()
            return entry
        }
    }

    /// Gives the image at `path` other pixels. The file changes places with its successor, so there is no moment without
    /// one, and the former pixels go to the trash under `record`.
    ///
    /// After a crash in the middle the file is whole, old or new; a look at the folder then takes new pixels for an edit.
    ///
    /// - Parameters:
    ///   - record: the image as it was.
    ///   - expected: the SHA-256 of the pixels that are to be replaced.
    /// - Returns: what the file system says about the new file.
    /// - Throws: `LibraryError` with `changed` when the file has other pixels than that; they stay then.
    package func replacePNG(
        at path: String, of record: ImageRecord, with png: [UInt8], expecting expected: String
    ) throws(LibraryError) -> FileFacts {
        try writing { (root) throws(LibraryError) in
            let folder = try root.folder(FilePath.parent(of: path))
            let temporary = try root.makeFolders(LibraryLayout.temporary)
            let name = newToken() + ".png"
            let facts = try temporary.write(png, to: name)
            try temporary.flush()
            try hooks.reach(.pngStaged)
            guard try temporary.swap(name, with: FilePath.name(of: path), in: folder) else {
                try temporary.removeFile(name)
                throw LibraryError(
                    code: .changed, message: "\(root.label(path)) was moved or removed by another program")
            }
            guard try temporary.fingerprint(name).sha256 == expected else {
                _ = try temporary.swap(name, with: FilePath.name(of: path), in: folder)
                try temporary.removeFile(name)
                throw LibraryError(
                    code: .changed, message: "\(root.label(path)) was changed by another program; it was left as it is")
            }
            try hooks.reach(.pngMoved)
            try trashReplaced(name, of: record, formerly: path, in: root)
            try folder.flush()
            return facts
        }
    }

    /// Moves the file `name` of `tmp`, the former pixels of an image, into an entry of its own.
    private func trashReplaced(
        _ name: String, of record: ImageRecord, formerly path: String, in root: borrowing Folder
    ) throws(LibraryError) {
        let entry = TrashEntry(
            id: newToken(), record: record, path: path, deletedAt: clock(), reason: .replaced, hasPNG: true)
        try fill(entry, with: name, as: TrashEntry.png, of: root.folder(LibraryLayout.temporary), in: root)
        // What was kept as the original is the file that is in the trash now.
        try removeOriginal(of: record.id)
        _ = try keepOriginal(of: record.id, at: path)
    }
}
