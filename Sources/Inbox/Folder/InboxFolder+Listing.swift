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
    func entries(of path: String, in inbox: borrowing Folder) throws(InboxError) -> [Entry] {
        do throws(InboxError) {
            let folder = try inbox.folder(path)
            var entries: [Entry] = []
            for name in try folder.names() {
                guard let status = try folder.status(name) else { continue }
                entries.append(
                    Entry(
                        path: FilePath.joined(path, name), isFolder: status.kind == .folder,
                        facts: status.kind == .file ? status.facts : nil))
            }
            return entries
        } catch  where error.code == .notFound {
            return []
        }
    }
}

extension InboxFolder {
    /// The names of the drops in `failed/`, without the notes beside them, in order.
    ///
    /// - Throws: `InboxError` when a folder cannot be listed.
    package func failedFiles() throws(InboxError) -> [String] {
        try entries(of: Self.failed, in: openRoot())
            .filter { $0.facts != nil && !$0.path.hasSuffix(WhyNote.suffix) && !$0.path.contains("/.") }
            .map { String($0.path.dropFirst(Self.failed.count + 1)) }.sorted()
    }
}
