import NuraModel
import Sync
import SyncSimulation
import Testing

@Suite("The brakes")
struct BrakeTests {
    @Test("A first round, whatever the two sides hold, deletes nothing")
    func firstRound() throws {
        let world = try RoundFixture(images: 5, agreed: false)
        world.library.deleted = world.ids(0..<4)
        world.server.deleted = world.ids(4..<5)
        let report = try world.round()
        #expect(report.trashed == 0)
        #expect(report.deletedThere == 0)
    }

    @Test("Half of a library at once waits for the person, and goes on for exactly the plan that was shown")
    func half() throws {
        let world = try RoundFixture(images: 6, agreed: true)
        world.library.deleted = world.ids(0..<4)
        let held = try #require(try world.round().held)
        #expect(held.there == world.ids(0..<4).sorted())
        #expect(world.server.requests.contains { $0.hasPrefix("delete") } == false)
        #expect(try world.round(confirming: "another plan").deletedThere == 0)
        #expect(try world.round().held?.plan == held.plan)
        #expect(try world.round(confirming: held.plan).deletedThere == 4)
        #expect(try world.round().held == nil)
    }

    @Test("What was held stays held when it becomes less", arguments: [1, 2, 3])
    func staysHeld(left: Int) throws {
        let world = try RoundFixture(images: 6, agreed: true)
        world.library.deleted = world.ids(0..<4)
        _ = try world.round()
        world.library.deleted = world.ids(0..<left)
        #expect(try world.round().held != nil)
    }

    @Test("One of many goes without asking")
    func one() throws {
        let world = try RoundFixture(images: 6, agreed: true)
        world.library.deleted = world.ids(0..<1)
        #expect(try world.round().deletedThere == 1)
    }

    @Test("Doubt about the folder holds every deletion, on either side")
    func doubt() throws {
        let world = try RoundFixture(images: 6, agreed: true)
        world.library.deleted = world.ids(0..<1)
        world.server.deleted = world.ids(1..<2)
        world.library.doubt = "images/ could not be read"
        let report = try world.round()
        #expect(report.held?.reason == "images/ could not be read")
        #expect(report.trashed + report.deletedThere == 0)
    }

    @Test("Deletions of the last 24 hours count together")
    func withinADay() throws {
        let world = try RoundFixture(images: 7, agreed: true)
        for number in 0..<3 {
            world.library.deleted = world.ids(0..<(number + 1))
            #expect(try world.round().deletedThere == 1)
        }
        world.library.deleted = world.ids(0..<4)
        #expect(try world.round().held != nil)
    }

    @Test("Deletions count together whatever the clock says in between")
    func clockJump() throws {
        let world = try RoundFixture(images: 7, agreed: true)
        for number in 0..<3 {
            world.library.deleted = world.ids(0..<(number + 1))
            #expect(try world.round(now: PlanFixture.time.adding(seconds: 315_360_000)).deletedThere == 1)
        }
        world.library.deleted = world.ids(0..<4)
        #expect(try world.round().held != nil)
    }

    @Test("Everything changed at once holds the deletions among it")
    func everything() throws {
        let world = try RoundFixture(images: 6, agreed: true)
        world.library.renamed = world.ids(1..<6)
        world.library.deleted = world.ids(0..<1)
        #expect(try world.round().held?.reason == "everything has changed at once")
    }
}
