import Crypto
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
        for folder in [Self.done, Self.failed] { _ = try Self.makeFolder(folder, in: inbox) }
    }

    /// Every file that may be a drop, in the inbox and its folders, ordered by path.
    ///
    /// - Throws: `InboxError` when a folder cannot be listed; a list with holes would look like deleted drops.
    package func list() throws(InboxError) -> [InboxFile] {
        let inbox = try openRoot()
        var files: [InboxFile] = []
        var folders = [""]
        while let folder = folders.popLast() {
            for entry in try entries(of: folder, in: inbox) {
                if entry.isFolder {
                    if !DropName.isIgnored(folder: entry.path) { folders.append(entry.path) }
                } else if let facts = entry.facts, DropName(path: entry.path) != .ignored {
                    files.append(InboxFile(path: entry.path, facts: facts))
                }
            }
        }
        return files.sorted { $0.path < $1.path }
    }

    /// What is known about a file now; `nil` when it is gone or is not a regular file.
    ///
    /// - Throws: `InboxError` when the inbox itself is not there.
    package func facts(of path: String) throws(InboxError) -> FileFacts? {
        let (folder, name) = Self.split(path)
        let inbox = try openRoot()
        guard let folder = inbox.open(folder, O_RDONLY | O_DIRECTORY) else { return nil }
        return FileFacts(of: name, in: folder)
    }

    /// Reads the beginning of a file, up to a byte more than the largest prompt has, and hashes all of it.
    ///
    /// - Throws: `InboxError`: `.notFound`; `.changed` when it was written to while it was read.
    package func read(_ path: String) throws(InboxError) -> InboxReading {
        guard try facts(of: path) != nil else { throw .system(ENOENT, "read", path) }
        let inbox = try openRoot()
        guard let file = inbox.open(path, O_RDONLY) else { throw .system(errno, "read", path) }
        guard let facts = FileFacts(of: file) else { throw .system(ENXIO, "read", path) }
        var head: [UInt8] = []
        var hash = SHA256()
        var size: Int64 = 0
        var chunk = [UInt8](repeating: 0, count: DropContent.maximumBytes + 1)
        while true {
            let count = Glibc.read(file.number, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system(errno, "read", path) }
            if count == 0 { break }
            head.append(contentsOf: chunk.prefix(min(count, DropContent.maximumBytes + 1 - head.count)))
            hash.update(data: chunk[..<count])
            size += Int64(count)
        }
        guard FileFacts(of: file) == facts, size == facts.size else { throw .changed(path) }
        return InboxReading(
            file: InboxFile(path: path, facts: facts), content: DropContent(head: head, size: size),
            sha256: hash.finalize().hexadecimal)
    }

    /// The folder of a path, `.` for the inbox itself, and the name in it.
    static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    func openRoot() throws(InboxError) -> Descriptor {
        guard let folder = Descriptor.folder(root) else {
            throw errno == ENOENT || errno == ENOTDIR ? .missing(root) : .system(errno, "open", root)
        }
        return folder
    }
}

extension InboxError {
    static func changed(_ path: String) -> InboxError {
        InboxError(code: .changed, message: "“\(path)” in the inbox was changed meanwhile; Nura looks at it again.")
    }
}

extension Digest {
    /// 64 hexadecimal digits in lower case.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
