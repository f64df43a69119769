import CCurl
import Glibc

/// Starting a thread of the system's.
enum CurlThread {
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
