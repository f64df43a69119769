import FileWatch
import LibraryService
import Logging

/// The events of one of the library's folders, from inotify where that works, else from looking time and again.
struct FolderEvents: Sendable {
    let events: FileEvents
    /// Whether the events come by themselves.
    let isWatched: Bool

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
            return FolderEvents(events: try await poller.events(), isWatched: false)
        }
        do {
            let events = try await FolderWatcher(root: path, leavesOut: leavesOut).events()
            try await library.clearWatchProblem(at: path)
            return FolderEvents(events: events, isWatched: true)
        } catch let error as WatchError where error.code == .limitReached {
            logger.warning("\(error.message)")
            try await library.noteWatchProblem(at: path, error.message)
            return FolderEvents(events: try await poller.events(), isWatched: false)
        }
    }
}
