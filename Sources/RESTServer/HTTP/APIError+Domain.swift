import ChangeFeed
import HTTPTypes
import Hummingbird
import LibraryIndex
import LibraryService
import LibraryStore
import NIOCore
import NuraModel
import Studio

extension APIError {
    /// The one place where a failure becomes an answer.
    init(_ error: any Error) {
        switch error {
        case let error as APIError: self = error
        case let error as TokenError: self = .unauthorized(error)
        case is ReferenceError: self = .imageNotFound
        case let error as TombstoneError: self = .deleted(error)
        case let error as LibraryError: self.init(error)
        case let error as EditError: self = .value(error.message)
        case let error as SearchQueryError: self.init(error)
        case let error as IndexError where error.code == .badCursor:
            self = .query("cursor", type: "value_error", "The cursor does not belong to this search.", input: nil)
        case let error as IndexError: self.init(error.code == .busy ? .busy : .failed, error)
        case let error as FeedError where error.code == .cursorGone:
            self.init(.gone, "The cursor is not known any longer. Start over without it.")
        case let error as FeedError: self.init(error.code == .diskFull ? .diskFull : .failed, error)
        case let error as MemoryError: self.init(error)
        case let error as StudioError where error.code != .memoryUnreadable: self = .value(error.message)
        case let error as HTTPError: self.init(error)
        case is CancellationError: self = .shuttingDown
        default: self.init(.failed, error)
        }
    }

    /// What a client is told of a failure that it did not cause: never a path, never a text.
    private enum Failure {
        case failed
        case busy
        case diskFull
        case unavailable
    }

    private init(_ failure: Failure, _ cause: any Error) {
        switch failure {
        case .failed: self.init(.internalServerError, "Internal Server Error", cause: cause)
        case .busy:
            self.init(.serviceUnavailable, "The library is busy. Try again in a moment.", cause: cause)
            headers[.retryAfter] = "1"
        case .diskFull:
            self.init(
                HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
                "The server's disk is full; nothing was changed.", cause: cause)
        case .unavailable:
            self.init(.serviceUnavailable, "The library is not available.", cause: cause)
            headers[.retryAfter] = "60"
        }
    }

    private init(_ error: LibraryError) {
        switch error.code {
        case .notFound: self = .imageNotFound
        case .busy, .changed: self.init(.busy, error)
        case .diskFull: self.init(.diskFull, error)
        case .libraryMissing, .notALibrary, .otherLibrary, .readOnly, .notPermitted: self.init(.unavailable, error)
        case .exists, .damagedImage, .unsafePath, .notIndexed, .tooLarge, .damagedState, .interrupted, .io:
            self.init(.failed, error)
        }
    }

    private init(_ error: MemoryError) {
        switch error.code {
        case .noSpace: self.init(.diskFull, error)
        case .changing: self.init(.busy, error)
        case .empty: self = .value("There is nothing to remember in an empty text.")
        case .notPermitted, .tooLarge, .failed: self.init(.failed, error)
        }
    }

    private init(_ error: SearchQueryError) {
        switch error.code {
        case .badDate:
            self.init(.badRequest, "Invalid \(error.parameter) date format. Use YYYY-MM-DD.")
        case .unknownEmotion:
            self = .query(error.parameter, type: "enum", error.message, input: nil)
        case .unknownOrder, .unknownFilter, .badLimit, .tooManyFilters:
            self = .query(error.parameter, type: "value_error", error.message, input: nil)
        }
    }

    /// What the framework refuses: paths that nobody has, and bodies that are too large.
    private init(_ error: HTTPError) {
        switch error.status {
        case .notFound: self = .notFound
        case .contentTooLarge: self.init(.contentTooLarge, "The body is too large.")
        default: self.init(error.status, error.status.reasonPhrase)
        }
    }

    private static func deleted(_ error: TombstoneError) -> APIError {
        APIError(
            .preconditionFailed,
            body: [
                "detail": "The image was deleted. Name the deletion in Nura-Tombstone to take it back.",
                "deleted": true, "version": .string(error.version),
            ])
    }

    /// A value in the body that is of the right type and cannot be followed.
    static func value(_ message: String, at location: [JSONValue] = ["body"]) -> APIError {
        .validation([Problem(type: "value_error", location: location, message: message, input: .null)])
    }

    static func query(_ parameter: String, type: String, _ message: String, input: String?) -> APIError {
        .validation([
            Problem(
                type: type, location: ["query", .string(parameter)], message: message,
                input: input.map(JSONValue.string) ?? .null)
        ])
    }
}
