import ArgumentParser
import LibraryIndex
import NuraModel
import Studio

struct MemoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory",
        abstract: "What pictures may draw on: recent messages, long-term memories, emotional anchors.",
        discussion: "Memory is plain text in the library's folder memory/, yours to read and edit.",
        subcommands: [Add.self, List.self, Search.self, Forget.self], defaultSubcommand: List.self)

    struct Add: NuraCommand {
        static let configuration = CommandConfiguration(abstract: "Remembers a text; long-term by itself.")

        @OptionGroup var source: TextSource
        @Flag(help: "As a message that was said just now.") var recent = false
        @Flag(help: "As an emotional anchor: a theme that matters.") var anchor = false
        @Option(help: "What the anchor is, such as place, person or symbol.") var kind: String?
        @OptionGroup(title: "Common options") var common: CommonOptions

        mutating func validate() throws {
            if recent, anchor { throw ValidationError("Choose --recent or --anchor") }
            if kind != nil, !anchor { throw ValidationError("--kind goes with --anchor") }
        }

        func run(in context: CommandContext) async throws -> SystemExit {
            let text = try source.read(in: context)
            let entry =
                recent
                ? MemoryEntry.message(text, at: context.clock())
                : MemoryEntry(kind: anchor ? .anchors : .memories, text: text, anchorKind: kind)
            let added = try context.memory(common).add(entry)
            try context.terminal.line("Remembered in memory/\(added.kind.fileName) as \(added.id)")
            return .success
        }
    }

    struct List: NuraCommand {
        static let configuration = CommandConfiguration(abstract: "Lists what is remembered, oldest first.")

        @OptionGroup var kinds: MemoryKindOption
        @OptionGroup var json: JSONOption
        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let memory = try context.memory(common)
            let readings = try kinds.chosen.map { try memory.read($0) }
            try context.print(readings.flatMap(\.entries), asJSON: json.isOn)
            for skipped in readings.flatMap(\.skippedLines) {
                context.terminal.complain("memory/\(skipped.file):\(skipped.line) is no entry and is skipped; mend it")
            }
            return .success
        }
    }

    struct Search: NuraCommand {
        static let configuration = CommandConfiguration(abstract: "Finds what is remembered by its words.")

        @Argument(help: "The words; all of them must be there.") var words: [String]
        @OptionGroup var kinds: MemoryKindOption
        @OptionGroup var json: JSONOption
        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let found = try context.memory(common).search(
                words.joined(separator: " "), in: kinds.chosen, matching: TextRanking.matching)
            try context.print(found, asJSON: json.isOn)
            return .success
        }
    }

    struct Forget: NuraCommand {
        static let configuration = CommandConfiguration(abstract: "Takes entries out of the memory.")

        @Argument(help: "The id of an entry, or exactly its text.") var entry: String
        @OptionGroup var kinds: MemoryKindOption
        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let forgotten = try context.memory(common).forget(entry, in: kinds.chosen)
            guard !forgotten.isEmpty else {
                throw MissingError(message: "nothing is remembered under \"\(entry)\"; \"nura memory list\" shows ids")
            }
            try context.terminal.line("Forgot \(forgotten.count == 1 ? "1 entry" : "\(forgotten.count) entries")")
            return .success
        }
    }
}

extension MemoryKind: ExpressibleByArgument {}

/// One kind of memory, or all.
struct MemoryKindOption: ParsableArguments {
    @Option(
        name: .customLong("in"),
        help: ArgumentHelp(
            "Only this kind.", valueName: MemoryKind.allCases.map(\.rawValue).joined(separator: "|")))
    var kind: MemoryKind?

    var chosen: [MemoryKind] { kind.map { [$0] } ?? MemoryKind.allCases }
}

extension CommandContext {
    /// The memory of the configured library.
    fileprivate func memory(_ options: CommonOptions) throws -> Memory {
        let library = try configuration(options).library
        try requireLibrary(at: library)
        return StudioComposition.memory(of: library)
    }

    fileprivate func print(_ entries: [MemoryEntry], asJSON: Bool) throws {
        if asJSON {
            for entry in entries { try terminal.json(entry.json) }
            return
        }
        guard !entries.isEmpty else {
            terminal.complain("nothing is remembered here")
            return
        }
        var table = Table([.init("Id"), .init("Kind"), .init("When"), .init("Text", shrinks: true)])
        for entry in entries {
            let kind = entry.anchorKind.map { "\(entry.kind.rawValue): \($0)" } ?? entry.kind.rawValue
            table.add([entry.id, kind, entry.at.map(Moments.minute) ?? "", entry.text])
        }
        try terminal.table(table)
    }
}

extension MemoryEntry {
    /// An object with `id`, `kind`, `text`, and what the entry knows of `at`, `role` and `anchor_kind`.
    fileprivate var json: JSONObject {
        var object: JSONObject = ["id": .string(id), "kind": .string(kind.rawValue), "text": .string(text)]
        object["at"] = at.map { .string($0.description) }
        object["role"] = role.map { .string($0.rawValue) }
        object["anchor_kind"] = anchorKind.map(JSONValue.string)
        return object
    }
}
