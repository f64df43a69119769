package import NuraModel

/// Drives rounds of sync against a real library and a real server.
package actor SyncDriver {
    private let local: any LocalLibrary
    private let remote: any Remote
    private let state: any SyncState
    private let now: WallClock
    /// How the last round ended, and the token that it began with, if only another one can help.
    private var refused: (failure: SyncReport.Failure, token: String?)?
    private nonisolated let executor = BlockingExecutor(label: "nura.sync")

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    package init(
        local: any LocalLibrary, remote: any Remote, state: any SyncState, now: @escaping WallClock
    ) {
        self.local = local
        self.remote = remote
        self.state = state
        self.now = now
    }

    /// Makes one round.
    ///
    /// - Parameter progress: called with how many images are left of how many.
    /// - Throws: `SyncStateError`, and `CancellationError` when the task is cancelled: what was done by then stays.
    package func round(
        _ settings: SyncSettings, progress: @Sendable (_ remaining: Int, _ of: Int) -> Void = { _, _ in }
    ) async throws -> SyncReport {
        var round = SyncRound(settings: settings, state: state, now: now)
        let (local, remote) = (local, remote)
        let token = await remote.token()
        try await withThrowingTaskGroup(of: (ticket: Int, outcome: SyncOutcome).self) { group in
            while true {
                while let (ticket, action) = try round.nextAction() {
                    group.addTask { (ticket, await Self.perform(action, local, remote)) }
                }
                guard let (ticket, outcome) = try await group.next() else { break }
                try Task.checkCancellation()
                try round.take(outcome, for: ticket)
                progress(round.remaining, round.report.planned)
            }
        }
        let failure = round.report.failure
        refused = failure.flatMap { $0.isAboutToken ? (failure: $0, token: token) : nil }
        return round.report
    }

    /// Why the server need not be asked now: it did not accept the token, there is no other one since, and nobody who
    /// synced this library by hand fared otherwise.
    ///
    /// - Throws: what the state throws.
    package func refusal() async throws -> SyncReport.Failure? {
        guard let refused, await remote.token() == refused.token else { return nil }
        if let head = try head(), head.lastFailure != refused.failure.message { return nil }
        return refused.failure
    }

    /// What sync remembers of the server; `nil` before the first pairing.
    package func head() throws -> SyncHead? {
        try state.transaction { try $0.head() }
    }

    /// What the next round would do first about these images; nothing is done.
    package func preview(_ ids: [ImageID], device: String) async throws -> [(id: ImageID, plan: ImagePlan)] {
        guard let head = try head() else { return [] }
        let planner = Planner(device: device, abilities: head.isExtended ? .all : .original)
        var plans: [(ImageID, ImagePlan)] = []
        for id in ids {
            guard case .localSide(let side) = await local.answer(.read(id)) else { continue }
            let row = try state.transaction { try $0.row(id) }
            let remote = row.map { $0.remote == .unknown ? .absent : $0.remote } ?? .absent
            plans.append((id, planner.plan(base: row?.agreement, local: side, remote: remote)))
        }
        return plans
    }

    /// Writes down how the last rounds ended. At rest nothing is written.
    package func note(_ failure: String?, at time: Timestamp, hasWorked: Bool) throws {
        try state.transaction { transaction in
            guard let head = try transaction.head(), hasWorked || head.lastFailure != failure else { return }
            try transaction.updateHead { head in
                head.lastFailure = failure
                if failure == nil { head.lastSuccess = time }
            }
        }
    }

    /// Returns when the server may have something new.
    ///
    /// - Returns: whether it has.
    package func waitForChanges(seconds: Int) async throws -> Bool {
        try await remote.wait(after: head()?.cursor, seconds: seconds)
    }

    private static func perform(
        _ action: SyncAction, _ local: any LocalLibrary, _ remote: any Remote
    ) async -> SyncOutcome {
        switch action {
        case .remote(let request): await remote.answer(request, pixels: local)
        case .local(let request): await local.answer(request)
        }
    }
}
