import LibraryService
import Logging
import NuraModel
import Sync

/// Follows a server for as long as the daemon runs: goes there when something has changed here, and comes back when
/// something has changed there. Nothing else in the daemon ever waits for it.
actor SyncDesk {
    private enum Signal {
        case here
        case there
    }

    /// Changes come in bursts.
    private static let quiet = Duration.milliseconds(300)
    private static let longPoll = 30
    /// A server that cannot tell is asked no more often than this, and seldom enough that it has time to breathe.
    private static let shortestInterval = Duration.seconds(900)
    private static let breath = 20

    private let sync: LibrarySync
    private let logger: Logger
    private let signals: AsyncStream<Signal>
    private let signal: AsyncStream<Signal>.Continuation
    private let polls: AsyncStream<Duration>
    private let poll: AsyncStream<Duration>.Continuation
    private var isPolling = false
    private var seenVersion: String?
    private var saidTrouble: String?

    init(sync: LibrarySync, logger: Logger) {
        self.sync = sync
        self.logger = logger
        (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        (polls, poll) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Something in the library may have changed.
    nonisolated func noteChange() {
        signal.yield(.here)
    }

    /// Syncs when there is a reason to, until the task is cancelled. Whatever goes wrong is tried again later: the rest of
    /// the daemon does not depend on it.
    func follow() async throws {
        var backoff = SyncBackoff()
        signal.yield(.there)
        for await reason in signals {
            try await Task.sleep(for: Self.quiet)
            let trouble: (message: String, retryAfter: Double?)?
            do {
                trouble = try await goThere(because: reason).map { ($0.message, $0.retryAfter) }
            } catch let error as CancellationError {
                throw error
            } catch {
                trouble = ("\(error)", nil)
            }
            say(trouble?.message)
            guard let trouble else {
                backoff.succeed()
                continue
            }
            let wait = backoff.fail(retryAfter: trouble.retryAfter, random: Double.random(in: 0...1))
            try await Task.sleep(for: .seconds(wait))
            signal.yield(.there)
        }
    }

    private func goThere(because reason: Signal) async throws -> SyncReport.Failure? {
        // What sync itself wrote is no reason to sync.
        if case .here = reason, try await sync.library.answersVersion() == seenVersion { return nil }
        let start = ContinuousClock.now
        let report = try await sync.run()
        seenVersion = try await sync.library.answersVersion()
        if report.steps > 0 {
            logger.info(
                """
                sync: \(report.created + report.patched) up, \(report.stored + report.changed) down, \
                \(report.deletedThere + report.trashed) deleted, \(report.copies) copies kept
                """)
        }
        if let held = report.held { logger.warning("sync: \(held.reason); nothing was deleted, see nura status") }
        if report.failure == nil { try await listen(after: ContinuousClock.now - start) }
        return report.failure
    }

    /// Says what is wrong once, and not again until it is something else.
    private func say(_ trouble: String?) {
        if let trouble, trouble != saidTrouble { logger.warning("sync: \(trouble)") }
        saidTrouble = trouble
    }

    private func listen(after duration: Duration) async throws {
        guard !isPolling else { return }
        isPolling = true
        let isFollowed = try await sync.isFollowed()
        poll.yield(isFollowed ? .zero : max(Self.shortestInterval, duration * Self.breath))
    }

    /// Waits for the server to say that something has changed, until the task is cancelled.
    func keepListening() async throws {
        for await pause in polls {
            try await Task.sleep(for: pause)
            let hasNews = await hasNews(isFollowed: pause == .zero)
            isPolling = false
            if hasNews {
                signal.yield(.there)
            } else {
                isPolling = true
                poll.yield(.zero)
            }
        }
    }

    private func hasNews(isFollowed: Bool) async -> Bool {
        guard isFollowed else { return true }
        do {
            return try await sync.waitForChanges(seconds: Self.longPoll)
        } catch {
            // The next round finds out what is wrong, and waits as long as it should.
            return true
        }
    }
}
