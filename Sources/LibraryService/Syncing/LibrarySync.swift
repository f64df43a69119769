import LibraryStore
package import NuraModel
import Studio
package import Sync

/// A library and the server that it syncs with.
package struct LibrarySync: Sendable {
    /// A round can make work for the next one, such as a copy that has to go up; after so many it is left for later.
    private static let mostRounds = 4

    package let library: Library
    private let driver: SyncDriver
    private let state: SyncDatabase
    private let device: String
    private let waiting = BlockingWork(label: "nura.sync.lock")

    /// Opens what sync remembers of the library.
    ///
    /// - Parameters:
    ///   - device: what this device is called in conflicts.
    ///   - checked: see `SyncDatabase`.
    /// - Throws: `SyncStateError`.
    package init(
        library: Library, remote: any Remote, device: String, checked: Bool = true
    ) throws(SyncStateError) {
        self.library = library
        self.device = device
        state = try SyncDatabase(at: library.layout.absolute(LibraryLayout.syncState), checked: checked)
        driver = SyncDriver(
            local: SyncedLibrary(library), remote: remote, state: state, now: library.now)
    }

    /// Keeps a copy of what sync remembers, for whoever starts to sync for long.
    ///
    /// - Throws: `SyncStateError`.
    package func backUp() throws(SyncStateError) {
        try state.backUp()
    }

    /// Syncs until nothing is left to do, as far as it goes now.
    ///
    /// - Parameters:
    ///   - plan: the plan of held deletions that the person has confirmed.
    ///   - listsAnew: see `SyncSettings.listsAnew`.
    ///   - progress: called with how many images are left of how many.
    /// - Returns: what was done in all, and how the last round ended; and the version of the library in which everything
    ///   was done, `nil` when something is left or may be.
    /// - Throws: `LibraryError`, `SyncStateError`, `CancellationError`.
    package func run(
        confirming plan: String? = nil, onlyPlans: Bool = false, listsAnew: Bool = true,
        progress: @Sendable (_ remaining: Int, _ of: Int) -> Void = { _, _ in }
    ) async throws -> (report: SyncReport, version: String?) {
        let layout = library.layout
        let lock = try await waiting.run {
            Result { () throws(LibraryError) in try SyncLock(waitingFor: layout) }
        }.get()
        defer { withExtendedLifetime(lock) {} }
        try await library.sweepUploads()
        var whole = SyncReport()
        let owner = try await library.pairedUser()
        var settings = SyncSettings(
            device: device, owner: owner, confirmed: plan, onlyPlans: onlyPlans, listsAnew: listsAnew)
        var settled: String?
        for _ in 0..<Self.mostRounds {
            // Read first: what the person changes from here on is not done with this round.
            let version = try await library.answersVersion()
            let report = try await driver.round(settings, progress: progress)
            whole.add(report)
            settings.confirmed = nil
            // Listing everything again at once would be no kindness to a server that has to be listed.
            settings.listsAnew = false
            let isDone = report.steps == 0 && report.outdated == 0
            if isDone, report.failure == nil { settled = version }
            if onlyPlans || isDone || report.failure != nil { break }
        }
        if owner == nil, whole.failure == nil, !onlyPlans, let user = try await driver.head()?.userID {
            try await library.pair(with: user)
        }
        try await driver.note(whole.failure?.message, at: library.now(), hasWorked: whole.steps > 0)
        return (whole, settled)
    }

    /// What the next round would do first about the images of a report's preview; nothing is done.
    package func preview(_ report: SyncReport) async throws -> [(id: ImageID, plan: ImagePlan)] {
        try await driver.preview(report.preview, device: device)
    }

    /// Returns when the server may have something new, or when so many seconds have passed.
    ///
    /// - Returns: whether it has.
    package func waitForChanges(seconds: Int) async throws -> Bool {
        try await driver.waitForChanges(seconds: seconds)
    }

    /// Why the server need not be asked now, see `SyncDriver.refusal`.
    package func refusal() async throws -> SyncReport.Failure? {
        try await driver.refusal()
    }

    /// Whether the server tells of changes by itself.
    package func isFollowed() async throws -> Bool {
        try await driver.head()?.isExtended ?? false
    }

    /// Whether the server is known as one that has to be listed whole.
    package func isListed() async throws -> Bool {
        try await driver.head().map { !$0.isExtended } ?? false
    }

    package func status() throws -> SyncStatus {
        try SyncStatus(state)
    }

    /// Keeps an image that was deleted on the server before this library was paired with it: it goes up again. One that
    /// came back after it was deleted here stays.
    ///
    /// - Returns: `false` for an image that does not wait for that word.
    package func keep(_ id: ImageID) throws -> Bool {
        try state.transaction { transaction in
            if try transaction.head()?.cameBack.contains(id) == true {
                try transaction.updateHead { $0.cameBack.remove(id) }
                return true
            }
            guard var row = try transaction.row(id), row.agreement == nil, case .deleted = row.remote else {
                return false
            }
            row.agreement = .deleted
            row.isOpen = true
            try transaction.updateHead { $0.settled = nil }
            try transaction.setRow(row, id)
            return true
        }
    }
}
