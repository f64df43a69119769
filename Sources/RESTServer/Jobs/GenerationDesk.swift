import HTTPTypes
import LibraryService
import LibraryStore
import Logging
import NuraModel
import RenderQueue
import Studio

/// Takes wishes for pictures, keeps them on the disk until they are settled, and has them made in turn: fair between
/// users, a few at a time.
actor GenerationDesk {
    /// What a client gave to make a retry safe.
    private struct Key: Hashable {
        let user: UserID
        let text: String
    }

    /// Seconds for which a settled job is remembered.
    private static let memory = 86_400.0
    private static let sweepInterval = 60.0
    /// How long running jobs may take when the server stops.
    private static let grace = Duration.seconds(25)

    private let store: JobStore
    private let libraries: LibraryPool
    private let bell: ChangeBell
    private let queue: RenderQueue
    private let waitingLimit: Int
    private let now: WallClock
    private let random: @Sendable () -> UInt64
    private let logger: Logger
    private let disk = BlockingWork(label: "nura.jobs")

    private var jobs: [String: GenerationJob] = [:]
    private var keys: [Key: String] = [:]
    private var progress: [String: RenderProgress] = [:]
    private var waiters: [String: [CheckedContinuation<Void, Never>]] = [:]
    private var durations = GenerationTimes()
    /// Whose durations they are.
    private let generator: String
    private var isStopping = false
    private var lastSweep: Timestamp?

    init(
        store: JobStore, libraries: LibraryPool, bell: ChangeBell, generator: String, concurrency: Int,
        waitingLimit: Int,
        now: @escaping WallClock, random: @escaping @Sendable () -> UInt64, logger: Logger
    ) {
        self.store = store
        self.libraries = libraries
        self.bell = bell
        self.generator = generator
        self.waitingLimit = waitingLimit
        self.now = now
        self.random = random
        self.logger = logger
        queue = RenderQueue(concurrency: concurrency, clock: ContinuousClock(), now: now)
    }

    /// Takes up what was left by the last run.
    ///
    /// - Throws: `ServerError` when the folder of jobs cannot be read.
    func takeUp() async throws {
        let (found, damaged) = try await disk.run { [store] in
            Result { () throws(ServerError) in try store.load() }
        }.get()
        for path in damaged { logger.warning("\(path) is no job and is left alone") }
        for job in found {
            add(job)
            if job.isOpen { await enqueue(job) }
        }
    }

    /// Works until `stop`.
    func run() async {
        await queue.run()
    }

    /// Begins no further job; what runs may finish. What is not settled stays on the disk for the next start, and nobody
    /// waits for it any longer.
    func stop() async {
        isStopping = true
        await queue.stop(cancellingAfter: Self.grace)
        for id in waiters.keys where progress[id] == nil { wake(id) }
    }

    // MARK: - Wishes

    /// Accepts a wish, durably. The same wish under the same key is the same job.
    ///
    /// - Parameter key: what the client calls it.
    /// - Throws: `APIError` for a key that was used for another wish, too many that wait, or a server that stops;
    ///   `ServerError` when it cannot be kept.
    func submit(
        _ request: PictureRequest, of user: UserID, in library: Library, remembering: Bool, key text: String?
    ) async throws -> GenerationJob {
        guard !isStopping else { throw APIError.shuttingDown }
        await forgetOldJobs()
        let fingerprint = GenerationJob.fingerprint(of: request)
        let key = text.map { Key(user: user, text: $0) }
        if let key, let id = keys[key], let known = jobs[id] {
            guard known.fingerprint == fingerprint else { throw APIError.keyReused }
            return known
        }
        guard jobs.values.count(where: { $0.user == user && $0.isOpen }) < waitingLimit else { throw APIError.tooMany }
        let job = GenerationJob(
            id: ImageID(madeAt: now(), random: random).rawValue, user: user, submittedAt: now(),
            images: library.newIDs(request.count), remembers: remembering, key: text, fingerprint: fingerprint,
            state: .open(request), finishedAt: nil)
        // Known before it is written, so that a second request under its key does not make a second job meanwhile.
        add(job)
        do {
            try await save(job)
        } catch {
            forget(job)
            throw error
        }
        await enqueue(job)
        return job
    }

    /// Waits until a job is settled, or until the server stops.
    func settled(_ job: GenerationJob) async -> GenerationJob {
        while let current = jobs[job.id], current.isOpen, !isStopping || progress[job.id] != nil {
            await withCheckedContinuation { waiters[job.id, default: []].append($0) }
        }
        return jobs[job.id] ?? job
    }

    /// A job of this user, and how far it is while it runs.
    func job(_ id: String, of user: UserID) -> (job: GenerationJob, progress: RenderProgress.Reading?)? {
        guard let job = jobs[id], job.user == user else { return nil }
        return (job, progress[id]?.reading)
    }

    /// How many jobs are not settled, and what one takes.
    var outlook: (waiting: Int, seconds: Double?) {
        (jobs.values.count(where: \.isOpen), durations.estimate(for: generator))
    }

    // MARK: - Work

    private func enqueue(_ job: GenerationJob) async {
        guard case .open(let request) = job.state else { return }
        await queue.submit(
            RenderJob(id: job.id, owner: job.user.description, submittedAt: job.submittedAt) { [weak self] progress in
                await self?.perform(job, request, progress) ?? .finished
            })
    }

    private func perform(
        _ job: GenerationJob, _ request: PictureRequest, _ progress: RenderProgress
    ) async -> RenderOutcome {
        self.progress[job.id] = progress
        defer { self.progress[job.id] = nil }
        let start = ContinuousClock.now
        var finished = job
        do {
            let lease = try await libraries.lease(job.user)
            let outcome = try await lease.library.generate(request, as: job.images, remembering: job.remembers) {
                number, step in
                let fraction = (Double(number) + step.overall) / Double(request.count)
                progress.report(fraction, step: step.step.rawValue)
            }
            switch outcome {
            case .made: finished.state = .done
            case .needsMoreInput(let message): finished.state = .needsMoreInput(message)
            }
            bell.ring(job.user)
            if case .made = outcome {
                durations.note((ContinuousClock.now - start).inSeconds / Double(request.count), by: generator)
            }
        } catch is CancellationError {
            // The server stops: the job waits on the disk for the next start.
            return leave(job)
        } catch let error as GenerationError where error.code == .cancelled {
            return leave(job)
        } catch {
            logger.warning("job \(job.id) failed: \(FailureCode.text(of: error))")
            finished.state = .failed(Self.message(of: error))
        }
        await settle(finished)
        return .finished
    }

    private func leave(_ job: GenerationJob) -> RenderOutcome {
        progress[job.id] = nil
        wake(job.id)
        return .finished
    }

    private func settle(_ job: GenerationJob) async {
        var job = job
        job.finishedAt = now()
        jobs[job.id] = job
        do {
            try await save(job)
        } catch {
            // The pictures are there; after a restart the job finds them and is settled then.
            logger.error("job \(job.id) is settled, but could not be written: \(FailureCode.text(of: error))")
        }
        wake(job.id)
    }

    private func wake(_ id: String) {
        for waiter in waiters.removeValue(forKey: id) ?? [] { waiter.resume() }
    }

    private func add(_ job: GenerationJob) {
        jobs[job.id] = job
        if let key = job.key { keys[Key(user: job.user, text: key)] = job.id }
    }

    private func forget(_ job: GenerationJob) {
        jobs[job.id] = nil
        if let key = job.key { keys[Key(user: job.user, text: key)] = nil }
        wake(job.id)
    }

    private func save(_ job: GenerationJob) async throws {
        try await disk.run { [store] in Result { () throws(ServerError) in try store.save(job) } }.get()
    }

    private func forgetOldJobs() async {
        guard lastSweep.map({ now().seconds(since: $0) > Self.sweepInterval }) ?? true else { return }
        lastSweep = now()
        let limit = now().adding(seconds: -Self.memory)
        for job in jobs.values where job.finishedAt.map({ $0 < limit }) ?? false {
            forget(job)
            let removed = await disk.run { [store] in Result { () throws(ServerError) in try store.remove(job) } }
            if case .failure(let error) = removed { logger.warning("\(error.message)") }
        }
    }

    /// What the person is told; errors of the studio are written for people and hold none of their words.
    private static func message(of error: any Error) -> String {
        switch error {
        case let error as GenerationError: error.message
        case let error as WritingError: error.message
        case let error as StudioError where error.code != .memoryUnreadable: error.message
        case let error as LibraryError where error.code == .diskFull: "The server's disk is full; nothing was saved."
        default: "The picture could not be made; try again later."
        }
    }
}

extension APIError {
    fileprivate static let keyReused = APIError.validation([
        Problem(
            type: "value_error", location: ["header", "Idempotency-Key"],
            message: "This key was used for another request.", input: .null)
    ])

    fileprivate static let tooMany = APIError(
        .tooManyRequests, "Too many of your pictures are waiting to be made. Try again when some are done."
    ).with(.retryAfter, "60")
}

extension StudioProgress {
    /// Of one picture, from 0 to 1: nearly all of the time is the generator's.
    fileprivate var overall: Double {
        switch step {
        case .context: 0
        case .emotion: 0.02
        case .writing: 0.05
        case .generating: 0.1 + 0.9 * fraction
        }
    }
}
