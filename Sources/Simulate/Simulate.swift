import Glibc
import SyncSimulation

/// `Simulate SEEDS SECONDS [FIRST]`: plays stories until so many are played or so much time has passed, and tells the
/// first one that goes wrong.
@main
struct Simulate {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
        let seeds = arguments.first ?? 1000
        let seconds = arguments.dropFirst().first ?? 60
        let first = arguments.dropFirst(2).first ?? 0
        let start = ContinuousClock.now
        var played: UInt64 = 0
        var steps = 0
        var counts: [String: Int] = [:]
        for seed in first..<(first + seeds) {
            if ContinuousClock.now - start > .seconds(Int64(seconds)) { break }
            let outcome = Simulation.run(seed: seed)
            played += 1
            steps += outcome.steps
            counts.merge(outcome.counts, uniquingKeysWith: +)
            if let error = outcome.error {
                for line in Simulation.run(seed: seed, isTelling: true).story { print(line) }
                print("seed \(seed) fails: \(error)")
                exit(1)
            }
        }
        for (what, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(what): \(count)") }
        print("\(played) seeds, \(steps) steps, \(ContinuousClock.now - start)")
    }
}
