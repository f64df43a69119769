import CCurl
import Glibc

/// The event loop: the only place that touches libcurl's handles, on one thread from beginning to end.
///
/// Neither this nor `RunningTransfer` is `Sendable`: both are made on the thread, and only the mailbox and the
/// transfers, each guarded by a lock of its own, are known to others. libcurl calls back on this thread only.
final class CurlLoop {
    private let mailbox: CurlMailbox
    private let signal: WakeSignal
    private var multi: UnsafeMutableRawPointer?
    private var running: [ObjectIdentifier: RunningTransfer] = [:]
    private var idleSince = ContinuousClock.now

    init(_ mailbox: CurlMailbox, signal: WakeSignal) {
        self.mailbox = mailbox
        self.signal = signal
    }

    /// Runs until the mailbox is closed, or until nothing was asked for the time that connections are kept.
    func run() {
        repeat {
            open()
            serve()
            close()
        } while !mailbox.retire()
    }

    private func open() {
        guard nura_curl_prepare() == CURLE_OK, let multi = curl_multi_init() else { return }
        self.multi = multi
        let options = mailbox.options
        for (option, value) in [
            (CURLMOPT_MAX_TOTAL_CONNECTIONS, options.connections), (CURLMOPT_MAXCONNECTS, options.connections),
            (CURLMOPT_MAX_HOST_CONNECTIONS, options.connectionsToOneHost),
        ] { nura_curl_multi_set_long(multi, option, max(1, value)) }
        idleSince = .now
    }

    private func close() {
        for transfer in running.values {
            end(transfer, with: .failure(.cancelled(transfer.request.host)))
        }
        if let multi { curl_multi_cleanup(multi) }
        multi = nil
    }

    private func serve() {
        while true {
            let (commands, isClosing) = mailbox.take()
            for command in commands { carryOut(command) }
            if isClosing { return }
            guard let multi else { return }
            var stillRunning: Int32 = 0
            curl_multi_perform(multi, &stillRunning)
            endFinished(multi)
            for transfer in running.values where transfer.isTouched {
                transfer.isTouched = false
                transfer.transfer.wake()
            }
            endOverdue()
            if running.isEmpty, idleSince.duration(to: .now) >= mailbox.options.keepAlive { return }
            wait(multi)
        }
    }

    private func carryOut(_ command: CurlMailbox.Command) {
        switch command {
        case .start(let transfer): start(transfer)
        case .resume(let transfer): running[ObjectIdentifier(transfer)]?.resume()
        case .cancel(let transfer):
            guard let transfer = running[ObjectIdentifier(transfer)] else { return }
            end(transfer, with: .failure(.cancelled(transfer.request.host)))
        }
    }

    private func start(_ transfer: Transfer) {
        guard !transfer.isOver else { return }
        guard let multi, let started = RunningTransfer(transfer, options: mailbox.options),
            curl_multi_add_handle(multi, started.easy) == CURLM_OK
        else {
            transfer.finish(.failure(HTTPError(.unreachable, "The system has no memory left for another request.")))
            transfer.wake()
            return
        }
        running[ObjectIdentifier(transfer)] = started
    }

    private func endFinished(_ multi: UnsafeMutableRawPointer) {
        var result = CURLE_OK
        while let easy = nura_curl_multi_ended(multi, &result) {
            guard let transfer = RunningTransfer.of(easy) else { continue }
            end(transfer, with: transfer.outcome(result))
        }
    }

    private func endOverdue() {
        let now = ContinuousClock.now
        for transfer in running.values {
            guard let deadline = transfer.deadline, deadline <= now else { continue }
            end(transfer, with: .failure(transfer.overdue))
        }
    }

    private func end(_ transfer: RunningTransfer, with end: Result<Void, HTTPError>) {
        running[ObjectIdentifier(transfer.transfer)] = nil
        if let multi { curl_multi_remove_handle(multi, transfer.easy) }
        transfer.transfer.finish(end)
        transfer.transfer.wake()
        if running.isEmpty { idleSince = .now }
    }

    /// Sleeps until a socket or the mailbox has something, or the next time limit is there.
    private func wait(_ multi: UnsafeMutableRawPointer) {
        var deadline: ContinuousClock.Instant? = running.isEmpty ? idleSince + mailbox.options.keepAlive : nil
        for transfer in running.values {
            guard let other = transfer.deadline else { continue }
            deadline = deadline.map { min($0, other) } ?? other
        }
        let left = deadline.map { ContinuousClock.now.duration(to: $0).milliseconds } ?? Int.max
        var event = curl_waitfd(fd: signal.descriptor, events: Int16(CURL_WAIT_POLLIN), revents: 0)
        curl_multi_poll(multi, &event, 1, Int32(clamping: min(max(0, left), 3_600_000)), nil)
        if event.revents != 0 { signal.clear() }
    }
}

extension Duration {
    /// Rounded up, so that waiting so long is long enough.
    var milliseconds: Int {
        let (seconds, attoseconds) = components
        let (whole, overflows) = Int(seconds).multipliedReportingOverflow(by: 1000)
        return overflows
            ? (seconds < 0 ? .min : .max) : whole + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
