import FileWatch
import TestSupport

/// The two ways of watching, for the promises that both keep.
enum Way: String, CaseIterable, Sendable {
    case inotify
    case polling

    func watching(
        _ files: ScratchFiles, _ folder: String = "", leavesOut: @escaping @Sendable (String) -> Bool = { _ in false }
    ) -> any FolderWatching {
        let root = files.absolute(folder)
        return switch self {
        case .inotify: FolderWatcher(root: root, leavesOut: leavesOut)
        case .polling:
            FolderPoller(root: root, interval: .seconds(2), clock: HurryingClock(), leavesOut: leavesOut)
        }
    }
}

/// Reads events until the one that a test waits for.
struct EventReader {
    private var iterator: FileEvents.Iterator
    /// Everything read so far.
    private(set) var events: [FileEvent] = []

    init(_ events: FileEvents) {
        iterator = events.makeAsyncIterator()
    }

    /// Waits for the first event that satisfies `condition`, those before included.
    @discardableResult
    mutating func wait(for condition: (FileEvent) -> Bool) async throws -> FileEvent? {
        if let event = events.first(where: condition) { return event }
        while let batch = try await iterator.next() {
            events += batch
            if let event = batch.first(where: condition) { return event }
        }
        return nil
    }

    /// Waits until somebody who wants whole files would have looked at `path`.
    mutating func waitUntilTold(of path: String) async throws -> FileEvent? {
        try await wait { $0.path == path && $0.isArrival }
    }

    /// Waits for the end of the sequence.
    mutating func waitForEnd() async throws {
        while let batch = try await iterator.next() { events += batch }
    }

    func contains(_ kind: FileEvent.Kind, _ path: String) -> Bool {
        events.contains(FileEvent(kind, path))
    }
}

extension FileEvent {
    /// Whether this says that a file is there, written to its end as far as anybody can tell.
    var isArrival: Bool {
        switch kind {
        case .closedAfterWriting, .movedIn, .moved, .found: true
        default: false
        }
    }
}
