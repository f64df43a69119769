import Glibc
import LibraryStore
import NuraModel
import Testing

@Suite("A disk", .enabled(if: SmallDisk.isAvailable, "mounting a small disk takes root"))
struct FullDiskTests {
    enum Operation: String, CaseIterable, Sendable {
        case save, move, writeSidecar, trash, trashFromOriginal, restore, adopt
    }

    @Test(
        "that is full is an error that says so, changes nothing and leaves no half file, however little is free",
        arguments: Operation.allCases)
    func full(operation: Operation) throws {
        try SmallDisk.run(kilobytes: 256) { path in
            var failures = 0
            for freePages in 0..<12 {
                let fixture = try StoreFixture(in: path + "/\(freePages)")
                let scene = try Scene(fixture, operation)
                try scene.fill(path, leaving: freePages)
                if try !scene.attempt() { failures += 1 }
                unlink(path + "/filler")
                StoreFixture.removeTree(path + "/\(freePages)")
            }
            #expect(failures > 0)
        }
    }

    @Test("that is read-only is an error that says so; reading goes on")
    func readOnly() throws {
        try SmallDisk.run(kilobytes: 256) { path in
            let fixture = try StoreFixture(in: path + "/a")
            let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
            try SmallDisk.makeReadOnly(path)
            let error = #expect(throws: LibraryError.self) {
                try fixture.store.save(record: sampleRecord("Dawn", id: "id-2"), png: samplePNG(2), folder: .top)
            }
            #expect(error?.code == .readOnly)
            #expect(
                #expect(throws: LibraryError.self) {
                    try fixture.store.trash(stored.path, of: stored.record, reason: .removed)
                }?.code == .readOnly)
            #expect(try fixture.store.scan().pngs.keys.sorted() == [stored.path])
            #expect(try fixture.store.readSidecar(stored.sidecarPath).get().record == stored.record)
            #expect(try fixture.store.inspectPNG(stored.path).sha256 == stored.sha256)
        }
    }

    private struct Scene {
        let fixture: StoreFixture
        let operation: Operation
        let first: StoredImage
        let entry: TrashEntry?

        init(_ fixture: StoreFixture, _ operation: Operation) throws {
            self.fixture = fixture
            self.operation = operation
            first = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1, size: 9000), folder: .top)
            entry =
                operation == .restore ? try fixture.store.trash(first.path, of: first.record, reason: .removed) : nil
            if operation == .trashFromOriginal { try fixture.remove(first.path) }
            if operation == .adopt { try fixture.write(samplePNG(3), "images/Found.png") }
        }

        func fill(_ disk: String, leaving pages: Int) throws {
            let number = open(disk + "/filler", O_WRONLY | O_CREAT, 0o600)
            try #require(number >= 0)
            defer { close(number) }
            let page = [UInt8](repeating: 1, count: 4096)
            var written: off_t = 0
            while write(number, page, page.count) == page.count { written += 4096 }
            try #require(ftruncate(number, max(0, written - off_t(pages * 4096))) == 0)
        }

        /// - Returns: whether there was room enough.
        func attempt() throws -> Bool {
            let before = fixture.files(below: "images")
            let trash = fixture.files(below: ".nura/trash")
            let originals = fixture.files(below: ".nura/originals")
            do {
                try perform()
            } catch let error as LibraryError {
                #expect(error.code == .diskFull, "\(error)")
                #expect(error.message.contains("disk is full"))
                #expect(fixture.files(below: "images") == before)
                #expect(fixture.files(below: ".nura/trash") == trash)
                #expect(fixture.files(below: ".nura/originals") == originals)
                #expect(fixture.files(below: ".nura/intents").isEmpty && fixture.files(below: ".nura/tmp").isEmpty)
                return false
            }
            #expect(fixture.files(below: "images") != before)
            #expect(fixture.files(below: ".nura/intents").isEmpty && fixture.files(below: ".nura/tmp").isEmpty)
            return true
        }

        private func perform() throws {
            switch operation {
            case .save:
                _ = try fixture.store.save(
                    record: sampleRecord("Dawn", id: "id-2"), png: samplePNG(2, size: 9000), folder: folder("a/b"))
            case .move: _ = try fixture.store.move(first.path, of: first.record, to: folder("a"), name: "Dawn")
            case .writeSidecar:
                var record = first.record
                record.prompt = "Fog"
                try fixture.store.writeSidecar(record, forPNG: first.path, replacing: .file(first.sidecar))
            case .trash: _ = try fixture.store.trash(first.path, of: first.record, reason: .removed)
            case .trashFromOriginal:
                _ = try fixture.store.trashFromOriginal(first.record, formerly: first.path, reason: .deletedFiles)
            case .restore: _ = try fixture.store.restore(#require(entry).id)
            case .adopt: _ = try fixture.store.adopt(sampleRecord("Found", id: "id-3"), at: "images/Found.png")
            }
        }
    }
}
