import Synchronization

/// One request under way, between the thread that runs it and the task that wants its answer.
///
/// The thread gives (`deliver`, `append`, `finish`, then `wake`), the task takes (`head`, `next`, `cancel`).
final class Transfer: Sendable {
    fileprivate struct State {
        var head: ResponseHead?
        var body: [UInt8] = []
        /// Whether the thread holds the server back until the body was taken.
        var isHeld = false
        /// How it ended; the first end counts.
        var end: Result<Void, HTTPError>?
        var headWaiter: CheckedContinuation<Result<ResponseHead, HTTPError>, Never>?
        var bodyWaiter: CheckedContinuation<Result<[UInt8]?, HTTPError>, Never>?
    }

    /// How much of a body waits for its reader before the server is held back, in bytes.
    static let capacity = 256 << 10

    let request: PreparedRequest
    /// When the time of the whole request is over.
    let deadline: ContinuousClock.Instant?
    private let engine: CurlEngine
    private let state = Mutex(State())

    init(_ request: PreparedRequest, deadline: ContinuousClock.Instant?, engine: CurlEngine) {
        self.request = request
        self.deadline = deadline
        self.engine = engine
    }
}

// MARK: - The task's side

extension Transfer {
    /// Starts the request and waits for the header of its answer.
    func head() async throws(HTTPError) -> ResponseHead {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                state.withLock { $0.headWaiter = continuation }
                engine.post(.start(self))
                wake()
            }
        } onCancel: {
            cancel()
        }
        return try result.get()
    }

    /// What has come of the body since the last call, or the next that comes; `nil` at its end.
    func next() async throws(HTTPError) -> [UInt8]? {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isFirst = state.withLock { state in
                    guard state.bodyWaiter == nil else { return false }
                    state.bodyWaiter = continuation
                    return true
                }
                if isFirst {
                    wake()
                } else {
                    continuation.resume(
                        returning: .failure(HTTPError(.invalidRequest, "A body can have only one reader.")))
                }
            }
        } onCancel: {
            cancel()
        }
        return try result.get()
    }

    /// Ends the request and closes its connection, unless it has ended.
    func cancel() {
        guard finish(.failure(.cancelled(request.host))) else { return }
        wake()
        engine.post(.cancel(self))
    }
}

// MARK: - The thread's side

extension Transfer {
    /// Whether nobody waits for it any more.
    var isOver: Bool { state.withLock { $0.end != nil } }

    func deliver(_ head: ResponseHead) {
        state.withLock { $0.head = head }
    }

    /// Takes a part of the body; `false` means that nothing was taken, and that `engine` will be told when there is
    /// room again.
    func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        state.withLock { state in
            guard state.body.count < Self.capacity else {
                state.isHeld = true
                return false
            }
            state.body.append(contentsOf: bytes)
            return true
        }
    }

    /// Notes how the request ended; `false` when it had ended before.
    @discardableResult
    func finish(_ end: Result<Void, HTTPError>) -> Bool {
        state.withLock { state in
            guard state.end == nil else { return false }
            state.end = end
            if case .failure(let error) = end, error.code == .cancelled { state.body = [] }
            return true
        }
    }

    /// Gives those who wait what there is for them.
    func wake() {
        let (head, body, hasRoom) = state.withLock { ($0.readyHead(), $0.readyBody(), $0.hasNewRoom()) }
        if let head { head.continuation.resume(returning: head.result) }
        if let body { body.continuation.resume(returning: body.result) }
        if hasRoom { engine.post(.resume(self)) }
    }
}

extension Transfer.State {
    fileprivate mutating func readyHead() -> (
        continuation: CheckedContinuation<Result<ResponseHead, HTTPError>, Never>,
        result: Result<ResponseHead, HTTPError>
    )? {
        guard let continuation = headWaiter else { return nil }
        let result: Result<ResponseHead, HTTPError>
        switch (head, end) {
        case (_, .failure(let error)?) where error.code == .cancelled: result = .failure(error)
        case (let head?, _): result = .success(head)
        case (nil, .failure(let error)?): result = .failure(error)
        case (nil, .success?), (nil, nil): return nil
        }
        headWaiter = nil
        return (continuation, result)
    }

    fileprivate mutating func readyBody() -> (
        continuation: CheckedContinuation<Result<[UInt8]?, HTTPError>, Never>, result: Result<[UInt8]?, HTTPError>
    )? {
        guard let continuation = bodyWaiter, !body.isEmpty || end != nil else { return nil }
        bodyWaiter = nil
        guard body.isEmpty else {
            defer { body = [] }
            return (continuation, .success(body))
        }
        if case .failure(let error) = end { return (continuation, .failure(error)) }
        return (continuation, .success(nil))
    }

    /// Whether the body was taken since the thread was told to wait.
    fileprivate mutating func hasNewRoom() -> Bool {
        guard isHeld, body.isEmpty, end == nil else { return false }
        isHeld = false
        return true
    }
}

extension HTTPError {
    static func cancelled(_ host: String) -> HTTPError {
        HTTPError(.cancelled, "The request to \(host) was cancelled.")
    }
}
