/// A failure to read or change a person's memory.
package struct MemoryError: Error {
    package enum Code: String, Sendable {
        /// The disk is full.
        case noSpace = "no_space"
        case notPermitted = "not_permitted"
        /// A memory file is larger than Nura reads.
        case tooLarge = "too_large"
        /// Nothing to remember: the entry has no text.
        case empty
        /// Somebody else kept changing the file.
        case changing
        case failed
    }

    package let code: Code
    /// Which file, what happened and what the person can do; never what the memory says.
    package let message: String

    package init(code: Code, message: String) {
        self.code = code
        self.message = message
    }
}
