import ArgumentParser
import LibraryService
import LibraryStore
import NuraModel

struct InitCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Makes a library and the configuration file, and says where the inbox is.")

    @Argument(help: "The folder to make it in; the configured one, or ~/Nura, by itself.", completion: .directory)
    var folder: String?
    @Flag(help: "Take a folder of pictures as it is; nothing in it is moved or renamed.") var adopt = false
    @OptionGroup(title: "Common options") var common: CommonOptions

    mutating func validate() throws {
        if let folder, folder.isEmpty {
            throw ValidationError("The folder has no name; name one, or leave it out for the configured one")
        }
        if folder != nil, common.library != nil {
            throw ValidationError("Name the folder once, not with --library too")
        }
    }

    func run(in context: CommandContext) async throws -> SystemExit {
        let loader = ConfigurationLoader(surroundings: context.surroundings)
        var configuration = try loader.load(
            file: common.configurationFile, overrides: common.overrides, mustExist: false)
        let configured = configuration.library
        configuration.library = folder.map(context.surroundings.absolute) ?? configured
        let created = try Library.create(
            at: configuration.library, adopting: adopt, now: context.clock,
            random: { UInt64.random(in: .min ... .max) })
        let root = created.layout.root
        try context.terminal.line("Made the library \(Printable.line(root))")
        if adopt {
            let library = try await context.openLibrary(configuration)
            _ = try await library.lookAtFolder()
            try context.terminal.line("Took over \(try await library.status().images.of("picture")) where they are")
        }
        try writeConfiguration(loader, library: root, configured: configured, context)
        let inbox = Printable.line(root + "/inbox")
        try context.terminal.line("Drop texts into \(inbox) and run \"nura daemon\"")
        return .success
    }

    /// Writes the configuration file where there is none, and tells when the one that is there names another library.
    private func writeConfiguration(
        _ loader: ConfigurationLoader, library: String, configured: String, _ context: CommandContext
    ) throws {
        let path = loader.path(naming: common.configurationFile)
        if SmallFile.exists(path) {
            guard library != configured else { return }
            context.terminal.complain(
                "\(path) names the library \(configured); set \"library: \(library)\" there, or use --library")
            return
        }
        let isDefault = library == context.surroundings.home + "/Nura"
        let text = ConfigurationKey.sampleFile(library: isDefault ? nil : library)
        try SmallFile.write(Array(text.utf8), to: path, mode: 0o600, replacing: false)
        try context.terminal.line("Wrote the configuration \(Printable.line(path))")
    }
}
