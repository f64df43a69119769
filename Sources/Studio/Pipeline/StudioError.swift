/// A request that the studio cannot follow.
package struct StudioError: Error {
    package enum Code: String, Sendable {
        case unknownStyle = "unknown_style"
        case unknownGenerator = "unknown_generator"
        /// A number outside its range.
        case outOfRange = "out_of_range"
        /// The person's memory could not be read.
        case memoryUnreadable = "memory_unreadable"
    }

    package let code: Code
    /// What was asked for, and what is allowed.
    package let message: String
    /// The error underneath, for the log.
    package let cause: (any Error)?

    package init(code: Code, message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}
