import FileWatch
import LibraryService
import Logging
import Synchronization

/// The events of one of the library's folders, from inotify where that works, else from looking time and again.
struct FolderEvents: Sendable {
    let events: FileEvents
    let source: EventSource

    /// - Parameters:
    ///   - path: the folder's absolute path.
    ///   - leavesOut: tells of a folder in it that it does not matter.
    /// - Throws: `WatchError` when the folder can be neither watched nor listed.
    static func begin(
        _ path: String, options: DaemonOptions, library: Library, logger: Logger,
        leavesOut: @escaping @Sendable (String) -> Bool = { _ in false }
    ) async throws -> FolderEvents {
        let poller = FolderPoller(
            root: path, interval: options.pollInterval, clock: ContinuousClock(), leavesOut: leavesOut)
        guard !options.alwaysPolls, !NetworkFileSystem.holds(path) else {
            return FolderEvents(events: try await poller.events(), source: EventSource(isWatched: false))
        }
        let note: @Sendable (WatchError) async -> Void = { error in
            logger.warning("\(error.message)")
            do {
                try await library.noteWatchProblem(at: path, error.message)
            } catch {
                logger.error("the status cannot name the limit that is reached: \(error)")
            }
        }
        do {
            let events = try await FolderWatcher(root: path, leavesOut: leavesOut).events()
            try await library.clearWatchProblem(at: path)
            let source = EventSource(isWatched: true)
            return FolderEvents(
                events: FileEvents(events) { error in
                    guard error.code == .limitReached else { return nil }
                    await note(error)
                    source.isWatched = false
                    return poller
                }, source: source)
        } catch let error as WatchError where error.code == .limitReached {
            await note(error)
            return FolderEvents(events: try await poller.events(), source: EventSource(isWatched: false))
        }
    }
}

/// Where the events of a folder come from; it can change when a limit is reached.
final class EventSource: Sendable {
    private let state: Mutex<Bool>

    init(isWatched: Bool) {
        state = Mutex(isWatched)
    }

    /// Whether the events come by themselves.
    var isWatched: Bool {
        get { state.withLock(\.self) }
        set { state.withLock { $0 = newValue } }
    }
}
