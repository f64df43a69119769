import LibraryIndex
import LibraryStore
import Logging
import NuraModel

extension Library {
    /// One look at `images/`: finds what a person did to the files, and carries out what it means.
    ///
    /// Files are opened and checked before the lock is taken, so that a thousand new pictures hold nobody up; under the
    /// lock only what is still as it was then is acted on.
    func look() throws -> ScanReport {
        if try isAsAgreed() || isQuiet() { return ScanReport(files: try withIndex { try $0.count }) }
        var inspections = Inspections(store: store)
        for _ in 0..<3 {
            let (listing, _, comparison) = try comparison(with: store.scan())
            if !inspections.open(comparison, in: listing) { break }
        }
        return try writing {
            let (listing, known, comparison) = try comparison(with: store.scan())
            _ = inspections.open(comparison, in: listing)
            let evidence = ReconcileEvidence(
                known: known,
                found: FoundFiles(listing),
                pngs: inspections.pngs(comparison, in: listing),
                sidecars: inspections.sidecars(comparison, in: listing),
                trashed: Set(try store.trashEntries().entries.compactMap(\.record?.id)))
            var work = FolderWork(listing: listing, inspections: inspections)
            let changes = Reconciliation.changes(for: evidence)
            try takeSidecarsAlong(changes, in: &work)
            for change in changes { try carryOut(change, in: &work) }
            return try finish(work)
        }
    }

    /// Whether nothing has changed, neither in the folder nor in the index, since a look found the two to agree. Takes
    /// little more than listing the files takes.
    private func isAsAgreed() throws -> Bool {
        guard let agreed = try withIndex({ try $0.agreedListing }) else { return false }
        return try store.scanDigest()?.description == agreed
    }

    /// Whether all of the folder is just as the index knows it, which is then remembered.
    private func isQuiet() throws -> Bool {
        // Read first: what changes the index from here on must not count as seen.
        let version = try withIndex { try $0.version }
        let (listing, _, comparison) = try comparison(with: store.scan())
        guard listing.isComplete, comparison.isQuiet else { return false }
        try withIndex(clearFolderNotices)
        remember(listing.digest, asOf: version)
        return true
    }

    private func remember(_ digest: ListingDigest, asOf version: Int64) {
        do {
            try withIndex { try $0.rememberAgreement(with: digest.description, asOf: version) }
        } catch {
            // It only saves time: a library that cannot be written to is still looked at.
            logger.debug("the look is not remembered: \(error)")
        }
    }

    private func comparison(
        with listing: LibraryListing
    ) throws -> (listing: LibraryListing, known: [KnownFile], comparison: ScanComparison) {
        let known = try withIndex { try $0.knownFiles() }
        return (listing, known, ScanComparison(known: known, found: FoundFiles(listing)))
    }

    private func finish(_ work: FolderWork) throws -> ScanReport {
        try withIndex { index in
            try index.upsert(work.indexed)
            try replaceNotices(of: [.quarantined, .badSidecar], with: work.notices, in: index)
        }
        return work.report
    }

    private func clearFolderNotices(in index: LibraryIndex) throws {
        try replaceNotices(of: [.quarantined, .badSidecar], with: [], in: index)
    }

    /// At rest nothing is written: only notices that are new or over touch the database.
    func replaceNotices(of kinds: Set<Notice.Kind>, with notices: [Notice], in index: LibraryIndex) throws {
        let before = try index.notices().filter { kinds.contains($0.kind) }
        for notice in before where !notices.contains(where: { $0.kind == notice.kind && $0.path == notice.path }) {
            try index.clearNotice(notice.kind, path: notice.path)
        }
        for notice in notices
        where !before.contains(where: { ($0.kind, $0.path, $0.message) == (notice.kind, notice.path, notice.message) })
        {
            try index.set(notice)
        }
    }
}

extension FoundFiles {
    init(_ listing: LibraryListing) {
        self.init(pngs: listing.pngs, sidecars: listing.sidecars, isComplete: listing.isComplete)
    }
}
