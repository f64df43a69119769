import Dispatch
import Glibc

/// Watches a folder and everything below it with inotify. No timers and no polling: at rest it costs nothing.
///
/// Every folder is watched before it is listed, so whatever appears in it is told at least once: as `found` when the
/// list saw it, as an event otherwise, sometimes as both. Symbolic links are never followed.
package struct FolderWatcher: FolderWatching {
    private let root: String
    private let leavesOut: @Sendable (String) -> Bool
    private let capacity: Int
    private let mostFolders: Int

    /// - Parameters:
    ///   - root: the absolute path of the folder to watch.
    ///   - leavesOut: tells of a folder, by its path relative to the root, that neither it nor what is in it matters.
    ///   - mostFolders: how many folders may be watched; more of them are as if the system allowed no more.
    ///   - capacity: how many events may wait unread before they become an `overflow`.
    package init(
        root: String, mostFolders: Int = .max, capacity: Int = 65_536,
        leavesOut: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.root = root
        self.capacity = capacity
        self.mostFolders = mostFolders
        self.leavesOut = leavesOut
    }

    /// Watches every folder that is there, then returns.
    ///
    /// - Throws: `WatchError`; `.limitReached` means that `FolderPoller` has to do. The sequence throws the same when
    ///   the limit is reached later.
    package func events() async throws(WatchError) -> FileEvents {
        let mailbox = Mailbox(capacity: capacity)
        let watching = InotifyWatching(
            root: root, mostFolders: mostFolders, leavesOut: leavesOut, mailbox: mailbox)
        try await watching.begin().get()
        return FileEvents { await watching.next() }
    }
}
