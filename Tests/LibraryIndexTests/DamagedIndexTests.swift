import Dispatch
import Foundation
import GRDB
import LibraryIndex
import NuraModel
import Synchronization
import Testing

@Suite("A missing, foreign or damaged index")
struct DamagedIndexTests {
    @Test("A new index needs filling until it was filled, whoever opens it")
    func needsFilling() throws {
        let scratch = try ScratchIndex()
        #expect(try scratch.index.needsFilling)
        try scratch.index.upsert([.sample(1)])
        try scratch.reopen()
        #expect(try scratch.index.needsFilling)
        try scratch.index.replaceAll(with: [.sample(1)])
        #expect(try !scratch.index.needsFilling)
        try scratch.reopen()
        #expect(try !scratch.index.needsFilling)
        #expect(try scratch.index.count == 1)
    }

    enum Damage: CaseIterable {
        case removed, emptied, noDatabase, truncated, otherVersion, otherTables
    }

    @Test("A file that is missing, damaged or from another version is made anew", arguments: Damage.allCases)
    func madeAnew(damage: Damage) throws {
        let path = try closedIndex()
        defer { remove(path) }
        switch damage {
        case .removed: try FileManager.default.removeItem(atPath: path)
        case .emptied: try Data().write(to: URL(filePath: path))
        case .noDatabase: try Data(repeating: 0x55, count: 100_000).write(to: URL(filePath: path))
        case .truncated: try Data(contentsOf: URL(filePath: path)).prefix(9000).write(to: URL(filePath: path))
        case .otherVersion: try execute("PRAGMA user_version = 4711", at: path)
        case .otherTables: try execute("DROP TABLE notice", at: path)
        }
        let index = try LibraryIndex(at: path)
        #expect(try index.needsFilling)
        #expect(try index.count == 0)
        try index.replaceAll(with: [.sample(1, name: "Fog")])
        #expect(try index.search(SearchQuery(text: "fog")).total == 1)
    }

    @Test("Damage that shows only in use is told as such, and the next opening makes a new index")
    func damageInUse() throws {
        let path = try closedIndex()
        defer { remove(path) }
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        let end = try handle.seekToEnd()
        try handle.seek(toOffset: 8192 * 20)
        try handle.write(contentsOf: Data(repeating: 0x55, count: Int(end) - 8192 * 20))
        try handle.close()

        let index = try LibraryIndex(at: path)
        #expect(try !index.needsFilling)
        for _ in 0..<2 {
            let error = #expect(throws: IndexError.self) { try index.images([IndexedImage.sample(1500).record.id]) }
            #expect(error?.code == .corrupt)
        }
        let next = try LibraryIndex(at: path)
        #expect(try next.needsFilling)
        try next.replaceAll(with: [.sample(1, name: "Fog")])
        #expect(try next.search(SearchQuery(text: "fog")).total == 1)
        let error = #expect(throws: IndexError.self) { try index.count }
        #expect(error?.code == .corrupt)
    }

    @Test("Words that no longer agree with their texts are noticed by a check")
    func verify() throws {
        let path = try closedIndex()
        defer { remove(path) }
        try LibraryIndex(at: path).verify()
        try execute("UPDATE document SET prompt = 'changed' WHERE row = 7", at: path)
        let error = #expect(throws: IndexError.self) { try LibraryIndex(at: path).verify() }
        #expect(error?.code == .corrupt)
    }

    @Test("An index that is removed while it is open is missed at once, and a new one takes its place")
    func removedInUse() throws {
        let scratch = try ScratchIndex([.sample(1)])
        let old = scratch.index
        try FileManager.default.removeItem(atPath: scratch.path)
        let error = #expect(throws: IndexError.self) { try old.search(SearchQuery()) }
        #expect(error?.code == .corrupt)
        try scratch.reopen()
        #expect(try scratch.index.needsFilling)
        try scratch.index.upsert([.sample(2)])
        #expect(throws: IndexError.self) { try old.upsert([.sample(3)]) }
        try scratch.reopen()
        #expect(try scratch.index.count == 1)
    }

    @Test("An index in a folder that does not exist cannot be opened, and the error says so")
    func noFolder() {
        let error = #expect(throws: IndexError.self) { try LibraryIndex(at: "/nonexistent/index.sqlite") }
        #expect(error?.code == .cannotOpen)
        #expect(error?.message.contains("/nonexistent/index.sqlite") == true)
    }

    @Test("Many processes that open a missing index at once make one")
    func openedAtOnce() throws {
        let scratch = try ScratchIndex()
        let path = scratch.folder + "/other.sqlite"
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { worker in
            do {
                try LibraryIndex(at: path).upsert([.sample(worker)])
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(try LibraryIndex(at: path).count == 8)
    }

    /// The path of a filled index of some megabytes that nobody has open.
    private func closedIndex() throws -> String {
        let path = NSTemporaryDirectory() + "nura-index-\(UUID().uuidString).sqlite"
        let index = try LibraryIndex(at: path)
        try index.replaceAll(
            with: (0..<2000).lazy.map { .sample($0, name: "Fog \($0)", prompt: "word\($0) in the fog") })
        return path
    }

    private func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", ".lock"] { unlink(path + suffix) }
    }

    private func execute(_ sql: String, at path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in try db.execute(sql: sql) }
        try queue.close()
    }
}
