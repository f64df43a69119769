import NuraModel
import Sync

/// Devices, a server, people and bad luck: everything that happens follows from the seed.
///
/// People write on several devices at once while requests and answers get lost, come twice, late or cut short, programs
/// stop between any two steps, clocks jump, memories of sync are lost and the server is put back from backups. Then the
/// luck turns, and everybody must agree with nothing lost.
package struct Simulation {
    /// What a seed came to.
    package struct Outcome: Sendable {
        package let seed: UInt64
        package let error: SimulationError?
        /// Everything that happened, a line each; empty unless asked for.
        package let story: [String]
        package let steps: Int
        /// How often what happened.
        package let counts: [String: Int]
    }

    let isTelling: Bool
    var random: SimulatedRandom
    var server = SimulatedServer()
    var devices: [SimulatedDevice]
    var ledger = Ledger()
    var backups: [SimulatedServer.Backup] = []
    /// Requests that are still on their way although nobody waits for their answers.
    var delayed: [RemoteRequest] = []
    /// How bad the luck is: a fault happens once in so many requests; 0 for never.
    var faultRate: Int
    let story = Story()
    var steps = 0
    var imageCount = 0
    let startsLegacy: Bool
    /// People do something five times in so many turns.
    let busyness: Int

    package init(seed: UInt64, isTelling: Bool) {
        self.isTelling = isTelling
        random = SimulatedRandom(seed: seed)
        let count = random.number(2..<5)
        devices = (0..<count).map { SimulatedDevice(name: ["ada", "ben", "cleo", "dora"][$0]) }
        busyness = [8, 24, 24, 60][random.number(0..<4)]
        faultRate = [0, 30, 12, 6][random.number(0..<4)]
        startsLegacy = random.oneIn(8)
        if startsLegacy { server.isExtended = false }
        for index in devices.indices {
            devices[index].clockError = random.oneIn(3) ? Double(random.number(-10..<11)) * 31_536_000 : 0
        }
    }

    /// Plays the whole story of `seed`.
    package static func run(seed: UInt64, isTelling: Bool = false) -> Outcome {
        var simulation = Simulation(seed: seed, isTelling: isTelling)
        do {
            try simulation.play()
            return Outcome(
                seed: seed, error: nil, story: simulation.story.lines, steps: simulation.steps,
                counts: simulation.story.counts)
        } catch let error as SimulationError {
            return Outcome(
                seed: seed, error: error, story: simulation.story.lines, steps: simulation.steps,
                counts: simulation.story.counts)
        } catch {
            return Outcome(
                seed: seed, error: SimulationError(promise: "Nothing fails unexpectedly", details: "\(error)"),
                story: simulation.story.lines, steps: simulation.steps,
                counts: simulation.story.counts)
        }
    }

    func tell(_ line: @autoclosure () -> String) {
        if isTelling { story.lines.append(line()) }
    }

    private mutating func play() throws {
        tell("\(devices.count) devices, a \(startsLegacy ? "legacy" : "extended") server, faults 1 in \(faultRate)")
        for _ in 0..<random.number(40..<200) * [1, 1, 2, 6][random.number(0..<4)] {
            switch random.number(0..<busyness) {
            case 0..<5: try actAsPerson(on: random.number(0..<devices.count))
            case 5 where random.oneIn(4): haveBadLuck()
            case 6 where random.oneIn(startsLegacy ? 3 : 20): actAtServer()
            default: try step(random.number(0..<devices.count))
            }
        }
        try settle()
    }

    /// No more faults: everybody syncs until nothing is left to do.
    private mutating func settle() throws {
        tell("-- the luck turns")
        faultRate = 0
        for request in delayed { _ = carryOut(request, from: nil) }
        delayed = []
        for index in devices.indices {
            devices[index].library.unusable = []
            devices[index].state.fail(after: nil)
            devices[index].staleAnswers = []
            devices[index].staleLooks = [:]
            devices[index].library.isAway = false
        }
        for turn in 0..<40 {
            // Rounds that were under way have not seen everything, and a legacy server has to be listed more than once.
            var isQuiet = turn > 3
            for index in devices.indices.shuffled(using: &random) {
                let report = try finishRound(index)
                // The empty list of a server without tombstones proves nothing, so images may wait for ever.
                let mayWait = !server.isExtended && server.images.isEmpty
                let waits = !mayWait && (!report.postponed.isEmpty || report.outdated > 0)
                if report.steps > 0 || report.held != nil || report.failure != nil || waits { isQuiet = false }
                if let held = report.held { devices[index].confirmed = held.plan }
                if turn == 39 {
                    tell("\(devices[index].name) still has work: \(report)")
                }
            }
            if isQuiet {
                try judge()
                return try rest()
            }
        }
        throw SimulationError(
            promise: "Everything comes to rest", details: "there is still work after 40 rounds")
    }

    /// Promises 2 and 11: at rest a round does nothing and writes nothing, and neither does it when everything is listed
    /// anew, but for the list itself.
    private mutating func rest() throws {
        for index in devices.indices {
            let writes = devices[index].state.writes
            var report = try finishRound(index)
            guard server.isExtended else { continue }
            try check(report, "at rest", index)
            guard devices[index].state.writes == writes else {
                throw SimulationError(promise: "At rest nothing is written", details: devices[index].name)
            }
            server.forgetTombstones()
            report = try finishRound(index)
            try check(report, "with everything listed anew", index)
        }
        try judge()
    }

    private func check(_ report: SyncReport, _ when: String, _ index: Int) throws {
        guard report.steps == 0, report.held == nil, report.failure == nil else {
            throw SimulationError(
                promise: "Planning again yields nothing", details: "\(devices[index].name) \(when): \(report)")
        }
    }

    private mutating func finishRound(_ index: Int) throws -> SyncReport {
        if devices[index].round == nil { beginRound(index) }
        for _ in 0..<10_000 {
            if let report = try step(index) { return report }
        }
        throw SimulationError(promise: "Every round ends", details: devices[index].name)
    }
}

/// What has happened so far, a line each.
final class Story {
    var lines: [String] = []
    var counts: [String: Int] = [:]

    func count(_ what: String) { counts[what, default: 0] += 1 }
}
