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

    @Test("Each image appears once, with its last change, in the order of the changes")
    func order() throws {
        try feed.take([.stored(a, version: "1", stamp: "s"), .stored(b, version: "1", stamp: "s")])
        try feed.take([.stored(a, version: "2", stamp: "t")])
        let all = try feed.entries(after: 0, limit: 10)
        #expect(all.entries.map(\.id) == [b, a])
        #expect(all.entries.map(\.version) == ["1", "2"])
        #expect(all.entries.map(\.sequence) == [2, 3])
        #expect(!all.hasMore)
        #expect(try feed.entries(after: 2, limit: 10).entries.map(\.id) == [a])
        #expect(try feed.entries(after: 3, limit: 10).entries.isEmpty)
        #expect(try feed.entries(after: 0, limit: 1).hasMore)
    }

    @Test("What is deleted leaves a tombstone, what is lost leaves nothing, and what is touched is no change")
    func departures() throws {
        try feed.take([.stored(a, version: "1", stamp: "s"), .stored(b, version: "1", stamp: "s")])
        try feed.take([.deleted(a, at: Timestamp(milliseconds: 5)), .lost(b)])
        #expect(try feed.entries(after: 2, limit: 10).entries.map(\.isDeleted) == [true])
        #expect(try feed.knowledge()[b] == nil)
        try feed.take([.stored(a, version: "3", stamp: "u"), .touched(a, stamp: "v")])
        #expect(try feed.entries(after: 3, limit: 10).entries.map(\.isDeleted) == [false])
        #expect(try feed.knowledge()[a] == FeedKnowledge(version: "3", stamp: "v", isDeleted: false))
    }

    @Test("A cursor ahead of the sequence, or older than the tombstones that are kept, is gone")
    func cursors() throws {
        try feed.take([.stored(a, version: "1", stamp: "s"), .stored(b, version: "1", stamp: "s")])
        try feed.take([.deleted(a, at: Timestamp(milliseconds: 5))])
        #expect(throws: FeedError.self) { try feed.entries(after: 4, limit: 1) }
        try feed.sweepTombstones(before: Timestamp(milliseconds: 6))
        #expect(throws: FeedError.self) { try feed.entries(after: 2, limit: 1) }
        #expect(try feed.entries(after: 3, limit: 1).entries.isEmpty)
        #expect(try feed.entries(after: 0, limit: 10).entries.map(\.id) == [b])
        let bounds = try feed.bounds()
        #expect(bounds.latest == 3 && bounds.oldest == 3)
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
        #expect(try restored.entries(after: 0, limit: 9).entries.map(\.sequence) == [1, 2])
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
        #expect(try next.entries(after: 0, limit: 9).entries.map(\.id) == [a])
        #expect(try ChangeFeed(at: path, random: { 10 }).epoch == next.epoch)
    }
}
