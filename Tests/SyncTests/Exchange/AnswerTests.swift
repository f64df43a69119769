import NuraModel
import Sync
import SyncSimulation
import Testing

/// What a round makes of answers that are not the ones that it hoped for.
@Suite("Answers to a round")
struct AnswerTests {
    private func present(_ id: ImageID, _ values: ImageValues) -> RemoteSide {
        .present(RemoteImage(record: RoundFixture.record(id, values), version: "\(values)", content: values.content))
    }

    @Test("A write whose answer was lost is found done, and is not made twice")
    func lostAnswer() throws {
        let world = try RoundFixture(images: 2, agreed: true)
        let id = try #require(ImageID("here"))
        world.library.images[id] = .named("here", content: "here")
        // The server has it already, and its feed says so only later.
        world.server.images[id] = .named("here", content: "here")
        let report = try world.round { action in
            guard case .remote(.changes) = action else { return nil }
            return .page(ChangePage(changes: [], cursor: "1", hasMore: false))
        }
        #expect(report.outdated == 0)
        #expect(try world.state.peek(id)?.standing == .synced)
        #expect(world.server.requests == ["upload here", "create here"])
        #expect(try world.round().steps == 0)
    }

    @Test("What another look shows is taken in with the feed, and not before")
    func newerThanTheFeed() throws {
        let world = try RoundFixture(images: 2, agreed: true)
        let id = try world.id(0)
        world.server.images[id]?.name = "told by the feed"
        let report = try world.round { action in
            guard case .remote(.look(id)) = action else { return nil }
            return .remoteSide(present(id, .named("newer", content: "c0")))
        }
        #expect(report.outdated == 1)
        #expect(report.changed == 0)
        #expect(world.library.images[id]?.name == "image 0")
        #expect(try world.round().changed == 1)
    }

    @Test("A write that came too late changes nothing here before the feed has told why")
    func tooLate() throws {
        let world = try RoundFixture(images: 2, agreed: true)
        let id = try world.id(0)
        world.library.renamed = [id]
        let report = try world.round { action in
            guard case .remote(.patch) = action else { return nil }
            return .remoteSide(present(id, .named("somebody else's", content: "c0")))
        }
        #expect(report.outdated == 1)
        #expect(report.changed == 0)
        #expect(try world.state.peek(id)?.remote == present(id, .named("image 0", content: "c0")))
        #expect(try world.round().patched == 1)
    }

    @Test("An answer that makes no sense is asked for again, one that refuses is not")
    func malformed() throws {
        for (code, createdLater) in [(RemoteFailure.Code.malformed, 1), (.refused, 0)] {
            let world = try RoundFixture(images: 2, agreed: true)
            let id = try #require(ImageID("here"))
            world.library.images[id] = .named("here", content: "here")
            let report = try world.round { action in
                guard case .remote(.create) = action else { return nil }
                return .remoteFailure(RemoteFailure(code, "no"))
            }
            #expect(report.created == 0)
            #expect(report.failure == nil)
            #expect(try world.round().created == createdLater)
        }
    }

    @Test("A library that could not write what it was told agrees on nothing, and tells the server nothing of it")
    func changedByTheLibrary() throws {
        let world = try RoundFixture(images: 2, agreed: true)
        let id = try world.id(0)
        let agreed = try world.state.peek(id)?.agreement
        world.server.images[id]?.name = "a name with a / in it"
        let report = try world.round { action in
            guard case .local(.change(let record, _, _)) = action else { return nil }
            var values = ImageValues(record, content: "c0")
            values.name = "a name with a - in it"
            world.library.images[id] = values
            guard case .localSide(.present(let image)) = world.library.answer(.read(id)) else { return nil }
            return .written(image)
        }
        #expect(report.patched == 0)
        #expect(report.postponed.keys.contains(id))
        #expect(world.server.images[id]?.name == "a name with a / in it")
        #expect(try world.state.peek(id)?.agreement == agreed)
    }
}
