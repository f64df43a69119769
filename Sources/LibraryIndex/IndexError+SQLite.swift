import GRDB
import NuraModel

extension IndexError {
    /// The failure that `error`, thrown by SQLite or while reading a row, means for the index at `path`.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as IndexError:
            self = error
        case let error as DatabaseError:
            self.init(error, path: path)
        case is NuraModel.RecordError, is JSONError, is RowDecodingError:
            self = .corrupt(path, cause: error)
        default:
            self.init(code: .failed, message: "The index \(path) could not be used", cause: error)
        }
    }

    static func corrupt(_ path: String, cause: (any Error)? = nil) -> IndexError {
        IndexError(
            code: .corrupt, message: "The index \(path) is damaged or gone; it is rebuilt from the sidecars",
            cause: cause
        )
    }

    private init(_ error: DatabaseError, path: String) {
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT:
            self = .corrupt(path, cause: error)
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(
                code: .busy, message: "The index \(path) is in use by another process; try again", cause: error)
        case .SQLITE_FULL:
            self.init(
                code: .diskFull, message: "The disk is full, so the index \(path) was not changed; free some space",
                cause: error)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH:
            self.init(
                code: .cannotOpen, message: "The index \(path) cannot be opened for writing; check its permissions",
                cause: error)
        default:
            self.init(code: .failed, message: "The index \(path) could not be used", cause: error)
        }
    }
}
