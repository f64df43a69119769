import ArgumentParser
import LibraryIndex
import LibraryService
import LibraryStore
import NuraModel

struct StatusCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Says what is going on and what needs attention; exit code 0 only if nothing does.")

    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        let configuration = try context.configuration(common)
        let library = try await context.openLibrary(configuration)
        let status = try await library.status()
        let sync = try context.sync(library, configuration).map {
            try SyncFacts($0.status(), daemonRuns: status.daemon != nil)
        }
        if json.isOn {
            var object = status.json
            object["needs_attention"] = .bool(status.needsAttention || sync?.needsAttention == true)
            if let sync { object["sync"] = .object(sync.json) }
            try context.terminal.json(object)
        } else {
            try StatusReport(status: status, sync: sync, pictures: library.layout.pictures).print(to: context.terminal)
        }
        return status.needsAttention || sync?.needsAttention == true ? .badData : .success
    }
}

/// The state of a library for people: a few lines of facts, then what needs attention.
struct StatusReport {
    let status: LibraryStatus
    let sync: SyncFacts?
    let pictures: PicturesPlace

    func print(to terminal: Terminal) throws {
        for (label, value) in facts {
            let padding = String(repeating: " ", count: 9 - label.count)
            try terminal.line(terminal.style(label, .bold) + padding + Printable.line(value))
        }
        guard status.needsAttention || sync?.needsAttention == true else { return }
        try terminal.line("")
        try terminal.line(terminal.style("Needs attention", .yellow))
        for line in attention { try terminal.line("  " + Printable.line(line)) }
    }

    private var facts: [(String, String)] {
        let facts: [(String, String?)] = [
            ("Library", status.root),
            ("Images", String(status.images)),
            ("Inbox", inbox),
            ("Trash", status.trashed == 0 ? "empty" : String(status.trashed)),
            ("Drafts", status.drafts == 0 ? nil : "\(status.drafts) to be made again"),
            ("Pictures", pace),
            ("Daemon", status.daemon.map { "runs as process \($0)" } ?? "does not run; start it with nura daemon"),
            ("Sync", sync?.sentence),
        ]
        return facts.compactMap { label, value in value.map { (label, $0) } }
    }

    private var pace: String? {
        guard let seconds = status.estimatedGenerationTime, let generator = status.generator else { return nil }
        return "about \(Moments.duration(seconds)) each with \(generator)"
    }

    private var inbox: String {
        let ready = status.waiting.count { !$0.isEmpty }
        let empty = status.waiting.count - ready
        var parts = [ready == 0 ? "nothing waits" : "\(ready) waiting"]
        if empty > 0 { parts.append("\(empty) still empty") }
        return parts.joined(separator: ", ")
    }

    private var attention: [String] {
        let retried = status.waiting.filter { $0.attempts > 0 }.map { drop in
            let next = drop.nextAttemptAt.map { ", again at \(Moments.minute($0)) UTC" } ?? ""
            return "inbox/\(drop.path): failed \(drop.attempts) times (\(drop.lastReason ?? "unknown reason"))\(next)"
        }
        var lines = retried
        lines += status.failed.map { "inbox/failed/\($0): could not become a picture; the note beside it says why" }
        lines += status.unsupported.map {
            "inbox/\($0): is not a prompt; rename it to .txt if it should become a picture"
        }
        lines += status.notices.map { ($0.path.isEmpty ? "" : "\(pictures.shown($0.path)): ") + $0.message }
        return lines + status.problems + (sync?.attention ?? [])
    }
}
