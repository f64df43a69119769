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
        // Writes down in which version of the library nothing was left to do.
        _ = try world.round()
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

    @Test("A deleted image that somebody had edited comes back, and the person is told until that is answered")
    func comesBack() throws {
        let world = try RoundFixture(images: 3, agreed: true)
        let id = try #require(ImageID("image-1"))
        world.library.deleted = [id]
        world.server.images[id]?.name = "edited"
        let report = try world.round()
        #expect(report.cameBack == 1 && report.stored == 1)
        #expect(try SyncStatus(world.state).cameBack == [id])
        #expect(try SyncStatus(world.state).needsAttention)
        #expect(try world.round().cameBack == 0)
    }

    @Test("Where neither side has changed since nothing was left to do, no image is compared; else every one is")
    func settled() throws {
        let world = try RoundFixture(images: 3, agreed: true)
        _ = try world.round()
        // A server that has nothing new, and what the library was asked for.
        var surveys: [SyncOutcome] = []
        func quiet(_ action: SyncAction) -> SyncOutcome? {
            if case .remote(.changes) = action {
                return .page(ChangePage(changes: [], cursor: "1", hasMore: false))
            }
            guard case .local(let request) = action, case .survey = request else { return nil }
            surveys.append(world.library.answer(request))
            return surveys.last
        }
        #expect(try world.round(instead: quiet) == SyncReport())
        guard case .unchanged = surveys.last else {
            Issue.record("\(surveys)")
            return
        }
        world.library.renamed = world.ids(0..<1)
        #expect(try world.round(instead: quiet).patched == 1)
        // Its own write is looked at once more, and then there is peace again.
        _ = try world.round(instead: quiet)
        _ = try world.round(instead: quiet)
        guard case .unchanged = surveys.last else {
            Issue.record("\(surveys)")
            return
        }
        let id = try #require(ImageID("image-2"))
        world.server.images[id]?.name = "from elsewhere"
        #expect(try world.round().changed == 1)
    }

    @Test("Pixels that are no picture are put aside, and not fetched again until something else is there")
    func noPicture() throws {
        let world = try RoundFixture(images: 1, agreed: true)
        let id = try #require(ImageID("broken"))
        world.server.images[id] = .named("broken", content: "c")
        world.server.broken = [id]
        _ = try world.round()
        guard case .quarantined = try world.state.transaction({ try $0.row(id) })?.standing else {
            Issue.record("it is not put aside")
            return
        }
        world.server.requests = []
        _ = try world.round()
        #expect(world.server.requests.isEmpty)
        world.server.broken = []
        world.server.images[id]?.name = "mended"
        #expect(try world.round().stored == 1)
    }

    @Test("A server that has to be listed is not listed for a change that was made here")
    func listedServer() throws {
        let world = try RoundFixture(images: 3, agreed: false)
        world.server.isExtended = false
        world.library.images = [:]
        _ = try world.round()
        world.library.renamed = world.ids(1..<2)
        world.server.listings = 0
        #expect(try world.round(listsAnew: false).patched == 1)
        #expect(world.server.listings == 0)
        _ = try world.round()
        #expect(world.server.listings == 1)
    }
}
