import CCurl
import Glibc
import Synchronization

/// The thread that runs all transfers, started with the first of them and ended when none came for a while.
///
/// The thread knows only the mailbox, so that an engine nobody holds any more ends it; a transfer holds its engine.
final class CurlEngine: Sendable {
    private let mailbox: CurlMailbox

    init(_ options: CurlOptions) {
        mailbox = CurlMailbox(options)
    }

    deinit {
        mailbox.close()
    }

    func post(_ command: CurlMailbox.Command) {
        mailbox.post(command)
    }

    /// Cancels every transfer, takes no more, and returns when all connections are closed.
    func shutDown() async {
        mailbox.close()
        await mailbox.closed()
    }
}

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
            guard state.isClosing || state.commands.isEmpty else { return nil }
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

/// Starting a thread of the system's.
private enum CurlThread {
    /// What the new thread is handed.
    private final class Errand {
        let mailbox: CurlMailbox
        let signal: WakeSignal

        init(mailbox: CurlMailbox, signal: WakeSignal) {
            self.mailbox = mailbox
            self.signal = signal
        }
    }

    /// - Returns: what wakes the thread; the thread closes it.
    static func start(_ mailbox: CurlMailbox) throws(SystemFailure) -> WakeSignal {
        let signal = try WakeSignal()
        let errand = Unmanaged.passRetained(Errand(mailbox: mailbox, signal: signal))
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                let errand = Unmanaged<Errand>.fromOpaque(context).takeRetainedValue()
                CurlThread.keepSignalsAway()
                nura_name_thread(errand.mailbox.options.threadName)
                CurlLoop(errand.mailbox, signal: errand.signal).run()
                return nil
            }, errand.toOpaque())
        guard result == 0 else {
            errand.release()
            signal.close()
            throw SystemFailure(code: result)
        }
        pthread_detach(thread)
        return signal
    }

    /// Signals are for the program's other threads, and a broken TLS connection must not end it with SIGPIPE.
    private static func keepSignalsAway() {
        var signals = sigset_t()
        sigfillset(&signals)
        for fault in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP] { sigdelset(&signals, fault) }
        pthread_sigmask(SIG_SETMASK, &signals, nil)
    }
}
