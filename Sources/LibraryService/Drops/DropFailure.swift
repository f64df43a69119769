import Inbox
import LibraryIndex
import LibraryStore
import NuraModel
import Studio

/// What an error means for the drop that was worked on.
enum DropFailure {
    /// The same again would fail again: the drop goes to `failed/` with this reason.
    case permanent(why: String)
    /// It may pass: the drop stays and is tried again.
    case temporary(reason: String, message: String, retryAfter: Double?)
    case interrupted

    init(_ error: any Error) {
        switch error {
        case is CancellationError:
            self = .interrupted
        case let error as GenerationError:
            self.init(error)
        case let error as StudioError where error.code == .memoryUnreadable:
            self = .temporary(reason: error.code.rawValue, message: error.message, retryAfter: nil)
        case let error as StudioError:
            self = .permanent(why: error.message)
        case let error as WritingError:
            self.init(error)
        case let error as LibraryError:
            self = .temporary(reason: error.code.rawValue, message: error.message, retryAfter: nil)
        case let error as InboxError:
            self = .temporary(reason: error.code.rawValue, message: error.message, retryAfter: nil)
        case let error as ClaimError:
            self = .temporary(reason: error.code.rawValue, message: error.message, retryAfter: nil)
        case let error as IndexError:
            self = .temporary(reason: error.code.rawValue, message: error.message, retryAfter: nil)
        default:
            self = .temporary(reason: "failed", message: "\(type(of: error))", retryAfter: nil)
        }
    }

    private init(_ error: GenerationError) {
        switch error.code {
        case .cancelled: self = .interrupted
        case .refused, .unusable: self = .permanent(why: error.message)
        case .busy, .unreachable:
            self = .temporary(reason: error.code.rawValue, message: error.message, retryAfter: error.retryAfter)
        }
    }

    private init(_ error: WritingError) {
        switch error.code {
        case .cancelled: self = .interrupted
        case .refused, .blocked, .cut, .empty, .unusable: self = .permanent(why: error.message)
        case .busy, .unreachable:
            self = .temporary(reason: error.code.rawValue, message: error.message, retryAfter: error.retryAfter)
        }
    }
}
