/// A failure to read or change the index.
package struct IndexError: Error {
    package enum Code: String, Sendable {
        /// The file is damaged, gone, or replaced by another one. It has been put out of the way where needed: opening
        /// the index again makes a new one that needs filling.
        case corrupt
        /// Another process has been writing for longer than we wait.
        case busy
        /// The disk is full; nothing was changed.
        case diskFull = "disk_full"
        /// The file cannot be opened or made, as where there is no such folder.
        case cannotOpen = "cannot_open"
        /// The folder of the index may only be read: the disk is mounted read-only, or it belongs to somebody else.
        case readOnly = "read_only"
        /// The cursor was not given out for this query.
        case badCursor = "bad_cursor"
        /// Anything else, such as a failing disk.
        case failed
    }

    package let code: Code
    /// What happened to which index, and what the person can do about it.
    package let message: String
    /// The error underneath, for the log and never for a response.
    package let cause: (any Error)?

    package init(code: Code, message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}
