import Files
package import NuraModel

extension LibraryStore {
    /// Keeps a second link of the PNG at `path`, so that removing the file loses no pixels: a reflink where the file
    /// system can, else a hard link. Nothing is written when it is kept already.
    ///
    /// - Parameter previous: the image as it was. When the original kept so far has other pixels than the PNG, they go
    ///   to the trash under this record; without it they are given up.
    /// - Returns: whether it is kept: some file systems know neither kind of link.
    @discardableResult
    package func keepOriginal(
        of id: ImageID, at path: String, previous: ImageRecord? = nil
    ) throws(LibraryError) -> Bool {
        guard keepsOriginals else { return false }
        return try writing { (root) throws(LibraryError) in
            try keepOriginal(of: id, at: path, previous: previous, in: root)
        }
    }

    func keepOriginalIfPossible(of stored: StoredImage, in root: borrowing Folder) {
        guard keepsOriginals else { return }
        // The image itself is safe; a missing safety net is made up for by the next scan.
        _ = try? keepOriginal(of: stored.record.id, at: stored.path, previous: nil, in: root)
    }

    private func keepOriginal(
        of id: ImageID, at path: String, previous: ImageRecord?, in root: borrowing Folder
    ) throws(LibraryError) -> Bool {
        if try original(of: id, isAt: path, in: root) { return true }
        let originals = try root.makeFolders(LibraryLayout.originals)
        let temporary = try root.folder(LibraryLayout.temporary)
        let name = FilePath.name(of: LibraryLayout.original(of: id))
        let token = newToken() + ".original"
        guard try link(path, to: token, temporary, in: root) else { return false }
        try hooks.reach(.originalStaged)
        if let previous, try originals.status(name) != nil {
            _ = try trashReplacedOriginal(of: previous, in: root)
        }
        try temporary.replace(token, to: name, in: originals)
        // Between two links of one file a rename does nothing (rename(2)).
        try temporary.removeFile(token)
        try originals.flush()
        return true
    }

    /// Whether the original of `id` is the file at `path`: the same file, or one with the same bytes.
    package func hasOriginal(of id: ImageID, at path: String) throws(LibraryError) -> Bool {
        try original(of: id, isAt: path, in: openRoot())
    }

    private func original(of id: ImageID, isAt path: String, in root: borrowing Folder) throws(LibraryError) -> Bool {
        let original = LibraryLayout.original(of: id)
        guard let kept = try root.statusBeneath(original), let file = try root.statusBeneath(path) else {
            return false
        }
        if kept.facts.inode == file.facts.inode, kept.device == file.device { return true }
        guard kept.facts.size == file.facts.size else { return false }
        return try root.fingerprint(original).sha256 == root.fingerprint(path).sha256
    }

    /// Gives up the original of `id`.
    package func removeOriginal(of id: ImageID) throws(LibraryError) {
        try writing { (root) throws(LibraryError) in
            guard try root.statusBeneath(LibraryLayout.originals) != nil else { return }
            let originals = try root.folder(LibraryLayout.originals)
            try originals.removeFile(FilePath.name(of: LibraryLayout.original(of: id)))
        }
    }

    /// The paths of all originals. An id cannot be told from its path; compare with `LibraryLayout.original(of:)`.
    package func originals() throws(LibraryError) -> Set<String> {
        let root = try openRoot()
        guard try root.statusBeneath(LibraryLayout.originals) != nil else { return [] }
        return Set(try root.folder(LibraryLayout.originals).names().map { LibraryLayout.originals + "/" + $0 })
    }

    /// Makes `name` in `folder` a reflink or a hard link of the file at `path`; `false` where neither can be had.
    private func link(
        _ path: String, to name: String, _ folder: borrowing Folder, in root: borrowing Folder
    ) throws(LibraryError) -> Bool {
        let source = try root.file(path)
        let facts = try source.status().facts
        if try clone(source, to: name, folder) { return true }
        let parent = try root.folder(FilePath.parent(of: path))
        guard parent.link(FilePath.name(of: path), to: name, in: folder) else { return false }
        // The name may have been given to another file since it was opened.
        guard try folder.status(name)?.facts.inode == facts.inode else {
            try folder.removeFile(name)
            return false
        }
        return true
    }

    private func clone(
        _ source: borrowing Descriptor, to name: String, _ folder: borrowing Folder
    ) throws(LibraryError) -> Bool {
        let clone = try folder.newFile(name)
        if clone.clone(source) {
            try clone.flush()
            return true
        }
        try folder.removeFile(name)
        return false
    }
}
