import Foundation
import SyncSimulation
import Testing

@Suite("Sync among devices that have bad luck")
struct SimulationTests {
    /// `NURA_SEED` plays one story, `NURA_SIMULATIONS` says how many.
    private static var seeds: Range<UInt64> {
        let environment = ProcessInfo.processInfo.environment
        if let seed = environment["NURA_SEED"].flatMap({ UInt64($0) }) { return seed..<(seed + 1) }
        return 0..<(environment["NURA_SIMULATIONS"].flatMap { UInt64($0) } ?? 1000)
    }

    @Test("Whatever happens, everybody agrees in the end and nothing is lost")
    func stories() {
        for seed in Self.seeds {
            let outcome = Simulation.run(seed: seed)
            guard let error = outcome.error else { continue }
            for line in Simulation.run(seed: seed, isTelling: true).story { print(line) }
            Issue.record("NURA_SEED=\(seed): \(error)")
            return
        }
    }

    @Test("A seed tells the same story every time")
    func isReproducible() {
        for seed in UInt64(0)..<5 {
            #expect(
                Simulation.run(seed: seed, isTelling: true).story
                    == Simulation.run(seed: seed, isTelling: true).story)
        }
    }
}
