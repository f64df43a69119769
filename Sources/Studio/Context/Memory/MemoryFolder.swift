import Glibc

/// The `memory` folder of a library: the only part of the studio that touches the file system.
///
/// Symbolic links are not followed. Calls block while the disk works.
package struct MemoryFolder: Sendable {
    private let path: String

    /// A larger file is refused rather than read.
    static let largestFile = 64 << 20

    /// - Parameter path: the folder; made when something is first remembered, in a library that exists.
    package init(path: String) {
        self.path = path
    }

    /// The whole file; `nil` when there is none.
    func read(_ name: String) throws(MemoryError) -> [UInt8]? {
        try opened(name, O_RDONLY, makingFolder: false) { file throws(MemoryError) in
            try file.bytes(limit: Self.largestFile)
        }
    }

    /// Adds a line at the end in one write and waits until it is on the disk. A torn last line gets its end first.
    func append(_ line: String, to name: String) throws(MemoryError) {
        try locked { () throws(MemoryError) in try appendWhileLocked(line, to: name) }
    }

    /// Puts `bytes` in the place of the file, whole or not at all, if it is still what `change` was given.
    ///
    /// - Parameter change: returns the new content for the current one, or `nil` to leave the file as it is.
    /// - Returns: whether the file was replaced.
    @discardableResult
    func replace(
        _ name: String, with change: (_ current: [UInt8]) throws(MemoryError) -> [UInt8]?
    ) throws(MemoryError) -> Bool {
        try locked { () throws(MemoryError) -> Bool in
            for _ in 0..<10 {
                guard let current = try read(name) else { return false }
                guard let bytes = try change(current) else { return false }
                let temporary = ".\(name).nura-tmp"
                try write(bytes, to: temporary)
                // A person's editor takes no lock: what it saved meanwhile must not be overwritten.
                if try read(name) == current {
                    try rename(temporary, to: name)
                    return true
                }
                unlink(path + "/" + temporary)
            }
            throw MemoryError(
                code: .changing,
                message: "\(path)/\(name) keeps changing: close the program that writes it and try again")
        }
    }

    /// The names of the files in the folder, sorted; none when there is no folder.
    func names() throws(MemoryError) -> [String] {
        guard let folder = opendir(path) else {
            if errno == ENOENT { return [] }
            throw failure("list", path)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.sorted()
    }

    func appendWhileLocked(_ line: String, to name: String) throws(MemoryError) {
        _ = try opened(name, O_RDWR | O_APPEND | O_CREAT, makingFolder: true) { file throws(MemoryError) in
            let isTorn = try file.lastByte().map { $0 != UInt8(ascii: "\n") } ?? false
            try file.append(Array(((isTorn ? "\n" : "") + line + "\n").utf8))
        }
        try flushFolder()
    }

    /// Runs `work` while no other program of Nura changes this folder.
    func locked<Result>(_ work: () throws(MemoryError) -> Result) throws(MemoryError) -> Result {
        try makeFolder()
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", path) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw failure("lock", path) }
        }
        return try work()
    }

    private func write(_ bytes: [UInt8], to name: String) throws(MemoryError) {
        unlink(path + "/" + name)
        _ = try opened(name, O_WRONLY | O_CREAT | O_EXCL, makingFolder: true) { file throws(MemoryError) in
            try file.append(bytes)
        }
    }

    private func rename(_ from: String, to name: String) throws(MemoryError) {
        guard Glibc.rename(path + "/" + from, path + "/" + name) == 0 else {
            throw failure("replace", "\(path)/\(name)")
        }
        try flushFolder()
    }

    private func opened<Result>(
        _ name: String, _ flags: Int32, makingFolder: Bool, _ work: (OpenFile) throws(MemoryError) -> Result
    ) throws(MemoryError) -> Result? {
        if makingFolder { try makeFolder() }
        let file = "\(path)/\(name)"
        let descriptor = open(file, flags | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == ENOENT, flags & O_CREAT == 0 { return nil }
            throw failure("open", file)
        }
        defer { close(descriptor) }
        return try work(OpenFile(descriptor: descriptor, path: file))
    }

    private func makeFolder() throws(MemoryError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure("make", path) }
    }

    private func flushFolder() throws(MemoryError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("flush", path) }
    }
}

/// A file that is open, with its path for messages.
private struct OpenFile {
    let descriptor: Int32
    let path: String

    func bytes(limit: Int) throws(MemoryError) -> [UInt8] {
        let size = try size()
        guard size <= limit else {
            throw MemoryError(
                code: .tooLarge,
                message: "\(path) has \(size) bytes, and at most \(limit) are read: move old lines away")
        }
        var bytes = [UInt8](repeating: 0, count: size)
        var done = 0
        while done < size {
            let count = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress.map { $0 + done }, size - done, off_t(done))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("read", path) }
            if count == 0 { break }
            done += count
        }
        return Array(bytes.prefix(done))
    }

    func lastByte() throws(MemoryError) -> UInt8? {
        let size = try size()
        guard size > 0 else { return nil }
        var byte: UInt8 = 0
        guard pread(descriptor, &byte, 1, off_t(size - 1)) == 1 else { throw failure("read", path) }
        return byte
    }

    /// Writes everything or nothing, and waits until it is on the disk.
    func append(_ bytes: [UInt8]) throws(MemoryError) {
        let size = try size()
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == bytes.count else {
            let failure = written < 0 ? failure("write", path) : noSpace(path)
            ftruncate(descriptor, off_t(size))
            throw failure
        }
        guard fsync(descriptor) == 0 else { throw failure("flush", path) }
    }

    private func size() throws(MemoryError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("read", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw MemoryError(code: .failed, message: "\(path) is not a file: move it away")
        }
        return Int(status.st_size)
    }
}

private func failure(_ verb: String, _ path: String) -> MemoryError {
    let number = errno
    switch number {
    case ENOSPC, EDQUOT: return noSpace(path)
    case EACCES, EPERM, EROFS:
        return MemoryError(
            code: .notPermitted, message: "cannot \(verb) \(path): you lack the permission; see its owner and mode")
    case ELOOP:
        return MemoryError(
            code: .failed, message: "cannot \(verb) \(path): it is a symbolic link, which is not followed")
    default:
        return MemoryError(code: .failed, message: "cannot \(verb) \(path): \(String(cString: strerror(number)))")
    }
}

private func noSpace(_ path: String) -> MemoryError {
    MemoryError(code: .noSpace, message: "cannot write \(path): the disk is full; nothing was changed")
}
