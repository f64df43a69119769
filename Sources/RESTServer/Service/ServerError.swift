/// A server that cannot start.
package struct ServerError: Error {
    package enum Code: String, Sendable {
        /// A secret that is too short, or keys that cannot be read.
        case badKeys = "bad_keys"
        /// An address that may not be listened on like this.
        case badAddress = "bad_address"
        /// Somebody else has the address.
        case addressInUse = "address_in_use"
        /// The folder of libraries, or the server's own files in it, cannot be used.
        case badFolder = "bad_folder"
    }

    package let code: Code
    /// What is wrong, and what the person can do about it.
    package let message: String
    /// The error underneath, for the log.
    package let cause: (any Error)?

    package init(code: Code, message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}
