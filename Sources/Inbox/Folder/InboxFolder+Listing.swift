import Glibc
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
    func entries(of folder: String, in inbox: Descriptor) throws(InboxError) -> [Entry] {
        guard let descriptor = inbox.open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY) else {
            if errno == ENOENT || errno == ENOTDIR || errno == ELOOP { return [] }
            throw .system(errno, "list", folder)
        }
        var entries: [Entry] = []
        for name in try descriptor.names(path: folder) {
            var status = stat()
            guard fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
            entries.append(
                Entry(
                    path: folder.isEmpty ? name : "\(folder)/\(name)",
                    isFolder: status.st_mode & S_IFMT == S_IFDIR, facts: FileFacts(status)))
        }
        return entries
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
