package import Files
import Glibc

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

extension ClaimError: FileFailure {
    package static func system(_ number: Int32, _ action: String, _ path: String) -> ClaimError {
        let (code, remedy): (Code, String) =
            switch number {
            case ENOSPC, EDQUOT: (.diskFull, "the disk is full; make room, and Nura goes on by itself.")
            case EROFS: (.notPermitted, "the disk is mounted read-only; mount it writable.")
            case EACCES, EPERM: (.notPermitted, "give the user that runs Nura the right to write it.")
            default: (.failed, "\(String(cString: strerror(number))).")
            }
        return ClaimError(
            code: code, message: "Nura cannot \(action) its claim \(path): \(remedy)", systemError: number)
    }

    package static func refused(_ refusal: FileRefusal, _ action: String, _ path: String) -> ClaimError {
        switch refusal {
        case .outside, .notOrdinary: .system(ENXIO, action, path)
        case .tooLarge: .system(EFBIG, action, path)
        case .changing: .system(EBUSY, action, path)
        }
    }
}
