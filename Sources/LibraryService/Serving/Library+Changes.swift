package import ChangeFeed
package import LibraryIndex
import LibraryStore
import NuraModel

/// What changed in a library, as another device follows it.
package struct ChangePage: Sendable {
    package struct Change: Sendable {
        package let entry: FeedEntry
        /// The image as it is now; `nil` for a deleted one.
        package let image: IndexedImage?
    }

    package let changes: [Change]
    /// Where the next page, and later the next changes, begin.
    package let cursor: String
    package let hasMore: Bool
}

extension Library {
    /// The changes after `cursor`, oldest first, each image once; all images there are, and the tombstones, without one.
    ///
    /// - Throws: `FeedError` with `cursorGone` for a cursor of another epoch, or one that is too old.
    package func changes(after cursor: String?, limit: Int) throws -> ChangePage {
        let page = try freshFeed().page(after: cursor, limit: limit)
        let images = try withIndex { try $0.images(page.entries.filter { !$0.isDeleted }.map(\.id)) }
        let byID = Dictionary(images.map { ($0.record.id, $0) }) { first, _ in first }
        let changes = page.entries.compactMap { entry -> ChangePage.Change? in
            let image = byID[entry.id]
            // An image that has gone since the feed was refreshed comes with the next page, as a tombstone.
            guard entry.isDeleted || image != nil else { return nil }
            return ChangePage.Change(entry: entry, image: entry.isDeleted ? nil : image)
        }
        return ChangePage(changes: changes, cursor: page.cursor, hasMore: page.hasMore)
    }

    /// The epoch of the feed, and the oldest cursor that it still takes.
    package func feedInfo() throws -> (epoch: String, oldestCursor: String) {
        let feed = try freshFeed()
        return (feed.epoch, try feed.oldestCursor())
    }

    /// Whether a device follows this library, or has followed it.
    package nonisolated var hasFeed: Bool {
        get throws(LibraryError) { try store.facts(LibraryLayout.changeFeed) != nil }
    }

    /// The version that an image had when it was deleted; `nil` when it was not, or nobody follows this library.
    func tombstone(of id: ImageID) throws -> String? {
        guard try hasFeed, let entry = try freshFeed().entry(of: id), entry.isDeleted else { return nil }
        return entry.version
    }

    /// Forgets the tombstones that are older than fifteen months.
    package func sweepTombstones() throws {
        guard try hasFeed else { return }
        try freshFeed().sweepTombstones(before: oldestTombstone)
    }

    private var oldestTombstone: Timestamp { now().adding(seconds: -86_400 * LibraryStore.deletionDays) }

    /// The feed with everything in it that has happened, by whatever program and in whatever process.
    private func freshFeed() throws -> ChangeFeed {
        let feed = try feed()
        // Read where the index may be another one by then, with versions of its own.
        let changes = try withIndex { index in try feedVersion.flatMap { try index.changes(since: $0) } }
        let version = try changes?.version ?? withIndex { try $0.version }
        guard changes == nil || version != feedVersion else { return feed }
        let happened = try changes.map { try events(among: $0.ids, in: feed) } ?? events(in: feed)
        try feed.take(happened)
        feedVersion = version
        guard happened.contains(where: \.isLoss) else { return feed }
        openFeed = nil
        return try self.feed()
    }

    private func feed() throws -> ChangeFeed {
        if let openFeed { return openFeed }
        try store.verify()
        let feed = try ChangeFeed(at: layout.absolute(LibraryLayout.changeFeed), random: random)
        openFeed = feed
        return feed
    }

    /// Compares the whole index with what the feed knows of it. Only images whose files have changed are read.
    private func events(in feed: ChangeFeed) throws -> [FeedEvent] {
        var stamps: [ImageID: String] = [:]
        for file in try withIndex({ try $0.knownFiles() }) {
            stamps[file.id] = FeedKnowledge.stamp(sidecar: file.sidecar, sha256: file.sha256)
        }
        let known = try feed.knowledge()
        let deletions = try store.deletions()
        let recent = recent(deletions)
        // Also what came and went since the feed last looked: the device that brought it has to hear that it is gone.
        let unheard = recent.keys.filter { known[$0] == nil }
        let gone = (known.filter { !$0.value.isDeleted }.map(\.key) + unheard).filter { stamps[$0] == nil }
        return try arrivals(since: known, now: stamps, deletions) + departures(of: gone, since: known, recent)
    }

    /// As for the whole index, for the images that have changed in it.
    private func events(among ids: [ImageID], in feed: ChangeFeed) throws -> [FeedEvent] {
        var stamps: [ImageID: String] = [:]
        for image in try withIndex({ try $0.images(ids) }) {
            stamps[image.record.id] = FeedKnowledge.stamp(sidecar: image.sidecar, sha256: image.record.file?.sha256)
        }
        let known = try feed.knowledge(of: ids)
        let gone = ids.filter { stamps[$0] == nil }
        // The whole trash is read for them: only where something went, or is there again.
        let isAboutTrash = !gone.isEmpty || known.values.contains(where: \.isDeleted)
        let deletions = try isAboutTrash ? store.deletions() : [:]
        return try arrivals(since: known, now: stamps, deletions)
            + departures(of: gone, since: known, recent(deletions))
    }

    private func arrivals(
        since known: [ImageID: FeedKnowledge], now stamps: [ImageID: String], _ deletions: [ImageID: Set<Deletion>]
    ) throws -> [FeedEvent] {
        var events: [FeedEvent] = []
        // In the order in which they were made, as far as that is known: it becomes the order of the feed.
        for (id, stamp) in stamps.sorted(by: { $0.key < $1.key }) {
            let before = known[id].flatMap { $0.isDeleted ? nil : $0 }
            guard before?.stamp != stamp, let image = try withIndex({ try $0.image(id) }) else { continue }
            let version = RecordVersion(image.record).description
            if known[id]?.isDeleted == true {
                let undone = deletions[id, default: []].map(\.entry)
                events.append(.revived(id, version: version, stamp: stamp, undone: Set(undone)))
            } else {
                events.append(
                    before?.version == version
                        ? .touched(id, stamp: stamp) : .stored(id, version: version, stamp: stamp))
            }
        }
        return events
    }

    /// An image that is gone was deleted only if the trash says so, and not of a time that it has lived through; an
    /// unreadable sidecar or a lost index is no proof.
    private func departures(
        of ids: [ImageID], since known: [ImageID: FeedKnowledge], _ deletions: [ImageID: Set<Deletion>]
    ) -> [FeedEvent] {
        ids.sorted().compactMap { id in
            let undone = known[id]?.undone ?? []
            let times = deletions[id, default: []].filter { !undone.contains($0.entry) }.map(\.time)
            if let time = times.max() { return .deleted(id, at: time) }
            return known[id]?.isDeleted == false ? .lost(id) : nil
        }
    }

    /// The deletions of which devices may not have heard yet.
    private func recent(_ deletions: [ImageID: Set<Deletion>]) -> [ImageID: Set<Deletion>] {
        let oldest = oldestTombstone
        return deletions.filter { $0.value.contains { $0.time >= oldest } }
    }
}

extension FeedEvent {
    fileprivate var isLoss: Bool { if case .lost = self { true } else { false } }
}

extension FeedKnowledge {
    /// Everything that says whether the record can have changed.
    fileprivate static func stamp(sidecar: FileFacts?, sha256: String?) -> String {
        let sidecar = sidecar.map { "\($0.inode):\($0.size):\($0.modifiedNanoseconds)" } ?? "-"
        return "\(sidecar) \(sha256 ?? "-")"
    }
}
