import ArgumentParser
import LibraryIndex
import LibraryService
import NuraModel

struct ShowCommand: NuraCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Shows what is known of an image.")

    @OptionGroup var image: ImageArgument
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        let library = try await context.openLibrary(common)
        let found = try await library.image(context.reference(image.reference))
        let listing = ImageListing(layout: library.layout)
        if json.isOn {
            try context.terminal.json(listing.json(of: found))
        } else {
            let fields = Self.fields(of: found.record, path: listing.path(of: found))
            let width = (fields.map(\.0.count).max() ?? 0) + 2
            for (label, value) in fields {
                let padding = String(repeating: " ", count: width - label.count)
                try context.terminal.line(context.terminal.style(label, .bold) + padding + Printable.line(value))
            }
        }
        return .success
    }

    private static func fields(of record: ImageRecord, path: String) -> [(String, String)] {
        let metadata = record.metadata
        let parameters = metadata.generationParameters
        let fields: [(String, String?)] = [
            ("Name", record.name), ("Path", path), ("Id", record.id.rawValue),
            ("Made", Moments.minute(record.createdAt)),
            ("Changed", record.updatedAt == record.createdAt ? nil : Moments.minute(record.updatedAt)),
            ("Emotion", metadata.emotion?.rawValue), ("Words", metadata.userInput), ("Prompt", record.prompt),
            ("Tags", metadata.tags.joined(separator: ", ")),
            ("Size", record.file.map { "\($0.width)x\($0.height), \(ByteCount.text($0.bytes))" }),
            ("Model", metadata.model), ("Style", parameters?["style"]?.string),
            ("Seed", parameters?["seed"]?.number?.spelling), ("Draft", metadata.isDraft ? "yes" : nil),
            ("Variation of", metadata.parent?.rawValue),
        ]
        return fields.compactMap { label, value in value.flatMap { $0.isEmpty ? nil : (label, $0) } }
    }
}

/// The image that a command is about.
struct ImageArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("An id, its unique beginning, a path, or an exact name.", valueName: "image"))
    var reference: String
}
