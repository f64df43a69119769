import FileWatch
import LibraryService
import LibraryStore
import Logging
import NuraModel
import ServiceLifecycle
import Synchronization

/// Follows what people do by hand in the libraries that are open, and clears away what they do not need any longer.
final class LibraryKeeper: Service {
    /// Each library that is watched takes an inotify instance, of which a user has 128 by default (inotify(7)).
    private static let mostWatched = 64
    /// Of one library; each takes a kilobyte of the kernel's memory.
    private static let mostFolders = 1000
    private static let upkeepInterval = Duration.seconds(3600)

    private let libraries: LibraryPool
    private let bell: ChangeBell
    /// Between two looks at a folder that cannot be watched, and before another attempt at one that failed.
    private let interval: Duration
    private let logger: Logger
    private let watched = Mutex(0)

    init(libraries: LibraryPool, bell: ChangeBell, interval: Duration, logger: Logger) {
        self.libraries = libraries
        self.bell = bell
        self.interval = interval
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                for await opening in self.libraries.openings {
                    group.addTask { await self.keep(opening) }
                }
                group.cancelAll()
            }
        }
    }

    /// Looks after a library until the pool closes it.
    private func keep(_ opening: LibraryOpening) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in opening.closing {} }
            group.addTask { await self.insist(on: opening) }
            await group.next()
            group.cancelAll()
        }
    }

    /// Begins anew after each failure: a full disk may have room again.
    private func insist(on opening: LibraryOpening) async {
        var isFirst = true
        while !Task.isCancelled {
            do {
                return try await lookAfter(opening.library, of: opening.user)
            } catch is CancellationError {
                return
            } catch {
                if isFirst {
                    logger.warning("the folder of \(opening.user) cannot be followed: \(FailureCode.text(of: error))")
                }
                isFirst = false
            }
            guard (try? await Task.sleep(for: interval)) != nil else { return }
        }
    }

    private func lookAfter(_ library: Library, of user: UserID) async throws {
        var silent = logger
        // Its lines name files, and files are named by people.
        silent.logLevel = .critical
        let desk = ImagesDesk(library: library, logger: silent) { [bell] in bell.ring(user) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await desk.run() }
            group.addTask { try await self.tidy(library) }
            group.addTask { try await self.follow(library, desk) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func tidy(_ library: Library) async throws {
        while true {
            _ = try await library.sweepTrash()
            try await library.sweepTombstones()
            try await library.sweepServerFiles()
            try await Task.sleep(for: Self.upkeepInterval)
        }
    }

    // MARK: - Watching

    private func follow(_ library: Library, _ desk: ImagesDesk) async throws {
        guard takePlace() else { return try await look(desk, every: interval) }
        defer { leavePlace() }
        guard let events = await events(in: library) else { return try await look(desk, every: interval) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for try await batch in events { try await desk.take(batch) } }
            group.addTask { try await self.look(desk, every: self.interval * 6) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func look(_ desk: ImagesDesk, every interval: Duration) async throws {
        while true {
            await desk.lookAnyway()
            try await Task.sleep(for: interval)
        }
    }

    /// - Returns: `nil` where the folder cannot be watched, or not with as few watches as one library may take.
    private func events(in library: Library) async -> FileEvents? {
        let images = library.layout.absolute(LibraryLayout.images)
        guard !NetworkFileSystem.holds(images) else { return nil }
        do throws(WatchError) {
            return try await FolderWatcher(root: images, mostFolders: Self.mostFolders).events()
        } catch {
            logger.debug("a library is looked at from time to time: \(error.code.rawValue)")
            return nil
        }
    }

    private func takePlace() -> Bool {
        watched.withLock { watched in
            guard watched < Self.mostWatched else { return false }
            watched += 1
            return true
        }
    }

    private func leavePlace() {
        watched.withLock { $0 -= 1 }
    }
}
