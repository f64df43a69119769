import Inbox
import LibraryIndex
import LibraryStore
import NuraModel
import Studio

extension Library {
    /// With less than this on its disk, a library has no room for another picture.
    private static let fewestFreeBytes: Int64 = 1 << 20

    /// What is going on, and what needs attention. Reads only; waits for nobody.
    package func status() throws -> LibraryStatus {
        let listing = try inbox.list()
        let claimed = try claims.load()
        let trash = try store.trashEntries()
        var waiting: [LibraryStatus.WaitingDrop] = []
        var unsupported: [String] = []
        for file in listing.files {
            switch DropName(path: file.path) {
            case .ignored: break
            case .prompt, .batch, .picture: waiting.append(waitingDrop(file, claims: claimed.claims))
            case .other: if try isUnsupported(file) { unsupported.append(file.path) }
            }
        }
        return LibraryStatus(
            root: root,
            images: try withIndex { try $0.count },
            waiting: waiting,
            unsupported: unsupported,
            failed: try inbox.failedFiles(),
            notices: try withIndex { try $0.notices() },
            trashed: trash.entries.count,
            generator: studio.namedGenerators.first?.name,
            estimatedGenerationTime: try estimatedGenerationTime(),
            drafts: willRedevelop ? try store.drafts().count : 0,
            problems: try trash.problems.map(\.message) + claimed.damaged.map { "a claim could not be read: \($0)" }
                + problems(of: listing) + problemsOfTheDisk(),
            daemon: try DaemonLock.holder(layout))
    }

    /// The seconds that a picture will take, from what the last ones took with the generator that would be used.
    ///
    /// - Parameter generator: the one that a request names, else the first of the configuration.
    /// - Returns: `nil` when it has made nothing here yet.
    package nonisolated func estimatedGenerationTime(with generator: String? = nil) throws -> Double? {
        guard let name = generator ?? studio.namedGenerators.first?.name else { return nil }
        return try times.read().estimate(for: name)
    }

    private func problems(of listing: InboxListing) -> [String] {
        listing.errors.map(\.message)
            + listing.unnamable.map { "inbox/\($0): the name is not UTF-8; rename it and it becomes a picture" }
    }

    /// On a disk without any room not even the state of a drop can be noted, so the cause is said here.
    private func problemsOfTheDisk() throws(LibraryError) -> [String] {
        let free = try store.freeBytes()
        guard free < Self.fewestFreeBytes else { return [] }
        return ["the disk is full (\(free / 1024) KB are free): what is in the inbox waits until there is room"]
    }

    private func waitingDrop(_ file: InboxFile, claims: [Claim]) -> LibraryStatus.WaitingDrop {
        let claim = claims.first { $0.file(among: [file]) != nil }
        return LibraryStatus.WaitingDrop(
            path: file.path, attempts: claim?.attempts ?? 0, nextAttemptAt: claim?.nextAttemptAt,
            lastReason: claim?.lastReason, isEmpty: file.facts.size == 0)
    }

    private func isUnsupported(_ file: InboxFile) throws(InboxError) -> Bool {
        do throws(InboxError) {
            let content = try inbox.read(file.path).content
            return dropReader.read(path: file.path, content: content).isUnsupported
        } catch {
            // What cannot be read is no reason to say nothing about the rest.
            return error.code != .notFound && error.code != .changed
        }
    }
}

extension Drop {
    fileprivate var isUnsupported: Bool {
        if case .unsupported = self { true } else { false }
    }
}
