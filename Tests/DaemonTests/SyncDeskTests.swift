import LibraryService
import Logging
import NuraModel
import Studio
import Sync
import Synchronization
import TestSupport
import Testing

@testable import Daemon

@Suite("The sync desk")
struct SyncDeskTests {
    private let scratch: ScratchFiles
    private let library: Library
    private let server = PickyServer()

    init() async throws {
        scratch = try ScratchFiles()
        let now: WallClock = { Timestamp(milliseconds: 1_795_348_800_000) }
        let random: @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
        _ = try Library.create(at: scratch.absolute("Nura"), adopting: false, now: now, random: random)
        let painter = PainterGenerator(model: "nura-painter-1") { _, _, parameters in
            Bitmap(width: parameters.size.width, height: parameters.size.height, pixels: [])
        }
        let studio = Studio(
            detectEmotion: { _ in DetectedEmotion(emotion: .calm, hasEvidence: false, record: JSONObject()) },
            recall: { _, _, _ in .nothing }, writer: BuiltInWriter(), generator: painter, namedGenerators: [painter],
            styles: [])
        library = try await Library(
            opening: scratch.absolute("Nura"), options: LibraryOptions(), studio: studio,
            logger: Logger(label: "test"), now: now, random: random)
    }

    /// Runs the desk until `body` is done with it.
    private func withDesk(
        _ body: (SyncDesk, inout AsyncStream<PickyServer.Event>.Iterator) async throws -> Void
    ) async throws {
        let desk = SyncDesk(
            sync: try LibrarySync(library: library, remote: server, device: "ada"), logger: Logger(label: "test"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await desk.follow() }
            var events = server.events.makeAsyncIterator()
            // The first round.
            #expect(await events.next() == .tokenWasRead("old"))
            #expect(await events.next() == .wasAsked(with: "old"))
            try await body(desk, &events)
            group.cancelAll()
        }
    }

    @Test("A server that does not accept the token is left alone until there is another one", .timeLimit(.minutes(1)))
    func pauses() async throws {
        try await withDesk { desk, events in
            for _ in 0..<3 {
                desk.note(.there)
                #expect(await events.next() == .tokenWasRead("old"))
            }
            server.current.withLock { $0 = "new" }
            desk.note(.there)
            #expect(await events.next() == .tokenWasRead("new"))
            #expect(await events.next() == .tokenWasRead("new"))
            #expect(await events.next() == .wasAsked(with: "new"))
        }
    }

    @Test("Where the person got through by hand, the daemon goes on with the same token", .timeLimit(.minutes(1)))
    func goesOnAfterThePerson() async throws {
        try await withDesk { desk, events in
            let easygoing = PickyServer(accepts: ["old"])
            let report = try await LibrarySync(library: library, remote: easygoing, device: "ada").run().report
            #expect(report.failure == nil)
            desk.note(.there)
            #expect(await events.next() == .tokenWasRead("old"))
            #expect(await events.next() == .tokenWasRead("old"))
            #expect(await events.next() == .wasAsked(with: "old"))
        }
    }
}

/// A server without images that accepts some tokens only.
private final class PickyServer: Remote {
    enum Event: Equatable {
        case tokenWasRead(String)
        case wasAsked(with: String)
    }

    let current = Mutex("old")
    let events: AsyncStream<Event>
    private let happened: AsyncStream<Event>.Continuation
    private let accepted: Set<String>

    init(accepts accepted: Set<String> = ["new"]) {
        self.accepted = accepted
        (events, happened) = AsyncStream.makeStream()
    }

    func token() async -> String? {
        let token = current.withLock(\.self)
        happened.yield(.tokenWasRead(token))
        return token
    }

    func answer(_ request: RemoteRequest, pixels local: any LocalPixels) async -> SyncOutcome {
        let token = current.withLock(\.self)
        happened.yield(.wasAsked(with: token))
        guard accepted.contains(token) else { return .remoteFailure(RemoteFailure(.unauthorized, "no")) }
        if case .changes = request { return .page(ChangePage(changes: [], cursor: "1", hasMore: false)) }
        return .identity(
            RemoteIdentity(serverID: "server", epoch: "e", userID: "user", isExtended: true, abilities: .all))
    }

    func wait(after cursor: String?, seconds: Int) async throws(RemoteFailure) -> Bool { false }
}
