import NuraModel
import Sync
import SyncSimulation
import Testing

/// Fails every single thing that a round does, one after the other.
@Suite("Whichever step of a round fails")
struct SweepTests {
    /// A library and a server that differ in every way there is.
    private func world() throws -> RoundFixture {
        let world = try RoundFixture(images: 12, agreed: true)
        world.library.renamed = world.ids(0..<1)
        world.server.images[try #require(ImageID("image-1"))]?.name = "from the server"
        world.library.deleted = world.ids(2..<3)
        world.server.deleted = world.ids(3..<4)
        world.library.images[try #require(ImageID("here"))] = .named("here", content: "here")
        world.server.images[try #require(ImageID("there"))] = .named("there", content: "there")
        world.library.renamed.formUnion(world.ids(4..<5))
        world.server.images[try #require(ImageID("image-4"))]?.name = "both wrote"
        return world
    }

    private func settle(_ world: RoundFixture) throws {
        for _ in 0..<4 {
            let report = try world.round()
            if report.steps == 0 {
                #expect(report.postponed.isEmpty)
                return
            }
        }
        Issue.record("it never comes to rest")
    }

    private struct State: Equatable {
        let here: [ImageID: ImageValues]
        let there: [ImageID: ImageValues]
    }

    private func state(_ world: RoundFixture) -> State {
        State(here: world.library.present, there: world.server.present)
    }

    @Test("A request or a write that fails, done or not, changes nothing about the end", arguments: [false, true])
    func actions(isDone: Bool) throws {
        let reference = try world()
        try settle(reference)
        let expected = state(reference)
        #expect(expected.here == expected.there)
        let first = try world()
        _ = try first.round()
        for number in 0..<first.actions {
            let world = try world()
            _ = try world.round(failing: number, isDone: isDone)
            try settle(world)
            #expect(state(world) == expected, "the action \(number)")
        }
    }

    @Test("A transaction that fails changes nothing about the end")
    func transactions() throws {
        let reference = try world()
        try settle(reference)
        let expected = state(reference)
        for number in 1..<80 {
            let world = try world()
            world.state.fail(after: number)
            do {
                _ = try world.round()
            } catch is MemorySyncState.Failure {
                // The program would start a new round.
            }
            world.state.fail(after: nil)
            try settle(world)
            #expect(state(world) == expected, "the transaction \(number)")
        }
    }
}

extension FixtureLibrary {
    var present: [ImageID: ImageValues] {
        images.keys.reduce(into: [:]) { present, id in
            if case .localSide(.present(let image)) = answer(.read(id)) { present[id] = image.values }
        }
    }
}

extension FixtureServer {
    var present: [ImageID: ImageValues] { images.filter { !deleted.contains($0.key) } }
}
