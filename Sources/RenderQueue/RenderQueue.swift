package import NuraModel

/// Runs jobs: fair between owners, the oldest first within one, up to `concurrency` at a time. A job that failed for
/// now waits outside the line, so it never blocks another.
///
/// Not durable: see `RenderJob`. All work happens inside `run()`, so whoever awaits that owns every task.
package actor RenderQueue {
    private enum Lifecycle {
        case new
        case running
        case stopping(grace: Duration?)
        case stopped
    }

    fileprivate enum Phase {
        case queued
        case running(RenderProgress, Cancellation)
        case waiting(until: Timestamp, reason: String, Cancellation)
    }

    fileprivate struct Entry {
        let job: RenderJob
        let ticket: FairLine.Ticket
        var attempts = 0
        var phase = Phase.queued
        /// What runs when this has run.
        var successor: RenderJob?
    }

    private let concurrency: Int
    private let clock: any Clock<Duration>
    private let now: WallClock
    private var lifecycle = Lifecycle.new
    private var entries: [String: Entry] = [:]
    private var line = FairLine()
    private var runningCount = 0
    private var submissions = 0
    private var observers: [AsyncStream<Void>.Continuation] = []
    private let signals: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation

    /// - Parameters:
    ///   - concurrency: how many jobs run at a time, at least 1.
    ///   - clock: counts the waits between attempts.
    ///   - now: the time of day, for what people see.
    package init(concurrency: Int, clock: any Clock<Duration>, now: @escaping WallClock) {
        self.concurrency = max(1, concurrency)
        self.clock = clock
        self.now = now
        (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Runs jobs until `stop` or until the task is cancelled, which cancels the running jobs. Returns when all of
    /// them have returned. A queue runs once.
    package func run() async {
        guard case .new = lifecycle else { return }
        lifecycle = .running
        await withDiscardingTaskGroup { group in
            startJobs(in: &group)
            var countsGrace = false
            for await _ in signals {
                startJobs(in: &group)
                guard case .stopping(let grace) = lifecycle else { continue }
                if runningCount == 0 { break }
                guard let grace, !countsGrace else { continue }
                countsGrace = true
                group.addTask { await self.cancelRunning(after: grace) }
            }
            group.cancelAll()
        }
        lifecycle = .stopped
        changed()
        for observer in observers { observer.finish() }
        observers = []
    }

    /// Lets no further job begin, lets the running ones finish, and then makes `run()` return. What is left in the
    /// queue stays with whoever submitted it.
    ///
    /// - Parameter grace: after this time the running jobs are cancelled; `nil` for never.
    package func stop(cancellingAfter grace: Duration? = nil) {
        switch lifecycle {
        case .new: lifecycle = .stopped
        case .running: lifecycle = .stopping(grace: grace)
        case .stopping, .stopped: return
        }
        signal.yield()
    }

    /// Adds a job, before or while the queue runs.
    ///
    /// - Parameter followsRunning: whether a job with its id that is running already is followed by this one. The running
    ///   one may be past the moment at which it would have seen what this one is about.
    /// - Returns: `false` when a job with its id is in the queue already, or when the queue stops.
    @discardableResult
    package func submit(_ job: RenderJob, followsRunning: Bool = false) -> Bool {
        switch lifecycle {
        case .new, .running: break
        case .stopping, .stopped: return false
        }
        if let entry = entries[job.id] {
            guard followsRunning, case .running = entry.phase else { return false }
            entries[job.id]?.successor = job
            return true
        }
        submissions += 1
        let ticket = FairLine.Ticket(
            id: job.id, owner: job.owner, submittedAt: job.submittedAt, number: submissions)
        entries[job.id] = Entry(job: job, ticket: ticket)
        line.add(ticket)
        changed()
        return true
    }

    /// Takes a job out of the queue. One that runs is cancelled and leaves when its work returns.
    ///
    /// - Returns: whether there was such a job.
    @discardableResult
    package func cancel(_ id: String) -> Bool {
        guard let entry = entries[id] else { return false }
        switch entry.phase {
        case .queued:
            line.remove(id)
            entries[id] = nil
        case .running(_, let cancellation):
            entries[id]?.successor = nil
            cancellation.cancel()
        case .waiting(_, _, let cancellation):
            cancellation.cancel()
            entries[id] = nil
        }
        changed()
        return true
    }

    /// Lets a job that waits for its next attempt run as soon as there is room: the reason to wait is gone.
    ///
    /// - Returns: whether there was such a job.
    @discardableResult
    package func retryNow(_ id: String) -> Bool {
        guard var entry = entries[id], case .waiting(_, _, let cancellation) = entry.phase else { return false }
        entry.phase = .queued
        entries[id] = entry
        line.add(entry.ticket)
        cancellation.cancel()
        changed()
        return true
    }

    /// What the queue holds now.
    package func snapshot() -> RenderQueueState {
        let order = line.order.enumerated().map { ($0.element, $0.offset) }
        let places = Dictionary(order) { first, _ in first }
        return RenderQueueState(
            entries: entries.values.map { (entry: $0.state, rank: $0.rank(places)) }
                .sorted { $0.rank < $1.rank }.map(\.entry))
    }

    /// A tick after every change of what is queued, running or waiting (not of progress); ticks that nobody has
    /// taken yet become one. Ends when the queue has stopped.
    package func changes() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        if case .stopped = lifecycle { continuation.finish() } else { observers.append(continuation) }
        return stream
    }

    private func startJobs(in group: inout DiscardingTaskGroup) {
        guard case .running = lifecycle else { return }
        while runningCount < concurrency, let ticket = line.next(), let entry = entries[ticket.id] {
            let progress = RenderProgress()
            let cancellation = Cancellation()
            entries[ticket.id]?.phase = .running(progress, cancellation)
            runningCount += 1
            group.addTask {
                await self.perform(entry.job, progress, cancellation)
            }
        }
        notifyObservers()
    }

    /// One attempt, and the wait for the next one where it failed for now.
    private func perform(_ job: RenderJob, _ progress: RenderProgress, _ cancellation: Cancellation) async {
        let outcome = await cancellation.run { await job.work(progress) }
        runningCount -= 1
        let successor = entries[job.id]?.successor
        guard case .retry(let delay, let reason) = outcome, successor == nil else {
            entries[job.id] = nil
            if let successor { submit(successor) }
            changed()
            return
        }
        let wait = Cancellation()
        let seconds = Double(delay.components.seconds) + Double(delay.components.attoseconds) / 1e18
        entries[job.id]?.attempts += 1
        entries[job.id]?.phase = .waiting(until: now().adding(seconds: seconds), reason: reason, wait)
        changed()
        let slept = await wait.run { [clock] in (try? await clock.sleep(for: delay)) != nil }
        if slept == true { retryNow(job.id) }
    }

    private func cancelRunning(after grace: Duration) async {
        guard (try? await clock.sleep(for: grace)) != nil else { return }
        for case .running(_, let cancellation) in entries.values.map(\.phase) { cancellation.cancel() }
    }

    private func changed() {
        signal.yield()
        notifyObservers()
    }

    private func notifyObservers() {
        observers.removeAll { observer in
            if case .terminated = observer.yield() { true } else { false }
        }
    }
}

extension RenderQueue.Entry {
    fileprivate var state: RenderQueueState.Entry {
        RenderQueueState.Entry(
            id: job.id, owner: job.owner, submittedAt: job.submittedAt, attempts: attempts,
            phase: phase.state)
    }

    /// Where the entry stands in a snapshot: by phase, then by its place or time.
    fileprivate func rank(_ places: [String: Int]) -> (Int, Int64, Int) {
        switch phase {
        case .running: (0, 0, ticket.number)
        case .queued: (1, Int64(places[job.id] ?? 0), ticket.number)
        case .waiting(let until, _, _): (2, until.microseconds, ticket.number)
        }
    }
}

extension RenderQueue.Phase {
    fileprivate var state: RenderQueueState.Phase {
        switch self {
        case .queued: .queued
        case .running(let progress, _): .running(progress.reading)
        case .waiting(let until, let reason, _): .waiting(until: until, reason: reason)
        }
    }
}
