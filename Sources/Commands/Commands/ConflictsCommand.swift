import ArgumentParser
import LibraryIndex
import LibraryService
import NuraModel
import Sync

struct ConflictsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conflicts", abstract: "What was written on two devices at once, and what waits for your word.",
        subcommands: [List.self, Resolve.self], defaultSubcommand: List.self)

    struct List: NuraCommand {
        static let configuration = CommandConfiguration(abstract: "Lists them, with the values that lost.")

        @OptionGroup var json: JSONOption
        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let configuration = try context.configuration(common)
            let library = try await context.openLibrary(configuration)
            let status = try context.sync(library, configuration)?.status()
            let conflicts = try await library.conflicts()
            for (image, entry) in conflicts {
                if json.isOn {
                    var object: JSONObject = ["id": .string(image.id.rawValue)]
                    object["conflict"] = entry.json
                    try context.terminal.json(object)
                } else {
                    let value = entry.value.map { $0.string ?? $0.text(.compact) } ?? "removed"
                    try context.terminal.line(
                        Printable.line(
                            "\(image.id)  \(image.name): \(entry.field) was also written on \(entry.device), "
                                + "\(entry.time.day): \(value)"))
                }
            }
            let waiting = (status?.parked ?? []) + (status?.cameBack ?? []).map { ($0, SyncFacts.backAgain) }
            for (id, reason) in waiting {
                if json.isOn {
                    try context.terminal.json(["id": .string(id.rawValue), "parked": .string(reason)])
                } else {
                    try context.terminal.line(Printable.line("\(id)  waits: \(reason)"))
                }
            }
            if conflicts.isEmpty, waiting.isEmpty, !json.isOn {
                try context.terminal.line("There are no conflicts")
            }
            return .success
        }
    }

    struct Resolve: NuraCommand {
        static let configuration = CommandConfiguration(
            abstract: "Decides the conflicts of an image with one word.",
            discussion: """
                "current" keeps the values that are in force and lets go of those that lost; "other" brings back the \
                values that lost. "keep" keeps an image that was deleted on another device, and "drop" moves it to the trash.
                """)

        enum Word: String, ExpressibleByArgument, CaseIterable {
            case current, other, keep, drop
        }

        @Argument(help: ArgumentHelp("An id, its unique beginning, a path, or an exact name.", valueName: "image"))
        var reference: String
        @Argument(help: "current, other, keep or drop.") var word: Word
        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let configuration = try context.configuration(common)
            let library = try await context.openLibrary(configuration)
            let image = try await library.image(context.reference(reference))
            switch word {
            case .current: _ = try await library.resolveConflicts(of: image.record.id, bringingBack: false)
            case .other: _ = try await library.resolveConflicts(of: image.record.id, bringingBack: true)
            case .drop: _ = try await library.remove(image.record.id)
            case .keep:
                guard let sync = try context.sync(library, configuration), try sync.keep(image.record.id) else {
                    throw UsageError(message: "\(Printable.line(image.record.name)) does not wait for your word")
                }
            }
            try context.terminal.line(Printable.line("\(image.record.name): decided"))
            return .success
        }
    }
}
