import NuraModel
import TestSupport
import Testing

@testable import ChangeFeed

@Suite struct ChangeFeedTests {
    private let scratch: ScratchFiles
    private let feed: ChangeFeed
    private let a = ImageID(madeAt: Timestamp(milliseconds: 1), random: { 1 })
    private let b = ImageID(madeAt: Timestamp(milliseconds: 2), random: { 2 })

    init() throws {
        scratch = try ScratchFiles()
        feed = try ChangeFeed(at: scratch.absolute("feed.sqlite"), random: { 7 })
    }

    /// The cursor of a device that has seen everything up to `sequence`.
    private func cursor(_ sequence: Int) -> String { "\(feed.epoch).\(sequence)" }

    private func entries(after sequence: Int) throws -> [FeedEntry] {
        try feed.page(after: cursor(sequence), limit: 10).entries
    }

    @Test("Each image appears once, with its last change, in the order of the changes")
    func order() throws {
        try feed.take([.stored(a, version: "1", stamp: "s"), .stored(b, version: "1", stamp: "s")])
        try feed.take([.stored(a, version: "2", stamp: "t")])
        let all = try feed.page(after: nil, limit: 10)
        #expect(all.entries.map(\.id) == [b, a])
        #expect(all.entries.map(\.version) == ["1", "2"])
        #expect(all.entries.map(\.sequence) == [2, 3])
        #expect(!all.hasMore)
        #expect(all.cursor == cursor(3))
        #expect(try entries(after: 2).map(\.id) == [a])
        #expect(try entries(after: 3).isEmpty)
        #expect(try feed.page(after: nil, limit: 1).hasMore)
    }

    @Test("What is deleted leaves a tombstone, what is lost leaves nothing, and what is touched is no change")
    func departures() throws {
        try feed.take([.stored(a, version: "1", stamp: "s"), .stored(b, version: "1", stamp: "s")])
        try feed.take([.deleted(a, at: Timestamp(milliseconds: 5)), .lost(b)])
        #expect(try entries(after: 2).map(\.isDeleted) == [true])
        #expect(try feed.knowledge()[b] == nil)
        try feed.take([.stored(a, version: "3", stamp: "u"), .touched(a, stamp: "v")])
        #expect(try entries(after: 3).map(\.isDeleted) == [false])
        #expect(try feed.knowledge()[a] == FeedKnowledge(version: "3", stamp: "v", isDeleted: false, undone: []))
    }

    @Test("An image that lives again remembers the deletions that it has lived through, whatever changes it later")
    func revival() throws {
        try feed.take([.stored(a, version: "1", stamp: "s"), .deleted(a, at: Timestamp(milliseconds: 5))])
        try feed.take([.revived(a, version: "2", stamp: "t", undone: ["x", "y 2"])])
        try feed.take([.stored(a, version: "3", stamp: "u")])
        #expect(try entries(after: 2).map(\.isDeleted) == [false])
        let known = FeedKnowledge(version: "3", stamp: "u", isDeleted: false, undone: ["x", "y 2"])
        #expect(try feed.knowledge()[a] == known)
        #expect(try feed.knowledge(of: [a])[a] == known)
    }

    @Test("A cursor ahead of the sequence, older than the tombstones that are kept, or never given out is gone")
    func cursors() throws {
        try feed.take([.stored(a, version: "1", stamp: "s"), .stored(b, version: "1", stamp: "s")])
        try feed.take([.deleted(a, at: Timestamp(milliseconds: 5))])
        #expect(throws: FeedError.self) { try entries(after: 4) }
        try feed.sweepTombstones(before: Timestamp(milliseconds: 6))
        #expect(throws: FeedError.self) { try entries(after: 2) }
        #expect(try entries(after: 3).isEmpty)
        #expect(try feed.page(after: nil, limit: 10).entries.map(\.id) == [b])
        #expect(try feed.oldestCursor() == cursor(3))
        for odd in [
            "3", "other.3", "\(cursor(3)).", cursor(3) + ".3.3", cursor(-1), cursor(2) + ".x", cursor(0) + ".4",
        ] {
            #expect(throws: FeedError.self) { try feed.page(after: odd, limit: 10) }
        }
    }

    @Test("A listing goes on and ends after tombstones were swept, though its first entries are older than they were")
    func listingOverSweptTombstones() throws {
        let images = (0..<6).map { number in ImageID(madeAt: Timestamp(milliseconds: 1), random: { number }) }
        try feed.take(images.map { .stored($0, version: "1", stamp: "s") })
        try feed.take([.deleted(images[5], at: Timestamp(milliseconds: 5))])
        try feed.sweepTombstones(before: Timestamp(milliseconds: 6))
        var found: [ImageID] = []
        var page = try feed.page(after: nil, limit: 2)
        while page.hasMore {
            found += page.entries.map(\.id)
            page = try feed.page(after: page.cursor, limit: 2)
        }
        #expect(found + page.entries.map(\.id) == Array(images[..<5]))
        let later = try feed.page(after: page.cursor, limit: 2)
        #expect(later.entries.isEmpty && later.cursor == page.cursor)
    }

    @Test("A listing that began before a tombstone that is swept meanwhile starts over")
    func listingBeforeSweptTombstone() throws {
        try feed.take([.stored(a, version: "1", stamp: "s"), .stored(b, version: "1", stamp: "s")])
        let first = try feed.page(after: nil, limit: 1)
        #expect(first.entries.map(\.id) == [a])
        try feed.take([.deleted(a, at: Timestamp(milliseconds: 5))])
        try feed.sweepTombstones(before: Timestamp(milliseconds: 6))
        #expect(throws: FeedError.self) { try feed.page(after: first.cursor, limit: 1) }
    }

    @Test("The numbers go on in the same file, and a file put back from a backup begins a new epoch")
    func epochs() throws {
        try feed.take([.stored(a, version: "1", stamp: "s")])
        let path = scratch.absolute("feed.sqlite")
        let again = try ChangeFeed(at: path, random: { 8 })
        #expect(again.epoch == feed.epoch)
        try scratch.write("copy.sqlite", scratch.read("feed.sqlite"))
        let restored = try ChangeFeed(at: scratch.absolute("copy.sqlite"), random: { 9 })
        #expect(restored.epoch != feed.epoch)
        try restored.take([.stored(b, version: "1", stamp: "s")])
        #expect(try restored.page(after: nil, limit: 9).entries.map(\.sequence) == [1, 2])
        let settled = try ChangeFeed(at: scratch.absolute("copy.sqlite"), random: { 10 })
        #expect(settled.epoch == restored.epoch)
    }

    @Test("After a loss a new epoch begins, for what devices had agreed on is no ancestor of what comes back")
    func loss() throws {
        let path = scratch.absolute("feed.sqlite")
        try feed.take([.stored(a, version: "1", stamp: "s"), .stored(b, version: "1", stamp: "s")])
        try feed.take([.deleted(a, at: Timestamp(milliseconds: 5))])
        #expect(try ChangeFeed(at: path, random: { 8 }).epoch == feed.epoch)
        try feed.take([.lost(b)])
        let next = try ChangeFeed(at: path, random: { 9 })
        #expect(next.epoch != feed.epoch)
        #expect(try next.page(after: nil, limit: 9).entries.map(\.id) == [a])
        #expect(try ChangeFeed(at: path, random: { 10 }).epoch == next.epoch)
    }
}
