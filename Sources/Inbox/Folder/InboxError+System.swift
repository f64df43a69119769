package import Files
import Glibc

typealias Folder = Files.Folder<InboxError>

extension InboxError: FileFailure {
    /// The failure of a system call on `path`.
    ///
    /// - Parameter action: what was tried, as it follows "cannot": `read`, `move`.
    package static func system(_ number: Int32, _ action: String, _ path: String) -> InboxError {
        let code: Code
        let remedy: String
        switch number {
        case ENOENT, ENOTDIR, ELOOP, EISDIR, ENXIO:
            (code, remedy) = (.notFound, "It has been moved, or it is no ordinary file.")
        case ENOSPC, EDQUOT:
            (code, remedy) = (.diskFull, "The disk is full: make room, and Nura goes on by itself.")
        case EACCES, EPERM, EROFS:
            (code, remedy) = (.notPermitted, "Give the user that runs Nura the right to read and write it.")
        default:
            (code, remedy) = (.failed, "The system says: \(String(cString: strerror(number))).")
        }
        return InboxError(
            code: code, message: "Nura cannot \(action) “\(path)” in the inbox. \(remedy)", systemError: number)
    }

    package static func refused(_ refusal: FileRefusal, _ action: String, _ path: String) -> InboxError {
        switch refusal {
        case .outside, .notOrdinary: .system(ENXIO, action, path)
        case .tooLarge: .system(EFBIG, action, path)
        case .changing: .changed(path)
        }
    }

    static func changed(_ path: String) -> InboxError {
        InboxError(code: .changed, message: "“\(path)” in the inbox was changed meanwhile; Nura looks at it again.")
    }

    static func missing(_ root: String) -> InboxError {
        InboxError(
            code: .inboxMissing,
            message: "The inbox \(root) is not there. Mount its disk, or make it again with `nura init`.",
            systemError: ENOENT)
    }
}
