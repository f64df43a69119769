import TestSupport
import Testing

@testable import RESTServer

@Suite struct SyncSweepTests {
    @Test(
        "Whichever call of a sync fails, on real files, SQLite and HTTP: the next rounds make both sides agree",
        arguments: [true, false], Fault.allCases)
    func sweep(isExtended: Bool, fault: Fault) async throws {
        var limits = ServerOptions.Limits()
        limits.generationsAMinute = 100_000
        try await ServerUnderTest.run(limits: limits) { server in
            let world = try await SyncSweepWorld(server: server, isExtended: isExtended)
            try await world.begin()
            var number = 0
            var wasMade = true
            while wasMade {
                try await world.makeDifferences(number)
                wasMade = try await world.round(failing: fault, after: number)
                try await world.settle()
                try world.expectAgreement("\(fault) \(number)")
                number += 1
            }
            print("\(isExtended ? "extended" : "legacy"), \(fault): \(number - 1) calls failed, one after the other")
            #expect(number > 5)
            try await world.expectNothingHalfDone()
            await world.stop()
        }
    }
}
