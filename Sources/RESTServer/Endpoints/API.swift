import Hummingbird
import LibraryIndex
import LibraryService
import LibraryStore
import NuraModel
import Studio

/// Everything that the endpoints work with. They decode, call and encode; nothing is decided in them.
struct API: Sendable {
    let libraries: LibraryPool
    let generations: GenerationDesk
    let bell: ChangeBell
    let metrics: ServerMetrics
    let limits: ServerOptions.Limits
    let rate: RateLimiter
    /// Judges texts; has no memory.
    let studio: Studio
    let facts: ServerFacts
    let now: WallClock
    let pages = PageCache(bound: 8 << 20)
    /// Reads files and computes, on threads that may wait.
    let reading = BlockingWork(label: "nura.serve")
    let buffers = PieceBuffers()
    /// Lets a few pictures be decoded at a time: each takes the memory of a whole one.
    let pictures = Turnstile<UserID>(width: 2)

    var endpoints: [Endpoint] {
        imageEndpoints + generationEndpoints + memoryEndpoints + syncEndpoints + serverEndpoints
    }

    /// Runs `body` on the library of the user who calls. A library whose folder is gone is let go of, so that the next
    /// call opens what is there by then.
    func withLibrary<Value: Sendable>(
        of user: UserID, _ body: @Sendable (LibraryLease) async throws -> Value
    ) async throws -> Value {
        do {
            return try await body(libraries.lease(user))
        } catch let error as LibraryError where error.meansAnotherFolder {
            libraries.forget(user)
            throw error
        }
    }

    /// As `withLibrary`, for what changes something: devices that wait for changes look at once.
    func changingLibrary<Value: Sendable>(
        of user: UserID, _ body: @Sendable (LibraryLease) async throws -> Value
    ) async throws -> Value {
        let value = try await withLibrary(of: user, body)
        bell.ring(user)
        return value
    }
}

/// What the server says about itself.
struct ServerFacts: Sendable {
    let serverID: String
    let folder: ServerFolder
    let generator: String
    let writer: String
}

extension LibraryError {
    var meansAnotherFolder: Bool {
        switch code {
        case .libraryMissing, .notALibrary, .otherLibrary: true
        default: false
        }
    }
}
