import ChangeFeed
import LibraryIndex
import LibraryStore
import Studio

/// What the log says of a failure: its kind and its code. Messages name files, and files are named by people.
enum FailureCode {
    static func text(of error: any Error) -> String {
        switch error {
        case let error as LibraryError: "library: \(error.code.rawValue)"
        case let error as IndexError: "index: \(error.code.rawValue)"
        case let error as FeedError: "feed: \(error.code.rawValue)"
        case let error as MemoryError: "memory: \(error.code.rawValue)"
        case let error as StudioError: "studio: \(error.code.rawValue)"
        case let error as GenerationError: "generator: \(error.code.rawValue)"
        case let error as WritingError: "writer: \(error.code.rawValue)"
        case let error as ServerError: "server: \(error.code.rawValue)"
        default: String(reflecting: type(of: error))
        }
    }
}
