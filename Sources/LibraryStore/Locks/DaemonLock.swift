import Files
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
        while try !file.lock(.exclusive, waits: false) {
            guard attempts < 20 else {
                let owner = try Self.owner(in: file).map { " (process \($0))" } ?? ""
                throw LibraryError(
                    code: .busy,
                    message: "a daemon\(owner) already watches \(layout.root); stop it before starting another one")
            }
            // Somebody who only asks for the holder has the lock for an instant.
            attempts += 1
            usleep(5000)
        }
        try file.overwrite(Array("\(getpid())\n".utf8))
        self.file = file
    }

    /// The process that is the daemon of the library, or `nil` when none runs.
    ///
    /// - Throws: `LibraryError` when the library cannot be read.
    package static func holder(_ layout: LibraryLayout) throws(LibraryError) -> Int32? {
        let state = try Folder(at: layout.root).folder(LibraryLayout.state)
        guard try state.status(FilePath.name(of: LibraryLayout.daemonLock)) != nil else { return nil }
        let file = try state.file(FilePath.name(of: LibraryLayout.daemonLock))
        return try file.lock(.shared, waits: false) ? nil : owner(in: file)
    }

    private static func owner(in file: borrowing Descriptor) throws(LibraryError) -> Int32? {
        let digits = try file.bytes(at: 0, count: 32).prefix { (0x30...0x39).contains($0) }
        return Int32(String(decoding: digits, as: UTF8.self))
    }
}
