import Glibc
import NuraModel

/// The proof that this process is the only daemon of a library; given back when the value goes away.
package final class DaemonLock: Sendable {
    private let file: Descriptor

    /// Takes `.nura/daemon.lock` and writes this process's id into it.
    ///
    /// - Throws: `LibraryError` with `busy`, naming the process that has it.
    package init(_ layout: LibraryLayout) throws(LibraryError) {
        let state = try Folder(at: layout.root).folder(LibraryLayout.state)
        let file = try state.lockFile(FilePath.name(of: LibraryLayout.daemonLock))
        var attempts = 0
        while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            // Somebody who only asks for the holder has the lock for an instant.
            if errno == EWOULDBLOCK, attempts < 20 {
                attempts += 1
                usleep(5000)
                continue
            }
            guard errno == EWOULDBLOCK else { throw .system(errno, "lock", LibraryLayout.daemonLock) }
            let owner = Self.owner(in: file).map { " (process \($0))" } ?? ""
            throw LibraryError(
                code: .busy,
                message: "a daemon\(owner) already watches \(layout.root); stop it before starting another one")
        }
        guard ftruncate(file.number, 0) == 0, lseek(file.number, 0, SEEK_SET) == 0 else {
            throw .system(errno, "write", LibraryLayout.daemonLock)
        }
        try file.write(Array("\(getpid())\n".utf8), LibraryLayout.daemonLock)
        self.file = file
    }

    /// The process that is the daemon of the library, or `nil` when none runs.
    ///
    /// - Throws: `LibraryError` when the library cannot be read.
    package static func holder(_ layout: LibraryLayout) throws(LibraryError) -> Int32? {
        let state = try Folder(at: layout.root).folder(LibraryLayout.state)
        guard try state.status(FilePath.name(of: LibraryLayout.daemonLock)) != nil else { return nil }
        let file = try state.file(FilePath.name(of: LibraryLayout.daemonLock))
        if flock(file.number, LOCK_SH | LOCK_NB) == 0 { return nil }
        return owner(in: file)
    }

    private static func owner(in file: borrowing Descriptor) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 32)
        let count = pread(file.number, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: bytes[..<count].prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
    }
}
