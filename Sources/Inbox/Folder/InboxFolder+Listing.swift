import Files
import NuraModel

extension InboxFolder {
    /// One entry of a folder.
    struct Entry {
        let path: String
        let isFolder: Bool
        /// `nil` for what is not a regular file.
        let facts: FileFacts?
    }

    /// What a folder of the inbox holds, without what vanished while it was listed; nothing where the folder has
    /// vanished itself.
    ///
    /// - Returns: also the paths that are not UTF-8, with what is not replaced.
    func entries(
        of path: String, in inbox: borrowing Folder
    ) throws(InboxError) -> (entries: [Entry], unnamable: [String]) {
        var entries: [Entry] = []
        var unnamable: [String] = []
        do throws(InboxError) {
            let folder = try inbox.folder(path)
            try folder.forEachEntry { (bytes, _) throws(InboxError) in
                guard let name = String(validating: bytes, as: UTF8.self) else {
                    return unnamable.append(FilePath.joined(path, String(decoding: bytes, as: UTF8.self)))
                }
                guard let status = try folder.status(ofEntry: bytes) else { return }
                entries.append(
                    Entry(
                        path: FilePath.joined(path, name), isFolder: status.kind == .folder,
                        facts: status.kind == .file ? status.facts : nil))
            }
        } catch  where error.code == .notFound {
            return ([], [])
        }
        return (entries, unnamable)
    }
}

extension InboxFolder {
    /// The names of the drops in `failed/`, without the notes beside them, in order.
    ///
    /// - Throws: `InboxError` when a folder cannot be listed.
    package func failedFiles() throws(InboxError) -> [String] {
        try entries(of: Self.failed, in: openRoot()).entries
            .filter { $0.facts != nil && !$0.path.hasSuffix(WhyNote.suffix) && !$0.path.contains("/.") }
            .map { String($0.path.dropFirst(Self.failed.count + 1)) }.sorted()
    }
}
