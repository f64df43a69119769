import HTTPTransport
import LibraryStore
import Sync
import Synchronization
import Testing

/// What fails in a sync, and where.
enum Fault: String, CaseIterable, Sendable, CustomTestStringConvertible {
    /// A request does not get there.
    case request
    /// A request is carried out, and its answer does not come back.
    case answer
    /// An answer breaks off in the middle.
    case truncation
    /// A transaction of the memory of sync.
    case transaction
    /// A step of a write to the library, where the program stops with nothing cleaned up.
    case file

    var testDescription: String { rawValue }
}

/// Counts the calls of one kind, and fails one of them.
final class Countdown: Sendable {
    private struct State {
        var fault: Fault?
        var left = 0
        var hasFailed = false
    }

    private let state = Mutex(State())

    /// The next call of this kind but `number` fails, once.
    func fail(_ fault: Fault, after number: Int) {
        state.withLock { $0 = State(fault: fault, left: number) }
    }

    /// - Returns: whether the call that was to fail was made.
    func stop() -> Bool {
        state.withLock { state in
            defer { state = State() }
            return state.hasFailed
        }
    }

    /// Whether this call fails.
    func isDue(_ fault: Fault) -> Bool {
        state.withLock { state in
            guard state.fault == fault, !state.hasFailed else { return false }
            state.left -= 1
            state.hasFailed = state.left < 0
            return state.hasFailed
        }
    }
}

/// Real requests, of which one fails; a server with the original endpoints only when `isExtended` is false.
struct FailingClient: HTTPClient {
    let client: any HTTPClient
    let countdown: Countdown
    let isExtended: Bool

    func open(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
        if countdown.isDue(.request) { throw HTTPError(.unreachable, "no route") }
        if !isExtended, request.url.contains("/sync/") || request.url.contains("/files/") {
            return response(404, request.url, Array(#"{"detail":"Not Found"}"#.utf8), isWhole: true)
        }
        let response = try await client.open(request)
        let (isLost, isCut) = (countdown.isDue(.answer), countdown.isDue(.truncation))
        guard isLost || isCut else { return response }
        let body = try await response.wholeBody(atMost: 64 << 20)
        if isLost { throw HTTPError(.interrupted, "the connection broke off") }
        return self.response(response.status, request.url, Array(body.prefix(body.count / 2)), isWhole: false)
    }

    private func response(_ status: Int, _ url: String, _ body: [UInt8], isWhole: Bool) -> HTTPResponse {
        let left = Mutex<[UInt8]?>(body)
        return HTTPResponse(
            status: status, headers: ["Content-Type": "application/json"], url: url,
            body: HTTPBodyStream { () async throws(HTTPError) -> [UInt8]? in
                let piece = left.withLock { left in
                    defer { left = nil }
                    return left
                }
                if let piece, !piece.isEmpty { return piece }
                if isWhole { return nil }
                throw HTTPError(.interrupted, "the connection broke off")
            })
    }
}

/// A memory of sync on disk, of which one transaction fails.
struct FailingState: SyncState {
    struct Failure: Error {}

    let state: SyncDatabase
    let countdown: Countdown

    func transaction<Value>(_ body: (any SyncStateTransaction) throws -> Value) throws -> Value {
        if countdown.isDue(.transaction) { throw Failure() }
        return try state.transaction(body)
    }
}
