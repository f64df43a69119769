import Glibc

extension InboxError {
    /// The failure of a system call on `path`.
    ///
    /// - Parameter action: what was tried, as it follows "cannot": `read`, `move`.
    static func system(_ number: Int32, _ action: String, _ path: String) -> InboxError {
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

    static func missing(_ root: String) -> InboxError {
        InboxError(
            code: .inboxMissing,
            message: "The inbox \(root) is not there. Mount its disk, or make it again with `nura init`.",
            systemError: ENOENT)
    }
}
