import ChangeFeed
package import Inbox
import LibraryIndex
package import LibraryStore
package import Logging
package import NuraModel
import PNGCodec
package import Studio

/// One library, open: everything that a person, the daemon or a client can do with it.
///
/// The actor runs on a thread of its own that may block. Whatever writes takes the library's lock first, so that the
/// daemon and a command beside it never write at the same time; searching takes no lock and never waits.
package actor Library {
    /// The absolute path of the library's folder.
    package nonisolated let root: String
    package nonisolated let layout: LibraryLayout
    package nonisolated let options: LibraryOptions
    package nonisolated let studio: Studio
    package nonisolated let now: WallClock
    nonisolated let logger: Logger
    nonisolated let store: LibraryStore
    nonisolated let random: @Sendable () -> UInt64
    nonisolated let failurePoint: FailureHook
    /// What the person said and wants remembered.
    package nonisolated let memory: Memory
    nonisolated let encoding = BlockingWork(label: "nura.png")
    nonisolated let times: GenerationTimesFile
    package nonisolated let inbox: InboxFolder
    nonisolated let claims: ClaimStore
    nonisolated let dropReader: DropReader
    /// Grows whenever a generator with a model has made a picture: then it can be reached.
    package private(set) var generatorAnswers = 0
    private var openIndex: LibraryIndex
    /// Counts the indexes that were opened, each with versions of its own.
    private(set) var indexesOpened = 1
    /// Open from the first time that somebody asks for changes.
    var openFeed: ChangeFeed?
    /// The version of the index that the feed has seen; `nil` while it has seen none.
    var feedVersion: Int64?
    private nonisolated let executor = BlockingExecutor(label: "nura.library")

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Opens the library in `root`: checks its marker, and opens the index or makes it anew.
    ///
    /// - Parameters:
    ///   - random: 64 random bits a call, for ids and for names that must be unique.
    ///   - failureHook: called at every step of a write, see `FailurePoint`.
    /// - Throws: `LibraryError` when the folder is not a library, or not the one it was; `IndexError` when the index can
    ///   neither be opened nor made anew.
    package init(
        opening root: String, options: LibraryOptions, studio: Studio, logger: Logger, now: @escaping WallClock,
        random: @escaping @Sendable () -> UInt64, failureHook: @escaping FailureHook = { _ in }
    ) async throws {
        self.options = options
        self.studio = studio
        self.logger = logger
        // Records carry milliseconds, so nothing that is compared with them may carry more.
        self.now = { Timestamp(milliseconds: now().microseconds / 1000) }
        self.random = random
        failurePoint = failureHook
        store = try LibraryStore(
            LibraryLayout(root: root), pngReader: { try PNG.verify($0, limits: options.pngLimits) },
            keepsOriginals: options.keepsOriginals, clock: now, random: random, failurePoint: failureHook)
        layout = store.layout
        self.root = layout.root
        memory = Memory(folder: MemoryFolder(path: layout.absolute(LibraryLayout.memory)))
        times = GenerationTimesFile(layout, random: random)
        inbox = InboxFolder(root: layout.absolute(LibraryLayout.inbox))
        claims = ClaimStore(folder: layout.absolute(LibraryLayout.claims))
        dropReader = DropReader(
            vocabulary: DropVocabulary(styles: studio.styles, generators: Set(studio.namedGenerators.map(\.name))))
        openIndex = try Self.openIndex(of: layout)
        try fillIndexIfNeeded()
    }

    /// In a library that may only be read, an index in memory answers as well.
    private static func openIndex(of layout: LibraryLayout) throws(IndexError) -> LibraryIndex {
        do throws(IndexError) {
            return try LibraryIndex(at: layout.absolute(LibraryLayout.index))
        } catch  where error.code == .readOnly {
            return try LibraryIndex()
        }
    }

    func noteAnswer() {
        generatorAnswers += 1
    }

    package nonisolated var marker: LibraryMarker { store.marker }
}

extension Library {
    nonisolated func newID() -> ImageID {
        ImageID(madeAt: now(), random: random)
    }

    /// Runs `body` on the index. Where the index has been deleted or damaged meanwhile, it is made anew from the
    /// sidecars and `body` runs again.
    func withIndex<Value>(_ body: (LibraryIndex) throws -> Value) throws -> Value {
        do {
            return try body(openIndex)
        } catch let error as IndexError where error.code == .corrupt {
            // A library whose disk is gone has lost its index too.
            try store.verify()
            logger.notice("the index is gone or damaged; making it anew from the sidecars")
            openIndex = try Self.openIndex(of: layout)
            indexesOpened += 1
            feedVersion = nil
            try fillIndexIfNeeded()
            return try body(openIndex)
        }
    }

    /// Runs `body` while nobody else writes in the library, after the index has learned what a crash had interrupted.
    func writing<Value>(_ body: () throws -> Value) throws -> Value {
        try store.withLock {
            try store.tellRecovered(to: absorb)
            return try body()
        }
    }

    private func absorb(_ report: RecoveryReport) throws {
        try withIndex { index in
            try index.remove(report.trashed)
            try index.upsert(report.stored.map(IndexedImage.init))
        }
        for problem in report.problems { logger.error("\(problem.message)") }
        logger.notice("finished what was interrupted: \(report.stored.count) saved, \(report.trashed.count) deleted")
    }
}

extension IndexedImage {
    /// An image as the store has just written it.
    init(_ stored: StoredImage) {
        self.init(record: stored.record, path: stored.path, png: stored.png, sidecar: stored.sidecar)
    }
}
