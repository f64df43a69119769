import FileWatch
import Inbox
import LibraryService
import LibraryStore
import Logging
import NuraModel
import RenderQueue

/// Takes in what happens in the inbox, and hands every file that is ready to the queue.
actor InboxDesk {
    private let library: Library
    private let queue: RenderQueue
    private let logger: Logger
    private var readiness: Readiness
    private let source: EventSource
    private let settle: Duration
    private let wakeups: AsyncStream<Void>
    private let wakeup: AsyncStream<Void>.Continuation

    init(library: Library, queue: RenderQueue, options: DaemonOptions, source: EventSource, logger: Logger) {
        self.library = library
        self.queue = queue
        self.logger = logger
        settle = .seconds(max(options.settleSeconds, 0.05))
        self.source = source
        readiness = Readiness(settleSeconds: options.settleSeconds, hasEvents: source.isWatched)
        (wakeups, wakeup) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Takes in everything that lies in the inbox.
    func takeStock() async throws {
        let listing = try library.inbox.list()
        for error in listing.errors { logger.warning("\(error.message)") }
        for file in listing.files { await note(file.path, file.facts, .found) }
    }

    /// Takes in what has happened.
    ///
    /// - Throws: `LibraryError` when the library is gone, or is another one: then nothing in the folder may be touched.
    func take(_ events: [FileEvent]) async throws {
        try library.verify()
        readiness.hasEvents = source.isWatched
        var needsStock = false
        for event in events {
            switch event.kind {
            case .closedAfterWriting, .movedIn, .moved: try await note(event.path, .finished)
            case .created: try await note(event.path, .created)
            case .found, .attributesChanged: try await note(event.path, .found)
            case .deleted, .movedOut: readiness.forget(event.path)
            case .folderVanished: readiness.forget(folder: event.path)
            case .folderAppeared, .folderMoved, .overflow: needsStock = true
            case .rootVanished: throw library.lost(LibraryLayout.inbox)
            }
        }
        if needsStock { try await takeStock() }
    }

    /// Looks again at the files that wait for their time, until the task is cancelled. At rest it only waits.
    func lookAtWaiting() async throws {
        for await _ in wakeups {
            while let next = readiness.nextLook {
                let wait = min(max(next.seconds(since: library.now()), 0.01), settle / .seconds(1))
                try await Task.sleep(for: .seconds(wait))
                try library.verify()
                for path in readiness.due(at: library.now()) {
                    await act(on: readiness.look(path, try library.inbox.facts(of: path), at: library.now()), path)
                }
            }
        }
    }

    private func note(_ path: String, _ sighting: Readiness.Sighting) async throws {
        guard DropName(path: path) != .ignored else { return }
        await note(path, try library.inbox.facts(of: path), sighting)
    }

    private func note(_ path: String, _ facts: FileFacts?, _ sighting: Readiness.Sighting) async {
        await act(on: readiness.note(path, facts, sighting, at: library.now()), path)
    }

    private func act(on verdict: Readiness.Verdict, _ path: String) async {
        switch verdict {
        case .ready: await submit(path)
        case .waits: wakeup.yield()
        case .isEmpty, .gone: break
        }
    }

    private func submit(_ path: String) async {
        let modified = (try? library.inbox.facts(of: path))??.modifiedNanoseconds ?? 0
        let job = RenderJob(
            id: path, owner: library.root, submittedAt: Timestamp(microseconds: modified / 1000)
        ) { [library, settle, logger] progress in
            await InboxDesk.work(on: path, library, settle, logger, progress)
        }
        // A file may take the place of one that is just being moved to done. One that waits after a failure and was
        // written anew does not wait any longer.
        if await !queue.submit(job, followsRunning: true) { await queue.retryNow(path) }
    }

    private static func work(
        on path: String, _ library: Library, _ settle: Duration, _ logger: Logger, _ progress: RenderProgress
    ) async -> RenderOutcome {
        let outcome = await library.workOff(path) { progress.report($0, step: $1) }
        switch outcome {
        case .made(let paths):
            logger.info("made \(paths.joined(separator: ", "))")
        case .imported(let path):
            logger.info("imported \(path)")
        case .failed:
            // The reason may quote the person; it is in the note beside the file.
            logger.warning("a file could not become a picture: see inbox/failed")
        case .leftAlone, .interrupted:
            break
        case .withdrawn:
            // A file that was written anew while it was worked on is a drop of its own.
            if (try? library.inbox.facts(of: path)) != nil { return .retry(after: settle, reason: "changed") }
            await library.settleClaims(logging: logger)
        case .retry(let delay, let reason):
            logger.warning("trying again in \(Self.shown(delay)): \(reason)")
            return .retry(after: delay, reason: reason)
        }
        return .finished
    }

    /// `4 seconds`: nobody reads the fractions.
    private static func shown(_ delay: Duration) -> String {
        let seconds = max(1, Int((delay / .seconds(1)).rounded()))
        return seconds == 1 ? "1 second" : "\(seconds) seconds"
    }
}

extension Library {
    fileprivate func settleClaims(logging logger: Logger) {
        do {
            try settleClaims()
        } catch {
            logger.error("claims could not be settled: \(error)")
        }
    }
}
