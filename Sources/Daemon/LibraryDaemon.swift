import FileWatch
import Inbox
package import LibraryService
import LibraryStore
package import Logging
import NuraModel
import RenderQueue
import ServiceLifecycle
import UnixSignals

/// What keeps a library going: pictures are made of what is dropped in its inbox, and what a person does to its images
/// is followed.
package struct LibraryDaemon: Sendable {
    private let library: Library
    private let options: DaemonOptions
    private let notifier: ServiceManagerNotifier
    private let logger: Logger
    private let sync: LibrarySync?

    /// - Parameter sync: the server to follow, if there is one.
    package init(
        library: Library, options: DaemonOptions, notifier: ServiceManagerNotifier, sync: LibrarySync? = nil,
        logger: Logger
    ) {
        self.library = library
        self.sync = sync
        self.options = options
        self.notifier = notifier
        self.logger = logger
    }

    /// Runs until SIGTERM or SIGINT, which let running pictures finish, or until the library is gone.
    ///
    /// - Parameter ready: called when everything is being watched, and a signal ends the daemon well.
    /// - Throws: `LibraryError` with `busy` when another daemon has the library, and with `libraryMissing` when the
    ///   library disappears; `WatchError`.
    package func run(ready: @escaping @Sendable () -> Void = {}) async throws {
        let lock = try DaemonLock(library.layout)
        defer { withExtendedLifetime(lock) {} }
        try library.inbox.prepare()
        try await library.settleClaims()
        let inbox = try await FolderEvents.begin(
            library.layout.absolute(LibraryLayout.inbox), options: options, library: library, logger: logger,
            leavesOut: DropName.isIgnored(folder:))
        let images = try await FolderEvents.begin(
            library.layout.absolute(LibraryLayout.images), options: options, library: library, logger: logger,
            leavesOut: library.layout.pictures.leavesOut)
        let queue = RenderQueue(concurrency: options.concurrency, clock: ContinuousClock(), now: library.now)
        try sync?.backUp()
        let syncDesk = sync.map { SyncDesk(sync: $0, logger: logger) }
        var services: [any Service] = [
            ReadinessService(notifier: notifier, ready: ready),
            UpkeepService(library: library, notifier: notifier, logger: logger),
            QueueService(queue: queue),
            DraftsService(desk: DraftsDesk(library: library, queue: queue, logger: logger), queue: queue),
            ImagesService(
                desk: ImagesDesk(library: library, logger: logger) { syncDesk?.note(.here) }, events: images.events,
                scanInterval: options.scanInterval),
            InboxService(
                desk: InboxDesk(
                    library: library, queue: queue, options: options, source: inbox.source, logger: logger),
                events: inbox.events),
        ]
        if let syncDesk { services.append(SyncService(desk: syncDesk)) }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map { .init(service: InterruptibleService(service: $0)) },
                gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet(logger)))
        try await group.run()
    }

    /// The group's own messages are about the program, not about the library.
    private func quiet(_ logger: Logger) -> Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }
}
