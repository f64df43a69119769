import NuraModel
import Sync
import SyncSimulation
import Testing

@Suite("A round of sync")
struct RoundTests {
    @Test("A rename is one request, and no upload")
    func rename() throws {
        let world = try RoundFixture(images: 3, agreed: true)
        world.library.renamed = world.ids(1..<2)
        _ = try world.round()
        #expect(world.server.requests == ["patch image-1"])
    }

    @Test("With nothing to do nothing is asked about any image, and nothing is written")
    func atRest() throws {
        let world = try RoundFixture(images: 3, agreed: true)
        world.server.asked = 0
        let writes = world.state.writes
        let report = try world.round()
        #expect(report == SyncReport())
        #expect(world.server.requests.isEmpty)
        #expect(world.server.asked == 1)
        #expect(world.state.writes == writes)
    }

    @Test("What the server deleted goes to the trash only after another look")
    func looksBeforeTrash() throws {
        let world = try RoundFixture(images: 3, agreed: true)
        world.server.deleted = world.ids(0..<1)
        #expect(try world.round().trashed == 1)
        #expect(world.server.requests == ["look image-0"])
    }

    @Test("Somebody else's token stops everything")
    func otherUser() throws {
        let world = try RoundFixture(images: 1, agreed: true)
        var round = SyncRound(settings: SyncSettings(device: "ada"), state: world.state, now: { PlanFixture.time })
        let (first, _) = try #require(try round.nextAction())
        // The cursor is none of this server's.
        try round.take(.page(ChangePage(changes: [], cursor: nil, hasMore: true, isExpired: true)), for: first)
        let (ticket, _) = try #require(try round.nextAction())
        try round.take(
            .identity(
                RemoteIdentity(serverID: "server", epoch: "e", userID: "other", isExtended: true, abilities: .all)),
            for: ticket)
        #expect(round.isFinished)
        #expect(round.report.failure == .otherUser)
    }

    @Test("A server that forgot how to sync is out of order, not another kind of server")
    func degraded() throws {
        let world = try RoundFixture(images: 1, agreed: true)
        var round = SyncRound(settings: SyncSettings(device: "ada"), state: world.state, now: { PlanFixture.time })
        let (first, _) = try #require(try round.nextAction())
        // The cursor is none of this server's.
        try round.take(.page(ChangePage(changes: [], cursor: nil, hasMore: true, isExpired: true)), for: first)
        let (ticket, _) = try #require(try round.nextAction())
        try round.take(
            .identity(
                RemoteIdentity(
                    serverID: "http://server", epoch: "", userID: "user", isExtended: false, abilities: .original)),
            for: ticket)
        #expect(round.report.failure == .degraded)
    }

    @Test("A server whose list never ends is given up")
    func endlessList() throws {
        let world = try RoundFixture(images: 1, agreed: true)
        var round = SyncRound(settings: SyncSettings(device: "ada"), state: world.state, now: { PlanFixture.time })
        var asked = 0
        while let (ticket, action) = try round.nextAction() {
            if case .remote(.changes) = action {
                asked += 1
                try round.take(
                    .page(ChangePage(changes: [], cursor: nil, hasMore: true, isExpired: true)), for: ticket)
            } else if case .remote(let request) = action {
                try round.take(world.server.answer(request), for: ticket)
            }
        }
        #expect(asked < 10)
        #expect(round.report.failure != nil)
    }
}
