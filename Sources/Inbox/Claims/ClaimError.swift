/// A failure to store or read claims.
package struct ClaimError: Error {
    package enum Code: String, Sendable {
        case diskFull = "disk_full"
        case notPermitted = "not_permitted"
        case failed
    }

    package let code: Code
    /// What could not be done where, and what the person can do.
    package let message: String
    /// The number of the system's error.
    package let systemError: Int32
}
