import Glibc

/// A file or stream that could not be read or written.
package struct FileError: Error {
    /// As `errno(3)` has it.
    package let errno: Int32
    package let path: String
    /// What happened to which file, and why.
    package let message: String

    /// - Parameter doing: what was tried, as in `reading`.
    package init(errno: Int32, path: String, doing: String) {
        self.errno = errno
        self.path = path
        message = "\(doing) \(path) failed: \(Self.reason(errno))"
    }

    private static func reason(_ errno: Int32) -> String {
        switch errno {
        case ENOENT: "it is not there"
        case EACCES, EPERM: "you are not permitted to"
        case ENOSPC, EDQUOT: "the disk is full; make room and try again"
        case EISDIR: "it is a folder"
        case ENOTDIR: "a part of the path is not a folder"
        case EEXIST: "it is already there"
        case EFBIG: "it is too large"
        case EROFS: "the file system is read-only"
        default: String(cString: strerror(errno))
        }
    }
}
