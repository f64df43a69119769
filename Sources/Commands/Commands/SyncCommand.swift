import ArgumentParser
import LibraryService
import NuraModel
import Sync

struct SyncCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Syncs with the server that sync.server names, now.")

    @Flag(help: "Say what would be done, and change nothing.") var dryRun = false
    @Flag(help: "Go on until interrupted, and follow the server.") var watch = false
    @Option(help: ArgumentHelp("Let the deletions of this plan go on, as an earlier run showed it.", valueName: "plan"))
    var confirm: String?
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    private static let seconds = 30

    func run(in context: CommandContext) async throws -> SystemExit {
        let configuration = try context.configuration(common)
        let library = try await context.openLibrary(configuration)
        guard let sync = try context.sync(library, configuration) else {
            throw UsageError(message: "there is no server to sync with; set sync.server in the configuration")
        }
        var ending = try await once(sync, confirming: confirm, in: context)
        while watch {
            try await wait(for: sync, after: ending)
            ending = try await once(sync, confirming: nil, in: context)
        }
        return ending
    }

    /// Until the server tells of a change; by the clock where it cannot, or cannot be reached.
    private func wait(for sync: LibrarySync, after ending: SystemExit) async throws {
        if ending == .success, try await sync.isFollowed() {
            do {
                _ = try await sync.waitForChanges(seconds: Self.seconds)
                return
            } catch is RemoteFailure {
                // The next round says what is wrong.
            }
        }
        repeat {
            try await Task.sleep(for: .seconds(Self.seconds))
        } while try await sync.refusal() != nil
    }

    private func once(
        _ sync: LibrarySync, confirming plan: String?, in context: CommandContext
    ) async throws -> SystemExit {
        let isDry = dryRun
        let (report, _) = try await context.terminal.progress("Syncing") { line in
            try await sync.run(confirming: plan, onlyPlans: isDry) { remaining, all in
                line.update(
                    Double(max(0, all - remaining)) / Double(max(1, all)), detail: "\(all - remaining) of \(all)")
            }
        }
        if json.isOn {
            try context.terminal.json(report.facts)
        } else if isDry {
            try context.terminal.line(report.planned == 0 ? "Nothing differs" : "\(report.planned) images differ:")
            for (id, plan) in try await sync.preview(report) {
                try context.terminal.line(Printable.line("\(id)  \(plan.sentence)"))
            }
        } else if report.steps > 0 || !watch && report.failure == nil {
            try context.terminal.line(report.sentence)
        }
        if report.cameBack > 0 {
            context.terminal.complain(
                "\(report.cameBack) deleted images came back, for they were edited elsewhere; see nura conflicts")
        }
        for (id, reason) in report.postponed.sorted(by: { $0.key < $1.key }) {
            context.terminal.complain("\(id) waits: \(reason)")
        }
        if let held = report.held {
            context.terminal.complain(
                "\(held.reason), and nothing was deleted; let it go on with: nura sync --confirm \(held.plan)")
        }
        guard let failure = report.failure else { return report.held == nil ? .success : .badData }
        context.terminal.complain(failure.message)
        return failure.status
    }
}

extension SyncReport {
    private var counts: [(key: String, word: String, count: Int)] {
        [
            ("created", "went up", created), ("patched", "changed on the server", patched),
            ("deleted_there", "deleted on the server", deletedThere), ("stored", "came down", stored),
            ("changed", "changed here", changed), ("trashed", "moved to the trash", trashed),
            ("copies", "kept as copies", copies),
        ]
    }

    fileprivate var sentence: String {
        let done = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.word)" }
        return done.isEmpty ? "Nothing had changed" : done.joined(separator: ", ")
    }

    fileprivate var facts: JSONObject {
        var object: JSONObject = ["planned": .number(JSONNumber(planned))]
        for (key, _, count) in counts { object[key] = .number(JSONNumber(count)) }
        object["waiting"] = .array(postponed.keys.sorted().map { .string($0.rawValue) })
        object["held_plan"] = (held?.plan).map(JSONValue.string) ?? .null
        object["failure"] = (failure?.message).map(JSONValue.string) ?? .null
        return object
    }
}

extension ImagePlan {
    /// What would be done first.
    fileprivate var sentence: String {
        let words = steps.map { step in
            switch step {
            case .keepCopy: "is kept as a copy"
            case .store: "comes down"
            case .change(_, nil): "changes here"
            case .change: "changes here, with its pixels"
            case .trash: "moves to the trash"
            case .create: "goes up"
            case .patch: "changes on the server"
            case .delete: "is deleted on the server"
            }
        }
        if !words.isEmpty { return words.joined(separator: ", then ") }
        switch standing {
        case .localOnly: return "stays here: the server cannot take it"
        case .parked(let reason), .quarantined(let reason): return "waits: \(reason)"
        case .synced, .pending, .conflict: return "is the same on both sides"
        }
    }
}

extension SyncReport.Failure {
    fileprivate var status: SystemExit {
        switch self {
        case .remote(let failure):
            switch failure.code {
            case .unreachable: .unavailable
            case .busy, .malformed: .tryAgainLater
            case .unauthorized: .notPermitted
            case .refused: .badData
            }
        case .local: .inputOutput
        case .otherUser: .notPermitted
        case .degraded: .tryAgainLater
        }
    }
}
