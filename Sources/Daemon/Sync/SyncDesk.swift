import LibraryService
import Logging
import NuraModel
import Sync

/// Follows a server for as long as the daemon runs: goes there when something has changed here, and comes back when
/// something has changed there. Nothing else in the daemon ever waits for it.
actor SyncDesk {
    /// Changes come in bursts.
    private static let quiet = Duration.milliseconds(300)
    private static let longPoll = 30
    /// A server that cannot tell is asked no more often than this, and seldom enough that it has time to breathe.
    private static let shortestInterval = Duration.seconds(900)
    private static let breath = 20
    /// How soon images are tried again that could not be carried over, in seconds.
    private static let shortestVisit = 30.0
    /// How soon after a failure a change of the network, and one of the library, is reason to try again.
    private static let patienceWithNetwork = Duration.seconds(2)
    private static let patienceWithChanges = Duration.seconds(30)
    /// How often another token is looked for while the server does not accept the one that there is.
    private static let patienceWithTokens = Duration.seconds(30)

    private let sync: LibrarySync
    private let logger: Logger
    private nonisolated let reasons = SyncReasons()
    private let polls: AsyncStream<Duration>
    private let poll: AsyncStream<Duration>.Continuation
    private var isPolling = false
    /// Whether the server has something new: one that cannot say what is asked for everything.
    private var wantsListing = false
    /// The version of the library that was last found to be in sync.
    private var seenVersion: String?
    private var saidTrouble: String?
    private var lastAttempt = ContinuousClock.now
    /// When the next attempt is made after one that failed; `nil` while all is well.
    private var nextAttempt: ContinuousClock.Instant?
    /// When images are tried again that could not be carried over, though the server is well; and how often that was.
    private var nextVisit: ContinuousClock.Instant?
    private var visits = 0

    init(sync: LibrarySync, logger: Logger) {
        self.sync = sync
        self.logger = logger
        (polls, poll) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Something may be different now.
    nonisolated func note(_ reason: SyncReason) {
        reasons.note(reason)
    }

    /// Syncs when there is a reason to, until the task is cancelled. Whatever goes wrong is tried again later: the rest of
    /// the daemon does not depend on it.
    func follow() async throws {
        var failures = 0
        note(.there)
        while true {
            try await reasons.wait(until: nextAttempt ?? nextVisit)
            try await Task.sleep(for: Self.quiet)
            let news = reasons.take()
            guard isDue(because: news) else { continue }
            let trouble = try await attempt(because: news)
            say(trouble?.message)
            failures = trouble == nil ? 0 : failures + 1
            nextAttempt = trouble.map { .now + Self.wait(after: $0, failures) }
        }
    }

    private static func wait(after trouble: Trouble, _ failures: Int) -> Duration {
        if trouble.isAboutToken { return patienceWithTokens }
        return max(wait(Backoff(), failures, retryAfter: trouble.retryAfter), trouble.breath)
    }

    private static func wait(_ backoff: Backoff, _ failures: Int, retryAfter: Double? = nil) -> Duration {
        var random = SystemRandomNumberGenerator()
        return .seconds(backoff.delay(afterAttempts: failures, retryAfter: retryAfter, using: &random))
    }

    /// Whether to go there now. After a failure the clock decides, unless something gives hope.
    private func isDue(because news: Set<SyncReason>) -> Bool {
        guard var next = nextAttempt, !news.contains(.there) else { return true }
        if news.contains(.network) { next = min(next, lastAttempt + Self.patienceWithNetwork) }
        if news.contains(.here) { next = min(next, lastAttempt + Self.patienceWithChanges) }
        nextAttempt = next
        return next <= .now
    }

    /// Why an attempt failed.
    private struct Trouble {
        let message: String
        /// How long the server asked to be left alone, in seconds.
        var retryAfter: Double?
        /// How long a server that is slow is left alone anyway.
        var breath = Duration.zero
        /// Whether the server need not be asked again before something is different here.
        var isAboutToken = false
    }

    private func attempt(because news: Set<SyncReason>) async throws -> Trouble? {
        do {
            // What sync itself wrote is no reason to sync.
            let isCalled = nextAttempt != nil || nextVisit.map { $0 <= .now } ?? false
            let isOwn = !isCalled && news.isSubset(of: [.here, .network])
            if isOwn, try await sync.library.answersVersion() == seenVersion { return nil }
            lastAttempt = .now
            if let refusal = try await sync.refusal() {
                return Trouble(message: refusal.message, isAboutToken: true)
            }
            guard let failure = try await goThere(because: news) else { return nil }
            let breath = try await sync.isListed() ? (.now - lastAttempt) * Self.breath : .zero
            return Trouble(
                message: failure.message, retryAfter: failure.retryAfter, breath: breath,
                isAboutToken: failure.isAboutToken)
        } catch let error as CancellationError {
            throw error
        } catch {
            return Trouble(message: "\(error)")
        }
    }

    private func goThere(because news: Set<SyncReason>) async throws -> SyncReport.Failure? {
        let start = ContinuousClock.now
        wantsListing = wantsListing || !news.isDisjoint(with: [.there, .lost])
        let (report, version) = try await sync.run(listsAnew: wantsListing)
        wantsListing = report.failure != nil && wantsListing
        seenVersion = version
        visits = report.postponed.isEmpty ? 0 : visits + 1
        nextVisit = visits == 0 ? nil : .now + Self.wait(Backoff(shortest: Self.shortestVisit), visits)
        if report.steps > 0 {
            logger.info(
                """
                sync: \(report.created + report.patched) up, \(report.stored + report.changed) down, \
                \(report.deletedThere + report.trashed) deleted, \(report.copies) copies kept
                """)
        }
        if let held = report.held { logger.warning("sync: \(held.reason); nothing was deleted, see nura status") }
        if report.cameBack > 0 {
            logger.notice(
                "sync: \(report.cameBack) deleted images came back, for they were edited elsewhere; see nura status")
        }
        if report.failure == nil { try await listen(after: ContinuousClock.now - start) }
        return report.failure
    }

    /// Says what is wrong once, and not again until it is something else.
    private func say(_ trouble: String?) {
        if let trouble, trouble != saidTrouble { logger.warning("sync: \(trouble)") }
        if trouble == nil, saidTrouble != nil { logger.notice("sync: all is well again") }
        saidTrouble = trouble
    }

    private func listen(after duration: Duration) async throws {
        let isFollowed = try await sync.isFollowed()
        guard !isPolling else { return }
        isPolling = true
        poll.yield(isFollowed ? .zero : max(Self.shortestInterval, duration * Self.breath))
    }

    /// Waits for the server to say that something has changed, until the task is cancelled.
    func keepListening() async throws {
        for await pause in polls {
            try await Task.sleep(for: pause)
            if let news = await news(isFollowed: pause == .zero) {
                isPolling = false
                note(news)
            } else {
                poll.yield(.zero)
            }
        }
    }

    private func news(isFollowed: Bool) async -> SyncReason? {
        guard isFollowed else { return .there }
        do {
            return try await sync.waitForChanges(seconds: Self.longPoll) ? .there : nil
        } catch {
            // The next round finds out what is wrong, and waits as long as it should.
            return .lost
        }
    }
}
