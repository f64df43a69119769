import Glibc

/// The file of an index, told apart from another file that later stands at the same path.
struct IndexFile: Sendable {
    private struct Identity: Equatable {
        let device: UInt64
        let inode: UInt64
    }

    let path: String
    private let opened: Identity?

    /// The file that stands at `path` now, if any.
    init(at path: String) {
        self.path = path
        opened = Self.identity(of: path)
    }

    /// Whether the file of `init` still stands at its path.
    var isInPlace: Bool {
        opened != nil && Self.identity(of: path) == opened
    }

    /// Removes the file with its log, if it still is the file of `init`.
    ///
    /// The log goes with the file: SQLite would read it into the next database of that name. Connections that are
    /// open keep their unlinked files and notice through `isInPlace`.
    func discard() throws(IndexError) {
        guard isInPlace else { return }
        for suffix in ["-wal", "-shm", ""] {
            guard unlink(path + suffix) == 0 || errno == ENOENT else {
                throw IndexError(
                    code: .cannotOpen,
                    message: "The index \(path) is damaged and cannot be removed: \(String(cString: strerror(errno)))")
            }
        }
    }

    /// Runs `body` while no other thread or process opens, makes or removes the index at `path`.
    ///
    /// The lock has a file of its own, because closing any descriptor of a SQLite file drops SQLite's own locks on it.
    static func withLock<Value>(on path: String, _ body: () throws(IndexError) -> Value) throws(IndexError) -> Value {
        let descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            switch errno {
            case EROFS:
                throw IndexError(
                    code: .readOnly,
                    message: "The index \(path) cannot be written: the disk is mounted read-only; mount it writable")
            case EACCES, EPERM:
                throw IndexError(
                    code: .readOnly,
                    message: "The index \(path) cannot be written: check who owns it and its folder")
            case let failure:
                throw IndexError(
                    code: .cannotOpen,
                    message: "The index \(path) cannot be opened: \(String(cString: strerror(failure)))")
            }
        }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else {
                throw IndexError(
                    code: .cannotOpen,
                    message: "The index \(path) cannot be locked: \(String(cString: strerror(errno)))"
                )
            }
        }
        return try body()
    }

    private static func identity(of path: String) -> Identity? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }
}
