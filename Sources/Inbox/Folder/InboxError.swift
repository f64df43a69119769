/// A failure to read or move a file of the inbox.
package struct InboxError: Error {
    package enum Code: String, Sendable {
        /// The inbox folder is not there: perhaps its disk is not mounted.
        case inboxMissing = "inbox_missing"
        /// The file is gone, or it is no regular file.
        case notFound = "not_found"
        /// The file is another one, or has other content, than when it was looked at.
        case changed
        case diskFull = "disk_full"
        case notPermitted = "not_permitted"
        case failed
    }

    package let code: Code
    /// Which file, what happened to it, and what the person can do.
    package let message: String
    /// The number of the system's error; 0 where there is none.
    package let systemError: Int32

    package init(code: Code, message: String, systemError: Int32 = 0) {
        self.code = code
        self.message = message
        self.systemError = systemError
    }
}
