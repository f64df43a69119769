/// A configuration that Nura cannot work with.
package struct ConfigurationError: Error {
    package enum Code: String, Sendable {
        /// The file is there but cannot be read, or was named and is not there.
        case unreadable
        /// The file is not YAML, or not a mapping of settings.
        case notYAML = "not_yaml"
        case unknownKey = "unknown_key"
        case wrongType = "wrong_type"
        case outOfRange = "out_of_range"
        /// A file with a secret that others can read, or a secret that cannot be had.
        case secret
    }

    package let code: Code
    /// The place (file and line, variable or option), the key, and what is allowed there.
    package let message: String
    package let cause: (any Error)?

    package init(code: Code, message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}
