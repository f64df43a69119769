import LibraryIndex
import LibraryService
import LibraryStore
import Logging
import NuraModel
import RenderQueue
import Studio
import Synchronization
import TestSupport
import Testing

@testable import Daemon

@Suite("The drafts desk")
struct DraftsDeskTests {
    @Test("Makes every draft again when the generator answers at last, with nobody doing anything")
    func redevelops() async throws {
        let scene = try await DraftScene(answersAfter: 6)
        for text in ["a boat on a lake", "a red kite", "an old oak"] { try await scene.makeDraft(of: text) }
        #expect(try await scene.library.dueDrafts().count == 3)
        try await scene.run(clock: HurryingClock()) { try await scene.library.dueDrafts().isEmpty }
        #expect(scene.far.asked == 6 + 3)
        #expect(try await scene.library.trash().entries.map(\.reason) == [.replaced, .replaced, .replaced])
    }

    @Test("Tries at once when the generator has answered somebody else")
    func hurries() async throws {
        let scene = try await DraftScene(answersAfter: 2)
        try await scene.makeDraft(of: "a boat on a lake")
        let clock = ManualClock()
        let hasMade = Mutex(false)
        try await scene.run(clock: clock) {
            if hasMade.withLock(\.self) { return try await scene.isDone() }
            // The first attempt fails and waits on a clock that never moves.
            await clock.sleepers(1)
            hasMade.withLock { $0 = true }
            guard case .made = try await scene.library.generate(PictureRequest(text: "a red kite")) else { return true }
            await scene.desk?.look()
            return try await scene.isDone()
        }
        #expect(try await scene.library.dueDrafts().isEmpty)
    }
}

/// A library with a generator that is out of reach for the first calls.
private final class DraftScene: Sendable {
    let scratch: ScratchFiles
    let library: Library
    let far: LateGenerator
    private let running = Mutex<DraftsDesk?>(nil)

    init(answersAfter failures: Int) async throws {
        scratch = try ScratchFiles()
        far = LateGenerator(failures: failures)
        let now: WallClock = { Timestamp(milliseconds: 1_795_348_800_000) }
        let random: @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
        _ = try Library.create(at: scratch.absolute("Nura"), adopting: false, now: now, random: random)
        let painter = PainterGenerator(model: "nura-painter-1") { _, _, parameters in
            LateGenerator.bitmap(90, parameters.size)
        }
        let studio = Studio(
            detectEmotion: { _ in DetectedEmotion(emotion: .calm, hasEvidence: false, record: JSONObject()) },
            recall: { _, _, _ in .nothing }, writer: BuiltInWriter(),
            generator: FallbackGenerator(first: far, others: [painter]) { _, _ in }, redeveloper: far,
            namedGenerators: [far, painter], styles: [])
        library = try await Library(
            opening: scratch.absolute("Nura"), options: LibraryOptions(), studio: studio,
            logger: Logger(label: "test"), now: now, random: random)
    }

    var desk: DraftsDesk? { running.withLock { $0 } }

    func makeDraft(of text: String) async throws {
        var request = PictureRequest(text: text)
        request.size = PictureSize(width: 64, height: 64)
        guard case .made(let images) = try await library.generate(request) else { throw CancellationError() }
        #expect(images.first?.record.metadata.isDraft == true)
    }

    /// Waits for the queue's next change, and says whether nothing is left to do.
    func isDone() async throws -> Bool {
        try await library.dueDrafts().isEmpty
    }

    /// Runs queue and desk until `isOver`, asked after every change of the queue, says so.
    func run(clock: any Clock<Duration>, until isOver: @escaping @Sendable () async throws -> Bool) async throws {
        let queue = RenderQueue(concurrency: 1, clock: clock, now: library.now)
        let desk = DraftsDesk(library: library, queue: queue, logger: Logger(label: "test"))
        running.withLock { $0 = desk }
        let changes = await queue.changes()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await queue.run() }
            await desk.look()
            for await _ in changes {
                await desk.look()
                if try await isOver() { break }
            }
            await queue.stop()
            try await group.waitForAll()
        }
    }
}

private final class LateGenerator: ImageGenerator {
    let name = "far"
    private let failures: Int
    private let calls = Mutex(0)

    init(failures: Int) {
        self.failures = failures
    }

    var asked: Int { calls.withLock { $0 } }

    func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        let call = calls.withLock { calls in
            calls += 1
            return calls
        }
        guard call > failures else { throw GenerationError(code: .unreachable, message: "nobody is there") }
        return GeneratedImage(
            content: .bitmap(Self.bitmap(200, request.parameters.size)), model: "far/model-1", isFromTrainedModel: true,
            parameters: request.parameters)
    }

    static func bitmap(_ tone: UInt8, _ size: PictureSize) -> Bitmap {
        var pixels = [UInt8](repeating: tone, count: size.width * size.height * 3)
        pixels[0] = 0
        return Bitmap(width: size.width, height: size.height, pixels: pixels)
    }
}
