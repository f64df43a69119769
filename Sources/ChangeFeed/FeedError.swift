/// A failure to read or write the feed of a library's changes.
package struct FeedError: Error {
    package enum Code: String, Sendable {
        /// A cursor that this feed has not given out, or whose changes are not kept any longer: start over.
        case cursorGone = "cursor_gone"
        case diskFull = "disk_full"
        case busy
        case failed
    }

    package let code: Code
    /// What happened to which file, and what the person can do about it.
    package let message: String
    /// The error underneath, for the log and never for a response.
    package let cause: (any Error)?

    package init(code: Code, message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}
