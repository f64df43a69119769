import LibraryStore
import NuraModel
import Synchronization
import Testing

/// Stops an operation at its `limit`-th failure point, as a crash would.
final class CrashAfter: Sendable {
    private let left: Mutex<Int>
    private let reached = Mutex<FailurePoint?>(nil)
    private let passed = Mutex<[FailurePoint]>([])

    init(_ limit: Int) {
        left = Mutex(limit)
    }

    /// Where it stopped; `nil` when the operation was over before.
    var point: FailurePoint? { reached.withLock { $0 } }

    func hasPassed(_ point: FailurePoint) -> Bool { passed.withLock { $0.contains(point) } }

    func reach(_ point: FailurePoint) throws(SimulatedCrash) {
        passed.withLock { $0.append(point) }
        let stops = left.withLock { left in
            left -= 1
            return left < 0
        }
        guard stops else { return }
        reached.withLock { $0 = $0 ?? point }
        throw SimulatedCrash(at: point)
    }
}

/// An operation that changes a library which holds the image `Sunset`.
enum CrashingOperation: String, CaseIterable, Sendable {
    case save, saveSameName, saveUpload, move, moveCase, trash, trashChanged, trashFromOriginal, restore, restoreTaken
    case writeSidecar, adopt, keepOriginal, destroy, moveSidecar, replace, replaceChanged, replaceSidecarChanged
}

@Suite("A crash at any moment")
struct CrashTests {
    @Test(
        "leaves every file whole, loses none and makes none twice, once the library is opened again",
        arguments: CrashingOperation.allCases)
    func crash(operation: CrashingOperation) throws {
        var points: [FailurePoint] = []
        for limit in 0..<100 {
            let crash = CrashAfter(limit)
            try CrashScene(operation, crash: crash).play(crashesInRecovery: 0)
            guard let point = crash.point else { break }
            points.append(point)
            // The recovery crashes too, at each of its own steps.
            for second in 1..<100
            where try !CrashScene(operation, crash: CrashAfter(limit)).play(crashesInRecovery: second) {
                break
            }
        }
        #expect(points.count >= operation.leastSteps, "\(operation): \(points)")
    }
}

@Suite("A copy of a library that was made in the middle of an operation")
struct CopiedLibraryTests {
    @Test(
        "that lacks the temporary files loses nothing", arguments: [FailurePoint.intentWritten, .entryMoved, .pngMoved])
    func withoutTemporaryFiles(point: FailurePoint) throws {
        let fixture = try StoreFixture()
        let stored = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: .top)
        let crashing = try fixture.reopened { reached throws(SimulatedCrash) in
            if reached == point { throw SimulatedCrash(at: reached) }
        }
        #expect(throws: LibraryError.self) {
            try crashing.trash(stored.path, of: stored.record, reason: .removed)
        }
        for (path, _) in fixture.files(below: ".nura/tmp") { try fixture.remove(path) }
        for name in fixture.names(".nura/tmp") {
            try fixture.rename(".nura/tmp/" + name, to: ".nura/" + name)
        }
        let report = try fixture.reopened().recover()
        #expect(fixture.names(".nura/intents").isEmpty)
        let entries = try fixture.store.trashEntries().entries
        if point == .intentWritten {
            #expect(report.trashed.isEmpty && entries.isEmpty)
            #expect(fixture.read(stored.path) == samplePNG(1))
            #expect(fixture.read(stored.sidecarPath) == stored.record.sidecar)
        } else {
            #expect(report.trashed == [stored.record.id])
            #expect(try fixture.store.restore(#require(entries.first).id).path == stored.path)
        }
    }
}

extension CrashingOperation {
    /// Whether the operation must notice that somebody else was faster.
    fileprivate var findsChange: Bool {
        switch self {
        case .trashChanged, .replaceChanged, .replaceSidecarChanged: true
        default: false
        }
    }

    /// Fewer would mean that the operation no longer tells where it is.
    fileprivate var leastSteps: Int {
        switch self {
        case .destroy, .moveSidecar: 1
        case .keepOriginal, .adopt, .writeSidecar: 2
        default: 6
        }
    }
}

/// One library, one operation, one crash.
private struct CrashScene {
    let fixture: StoreFixture
    let operation: CrashingOperation
    let crash: CrashAfter
    let first: StoredImage
    let entry: TrashEntry?
    private let edited: ImageRecord
    private let before: [String: [UInt8]]

    init(_ operation: CrashingOperation, crash: CrashAfter) throws {
        self.operation = operation
        self.crash = crash
        fixture = try StoreFixture(in: StoreFixture.makeScratchFolder(inMemory: true))
        first = try fixture.store.save(record: sampleRecord("Sunset"), png: samplePNG(1), folder: folder("2026-11"))
        var edited = first.record
        edited.prompt = "Another prompt"
        self.edited = edited
        entry =
            switch operation {
            case .restore, .restoreTaken, .destroy:
                try fixture.store.trash(first.path, of: first.record, reason: .removed)
            default: nil
            }
        switch operation {
        case .restoreTaken: try fixture.write(samplePNG(9), first.path)
        case .trashChanged:
            try fixture.remove(first.path)
            try fixture.write(samplePNG(9), first.path)
        case .trashFromOriginal: try fixture.remove(first.path)
        case .adopt: try fixture.write(samplePNG(9), "images/Found.png")
        case .keepOriginal:
            try fixture.remove(first.path)
            try fixture.write(samplePNG(9), first.path)
        case .moveSidecar: try fixture.rename(first.path, to: "images/2026-11/Dusk.png")
        case .saveUpload:
            let file = try fixture.store.beginUpload()
            _ = try file.append(samplePNG(2))
            try fixture.store.keep(file, as: ContentHash.sha256(samplePNG(2)))
        default: break
        }
        before = fixture.files(below: "images")
    }

    /// - Returns: whether the recovery was stopped too.
    @discardableResult
    func play(crashesInRecovery limit: Int) throws -> Bool {
        let store = try fixture.reopened { point throws(SimulatedCrash) in
            if point == .intentWritten { interfere() }
            try crash.reach(point)
        }
        do {
            try perform(with: store)
        } catch let error as LibraryError {
            if !operation.findsChange || error.code != .changed { #expect(error.code == .interrupted) }
        }
        var wasStopped = false
        if limit > 0 {
            let second = CrashAfter(limit - 1)
            let recovering = try fixture.reopened { point throws(SimulatedCrash) in try second.reach(point) }
            do {
                try recovering.recover()
            } catch let error as LibraryError {
                #expect(error.code == .interrupted)
            }
            wasStopped = second.point != nil
        }
        try fixture.reopened().recover()
        try checkState()
        #expect(try fixture.reopened().recover().isEmpty)
        return wasStopped
    }

    /// What another program does in the last instant.
    private func interfere() {
        do {
            switch operation {
            case .replaceChanged:
                try fixture.remove(first.path)
                try fixture.write(samplePNG(9), first.path)
            case .replaceSidecarChanged: try fixture.write(edited.sidecar, first.sidecarPath)
            default: break
            }
        } catch {
            Issue.record(error)
        }
    }

    private func perform(with store: LibraryStore) throws {
        switch operation {
        case .save:
            _ = try store.save(record: sampleRecord("Moon", id: "id-2"), png: samplePNG(2), folder: folder("b/c"))
        case .saveSameName:
            _ = try store.save(record: sampleRecord("sunset", id: "id-2"), png: samplePNG(2), folder: folder("2026-11"))
        case .saveUpload:
            _ = try store.save(
                record: sampleRecord("Moon", id: "id-2"), upload: ContentHash.sha256(samplePNG(2)),
                folder: folder("b/c"))
        case .move: _ = try store.move(first.path, of: first.record, to: folder("x/y"), name: "Dawn")
        case .moveCase: _ = try store.move(first.path, of: first.record, to: folder("2026-11"), name: "SUNSET")
        case .trash, .trashChanged:
            _ = try store.trash(first.path, of: first.record, reason: .removed, expecting: first.sha256)
        case .trashFromOriginal:
            _ = try store.trashFromOriginal(first.record, formerly: first.path, reason: .deletedFiles)
        case .restore, .restoreTaken: _ = try store.restore(#require(entry).id)
        case .writeSidecar: try store.writeSidecar(edited, forPNG: first.path, replacing: .file(first.sidecar))
        case .adopt: _ = try store.adopt(sampleRecord("Found", id: "id-3"), at: "images/Found.png")
        case .keepOriginal: try store.keepOriginal(of: first.record.id, at: first.path, previous: first.record)
        case .destroy: try store.destroy(#require(entry).id)
        case .moveSidecar: try store.moveSidecar(from: first.sidecarPath, to: "images/2026-11/Dusk.json")
        case .replace, .replaceChanged, .replaceSidecarChanged:
            _ = try store.replaceContent(
                of: first.record, at: first.path, with: samplePNG(2), record: edited, expecting: first.sha256,
                sidecar: first.sidecar)
        }
    }

    private func checkState() throws {
        #expect(fixture.names(".nura/tmp").isEmpty)
        #expect(fixture.names(".nura/intents").isEmpty)
        let images = fixture.files(below: "images")
        let pixels = images.filter { $0.key.hasSuffix(".png") }
        // Each picture is in the library or in the trash, and nowhere twice.
        let entries = try fixture.store.trashEntries()
        #expect(entries.problems.isEmpty)
        let trashed = fixture.files(below: ".nura/trash").filter { $0.key.hasSuffix("image.png") }
        for seed in expectedSeeds {
            var count = (Array(pixels.values) + Array(trashed.values)).count { $0 == samplePNG(seed) }
            if operation == .trashFromOriginal, count == 0 {
                // Not begun yet: the pixels still wait in `originals`.
                count = fixture.files(below: ".nura/originals").values.count { $0 == samplePNG(seed) }
            }
            #expect(count == 1, "picture \(seed) is there \(count) times")
        }
        if operation == .save || operation == .saveSameName || operation == .replace {
            #expect(pixels.values.count { $0 == samplePNG(2) } == (wasPromised ? 1 : 0))
        }
        if operation == .saveUpload {
            // It is either an image or an upload still.
            let uploads = fixture.files(below: ".nura/uploads").values.count { $0 == samplePNG(2) }
            #expect(pixels.values.count { $0 == samplePNG(2) } == (wasPromised ? 1 : 0))
            #expect(uploads == (wasPromised ? 0 : 1))
        }
        if operation == .replace {
            #expect(pixels.count == 1 && entries.entries.count == (wasPromised ? 1 : 0))
            #expect(entries.entries.allSatisfy { $0.reason == .replaced && $0.record == first.record })
            #expect(images[first.sidecarPath].map { $0 == first.record.sidecar } == !wasPromised)
        }
        if operation == .replaceChanged || operation == .replaceSidecarChanged {
            // Whoever was there in the last instant keeps the place.
            #expect(pixels.count == 1 && entries.entries.isEmpty)
            #expect(images[first.path] == samplePNG(operation == .replaceChanged && wasPromised ? 9 : 1))
            #expect(pixels.values.allSatisfy { $0 != samplePNG(2) })
        }
        for (path, bytes) in images { #expect(isKnown(bytes), "\(path) is not whole") }
        for path in pixels.keys where needsSidecar(path) {
            let sidecar = try #require(images[LibraryLayout.sidecar(of: path)], "\(path) has no sidecar")
            #expect(throws: Never.self) { try ImageRecord(sidecar: sidecar) }
        }
        if operation != .keepOriginal, operation != .moveSidecar {
            // No sidecar without its PNG, but for those that the scene begins with.
            for path in images.keys where path.hasSuffix(".json") && before[path] == nil {
                #expect(images[String(path.dropLast(4)) + "png"] != nil, "\(path) has no PNG")
            }
        }
    }

    /// Whether the operation came so far that it must be finished, and not undone.
    private var wasPromised: Bool { crash.hasPassed(.intentWritten) }

    /// The pictures that must be somewhere whatever happened.
    private var expectedSeeds: [Int] {
        switch operation {
        case .destroy: []
        case .restoreTaken, .trashChanged, .adopt: operation == .trashChanged ? [9] : [1, 9]
        case .keepOriginal: [9]
        case .replaceChanged: wasPromised ? [9] : [1]
        default: [1]
        }
    }

    private func needsSidecar(_ path: String) -> Bool {
        switch operation {
        case .restoreTaken, .adopt: before[path] == nil
        case .moveSidecar: false
        default: true
        }
    }

    private func isKnown(_ bytes: [UInt8]) -> Bool {
        [1, 2, 9].contains { bytes == samplePNG($0) } || (try? ImageRecord(sidecar: bytes)) != nil
    }
}
