import Glibc

/// A folder that cannot be watched.
package struct WatchError: Error, Hashable {
    package enum Code: String, Sendable {
        /// The system allows no more watches or watchers: poll instead.
        case limitReached = "limit_reached"
        /// The folder is not there, or is no folder.
        case rootMissing = "root_missing"
        case notPermitted = "not_permitted"
        case failed
    }

    package let code: Code
    /// What cannot be watched, why, and the command that helps.
    package let message: String
    /// The number of the system's error.
    package let systemError: Int32

    /// The failure of a system call for `path`.
    ///
    /// - Parameter watches: how many folders were being watched, to suggest a limit that is enough.
    static func system(_ number: Int32, _ path: String, watches: Int) -> WatchError {
        let code: Code
        let remedy: String
        switch number {
        case ENOSPC:
            let enough = max(524_288, watches * 4)
            (code, remedy) = (
                .limitReached,
                "The system's limit of watched folders is reached. Raise it with "
                    + "`sudo sysctl fs.inotify.max_user_watches=\(enough)`; until then Nura looks from time to time."
            )
        case EMFILE, ENFILE:
            (code, remedy) = (
                .limitReached,
                "The system's limit of watching programs is reached. Raise it with "
                    + "`sudo sysctl fs.inotify.max_user_instances=1024` (and "
                    + "`sudo sysctl fs.inotify.max_user_watches=524288`); until then Nura looks from time to time."
            )
        case ENOENT, ENOTDIR, ELOOP:
            (code, remedy) = (.rootMissing, "It is not there, or is no folder.")
        case EACCES, EPERM:
            (code, remedy) = (.notPermitted, "Give the user that runs Nura the right to read it.")
        default:
            (code, remedy) = (.failed, "The system says: \(String(cString: strerror(number))).")
        }
        return WatchError(code: code, message: "Nura cannot watch \(path). \(remedy)", systemError: number)
    }
}
