import Inbox
package import LibraryService
import LibraryStore
package import Logging
import NuraModel

/// Works off the inbox once, without watching anything.
package struct OneRun: Sendable {
    package struct Report: Sendable {
        /// The pictures that were made or imported, by path relative to the library.
        package internal(set) var pictures: [String] = []
        /// The drops that went to `failed/`, each with the reason.
        package internal(set) var failed: [(path: String, why: String)] = []
        /// The drops that stay and are tried again, each with the reason.
        package internal(set) var waiting: [(path: String, reason: String)] = []
        /// Drafts that were made again, by path relative to the library.
        package internal(set) var redeveloped: [String] = []
        package internal(set) var scan = ScanReport()
    }

    private let library: Library
    private let concurrency: Int
    private let logger: Logger

    /// - Parameter concurrency: how many pictures are made at a time.
    package init(library: Library, concurrency: Int, logger: Logger) {
        self.library = library
        self.concurrency = max(1, concurrency)
        self.logger = logger
    }

    /// - Parameter progress: called when a drop is done, with how many are done of how many.
    /// - Throws: `LibraryError` with `busy` when a daemon works on the library already.
    package func run(progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) async throws -> Report {
        let lock = try DaemonLock(library.layout)
        defer { withExtendedLifetime(lock) {} }
        try library.inbox.prepare()
        try await library.settleClaims()
        var done = 0
        var report = Report()
        report.scan = try await library.scan()
        let listing = try library.inbox.list()
        for error in listing.errors { logger.warning("\(error.message)") }
        let drops = listing.files.sorted {
            ($0.facts.modifiedNanoseconds, $0.path) < ($1.facts.modifiedNanoseconds, $1.path)
        }.map(\.path)
        await workOff(drops) { path, outcome in
            report.add(path, outcome)
            done += 1
            progress(done, drops.count)
        }
        report.redeveloped = try await redevelop()
        return report
    }

    /// Makes drafts again until nobody answers, or all are made.
    private func redevelop() async throws -> [String] {
        var paths: [String] = []
        for id in try await library.dueDrafts() {
            switch await library.redevelop(id) {
            case .made(let path): paths.append(path)
            case .leftAlone, .cameSecond, .postponed: break
            case .refused(let why): logger.warning("a draft could not be made again: \(why)")
            case .limitReached, .notNow, .interrupted: return paths
            }
        }
        return paths
    }

    private func workOff(_ drops: [String], report: (String, DropOutcome) -> Void) async {
        await withTaskGroup(of: (String, DropOutcome).self) { group in
            var rest = drops[...]
            func addNext() {
                guard !Task.isCancelled, let path = rest.popFirst() else { return }
                group.addTask { [library] in (path, await library.workOff(path)) }
            }
            for _ in 0..<concurrency { addNext() }
            while let (path, outcome) = await group.next() {
                report(path, outcome)
                addNext()
            }
        }
    }
}

extension OneRun.Report {
    fileprivate mutating func add(_ path: String, _ outcome: DropOutcome) {
        switch outcome {
        case .made(let paths): pictures += paths
        case .imported(let path): pictures.append(path)
        case .failed(let why): failed.append((path, why))
        case .retry(_, let reason): waiting.append((path, reason))
        case .leftAlone, .withdrawn, .interrupted: break
        }
    }
}
