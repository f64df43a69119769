import GRDB

/// A failure to read or write what sync remembers.
package struct SyncStateError: Error {
    package enum Code: String, Sendable {
        case cannotOpen = "cannot_open"
        case diskFull = "disk_full"
        case busy
        case damaged
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

extension SyncStateError {
    init(_ error: any Error, path: String) {
        guard let error = error as? DatabaseError else {
            self =
                error as? SyncStateError
                ?? SyncStateError(code: .failed, message: "\(path): \(error)", cause: error)
            return
        }
        switch error.resultCode {
        case .SQLITE_FULL:
            self.init(code: .diskFull, message: "the disk is full: \(path) could not be written", cause: error)
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(code: .busy, message: "\(path) is in use by another program; try again", cause: error)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self.init(
                code: .damaged,
                message:
                    "\(path) is damaged; nura daemon puts it aside at its start and pairs anew, which deletes nothing",
                cause: error)
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
            self.init(
                code: .cannotOpen, message: "\(path) cannot be opened: is its folder there and writable?",
                cause: error)
        default:
            self.init(code: .failed, message: "\(path) could not be read or written", cause: error)
        }
    }
}
