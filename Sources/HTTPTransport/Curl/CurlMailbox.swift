import Synchronization

/// What tasks ask of the thread, and the thread's comings and goings.
final class CurlMailbox: Sendable {
    enum Command: Sendable {
        case start(Transfer)
        /// There is room for more of the body.
        case resume(Transfer)
        case cancel(Transfer)
    }

    private enum Phase {
        case asleep
        /// A thread runs, and listens to this.
        case awake(WakeSignal)
    }

    private struct State {
        var phase = Phase.asleep
        var isClosing = false
        var commands: [Command] = []
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    let options: CurlOptions
    private let state = Mutex(State())

    init(_ options: CurlOptions) {
        self.options = options
    }

    func post(_ command: Command) {
        let refusal: HTTPError? = state.withLock { state in
            if state.isClosing { return HTTPError(.cancelled, "The program is about to end; no request is sent.") }
            state.commands.append(command)
            if case .awake(let signal) = state.phase {
                signal.send()
                return nil
            }
            do {
                state.phase = .awake(try CurlThread.start(self))
                return nil
            } catch {
                state.commands.removeLast()
                return HTTPError(.unreachable, "The system has no means left for another request.", cause: error)
            }
        }
        if let refusal, case .start(let transfer) = command {
            transfer.finish(.failure(refusal))
        }
    }

    /// Takes no more commands, and tells the thread to end.
    func close() {
        state.withLock { state in
            state.isClosing = true
            if case .awake(let signal) = state.phase { signal.send() }
        }
    }

    /// Returns when no thread runs.
    func closed() async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if case .asleep = state.phase { return true }
                state.waiters.append(continuation)
                return false
            }
            if isOver { continuation.resume() }
        }
    }

    /// For the thread: what was asked since the last call, and whether it is to end.
    func take() -> (commands: [Command], isClosing: Bool) {
        state.withLock { state in
            defer { state.commands = [] }
            return (state.commands, state.isClosing)
        }
    }

    /// For the thread, when it has nothing left that would have to be closed: whether it may end.
    func retire() -> Bool {
        let waiters: [CheckedContinuation<Void, Never>]? = state.withLock { state in
            // Also when closing: what was asked before that still waits for its answer.
            guard state.commands.isEmpty else { return nil }
            if case .awake(let signal) = state.phase { signal.close() }
            state.phase = .asleep
            defer { state.waiters = [] }
            return state.waiters
        }
        guard let waiters else { return false }
        for waiter in waiters { waiter.resume() }
        return true
    }
}
