import LibraryService
import Logging
import NuraModel
import ServiceLifecycle
import Synchronization

/// Follows what people do by hand in the libraries that are open, and clears away what they do not need any longer.
struct LibraryKeeper: Service {
    /// Between two looks at a folder.
    private static let interval = Duration.seconds(10)
    private static let upkeepInterval = Duration.seconds(3600)

    let libraries: LibraryPool
    let bell: ChangeBell
    let logger: Logger

    func run() async throws {
        let work = KeeperWork()
        do {
            try await cancelWhenGracefulShutdown {
                try await withThrowingDiscardingTaskGroup { group in
                    while true {
                        for user in libraries.users where work.begin(user) {
                            group.addTask {
                                await keep(user, work)
                                work.end(user)
                            }
                        }
                        try await Task.sleep(for: Self.interval)
                    }
                }
            }
        } catch is CancellationError {
            return
        }
    }

    private func keep(_ user: UserID, _ work: KeeperWork) async {
        guard let lease = libraries.leaseOfOpen(user) else { return }
        do {
            let report = try await lease.library.scan()
            if report.changes > 0 { bell.ring(user) }
            guard work.isDue(user, after: Self.upkeepInterval) else { return }
            _ = try await lease.library.sweepTrash()
            try await lease.library.sweepTombstones()
            try await lease.library.sweepServerFiles()
        } catch is CancellationError {
            return
        } catch {
            logger.warning("the folder of \(user) could not be looked after: \(FailureCode.text(of: error))")
        }
    }
}

/// Which libraries are being looked after, and when each was cleared up.
private final class KeeperWork: Sendable {
    private struct State {
        var busy: Set<UserID> = []
        var lastUpkeep: [UserID: ContinuousClock.Instant] = [:]
    }

    private let state = Mutex(State())

    func begin(_ user: UserID) -> Bool { state.withLock { $0.busy.insert(user).inserted } }

    func end(_ user: UserID) { state.withLock { _ = $0.busy.remove(user) } }

    func isDue(_ user: UserID, after interval: Duration) -> Bool {
        let now = ContinuousClock.now
        return state.withLock { state in
            if let last = state.lastUpkeep[user], now - last < interval { return false }
            state.lastUpkeep[user] = now
            return true
        }
    }
}
