import Glibc

/// Reading and writing whole small files: configurations, prompts, units; never a library's files.
enum SmallFile {
    /// Reads a file or a stream to its end.
    ///
    /// - Throws: `FileError`, with `EFBIG` when there are more than `limit` bytes.
    static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(errno: errno, path: path, doing: "reading") }
        defer { close(descriptor) }
        return try read(descriptor, named: path, limit: limit)
    }

    static func readStandardInput(limit: Int) throws(FileError) -> [UInt8] {
        try read(STDIN_FILENO, named: "standard input", limit: limit)
    }

    private static func read(_ descriptor: Int32, named name: String, limit: Int) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw FileError(errno: errno, path: name, doing: "reading")
            }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw FileError(errno: EFBIG, path: name, doing: "reading") }
        }
    }

    /// Writes a new file and the folders above it; what was written is on the disk when this returns.
    ///
    /// - Parameter replacing: whether a file that is already there is replaced; it is so in one step.
    /// - Throws: `FileError`, with `EEXIST` when the file is there and `replacing` is false.
    static func write(_ bytes: [UInt8], to path: String, mode: mode_t, replacing: Bool) throws(FileError) {
        try makeFolder(parent(of: path))
        let draft = path + ".\(getpid()).tmp"
        unlink(draft)
        try writeDraft(bytes, to: draft, mode: mode)
        // `link` never replaces, `rename` always does.
        let result = replacing ? rename(draft, path) : link(draft, path)
        let reason = errno
        unlink(draft)
        guard result == 0 else { throw FileError(errno: reason, path: path, doing: "writing") }
    }

    private static func writeDraft(_ bytes: [UInt8], to path: String, mode: mode_t) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw FileError(errno: errno, path: path, doing: "writing") }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count >= 0 || errno == EINTR else { throw failure(path) }
            rest = rest.dropFirst(max(0, count))
        }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    private static func failure(_ path: String) -> FileError {
        let reason = errno
        unlink(path)
        return FileError(errno: reason, path: path, doing: "writing")
    }

    static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 else { throw FileError(errno: errno, path: path, doing: "removing") }
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(FileError) {
        guard !path.isEmpty, path != "/", mkdir(path, 0o777) != 0 else { return }
        switch errno {
        case EEXIST: return
        case ENOENT:
            try makeFolder(parent(of: path))
            guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
                throw FileError(errno: errno, path: path, doing: "making the folder")
            }
        default: throw FileError(errno: errno, path: path, doing: "making the folder")
        }
    }

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether people other than the owner may read a file; false when there is none.
    static func isReadableByOthers(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & 0o077 != 0
    }
}
