import ArgumentParser
import LibraryIndex
import LibraryService
import LibraryStore
import NuraModel

struct RemoveCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "rm", abstract: "Moves images to the trash, from where \"nura restore\" brings them back.")

    @Argument(help: ArgumentHelp("Ids, their unique beginnings, paths, or exact names.", valueName: "image"))
    var references: [String]
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        let library = try await context.openLibrary(common)
        // All of them are looked up before one is touched: a slip in the third must not remove the first two.
        var images: [IndexedImage] = []
        for reference in references { images.append(try await library.image(context.reference(reference))) }
        for image in images {
            let entry = try await library.remove(image.record.id)
            let name = Printable.line(image.record.name)
            try context.terminal.line("\(name) is in the trash; back with: nura restore \(entry.id)")
        }
        return .success
    }
}

struct RestoreCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Brings deleted images back, where they were or under the nearest free name.")

    @Argument(
        help: ArgumentHelp(
            "Ids as \"nura trash\" lists them, their unique beginnings, ids of images, or exact names.",
            valueName: "image"))
    var references: [String]
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        let library = try await context.openLibrary(common)
        for reference in references {
            let image = try await library.restore(reference)
            try ImageListing(layout: library.layout).print([image], asJSON: json.isOn, to: context.terminal)
        }
        return .success
    }
}

struct TrashCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trash", abstract: "Lists what waits in the trash, or destroys it.",
        subcommands: [List.self, Empty.self], defaultSubcommand: List.self)

    struct List: NuraCommand {
        static let configuration = CommandConfiguration(abstract: "Lists deleted images, the latest first.")

        @OptionGroup var json: JSONOption
        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let listing = try await context.openLibrary(common).trash()
            for problem in listing.problems { context.terminal.complain(problem.message) }
            if json.isOn {
                for entry in listing.entries { try context.terminal.json(entry.facts) }
            } else if listing.entries.isEmpty {
                context.terminal.complain("the trash is empty")
            } else {
                try context.terminal.table(Self.table(of: listing.entries))
            }
            return .success
        }

        private static func table(of entries: [TrashEntry]) -> Table {
            var table = Table([.init("Deleted"), .init("Name", shrinks: true), .init("Why"), .init("Id")])
            for entry in entries {
                let why = entry.reason.rawValue.replacing("_", with: " ")
                let name = entry.record?.name ?? entry.path
                table.add([Moments.minute(entry.deletedAt), name, why, entry.id])
            }
            return table
        }
    }

    struct Empty: NuraCommand {
        static let configuration = CommandConfiguration(
            abstract: "Destroys everything in the trash, for good.")

        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let count = try await context.openLibrary(common).emptyTrash()
            try context.terminal.line(count == 1 ? "Destroyed 1 entry" : "Destroyed \(count) entries")
            return .success
        }
    }
}

extension TrashEntry {
    /// An object with the entry's own `trash_id`, `deleted_at`, `reason` and `path`, and the `record` of the image.
    fileprivate var facts: JSONObject {
        [
            "trash_id": .string(id), "deleted_at": .string(deletedAt.description), "reason": .string(reason.rawValue),
            "path": .string(path), "record": record.map { .object($0.json) } ?? .null,
        ]
    }
}
