package import FileWatch
import LibraryStore
package import Logging
import NuraModel

/// Follows what a person does to the files in `images/`, for as long as somebody runs it.
package actor ImagesDesk {
    /// Events come in bursts; a look waits until this much time has passed since the last one.
    private static let quiet = Duration.milliseconds(150)
    private static let shortestPatience = Duration.seconds(1)
    private static let longestPatience = Duration.seconds(600)

    private let library: Library
    private let logger: Logger
    private let noteChange: @Sendable () -> Void
    /// Images that a look did not find, and since when.
    private var missing: [ImageID: ContinuousClock.Instant] = [:]
    /// Deletions that the brake holds; they are not asked about again until they change.
    private var held: Set<ImageID> = []
    /// How long to wait before a change is tried again that could not be carried out; grows while that goes on.
    private var patience = ImagesDesk.shortestPatience
    private let wakeups: AsyncStream<Void>
    private let wakeup: AsyncStream<Void>.Continuation
    private let confirmation = Alarm()
    private let retry = Alarm()

    /// - Parameter noteChange: called whenever the library may be different from before, whoever changed it.
    package init(library: Library, logger: Logger, noteChange: @escaping @Sendable () -> Void = {}) {
        self.library = library
        self.logger = logger
        self.noteChange = noteChange
        (wakeups, wakeup) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Runs until the task is cancelled: looks when there is a reason to. At rest it only waits.
    ///
    /// - Throws: `LibraryError` when the library is gone, `IndexError`, `CancellationError`.
    package func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.lookWhenNeeded() }
            for alarm in [confirmation, retry] {
                group.addTask { try await alarm.run { await self.lookAnyway() } }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Takes in what a watcher of `images/` tells; what the library wrote by itself is no reason to look.
    ///
    /// - Throws: `LibraryError` when the folder is gone.
    package func take(_ events: [FileEvent]) async throws {
        for event in events {
            if event.kind == .rootVanished { throw library.lost(LibraryLayout.images) }
            if try await matters(event) {
                wakeup.yield()
                return
            }
        }
        // Nura itself has written, in this process or in another one.
        noteChange()
    }

    /// A whole look, whether or not there were events.
    package func lookAnyway() {
        wakeup.yield()
    }

    private func lookWhenNeeded() async throws {
        for await _ in wakeups {
            try await Task.sleep(for: Self.quiet)
            try await look()
            if let next = nextConfirmation, next <= .now { try await confirmDeletions() }
            if let next = nextConfirmation { confirmation.set(next) }
        }
    }

    private func look() async throws {
        let report = try await library.lookAtFolder()
        log(report)
        note(report.missing)
        tryAgainLater(report)
    }

    private func tryAgainLater(_ report: ScanReport) {
        guard !report.postponed.isEmpty else {
            patience = Self.shortestPatience
            return
        }
        retry.set(.now + patience)
        patience = min(patience * 2, Self.longestPatience)
    }

    private func note(_ found: [ImageID]) {
        let now = ContinuousClock.now
        missing = Dictionary(uniqueKeysWithValues: found.map { ($0, missing[$0] ?? now) })
        if Set(found) != held { held = [] }
    }

    private var nextConfirmation: ContinuousClock.Instant? {
        guard held.isEmpty else { return nil }
        return missing.values.min()?.advanced(by: .seconds(library.options.deletionGrace))
    }

    private func confirmDeletions() async throws {
        let grace = Duration.seconds(library.options.deletionGrace)
        let due = missing.filter { $0.value.advanced(by: grace) <= .now }.keys
        let report = try await library.confirmDeletions(of: Set(due))
        log(report)
        note(report.missing)
        tryAgainLater(report)
        if let braked = report.braked {
            held = Set(report.missing)
            logger.warning("\(braked.reason); nothing was deleted, see nura status")
        }
    }

    private func log(_ report: ScanReport) {
        for error in report.errors { logger.warning("\(error)") }
        guard report.changes > 0 else { return }
        noteChange()
        logger.info(
            """
            images: \(report.moved) moved, \(report.edited) edited, \(report.imported) imported, \
            \(report.copied) copied, \(report.returned) returned, \(report.deleted) deleted
            """)
    }

    /// What the library wrote by itself is no reason to look.
    private func matters(_ event: FileEvent) async throws -> Bool {
        switch event.kind {
        case .attributesChanged: false
        case .closedAfterWriting, .created, .found, .movedIn:
            try await !library.isAsKnown(event.path)
        case .moved(let former):
            // The new name can be one that no image has, such as `A.png.bak`.
            if try await !library.isAsKnown(event.path) { true } else { try await library.knows(former) }
        case .deleted, .movedOut: try await library.knows(event.path)
        case .folderAppeared, .folderMoved, .folderVanished, .overflow: true
        case .rootVanished: true
        }
    }
}
