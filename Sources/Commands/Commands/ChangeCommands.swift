import ArgumentParser
import LibraryIndex
import LibraryService
import NuraModel

struct RenameCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Gives an image another name; its files are renamed with it.")

    @OptionGroup var image: ImageArgument
    @Argument(help: "The new name.") var name: String
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        try await context.change(image, json, common) { library, id in try await library.rename(id, to: name) }
    }
}

struct TagCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag", abstract: "Adds tags to an image, or removes some.")

    @OptionGroup var image: ImageArgument
    @Argument(help: "Tags to add.") var tags: [String] = []
    @Option(name: [.customShort("r"), .customLong("remove")], help: "A tag to remove; may be given more than once.")
    var removed: [String] = []
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    mutating func validate() throws {
        if tags.isEmpty, removed.isEmpty { throw ValidationError("Name a tag to add, or one to --remove") }
        if (tags + removed).contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("A tag needs at least one letter")
        }
    }

    func run(in context: CommandContext) async throws -> SystemExit {
        var edit = RecordEdit()
        edit.addedTags = tags
        edit.removedTags = removed
        return try await context.change(image, json, common) { [edit] library, id in try await library.edit(id, edit) }
    }
}

struct EditCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Changes what is known of an image; what is not named stays.")

    @OptionGroup var image: ImageArgument
    @Option(help: "The name.") var name: String?
    @Option(help: "The visual prompt.") var prompt: String?
    @Option(help: ArgumentHelp("The emotion.", valueName: Emotion.allCases.map(\.rawValue).joined(separator: "|")))
    var emotion: Emotion?
    @Option(help: "The folder under images/, as in trips/japan.") var folder: String?
    @Option(help: ArgumentHelp("A key of the metadata; the value is JSON, or else a text.", valueName: "key=value"))
    var set: [MetadataArgument] = []
    @Option(help: "A key of the metadata to remove.") var unset: [String] = []
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    mutating func validate() throws {
        guard name == nil, prompt == nil, emotion == nil, folder == nil, set.isEmpty, unset.isEmpty else { return }
        throw ValidationError("Say what to change: --name, --prompt, --emotion, --folder, --set or --unset")
    }

    func run(in context: CommandContext) async throws -> SystemExit {
        var edit = RecordEdit()
        edit.name = name
        edit.prompt = prompt
        edit.emotion = emotion
        edit.folder = folder
        edit.metadata = set.map { ($0.key, $0.value) } + unset.map { ($0, nil) }
        return try await context.change(image, json, common) { [edit] library, id in try await library.edit(id, edit) }
    }
}

extension CommandContext {
    /// Finds an image, changes it, and prints where it is now.
    fileprivate func change(
        _ image: ImageArgument, _ json: JSONOption, _ common: CommonOptions,
        _ change: @Sendable (Library, ImageID) async throws -> IndexedImage
    ) async throws -> SystemExit {
        let library = try await openLibrary(common)
        let found = try await library.image(reference(image.reference))
        let changed = try await change(library, found.record.id)
        try ImageListing(layout: library.layout).print([changed], asJSON: json.isOn, to: terminal)
        return .success
    }
}
