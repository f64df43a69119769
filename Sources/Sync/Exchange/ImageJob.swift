import NuraModel

/// Brings the two sides of one image together: a machine that says what to do next, and is told how that ended.
///
/// It decides anew from what it finds: nothing is overwritten or deleted that is not as it was when that was decided,
/// and an agreement is written down only when both sides were seen to hold it.
struct ImageJob {
    enum Ending: Equatable {
        case settled(Standing)
        /// Its deletion waits for the person.
        case held
        /// Tried again in another round.
        case postponed(String)
        /// The server has something else than it had told of. Only what its feed says counts, for only that is bound to its
        /// epoch: another round takes it in.
        case outdated
        /// No other image would fare better now.
        case remoteFailed(RemoteFailure)
        case localFailed(LocalFailure)
    }

    private enum Stage {
        case confirming
        case reading
        case looking
        case performing(Int)
    }

    /// An image that goes on changing is left for another round after so many plans.
    private static let mostPlans = 8

    let id: ImageID
    private let planner: Planner
    private let state: any SyncState
    private let now: WallClock
    private let mayDelete: Bool
    private var row: SyncRow
    private var local: LocalSide = .absent
    private var stage: Stage
    private var plan = ImagePlan(standing: .pending)
    private var plans = 0
    /// Whether the server was asked about the image since the job began.
    private var hasLooked = false
    /// Whether the library holds what the plan wanted it to.
    private var localIsVerified = true

    /// What to do now; `nil` when the job has ended.
    private(set) var next: SyncAction?
    private(set) var ending: Ending?
    /// The steps that were carried out.
    private(set) var done: [SyncStep] = []
    /// Whether the image had been deleted here and is back, because somebody had edited it.
    private(set) var cameBack = false

    /// - Parameters:
    ///   - mayDelete: whether the brakes were asked about a deletion of this image, and let go of it.
    ///   - witness: an image that the last listing showed, for proof that another is gone.
    init(
        _ id: ImageID, planner: Planner, state: any SyncState, mayDelete: Bool, witness: ImageID?,
        now: @escaping WallClock
    ) throws {
        self.id = id
        self.planner = planner
        self.state = state
        self.mayDelete = mayDelete
        self.now = now
        row = try state.transaction { try $0.row(id) } ?? SyncRow()
        if row.remote == .unknown { row.remote = .absent }
        if row.mayBeGone, let witness {
            stage = .confirming
            next = .remote(.confirmGone(id, witness: witness))
        } else {
            stage = .reading
            next = .local(.read(id))
        }
    }

    mutating func take(_ outcome: SyncOutcome) throws {
        next = nil
        switch outcome {
        case .remoteFailure(let failure): return try fail(failure)
        case .localFailure(let failure):
            return end(failure.code == .library ? .localFailed(failure) : .postponed(failure.message))
        default: break
        }
        switch (stage, outcome) {
        case (.confirming, .remoteSide(.deleted(let version))):
            row.absences = 0
            row.remote = .deleted(version: version)
            hasLooked = true
            read()
        case (.confirming, .remoteSide(.present(let image))):
            row.absences = 0
            row.remote = .present(image)
            read()
        case (.confirming, .remoteSide):
            end(.postponed("the server has it no longer, and nothing proves that it was deleted"))
        case (.reading, .localSide(let side)):
            local = side
            try decide()
        case (.looking, .remoteSide(let side)):
            if confirm(side) { try decide() }
        case (.performing(let index), _):
            try take(outcome, at: index)
        default:
            end(.postponed("an answer to another question"))
        }
    }

    private mutating func end(_ ending: Ending) {
        next = nil
        self.ending = ending
    }

    private mutating func read() {
        stage = .reading
        next = .local(.read(id))
    }

    /// Compares what the server says of the image now with what it had told before. It only confirms: what is newer comes
    /// with the feed or the next listing, and until then nothing is done.
    ///
    /// - Returns: whether the job goes on.
    private mutating func confirm(_ side: RemoteSide) -> Bool {
        let isGone = side == .absent || side == .deleted(version: nil)
        if case .deleted = row.remote, isGone {
            hasLooked = true
            return true
        }
        guard side == row.remote else {
            end(.outdated)
            return false
        }
        hasLooked = true
        return true
    }

    /// A server that will never take this keeps nothing else waiting.
    private mutating func fail(_ failure: RemoteFailure) throws {
        guard failure.code == .refused else {
            return end(failure.endsRound ? .remoteFailed(failure) : .postponed(failure.message))
        }
        try settle(.parked(reason: failure.message))
    }

    /// Leaves the image as it is until either side changes.
    private mutating func settle(_ standing: Standing) throws {
        rest(standing)
        try save()
        end(.settled(standing))
    }

    // MARK: - Deciding

    private mutating func decide() throws {
        plan = planner.plan(base: row.agreement, local: evidentLocal, remote: row.remote)
        try follow()
    }

    /// Deletions that were undone are no evidence for another one.
    private var evidentLocal: LocalSide {
        if case .deleted(let evidence) = local, evidence.isSubset(of: row.undoneDeletions) { return .absent }
        return local
    }

    private mutating func follow() throws {
        plans += 1
        guard plans <= Self.mostPlans else { return end(.postponed("it goes on changing")) }
        if plan.steps.isEmpty { return try conclude() }
        if !hasLooked, plan.steps.contains(where: \.overwritesLocally) {
            stage = .looking
            next = .remote(.look(id))
            return
        }
        guard mayDelete || !plan.deletes else { return end(.held) }
        localIsVerified = true
        begin(0)
    }

    // MARK: - Carrying out

    private mutating func begin(_ index: Int) {
        stage = .performing(index)
        next = calls.first(of: plan.steps[index])
    }

    /// What the steps of the plan ask for, as the sides are now.
    private var calls: StepCalls { StepCalls(id: id, local: local, remote: row.remote) }

    private mutating func take(_ outcome: SyncOutcome, at index: Int) throws {
        let step = plan.steps[index]
        switch (step, outcome) {
        case (.store(let image), .pixels(let pixels)):
            next = .local(.store(image, pixels))
        case (.change(let record, _), .pixels(let pixels)):
            next = .local(.change(record, stamp: calls.stamp, pixels))
        case (.create, .uploaded), (.patch, .uploaded):
            next = .remote(calls.writing(step))
        case (.create, .contentMissing), (.patch, .contentMissing):
            end(.postponed("the server lost the pixels that were just uploaded"))
        case (.keepCopy, .written):
            try finish(index)
        case (.store(let image), .written(let written)):
            try take(written, askedFor: image.record, at: index)
        case (.change(let record, _), .written(let written)):
            try take(written, askedFor: record, at: index)
        case (.trash, .localSide(let side)):
            local = side
            localIsVerified = if case .present = side { false } else { true }
            try finish(index)
        case (_, .localSide(let side)):
            local = side
            try decide()
        case (_, .remoteSide(let side)):
            try take(side, at: index)
        default:
            end(.postponed("an answer to another question"))
        }
    }

    /// Takes in what the library has written, which may not be all that was asked for.
    private mutating func take(_ written: LocalImage, askedFor asked: ImageRecord, at index: Int) throws {
        local = .present(written)
        localIsVerified = written.values == ImageValues(asked, content: written.content)
        try finish(index)
    }

    /// Takes in what the server has after a step, or instead of the pixels that were asked for.
    private mutating func take(_ side: RemoteSide, at index: Int) throws {
        switch (plan.steps[index], side) {
        case (.store, .unusable(let reason)), (.change, .unusable(let reason)):
            // Until the server tells of something else under this id.
            try settle(.quarantined(reason: reason))
        case (.delete, .absent), (.delete, .deleted):
            row.remote = .deleted(version: nil)
            try finish(index)
        case (.create, _), (.patch, _):
            guard case .agreed(let agreement) = plan.ending, planner.holds(agreement, side) else {
                return end(.outdated)
            }
            row.remote = side
            hasLooked = true
            try finish(index)
        default:
            end(.outdated)
        }
    }

    private mutating func finish(_ index: Int) throws {
        done.append(plan.steps[index])
        guard index + 1 < plan.steps.count else { return try conclude() }
        begin(index + 1)
    }

    // MARK: - Agreeing

    /// Writes the agreement down if both sides hold it, and goes on with what is left to do.
    private mutating func conclude() throws {
        let ended = plan
        var isAgreed = true
        switch ended.ending {
        case .unchanged: break
        case .forgotten: row.agreement = nil
        case .agreed(let agreement):
            let agreement = withLocalPixels(agreement, ended)
            isAgreed = localIsVerified && planner.holds(agreement, row.remote)
            if isAgreed { row.agreement = agreement }
        }
        if case .present(let image) = local, isAgreed { row.undoneDeletions = image.formerDeletions }
        plan = planner.plan(base: row.agreement, local: evidentLocal, remote: row.remote)
        let isAtRest = plan.isSettled
        if isAtRest { rest(plan.standing) }
        try save(after: isAgreed ? ended : nil)
        if isAtRest { return end(.settled(row.standing)) }
        try follow()
    }

    /// Pixels of the server can get another name when they are saved, where they had to be converted.
    private func withLocalPixels(_ agreement: Agreement, _ plan: ImagePlan) -> Agreement {
        guard case .present(var values, let remoteContent) = agreement, case .present(let image) = local,
            plan.steps.contains(where: \.takesPixels)
        else { return agreement }
        values.content = image.content
        return .present(values, remoteContent: remoteContent)
    }

    private mutating func rest(_ standing: Standing) {
        row.standing = standing
        row.isOpen = false
        row.stamp = local.stamp
    }

    private mutating func save(after plan: ImagePlan? = nil) throws {
        let time = now()
        cameBack = cameBack || plan?.comesBack == true
        try state.transaction { transaction in
            try transaction.setRow(row.isForgettable ? nil : row, id)
            guard let plan, plan.deletes || plan.comesBack else { return }
            try transaction.updateHead { head in
                // What the person has allowed says nothing about a slip.
                if head.released.remove(id) == nil, plan.deletes { head.deletions.append(time) }
                if plan.comesBack { head.cameBack.insert(id) }
            }
        }
    }
}
