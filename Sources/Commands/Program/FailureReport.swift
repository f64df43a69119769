import Glibc
import Inbox
import LibraryIndex
import LibraryService
import LibraryStore
import PNGCodec
import PhotoCodec
import RESTServer
import Studio
import Sync

/// What a person and the calling program are told about an error: one line and an exit code.
package struct FailureReport: Sendable {
    package let status: SystemExit
    /// What happened, to which file, and what to do; one sentence or two.
    package let message: String

    package init(status: SystemExit, message: String) {
        self.status = status
        self.message = message
    }
}

/// A command that was used wrongly in a way the argument parser cannot see.
struct UsageError: Error {
    let message: String
}

/// Input that is not what it should be.
struct DataError: Error {
    let message: String
}

/// Something that was named and is not there.
struct MissingError: Error {
    let message: String
}

extension FailureReport {
    /// The one place where an error becomes an exit code.
    package init(_ error: any Error) {
        switch error {
        case let error as ConfigurationError:
            self.init(status: .configuration, message: error.message)
        case let error as FileError:
            self.init(status: Self.status(of: error), message: error.message)
        case let error as UsageError:
            self.init(status: .usage, message: error.message)
        case let error as DataError:
            self.init(status: .badData, message: error.message)
        case let error as MissingError:
            self.init(status: .noInput, message: error.message)
        case let error as LibraryError:
            self.init(status: error.code.status, message: error.message)
        case let error as ReferenceError:
            self.init(status: error.code == .notFound ? .noInput : .usage, message: error.message)
        case let error as SyncStateError:
            self.init(status: error.code == .busy ? .tryAgainLater : .inputOutput, message: error.message)
        case let error as EditError:
            self.init(status: .usage, message: error.message)
        case let error as PNGError:
            self.init(status: .badData, message: error.message)
        case let error as PhotoError:
            self.init(status: .badData, message: error.message)
        case let error as InboxError:
            self.init(status: error.code.status, message: error.message)
        case let error as ClaimError:
            self.init(status: .inputOutput, message: error.message)
        case let error as SearchQueryError:
            self.init(status: .usage, message: error.message)
        case let error as IndexError:
            self.init(status: error.code.status, message: error.message)
        case let error as MemoryError:
            self.init(status: error.code.status, message: error.message)
        case let error as StudioError:
            self.init(status: error.code.status, message: error.message)
        case let error as GenerationError:
            self.init(status: error.code.status, message: error.message)
        case let error as WritingError:
            self.init(status: error.code.status, message: error.message)
        case let error as ServiceError:
            self.init(status: error.code == .foreignUnit ? .cannotCreate : .unavailable, message: error.message)
        case let error as ServerError:
            self.init(status: error.code.status, message: error.message)
        case is CancellationError:
            self.init(status: .tryAgainLater, message: "interrupted before the work was done; nothing is lost")
        default:
            self.init(status: .inputOutput, message: "something went wrong: \(error)")
        }
    }

    private static func status(of error: FileError) -> SystemExit {
        switch error.errno {
        case ENOENT, ENOTDIR: .noInput
        case EACCES, EPERM, EROFS: .notPermitted
        case EEXIST: .cannotCreate
        case EFBIG, EISDIR: .badData
        case EAGAIN, ETXTBSY, EBUSY: .tryAgainLater
        default: .inputOutput
        }
    }
}

extension LibraryError.Code {
    fileprivate var status: SystemExit {
        switch self {
        case .notFound, .libraryMissing, .notALibrary: .noInput
        case .exists: .cannotCreate
        case .otherLibrary, .damagedImage, .tooLarge, .damagedState: .badData
        case .diskFull, .io, .notIndexed, .interrupted: .inputOutput
        case .readOnly, .notPermitted: .notPermitted
        case .busy, .changed: .tryAgainLater
        case .unsafePath: .usage
        }
    }
}

extension InboxError.Code {
    fileprivate var status: SystemExit {
        switch self {
        case .inboxMissing, .notFound: .noInput
        case .changed: .tryAgainLater
        case .diskFull, .failed: .inputOutput
        case .notPermitted: .notPermitted
        }
    }
}

extension IndexError.Code {
    fileprivate var status: SystemExit {
        switch self {
        case .corrupt, .diskFull, .cannotOpen, .failed: .inputOutput
        case .readOnly: .notPermitted
        case .busy: .tryAgainLater
        case .badCursor: .usage
        }
    }
}

extension MemoryError.Code {
    fileprivate var status: SystemExit {
        switch self {
        case .noSpace, .failed: .inputOutput
        case .notPermitted: .notPermitted
        case .tooLarge, .empty: .badData
        case .changing: .tryAgainLater
        }
    }
}

extension StudioError.Code {
    fileprivate var status: SystemExit {
        switch self {
        case .unknownStyle, .unknownGenerator, .outOfRange: .usage
        case .memoryUnreadable: .inputOutput
        }
    }
}

extension GenerationError.Code {
    fileprivate var status: SystemExit {
        switch self {
        case .unreachable, .refused, .unusable: .unavailable
        case .busy, .cancelled: .tryAgainLater
        }
    }
}

extension ServerError.Code {
    fileprivate var status: SystemExit {
        switch self {
        case .badKeys: .configuration
        case .badAddress: .usage
        case .addressInUse: .unavailable
        case .badFolder: .inputOutput
        }
    }
}

extension WritingError.Code {
    fileprivate var status: SystemExit {
        switch self {
        case .unreachable, .refused: .unavailable
        case .busy, .cancelled: .tryAgainLater
        case .blocked, .cut, .empty, .unusable: .badData
        }
    }
}
