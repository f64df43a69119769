import Foundation
import LibraryIndex
import LibraryService
import LibraryStore
import Logging
import NuraModel
import PNGCodec
import Studio
import Synchronization
import TestSupport
import Testing

/// A library whose preferred generator is scripted, and whose painter steps in.
final class DraftFixture: Sendable {
    let scratch: ScratchFiles
    let far = ScriptedGenerator(.failure(.unreachable))
    private let time = Mutex(Timestamp(milliseconds: 1_795_348_800_000))

    init() throws {
        scratch = try ScratchFiles()
        _ = try Library.create(
            at: scratch.absolute("Nura"), adopting: false, now: now, random: { UInt64.random(in: .min ... .max) })
    }

    var now: WallClock { { self.time.withLock { $0 } } }

    func pass(seconds: Double) {
        time.withLock { $0 = $0.adding(seconds: seconds) }
    }

    func pass(to moment: Timestamp) {
        time.withLock { $0 = moment }
    }

    /// The library as another run of the program would open it.
    func open(
        perDay: Int = 50, redevelops: Bool = true, failureHook: @escaping FailureHook = { _ in }
    ) async throws -> Library {
        let painter = PainterGenerator(model: "nura-painter-1") { _, _, parameters in .filled(90, parameters.size) }
        let far = far
        let studio = Studio(
            detectEmotion: { _ in DetectedEmotion(emotion: .calm, hasEvidence: false, record: JSONObject()) },
            recall: { _, _, _ in .nothing }, writer: BuiltInWriter(),
            generator: FallbackGenerator(first: far, others: [painter]) { _, _ in }, redeveloper: far,
            namedGenerators: [far, painter], styles: ["ink", "noir"])
        return try await Library(
            opening: scratch.absolute("Nura"),
            options: LibraryOptions(redevelopsDrafts: redevelops, redevelopmentsPerDay: perDay), studio: studio,
            logger: Logger(label: "test"), now: now, random: { UInt64.random(in: .min ... .max) },
            failureHook: failureHook)
    }

    func draft(in library: Library, _ text: String = "a boat on a lake") async throws -> IndexedImage {
        var request = PictureRequest(text: text)
        request.size = PictureSize(width: 64, height: 64)
        request.style = "ink"
        request.seed = 7
        guard case .made(let images) = try await library.generate(request) else { throw CancellationError() }
        let image = try #require(images.first)
        #expect(image.record.metadata.isDraft)
        return image
    }

    /// The light of a picture's last pixel, which tells who made it: the painter 90, the generator 200.
    func tone(_ path: String) throws -> UInt8? {
        try PNG.decode(scratch.read("Nura/" + path)).pixels.last
    }
}
