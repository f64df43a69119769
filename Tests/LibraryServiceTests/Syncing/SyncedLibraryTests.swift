import Foundation
import LibraryService
import LibraryStore
import Logging
import NuraModel
import PNGCodec
import Studio
import Sync
import TestSupport
import Testing

/// What `LocalLibrary` promises, by a library on disk.
@Suite("A library as sync works on it")
struct SyncedLibraryTests {
    private let scratch: ScratchFiles
    private let library: Library
    private let synced: SyncedLibrary
    private let id: ImageID

    /// A library with one image, `Dusk`.
    init() async throws {
        scratch = try ScratchFiles()
        _ = try Library.create(at: scratch.absolute("Nura"), adopting: false, now: Self.now, random: Self.random)
        try scratch.write("Nura/images/Dusk.png", Self.picture(of: 5))
        library = try await Self.open(scratch)
        _ = try await library.scan()
        synced = SyncedLibrary(library)
        id = try ImageRecord(sidecar: scratch.read("Nura/images/Dusk.json")).id
    }

    private func present(_ outcome: SyncOutcome) throws -> LocalImage {
        guard case .localSide(.present(let image)) = outcome else {
            throw SyncOutcomeFailure(description: "\(outcome)")
        }
        return image
    }

    private func written(_ outcome: SyncOutcome) throws -> LocalImage {
        guard case .written(let image) = outcome else { throw SyncOutcomeFailure(description: "\(outcome)") }
        return image
    }

    private func evidence(in synced: SyncedLibrary? = nil) async throws -> Set<String>? {
        let synced = synced ?? self.synced
        _ = await synced.answer(.survey(unless: nil))
        guard case .localSide(.deleted(let evidence)) = await synced.answer(.read(id)) else { return nil }
        return evidence
    }

    private func stage(_ bytes: [UInt8]) async throws -> StagedPixels {
        let stage = try await synced.stage()
        try await stage.append(bytes)
        guard case .kept(let token) = try await stage.finish(sha256: ContentHash.sha256(bytes)) else {
            throw SyncOutcomeFailure(description: "the pixels were not kept")
        }
        return StagedPixels(remoteContent: ContentHash.sha256(bytes), token: token)
    }

    private func editByHand() throws {
        let sidecar = try scratch.text("Nura/images/Dusk.json")
        try scratch.write("Nura/images/Dusk.json", sidecar.replacing("\"tags\": []", with: "\"tags\": [\"by hand\"]"))
    }

    @Test("Nothing is changed, copied or trashed that was edited since it was read", arguments: 0..<4)
    func editedSince(request: Int) async throws {
        let before = try present(await synced.answer(.read(id)))
        let pixels = try await stage(Self.picture(of: 9))
        try editByHand()
        var record = before.record
        record.name = "From afar"
        var copy = record
        copy = ImageRecord(
            id: try #require(ImageID("copy")), userID: nil, name: "Copy", prompt: "", createdAt: record.createdAt,
            updatedAt: record.updatedAt)
        let requests: [LocalRequest] = [
            .change(record, stamp: before.stamp, nil), .change(record, stamp: before.stamp, pixels),
            .keepCopy(of: id, stamp: before.stamp, as: copy), .trash(id, stamp: before.stamp),
        ]
        let found = try present(await synced.answer(requests[request]))
        #expect(found.record.metadata.tags == ["by hand"])
        #expect(found.stamp != before.stamp)
        #expect(try scratch.files(in: "Nura/images") == ["Nura/images/Dusk.json", "Nura/images/Dusk.png"])
        #expect(try scratch.read("Nura/images/Dusk.png") == Self.picture(of: 5))
        #expect(try ImageRecord(sidecar: scratch.read("Nura/images/Dusk.json")).metadata.tags == ["by hand"])
    }

    @Test("An image that is there is never stored over")
    func storedTwice() async throws {
        let before = try present(await synced.answer(.read(id)))
        var record = before.record
        record.name = "From afar"
        let image = RemoteImage(record: record, version: "v", content: "c")
        let found = try present(await synced.answer(.store(image, stage(Self.picture(of: 9)))))
        #expect(found == before)
        #expect(try scratch.read("Nura/images/Dusk.png") == Self.picture(of: 5))
    }

    @Test("What is written is what was asked for, and the pixels that had to go are in the trash")
    func changed() async throws {
        let before = try present(await synced.answer(.read(id)))
        let other = Self.picture(of: 9)
        var record = before.record
        record.name = "From afar"
        record.metadata.object["place"] = "shore"
        let after = try written(await synced.answer(.change(record, stamp: before.stamp, stage(other))))
        #expect(after.values == ImageValues(record, content: ContentHash.sha256(other)))
        #expect(try scratch.read("Nura/images/From afar.png") == other)
        let trash = try await library.trash().entries
        #expect(trash.map(\.record?.file?.sha256) == [before.content])
        #expect(try scratch.files(in: "Nura/.nura/uploads") == [])
        // Former pixels are no deletion of the image.
        #expect(after.formerDeletions.isEmpty)
    }

    @Test("A copy is kept once, however often that is tried")
    func copies() async throws {
        let before = try present(await synced.answer(.read(id)))
        let copy = ImageRecord(
            id: try #require(ImageID("0199c8e2-6f3a-7c41-9a55-2b8a1f0c6d11")), userID: nil, name: "Dusk (conflict)",
            prompt: "", createdAt: before.record.createdAt, updatedAt: before.record.updatedAt)
        let first = try written(await synced.answer(.keepCopy(of: id, stamp: before.stamp, as: copy)))
        let second = try written(await synced.answer(.keepCopy(of: id, stamp: before.stamp, as: copy)))
        #expect(first == second)
        #expect(try scratch.files(in: "Nura/images").count { $0.hasSuffix(".png") } == 2)
    }

    @Test("Every deletion has its own evidence, and one that was undone has none")
    func deletions() async throws {
        #expect(try await evidence() == nil)
        _ = try await library.remove(id)
        let first = try #require(try await evidence())
        _ = try await library.restore(id.rawValue)
        let back = try present(await synced.answer(.read(id)))
        #expect(back.formerDeletions.isSubset(of: first))
        _ = try await library.remove(id)
        let second = try #require(try await evidence())
        #expect(first != second)
    }

    @Test("A deletion after one that was undone has new evidence, though the clock was set back in between")
    func deletedAgainEarlier() async throws {
        let before = try present(await synced.answer(.read(id)))
        let pixels = try await stage(Self.picture(of: 5))
        _ = try await library.remove(id)
        let first = try #require(try await evidence())
        let image = RemoteImage(record: before.record, version: "v", content: before.content)
        #expect(try written(await synced.answer(.store(image, pixels))).formerDeletions == first)
        let earlier = try await Self.open(scratch) { Self.now().adding(seconds: -10 * 31_536_000) }
        _ = try await earlier.remove(id)
        let second = try #require(try await evidence(in: SyncedLibrary(earlier)))
        #expect(!second.isSubset(of: first))
    }

    @Test("A deletion stays evidence when the trash is emptied")
    func emptiedTrash() async throws {
        _ = try await library.remove(id)
        let before = try await evidence()
        _ = try await library.emptyTrash()
        #expect(try await evidence() == before)
    }

    @Test("The deletion of an image that is back is known in every run, also in one that needs no survey")
    func formerDeletion() async throws {
        let before = try present(await synced.answer(.read(id)))
        let pixels = try await stage(Self.picture(of: 5))
        _ = try await library.remove(id)
        let deletion = try #require(try await evidence())
        let image = RemoteImage(record: before.record, version: "v", content: before.content)
        #expect(try written(await synced.answer(.store(image, pixels))).formerDeletions == deletion)
        // Nothing was surveyed in this run.
        let next = SyncedLibrary(library)
        #expect(try present(await next.answer(.read(id))).formerDeletions == deletion)
    }

    @Test("Pixels that are not whole leave no trace", arguments: [0, 40])
    func brokenPixels(count: Int) async throws {
        let whole = Self.picture(of: 9)
        do {
            let stage = try await synced.stage()
            try await stage.append(Array(whole.prefix(count)))
            #expect(try await stage.finish(sha256: ContentHash.sha256(whole)) == .damaged)
        }
        #expect(try scratch.files(in: "Nura/.nura/uploads") == [])
        #expect(try scratch.files(in: "Nura/.nura/tmp") == [])
    }

    @Test("A library without its marker answers nothing about its images")
    func noMarker() async throws {
        try scratch.move("Nura/.nura/library.json", to: "marker")
        guard case .localFailure(let failure) = await synced.answer(.survey(unless: nil)) else {
            Issue.record("it was surveyed")
            return
        }
        #expect(failure.code == .library)
    }

    // MARK: - Fixture

    private static func open(
        _ scratch: ScratchFiles, now: @escaping WallClock = now
    ) async throws -> Library {
        let painter = PainterGenerator(model: "nura-painter-1") { _, _, parameters in
            Bitmap(width: parameters.size.width, height: parameters.size.height, pixels: [])
        }
        let studio = Studio(
            detectEmotion: { _ in DetectedEmotion(emotion: .calm, hasEvidence: false, record: JSONObject()) },
            recall: { _, _, _ in .nothing }, writer: BuiltInWriter(), generator: painter, namedGenerators: [painter],
            styles: [])
        return try await Library(
            opening: scratch.absolute("Nura"), options: LibraryOptions(deletionGrace: 0), studio: studio,
            logger: Logger(label: "test"), now: now, random: random)
    }

    private static func picture(of grey: UInt8) -> [UInt8] {
        (try? PNG.encode(Bitmap(width: 4, height: 4, pixels: [UInt8](repeating: grey, count: 48)))) ?? []
    }

    private static let now: WallClock = { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
    private static let random: @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
}

private struct SyncOutcomeFailure: Error, CustomStringConvertible {
    let description: String
}
