import NuraModel
import Sync
import SyncSimulation
import Testing

/// What counts as proof that an image is gone, and what does not.
@Suite("Evidence of a deletion")
struct EvidenceTests {
    private static let expired = ChangePage(changes: [], cursor: nil, hasMore: true, isExpired: true)

    /// Makes a round in which the server does not know the cursor any more.
    private func roundFromTheBeginning(
        _ world: RoundFixture, instead: (SyncAction) throws -> SyncOutcome? = { _ in nil }
    ) throws -> SyncReport {
        try world.round { action in
            if case .remote(.changes("1")) = action { return .page(Self.expired) }
            return try instead(action)
        }
    }

    @Test("An image that a list of everything does not show was not deleted: it goes up again")
    func absent() throws {
        let world = try RoundFixture(images: 3, agreed: true)
        world.server.images[try world.id(0)] = nil
        let report = try roundFromTheBeginning(world)
        #expect(report.created == 1)
        #expect(report.trashed == 0)
    }

    @Test("What comes back after it was missed succeeds nothing: what it differs from is kept in a conflict")
    func comesBackOlder() throws {
        let world = try RoundFixture(images: 3, agreed: true)
        let id = try world.id(0)
        world.server.images[id] = nil
        let report = try roundFromTheBeginning(world) { action in
            guard case .remote(.create) = action else { return nil }
            return .remoteFailure(RemoteFailure(.unreachable, "no route"))
        }
        #expect(report.trashed == 0)
        // Another device had an older one.
        world.server.images[id] = .named("older", content: "c0")
        #expect(try world.round().changed == 1)
        let metadata = ImageMetadata(try #require(world.library.images[id]).metadata)
        #expect(metadata.conflicts.map(\.value) == ["image 0"])
    }

    @Test("What lives again after a deletion succeeds nothing: what it differs from is kept in a conflict")
    func livesAgainOlder() throws {
        let world = try RoundFixture(images: 3, agreed: true)
        let id = try world.id(0)
        world.server.deleted = [id]
        let report = try world.round { action in
            guard case .local(.trash) = action else { return nil }
            return .localFailure(LocalFailure(.image, "no space left"))
        }
        #expect(report.trashed == 0)
        // Another device had edited an older one.
        world.server.deleted = []
        world.server.images[id] = .named("older", content: "c0")
        #expect(try world.round().changed == 1)
        let metadata = ImageMetadata(try #require(world.library.images[id]).metadata)
        #expect(metadata.conflicts.map(\.value) == ["image 0"])
    }

    @Test("A list that breaks off says nothing of what it did not come to")
    func brokenList() throws {
        let world = try RoundFixture(images: 3, agreed: true)
        let before = try world.state.peek(world.id(2))
        let report = try roundFromTheBeginning(world) { action in
            switch action {
            case .remote(.changes(nil)):
                .page(world.server.page(try [world.id(0)], cursor: "half", hasMore: true))
            case .remote(.changes("half")): .remoteFailure(RemoteFailure(.unreachable, "no route"))
            default: nil
            }
        }
        #expect(report.failure != nil)
        #expect(try world.state.peek(world.id(2)) == before)
    }

    @Test("A server without tombstones is asked for proof after two lists without the image, and not after one")
    func twoLists() throws {
        let world = try RoundFixture(images: 3, agreed: true, isExtended: false)
        world.server.images[try world.id(0)] = nil
        #expect(try world.round().trashed == 0)
        #expect(world.server.requests.isEmpty)
        #expect(try world.round().trashed == 1)
        #expect(world.server.requests == ["confirm image-0"])
    }

    @Test("Two lists without the image are no proof where the server cannot say more")
    func noProof() throws {
        let world = try RoundFixture(images: 3, agreed: true, isExtended: false)
        world.server.images[try world.id(0)] = nil
        world.server.provesDeletions = false
        for _ in 0..<4 { #expect(try world.round().trashed == 0) }
        #expect(world.server.requests.contains("confirm image-0"))
        world.server.images[try world.id(0)] = .named("image 0", content: "c0")
        #expect(try world.round().trashed == 0)
    }

    @Test("An image that comes back in a list begins to be missed anew")
    func cameBack() throws {
        let world = try RoundFixture(images: 3, agreed: true, isExtended: false)
        let id = try world.id(0)
        let values = world.server.images[id]
        for images in [nil, values, nil] {
            world.server.images[id] = images
            #expect(try world.round().trashed == 0)
        }
        #expect(world.server.requests.isEmpty)
    }

    /// Its first image was deleted here and edited on another device, so it came back.
    private func worldInWhichOneCameBack() throws -> (world: RoundFixture, id: ImageID) {
        let world = try RoundFixture(images: 3, agreed: true)
        let id = try world.id(0)
        world.library.deleted = [id]
        world.server.images[id]?.name = "edited meanwhile"
        #expect(try world.round().stored == 1)
        return (world, id)
    }

    @Test("The deletion of an image that came back is no proof when its files vanish later")
    func undoneDeletion() throws {
        let (world, id) = try worldInWhichOneCameBack()
        #expect(try world.state.transaction { try $0.head()?.cameBack } == [id])
        world.library.deleted = [id]
        let report = try world.round()
        #expect(report.deletedThere == 0)
        #expect(report.stored == 1)
    }

    @Test("An image that came back can be deleted again, whatever the clock said at either time")
    func deletedAgain() throws {
        let (world, id) = try worldInWhichOneCameBack()
        (world.library.deleted, world.library.deletedAgain) = ([id], [id])
        #expect(try world.round().deletedThere == 1)
    }

    @Test("What was agreed on in an epoch proves nothing in the next, which may begin in the middle of a list")
    func epochInTheMiddle() throws {
        let world = try RoundFixture(images: 3, agreed: true)
        world.server.deleted = [try world.id(0)]
        let report = try roundFromTheBeginning(world) { action in
            // Answered by the server as it was put back from a backup, after it had said who it was.
            if case .remote(.changes(nil)) = action { world.server.epoch = "e2" }
            return nil
        }
        #expect(report.trashed == 0)
        #expect(try world.state.transaction { try $0.head()?.epoch } == "e2")
        #expect(try world.state.peek(world.id(0))?.standing.isParked == true)
    }

    @Test("News that are older than what is known change nothing")
    func oldNews() throws {
        let world = try RoundFixture(images: 3, agreed: true)
        let id = try world.id(0)
        func news(_ sequence: Int64, _ side: RemoteSide) throws -> SyncReport {
            try world.round { action in
                guard case .remote(.changes) = action else { return nil }
                let change = ChangePage.Change(id: id, sequence: sequence, side: side)
                return .page(ChangePage(changes: [change], cursor: "1", hasMore: false))
            }
        }
        world.server.images[id]?.name = "the latest"
        let values = try #require(world.server.images[id])
        let latest = RemoteImage(record: RoundFixture.record(id, values), version: "\(values)", content: values.content)
        #expect(try news(9, .present(latest)).changed == 1)
        world.server.requests = []
        let report = try news(8, .deleted(version: "v"))
        #expect(report == SyncReport())
        #expect(world.server.requests.isEmpty)
        #expect(try world.state.peek(id)?.remote == .present(latest))
    }

    @Test("What is remembered belongs to one server, one epoch, one user and one kind of server")
    func pairing() {
        let identity = RemoteIdentity(serverID: "s", epoch: "e", userID: "u", isExtended: true, abilities: .all)
        let head = SyncHead(identity)
        #expect(head.isPaired(with: identity))
        for other in [
            RemoteIdentity(serverID: "x", epoch: "e", userID: "u", isExtended: true, abilities: .all),
            RemoteIdentity(serverID: "s", epoch: "x", userID: "u", isExtended: true, abilities: .all),
            RemoteIdentity(serverID: "s", epoch: "e", userID: "x", isExtended: true, abilities: .all),
            RemoteIdentity(serverID: "s", epoch: "e", userID: "u", isExtended: false, abilities: .original),
        ] {
            #expect(!head.isPaired(with: other))
        }
    }
}

extension Standing {
    fileprivate var isParked: Bool { if case .parked = self { true } else { false } }
}
