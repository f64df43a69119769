import Dispatch
import Foundation
import GRDB
import LibraryIndex
import NuraModel
import Synchronization
import Testing

@Suite("Index")
struct LibraryIndexTests {
    @Test("A record comes back as it went in, with what this version does not know")
    func roundTrip() throws {
        let sidecar = """
            {"schema": "nura.image/1", "id": "a\\u0000b", "name": "Fog\\u0000", "prompt": "p", "created_at":
            "2026-11-22T12:00:00.123456Z", "updated_at": "2026-11-22T12:00:00.000Z", "new": [1e-07, null],
            "metadata": {"big": 123456789012345678901234567890, "x": null, "s": "\\ud83c\\udf05\\u001f"},
            "file": {"sha256": "\(String(repeating: "a", count: 64))", "bytes": 1, "width": 2, "height": 3, "z": true}}
            """
        var image = IndexedImage.sample(1)
        image.record = try ImageRecord(sidecar: sidecar.utf8)
        image.sidecar = nil
        image.png = FileFacts(inode: .max, size: .max, modifiedNanoseconds: .min)
        let scratch = try ScratchIndex([image])
        let found = try #require(try scratch.index.image(image.record.id))
        #expect(found == image)
        #expect(found.record.sidecar == image.record.sidecar)
        let other = try #require(ImageID("a"))
        #expect(try scratch.index.image(other) == nil)
        let file = try #require(try scratch.index.knownFiles().first)
        #expect(file.id == image.record.id && file.path == image.path && file.png == image.png)
        #expect(file.sidecar == nil && file.sha256 == image.record.file?.sha256)
    }

    @Test("The index tells which images have changed since a version, and says so when it does not know")
    func changesSince() throws {
        let (a, b) = (IndexedImage.sample(1), IndexedImage.sample(2))
        let scratch = try ScratchIndex()
        let index = scratch.index
        try index.replaceAll(with: [a, b])
        let start = try index.version
        #expect(try index.changes(since: start)?.ids == [])
        #expect(try index.changes(since: start - 1) == nil)
        #expect(try index.changes(since: start + 1) == nil)
        try index.upsert([b])
        let between = try index.version
        try index.remove([a.record.id])
        try index.upsert([b])
        #expect(try Set(index.changes(since: start)?.ids ?? []) == [a.record.id, b.record.id])
        #expect(try index.changes(since: start)?.version == index.version)
        #expect(try index.changes(since: between)?.ids.count == 2)
        for _ in 0..<998 { try index.upsert([b]) }
        #expect(try index.changes(since: start) == nil)
        #expect(try index.changes(since: between)?.ids.count == 2)
        try index.replaceAll(with: [a])
        #expect(try index.changes(since: index.version - 1) == nil)
        try index.upsert((0..<1001).map { IndexedImage.sample($0) })
        #expect(try index.changes(since: index.version - 1) == nil)
    }

    @Test("An image is found by its id, the start of it, its path and its name")
    func lookups() throws {
        let harbour = IndexedImage.sample(12, name: "Café Harbour", path: "images/Été/Café.png")
        let other = IndexedImage.sample(13, name: "café harbour", path: "images/été/cafe.png")
        let scratch = try ScratchIndex([harbour, other])
        #expect(
            try scratch.index.images([other.record.id, IndexedImage.sample(1).record.id, harbour.record.id]) == [
                other, harbour,
            ])
        #expect(try scratch.index.images(idPrefix: "image-000012") == [harbour])
        #expect(try scratch.index.images(idPrefix: "image-00001") == [harbour, other])
        #expect(try scratch.index.images(idPrefix: "image-00001", limit: 1) == [harbour])
        #expect(try scratch.index.images(idPrefix: "IMAGE") == [])
        #expect(try scratch.index.image(path: "images/Été/Café.png") == harbour)
        #expect(try scratch.index.image(path: "IMAGES/e\u{301}te\u{301}/cafe\u{301}.PNG") == harbour)
        #expect(try scratch.index.image(path: "images/Café.png") == nil)
        #expect(try scratch.index.images(named: "Café Harbour") == [harbour])
        #expect(try scratch.index.images(named: "CAFE\u{301} HARBOUR") == [other, harbour])
        #expect(try scratch.index.images(named: "Cafe Harbour") == [])
        #expect(try scratch.index.images(referredToBy: "image-000013") == [other])
        #expect(try scratch.index.images(referredToBy: "image-0000") == [harbour, other])
        #expect(try scratch.index.images(referredToBy: "images/ÉTÉ/cafe.png") == [other])
        #expect(try scratch.index.images(referredToBy: "café harbour") == [other])
        #expect(try scratch.index.images(referredToBy: "") == [])
        #expect(try scratch.index.allIDs() == [harbour.record.id, other.record.id])
        #expect(try scratch.index.count == 2)
    }

    @Test("Of two files whose paths differ in case only, each is found by its own path")
    func caseTwins() throws {
        let lower = IndexedImage.sample(1, path: "images/a.png")
        let upper = IndexedImage.sample(2, path: "images/A.png")
        let scratch = try ScratchIndex([lower, upper])
        #expect(try scratch.index.image(path: "images/A.png") == upper)
        #expect(try scratch.index.image(path: "images/a.png") == lower)
    }

    @Test("A changed image is found by its new words only, a removed one not at all")
    func changes() throws {
        let image = IndexedImage.sample(1, name: "Fog", prompt: "sea")
        let scratch = try ScratchIndex([image])
        var changed = image
        changed.record.name = "Frost"
        changed.path = "images/Frost.png"
        let before = try scratch.index.version
        try scratch.index.upsert([changed])
        #expect(try scratch.index.version > before)
        #expect(try scratch.names(SearchQuery(text: "fog")) == [])
        #expect(try scratch.names(SearchQuery(text: "forst")) == ["Frost"])
        #expect(try scratch.index.image(path: image.path) == nil)
        try scratch.index.remove([image.record.id])
        #expect(try scratch.names(SearchQuery(text: "sea")) == [])
        #expect(try scratch.index.count == 0)
        try scratch.index.verify()
    }

    @Test("Words that another process adds are found at once")
    func otherProcess() throws {
        let scratch = try ScratchIndex([.sample(1, name: "Fog")])
        let other = try LibraryIndex(at: scratch.path)
        #expect(try scratch.names(SearchQuery(text: "lighthuose")) == [])
        try other.upsert([.sample(2, name: "Lighthouse")])
        #expect(try scratch.names(SearchQuery(text: "lighthuose")) == ["Lighthouse"])
        try other.replaceAll(with: [.sample(3, name: "Mountain")])
        #expect(try scratch.names(SearchQuery(text: "mountian")) == ["Mountain"])
        #expect(try scratch.names(SearchQuery(text: "lighthouse")) == [])
    }

    @Test("During a rebuild readers see the old images without waiting, afterwards the new ones")
    func rebuildIsAtomic() throws {
        let scratch = try ScratchIndex([.sample(1, name: "Fog")])
        let reader = try LibraryIndex(at: scratch.path)
        let seen = Mutex<[Int]>([])
        let images = (10..<13).lazy.map { number in
            // A second process opens, reads, and closes in the middle.
            let total = try? LibraryIndex(at: scratch.path).search(SearchQuery(text: "fgo fog")).total
            let names = try? reader.search(SearchQuery(text: "fog")).images.map(\.record.name)
            seen.withLock { $0.append(names == ["Fog"] && total == 0 ? number : -1) }
            return IndexedImage.sample(number, name: "Frost")
        }
        try scratch.index.replaceAll(with: images)
        #expect(seen.withLock { $0 } == [10, 11, 12])
        #expect(try reader.search(SearchQuery(text: "frost")).total == 3)
        #expect(try reader.search(SearchQuery(text: "fog")).total == 0)
    }

    @Test("Of images with the same id the last one counts, in a rebuild too")
    func duplicates() throws {
        let scratch = try ScratchIndex()
        try scratch.index.replaceAll(with: [.sample(1, name: "Fog"), .sample(2), .sample(1, name: "Frost")])
        #expect(try scratch.index.count == 2)
        #expect(try scratch.names(SearchQuery(text: "frost")) == ["Frost"])
        #expect(try scratch.names(SearchQuery(text: "fog")) == [])
        try scratch.index.verify()
    }

    @Test("Many writers in several connections lose nothing")
    func writers() throws {
        let scratch = try ScratchIndex()
        let failures = Mutex<[String]>([])
        let path = scratch.path
        DispatchQueue.concurrentPerform(iterations: 4) { worker in
            do {
                let index = try LibraryIndex(at: path)
                for step in 0..<10 { try index.upsert([.sample(worker * 10 + step, name: "fog")]) }
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(try scratch.index.search(SearchQuery(text: "fog")).total == 40)
        try scratch.index.verify()
    }

    @Test("Notices keep the time they were first set, and go when they are cleared")
    func notices() throws {
        let scratch = try ScratchIndex()
        let (early, late) = (Timestamp(milliseconds: 1), Timestamp(milliseconds: 2))
        try scratch.index.set(Notice(kind: .badSidecar, path: "a.json", message: "line 1", since: early))
        try scratch.index.set(Notice(kind: .badSidecar, path: "a.json", message: "line 2", since: late))
        try scratch.index.set(Notice(kind: .quarantined, path: "b.png", message: "cut off", since: late))
        try scratch.index.set(Notice(kind: .quarantined, path: "c.png", message: "cut off", since: late))
        try scratch.index.replaceAll(with: [IndexedImage]())
        #expect(
            try scratch.index.notices().first
                == Notice(kind: .badSidecar, path: "a.json", message: "line 2", since: early))
        try scratch.index.clearNotice(.badSidecar, path: "a.json")
        #expect(try scratch.index.notices().map(\.path) == ["b.png", "c.png"])
        try scratch.index.clearNotices(.quarantined)
        #expect(try scratch.index.notices() == [])
    }
}
