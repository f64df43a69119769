package import NuraModel

/// How a round is made.
package struct SyncSettings: Sendable {
    /// How many images are worked on at a time where nothing else is said, and so how many transfers there are.
    package static let mostTransfers = 4

    /// What this device is called in the conflicts that it finds.
    package var device: String
    /// How many images are worked on at a time.
    package var transfers: Int
    /// The user that the library was paired with, as the library itself remembers.
    package var owner: String?
    /// The plan of held deletions that the person has confirmed.
    package var confirmed: String?
    /// Whether to stop before anything is done.
    package var onlyPlans: Bool
    /// Whether a server that has to be listed whole is listed again; else only what changed here is carried to it.
    package var listsAnew: Bool

    package init(
        device: String, transfers: Int = mostTransfers, owner: String? = nil, confirmed: String? = nil,
        onlyPlans: Bool = false,
        listsAnew: Bool = true
    ) {
        self.device = device
        self.transfers = transfers
        self.owner = owner
        self.confirmed = confirmed
        self.onlyPlans = onlyPlans
        self.listsAnew = listsAnew
    }
}

/// One round of sync: asks the server for changes, finds out what differs, and works that off.
///
/// A machine without any input or output of its own but the state's: whoever drives it takes actions with `nextAction`,
/// carries them out in any order, several at a time, and tells how each ended with `take`. The same machine runs against
/// a real server and in the simulation. After a crash a new round goes on from what the state says.
package struct SyncRound {
    private enum Stage {
        case starting
        case identifying
        case listing
        case verifying
        case surveying
        case working
        case finished
    }

    /// Listings of everything that begin anew are given up after so many.
    private static let mostExpirations = 3

    package let settings: SyncSettings
    private let state: any SyncState
    private let now: WallClock
    private var stage = Stage.starting
    private var planner: Planner
    private var identity: RemoteIdentity?
    /// Images that wait for their job, the next one last.
    private var queue: [ImageID] = []
    private var jobs: [Int: ImageJob] = [:]
    private var ready: [(ticket: Int, action: SyncAction)] = []
    private var tickets = 0
    private var expirations = 0
    /// Whether the server refused the cursor.
    private var isExpired = false
    /// Images that the brakes let be deleted in this round.
    private var deletable: Set<ImageID> = []
    private var witness: ImageID?
    package private(set) var report = SyncReport()

    package init(settings: SyncSettings, state: any SyncState, now: @escaping WallClock) {
        self.settings = settings
        self.state = state
        self.now = now
        planner = Planner(device: settings.device, abilities: .original)
    }

    package var isFinished: Bool { stage == .finished && ready.isEmpty && jobs.isEmpty }

    /// A server with the original endpoints only breaks down under more than two requests at a time.
    private var width: Int { identity?.isExtended == false ? min(settings.transfers, 2) : max(1, settings.transfers) }

    /// How many images still wait or are worked on.
    package var remaining: Int { queue.count + jobs.count }

    /// The next thing to do now; `nil` while everything waits for an answer, and when the round is finished.
    ///
    /// - Throws: what the state throws; the round cannot go on then.
    package mutating func nextAction() throws -> (ticket: Int, action: SyncAction)? {
        if stage == .starting { try start() }
        while stage == .working, ready.isEmpty, jobs.count < width, let id = queue.popLast() {
            try begin(id)
        }
        if stage == .working, ready.isEmpty, jobs.isEmpty { stage = .finished }
        return ready.isEmpty ? nil : ready.removeFirst()
    }

    /// Tells how the action with this ticket ended.
    ///
    /// - Throws: what the state throws; the round cannot go on then.
    package mutating func take(_ outcome: SyncOutcome, for ticket: Int) throws {
        if jobs[ticket] != nil { return try takeInJob(outcome, ticket) }
        switch (stage, outcome) {
        case (.identifying, .identity(let identity)): try begin(with: identity)
        case (.listing, .page(let page)): try take(page)
        case (.verifying, .identity(let identity)): try verify(identity)
        case (.surveying, .survey(let survey)): try plan(survey)
        case (.surveying, .unchanged): end(nil)
        case (_, .remoteFailure(let failure)): end(.remote(failure))
        case (_, .localFailure(let failure)): end(.local(failure))
        default: end(.remote(RemoteFailure(.malformed, "an answer to another question")))
        }
    }

    private mutating func end(_ failure: SyncReport.Failure?) {
        report.failure = report.failure ?? failure
        queue = []
        stage = jobs.isEmpty ? .finished : .working
    }

    private mutating func ask(_ action: SyncAction) {
        tickets += 1
        ready.append((tickets, action))
    }

    // MARK: - What the server has

    /// A cursor is of one server, one epoch and one user, so whoever takes it is who it was given out by: then nobody has
    /// to be asked who they are, and a round with nothing to do is one request.
    private mutating func start() throws {
        let head = try state.transaction { try $0.head() }
        guard let head, head.isExtended, !head.isListing, head.cursor != nil else { return identify() }
        planner = Planner(device: settings.device, abilities: .all)
        stage = .listing
        try list()
    }

    private mutating func identify() {
        stage = .identifying
        ask(.remote(.identify))
    }

    private mutating func begin(with identity: RemoteIdentity) throws {
        var isListed = false
        let refusal: SyncReport.Failure? = try state.transaction { transaction in
            if let owner = try settings.owner ?? transaction.owner(), owner != identity.userID { return .otherUser }
            if let head = try transaction.head(), head.isExtended, !identity.isExtended,
                head.userID == identity.userID
            {
                return .degraded
            }
            isListed = try !settings.listsAnew && !isExpired && transaction.head()?.isListed(by: identity) == true
            guard !isListed else { return nil }
            let observations = Observations(transaction: transaction)
            try observations.begin(identity)
            if isExpired { try observations.beginAnew() }
            return nil
        }
        if let refusal { return end(refusal) }
        isExpired = false
        self.identity = identity
        planner = Planner(device: settings.device, abilities: identity.abilities)
        guard !isListed else { return try survey() }
        stage = .listing
        try list()
    }

    private mutating func list() throws {
        let cursor = try state.transaction { try $0.head()?.cursor }
        ask(.remote(.changes(after: cursor)))
    }

    private mutating func take(_ page: ChangePage) throws {
        if page.isExpired {
            expirations += 1
            guard expirations <= Self.mostExpirations else {
                return end(.remote(RemoteFailure(.malformed, "the server never comes to the end of its list")))
            }
            // Perhaps its memory began anew: then nothing that was agreed on before counts.
            isExpired = true
            return identify()
        }
        let wasListing = try state.transaction { transaction in
            let wasListing = try transaction.head()?.isListing ?? false
            try Observations(transaction: transaction).take(page)
            return wasListing
        }
        if page.hasMore { return try list() }
        guard wasListing, identity?.isExtended == true else { return try survey() }
        // The first page of a list is bound to no cursor, and so to no epoch.
        stage = .verifying
        ask(.remote(.identify))
    }

    private mutating func verify(_ found: RemoteIdentity) throws {
        guard found != identity else { return try survey() }
        try begin(with: found)
    }

    /// Where neither side has changed since nothing was left to do, nothing is compared.
    private mutating func survey() throws {
        stage = .surveying
        let settled = try state.transaction { try $0.head()?.settled }
        ask(.local(.survey(unless: settled)))
    }

    // MARK: - What is to be done

    private mutating func plan(_ survey: LocalSurvey) throws {
        var work = WorkList(survey: survey)
        try state.transaction { transaction in
            try transaction.forEachRow { work.take($0, $1) }
            guard let head = try transaction.head() else { return }
            witness = try transaction.anySeen(inListing: head.listing)
            let held = try brake(work, survey, transaction)
            deletable = Set(work.trashable + work.deletable).subtracting(held.map { $0.here + $0.there } ?? [])
            report.held = held
        }
        work.addNewImages()
        report.planned = work.open.count
        if settings.onlyPlans {
            report.preview = work.open.sorted()
            return end(nil)
        }
        queue = work.open.sorted(by: >)
        stage = .working
    }

    /// Evaluates the brakes, and writes down what they hold and what the person has let go.
    private func brake(
        _ work: WorkList, _ survey: LocalSurvey, _ transaction: any SyncStateTransaction
    ) throws -> HeldDeletions? {
        guard var head = try transaction.head() else { return nil }
        let before = head
        let yesterday = now().adding(seconds: -86_400)
        head.deletions.removeAll { $0 < yesterday }
        if let held = head.held, held.plan == settings.confirmed {
            head.released.formUnion(held.here + held.there)
        }
        head.settled = work.isEmpty ? survey.version : nil
        let brake = SyncBrake(
            here: work.trashable, there: work.deletable, agreedImages: work.agreed, changedImages: work.changed,
            recentlyDeleted: head.deletions.count, doubt: survey.doubt, heldBefore: head.held,
            released: head.released)
        head.held = brake.hold()
        if !settings.onlyPlans, head != before { try transaction.setHead(head) }
        return head.held
    }

    // MARK: - Doing it

    private mutating func begin(_ id: ImageID) throws {
        let job = try ImageJob(
            id, planner: planner, state: state, mayDelete: deletable.contains(id), witness: witness, now: now)
        tickets += 1
        jobs[tickets] = job
        advance(tickets)
    }

    private mutating func takeInJob(_ outcome: SyncOutcome, _ ticket: Int) throws {
        guard var job = jobs[ticket] else { return }
        jobs[ticket] = nil
        try job.take(outcome)
        jobs[ticket] = job
        advance(ticket)
    }

    private mutating func advance(_ ticket: Int) {
        guard let job = jobs[ticket] else { return }
        if let action = job.next { return ready.append((ticket, action)) }
        jobs[ticket] = nil
        for step in job.done { report.count(step) }
        if job.cameBack { report.cameBack += 1 }
        switch job.ending {
        case .settled, .held, nil: break
        case .postponed(let reason): report.postponed[job.id] = reason
        case .outdated: report.outdated += 1
        case .remoteFailed(let failure): end(.remote(failure))
        case .localFailed(let failure): end(.local(failure))
        }
    }
}
