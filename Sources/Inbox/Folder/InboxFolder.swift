import Crypto
import Files
import Glibc
package import NuraModel

/// The inbox on disk: lists it, reads from it, and moves what is finished to `done/` or `failed/`.
///
/// All paths are relative to the inbox. Nothing is ever deleted or overwritten here but a note of our own that a
/// second failure of the same file makes stale. Symbolic links are never followed; pipes, sockets and devices are
/// never opened. Every call blocks, so it belongs off the cooperative pool.
package struct InboxFolder: Sendable {
    /// The absolute path of the inbox.
    package let root: String

    package init(root: String) {
        self.root = root
    }

    /// Makes `done/` and `failed/` where they are missing. The inbox itself must be there.
    ///
    /// - Throws: `InboxError`.
    package func prepare() throws(InboxError) {
        let inbox = try openRoot()
        for folder in [Self.done, Self.failed] { _ = try inbox.makeFolders(folder) }
    }

    /// What lies in the inbox and its folders. A folder that cannot be looked into does not hide the others.
    ///
    /// - Throws: `InboxError` when the inbox itself cannot be listed.
    package func list() throws(InboxError) -> InboxListing {
        let inbox = try openRoot()
        var listing = InboxListing()
        var folders: [String] = []
        try list("", in: inbox, into: &listing, folders: &folders)
        while let folder = folders.popLast() {
            do throws(InboxError) {
                try list(folder, in: inbox, into: &listing, folders: &folders)
            } catch {
                listing.errors.append(error)
            }
        }
        listing.files.sort { $0.path < $1.path }
        return listing
    }

    private func list(
        _ folder: String, in inbox: borrowing Folder, into listing: inout InboxListing, folders: inout [String]
    ) throws(InboxError) {
        let (entries, unnamable) = try entries(of: folder, in: inbox)
        listing.unnamable += unnamable
        for entry in entries {
            if entry.isFolder {
                if !DropName.isIgnored(folder: entry.path) { folders.append(entry.path) }
            } else if let facts = entry.facts, DropName(path: entry.path) != .ignored {
                listing.files.append(InboxFile(path: entry.path, facts: facts))
            }
        }
    }

    /// What is known about a file now; `nil` when it is gone or is not a regular file.
    ///
    /// - Throws: `InboxError` when the inbox itself is not there, or nobody may look into it.
    package func facts(of path: String) throws(InboxError) -> FileFacts? {
        let inbox = try openRoot()
        do throws(InboxError) {
            guard let status = try inbox.statusBeneath(path), status.kind == .file else { return nil }
            return status.facts
        } catch  where error.code == .notFound {
            return nil
        }
    }

    /// Reads the beginning of a file, up to a byte more than the largest prompt has, and hashes all of it.
    ///
    /// - Throws: `InboxError`: `.notFound`; `.changed` when it was written to while it was read.
    package func read(_ path: String) throws(InboxError) -> InboxReading {
        // A device must not even be opened.
        guard try facts(of: path) != nil else { throw .system(ENOENT, "read", path) }
        var head: [UInt8] = []
        var hash = SHA256()
        let facts = try openRoot().read(path) { piece in
            head.append(contentsOf: piece.prefix(DropContent.maximumBytes + 1 - head.count))
            hash.update(bufferPointer: piece)
        }
        return InboxReading(
            file: InboxFile(path: path, facts: facts), content: DropContent(head: head, size: facts.size),
            sha256: hash.finalize().hexadecimal)
    }

    /// The inbox itself; its files are known by their paths in it.
    func openRoot() throws(InboxError) -> Folder {
        do throws(InboxError) {
            return try Folder(at: root, label: "")
        } catch  where error.systemError == ENOENT || error.systemError == ENOTDIR {
            throw .missing(root)
        }
    }
}
