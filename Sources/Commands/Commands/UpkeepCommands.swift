import ArgumentParser
import LibraryService
import NuraModel

struct ScanCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan", abstract: "Looks at the whole library and takes over what was changed by hand.")

    @Option(help: ArgumentHelp("Let go of the images of this plan, as an earlier scan showed it.", valueName: "plan"))
    var confirm: String?
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        let library = try await context.openLibrary(common)
        let plan = confirm
        let report = try await context.terminal.progress("Scanning") { _ in try await library.scan(confirming: plan) }
        if json.isOn {
            try context.terminal.json(report.facts)
        } else {
            try context.terminal.line(report.sentence)
        }
        for problem in report.errors + report.postponed { context.terminal.complain(problem) }
        if let held = report.braked {
            context.terminal.complain(
                "\(held.reason), and nothing was deleted: put the files back, or let them go with: "
                    + "nura scan --confirm \(held.plan)")
        }
        return report.errors.isEmpty && report.postponed.isEmpty && report.braked == nil ? .success : .badData
    }
}

extension ScanReport {
    private var counts: [(key: String, word: String, count: Int)] {
        [
            ("moved", "moved or renamed", moved), ("edited", "edited", edited), ("imported", "imported", imported),
            ("copied", "copied", copied), ("returned", "come back", returned),
            ("sidecars_written", "sidecars written", sidecarsWritten), ("deleted", "deleted", deleted),
            ("missing", "missing", missing.count),
        ]
    }

    fileprivate var sentence: String {
        let changes = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.word)" }
        return files.of("PNG file") + ": " + (changes.isEmpty ? "nothing has changed" : changes.joined(separator: ", "))
    }

    fileprivate var facts: JSONObject {
        var object: JSONObject = ["files": .number(JSONNumber(files))]
        for (key, _, count) in counts { object[key] = .number(JSONNumber(count)) }
        object["errors"] = .array(errors.map(JSONValue.string))
        object["postponed"] = .array(postponed.map(JSONValue.string))
        object["held_plan"] = (braked?.plan).map(JSONValue.string) ?? .null
        return object
    }
}

struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "The search index: a cache of the sidecars.", subcommands: [Rebuild.self])

    struct Rebuild: NuraCommand {
        static let configuration = CommandConfiguration(abstract: "Makes the index anew from the sidecars.")

        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let library = try await context.openLibrary(common)
            let count = try await context.terminal.progress("Indexing") { _ in try await library.rebuildIndex() }
            try context.terminal.line("The index holds \(count.of("image"))")
            return .success
        }
    }
}
