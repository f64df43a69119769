import NuraModel
import Sync

extension Simulation {
    mutating func beginRound(_ index: Int) {
        let error = devices[index].clockError
        let base = Timestamp(milliseconds: 1_700_000_000_000 + Int64(steps) * 1000)
        devices[index].round = SyncRound(
            settings: SyncSettings(
                device: devices[index].name, transfers: random.number(1..<4), confirmed: devices[index].confirmed),
            state: devices[index].state, now: { base.adding(seconds: error) })
        devices[index].confirmed = nil
    }

    /// One step of one device: an action is carried out, or an answer is taken in.
    ///
    /// - Returns: the report of a round that has just ended.
    @discardableResult
    mutating func step(_ index: Int) throws -> SyncReport? {
        steps += 1
        deliverDelayed()
        if devices[index].round == nil { beginRound(index) }
        do {
            return try advance(index)
        } catch is MemorySyncState.Failure {
            tell("\(devices[index].name): its database fails")
            devices[index].crash()
            return faultRate == 0 ? SyncReport() : nil
        }
    }

    private mutating func advance(_ index: Int) throws -> SyncReport? {
        let mayAct = devices[index].pending.isEmpty || !random.oneIn(3)
        if mayAct, let (ticket, action) = try devices[index].round?.nextAction() {
            let outcome = try perform(action, index)
            devices[index].pending.append((ticket, outcome))
        } else if !devices[index].pending.isEmpty {
            let position = random.number(0..<devices[index].pending.count)
            let (ticket, outcome) = devices[index].pending.remove(at: position)
            try devices[index].round?.take(outcome, for: ticket)
        }
        guard devices[index].pending.isEmpty, devices[index].round?.isFinished == true,
            let report = devices[index].round?.report
        else { return nil }
        tell("\(devices[index].name): a round ends: \(report.summary)")
        if report.held != nil { story.count("held") }
        if let failure = report.failure { story.count("round: \(failure.kind)") }
        if !report.postponed.isEmpty { story.count("postponed") }
        devices[index].round = nil
        return report
    }

    private mutating func perform(_ action: SyncAction, _ index: Int) throws -> SyncOutcome {
        switch action {
        case .remote(let request):
            tell("\(devices[index].name) -> \(request.summary)")
            try check(request, index)
            let outcome = exchange(request, from: index)
            story.count(request.verb)
            if case .remoteFailure(let failure) = outcome { story.count("failure: \(failure.code)") }
            tell("  <- \(outcome.summary)")
            return outcome
        case .local(let request):
            tell("\(devices[index].name) .. \(request.summary)")
            try check(request, index)
            if faultRate > 0, random.oneIn(faultRate * 3) {
                tell("  cannot be written")
                return .localFailure(LocalFailure(random.oneIn(3) ? .library : .image, "no space left"))
            }
            let outcome = devices[index].library.answer(request)
            if case .read(let id) = request, case .localSide(.deleted) = outcome {
                devices[index].deletionsRead[id] = ledger.isDeleted(id, on: devices[index].name)
            }
            if case .store(let image, _) = request, case .written = outcome {
                ledger.undoDeletion(of: image.record.id, on: devices[index].name)
            }
            story.count(request.verb)
            tell("  <- \(outcome.summary)")
            return outcome
        }
    }

    mutating func carryOut(_ request: RemoteRequest, from index: Int?) -> SyncOutcome {
        server.answer(request)
    }
}

extension SyncReport {
    /// The same text for the same report; the order of a dictionary is another one in every run.
    var summary: String {
        let reasons = postponed.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return "\(planned) planned, \(created) created, \(patched) patched, \(deletedThere) deleted there, "
            + "\(stored) stored, \(changed) changed, \(trashed) trashed, \(copies) copies, \(outdated) outdated, "
            + "postponed \(reasons), held \(held?.plan ?? "nothing"), \(failure.map { "\($0)" } ?? "no failure")"
    }
}

extension SyncReport.Failure {
    fileprivate var kind: String {
        switch self {
        case .remote: "remote failure"
        case .local: "local failure"
        case .otherUser: "other user"
        case .degraded: "degraded"
        }
    }
}
