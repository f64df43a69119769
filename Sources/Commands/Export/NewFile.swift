import Glibc

/// A file that is written piece by piece and only then gets its name, so that half of it is never found there.
final class NewFile {
    private let path: String
    private let draft: String
    private var descriptor: Int32

    /// - Throws: `FileError`, with `EEXIST` when there is a file with that name already.
    init(_ path: String) throws(FileError) {
        self.path = path
        draft = path + ".\(getpid()).part"
        guard !SmallFile.exists(path) else { throw FileError(errno: EEXIST, path: path, doing: "writing") }
        descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError(errno: errno, path: draft, doing: "writing") }
    }

    /// What was not finished goes away.
    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(draft)
    }

    func append(_ bytes: [UInt8]) throws(FileError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count >= 0 || errno == EINTR else { throw FileError(errno: errno, path: path, doing: "writing") }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// Flushes the file and gives it its name; never replaces another.
    func finish() throws(FileError) {
        guard fsync(descriptor) == 0 else { throw FileError(errno: errno, path: path, doing: "writing") }
        guard link(draft, path) == 0 else { throw FileError(errno: errno, path: path, doing: "writing") }
        unlink(draft)
        close(descriptor)
        descriptor = -1
    }
}
