import LibraryService
import Logging
import NuraModel
import RenderQueue

/// Has drafts made again, one after the other and behind what people wait for, as soon as their generator answers.
actor DraftsDesk {
    /// How long to wait before the generator is asked again: at first, and at most.
    struct Patience: Sendable {
        var first = Duration.seconds(30)
        var longest = Duration.seconds(900)

        func wait(afterFailures failures: Int) -> Duration {
            min(longest, first * (1 << min(failures - 1, 20)))
        }
    }

    private let library: Library
    private let queue: RenderQueue
    private let patience: Patience
    private let logger: Logger
    /// The draft that is in the queue.
    private var current: ImageID?
    /// How often in a row nobody answered.
    private var failures = 0
    private var seenAnswers = 0

    init(library: Library, queue: RenderQueue, patience: Patience = Patience(), logger: Logger) {
        self.library = library
        self.queue = queue
        self.patience = patience
        self.logger = logger
    }

    /// Hands the oldest draft to the queue, unless one is there. One that waits is tried at once when the generator has
    /// answered somebody else.
    func look() async {
        let answers = await library.generatorAnswers
        if answers != seenAnswers {
            seenAnswers = answers
            if let current { await queue.retryNow(Self.job(of: current)) }
        }
        guard current == nil else { return }
        do {
            guard let next = try await library.dueDrafts().first, current == nil else { return }
            current = next
            let job = RenderJob(id: Self.job(of: next), owner: library.root, submittedAt: library.now()) { progress in
                await self.work(on: next, progress)
            }
            if await !queue.submit(job) { current = nil }
        } catch {
            logger.error("the drafts could not be read: \(error)")
        }
    }

    /// No path in the inbox begins like this.
    private static func job(of id: ImageID) -> String { "/draft/\(id)" }

    private func work(on id: ImageID, _ progress: RenderProgress) async -> RenderOutcome {
        let outcome = await library.redevelop(id) { progress.report($0, step: "making a draft again") }
        switch outcome {
        case .made(let path): logger.info("made again: \(path)")
        case .leftAlone: logger.info("a draft stays as it is: it was changed, kept or removed")
        case .cameSecond: logger.notice("a picture that was made again came second and is in the trash")
        case .refused(let why): logger.warning("a draft could not be made again: \(why)")
        case .interrupted, .postponed: break
        case .limitReached(let until):
            logger.notice("as many drafts as may be were made again today; the next ones from \(until) on")
            return .retry(after: .seconds(max(60, until.seconds(since: library.now()))), reason: "limit_reached")
        case .notNow(let asked, let reason):
            failures += 1
            let wait = asked.map { max(.seconds($0), patience.first) } ?? patience.wait(afterFailures: failures)
            return .retry(after: wait, reason: reason)
        }
        failures = 0
        current = nil
        return .finished
    }
}
