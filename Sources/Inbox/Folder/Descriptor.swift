import CLinux
import Glibc

/// An open file or folder, closed when the last holder lets go of it.
final class Descriptor: Sendable {
    let number: Int32

    /// Takes over `number`.
    init(_ number: Int32) {
        self.number = number
    }

    deinit {
        close(number)
    }

    /// Opens an absolute path that must be a folder.
    ///
    /// - Returns: `nil` with `errno` set when it is none.
    static func folder(_ path: String) -> Descriptor? {
        wrap(Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }

    /// Opens `path` beneath this folder without following any symbolic link and without waiting for a pipe's
    /// other end.
    ///
    /// - Returns: `nil` with `errno` set when that fails.
    func open(_ path: String, _ flags: Int32, mode: UInt32 = 0) -> Descriptor? {
        Self.wrap(nura_open_beneath(number, path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode))
    }

    private static func wrap(_ number: Int32) -> Descriptor? {
        number >= 0 ? Descriptor(number) : nil
    }
}
