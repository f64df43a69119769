/// The error of a subject that has files: it puts into words for the person what went wrong with one of them.
package protocol FileFailure: Error {
    /// A system call that failed.
    ///
    /// - Parameters:
    ///   - number: the value of `errno` right after the call.
    ///   - action: what was being done, to follow "cannot": `read`, `write`, `move`.
    ///   - path: the file it was done to, as the folder labels it.
    static func system(_ number: Int32, _ action: String, _ path: String) -> Self

    /// Something that the system would have done and Nura does not.
    static func refused(_ refusal: FileRefusal, _ action: String, _ path: String) -> Self
}

/// Why a file is left alone that the system would open.
package enum FileRefusal: Hashable, Sendable {
    /// The path leads out of the folder.
    case outside
    /// A pipe, a device, a folder or the like stands where a file is expected.
    case notOrdinary
    /// The file has more bytes than are read.
    case tooLarge(bytes: Int64, limit: Int)
    /// The file changed while it was read.
    case changing
}
