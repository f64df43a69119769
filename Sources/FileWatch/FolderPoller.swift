/// Looks at a folder and everything below it from time to time, where inotify cannot: on network file systems, and
/// when the limit of watches is reached. Tells the same events as `FolderWatcher`, later and coarser.
package struct FolderPoller: FolderWatching {
    private let root: String
    private let interval: Duration
    private let clock: any Clock<Duration>
    private let leavesOut: @Sendable (String) -> Bool

    /// - Parameters:
    ///   - root: the absolute path of the folder to look at.
    ///   - interval: the time between two looks.
    ///   - clock: counts that time.
    ///   - leavesOut: tells of a folder, by its path relative to the root, that neither it nor what is in it matters.
    package init(
        root: String, interval: Duration, clock: any Clock<Duration>,
        leavesOut: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.root = root
        self.interval = interval
        self.clock = clock
        self.leavesOut = leavesOut
    }

    /// Takes the first look, then returns; the others are taken while somebody waits for the next batch.
    ///
    /// - Throws: `WatchError`.
    package func events() async throws(WatchError) -> FileEvents {
        let polling = Polling(root: root, leavesOut: leavesOut)
        if let error = await polling.begin() { throw error }
        return FileEvents { [clock, interval] in
            while true {
                guard (try? await clock.sleep(for: interval)) != nil else { return .success(nil) }
                guard let events = await polling.look() else { return .success(nil) }
                if !events.isEmpty { return .success(events) }
            }
        }
    }
}
