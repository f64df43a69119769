package import ArgumentParser

/// A command that decodes its arguments, calls one use case and prints what came of it.
package protocol NuraCommand: ParsableCommand {
    /// - Returns: how the command ended; anything but `success` has been explained on the error stream or in the
    ///   output.
    /// - Throws: a failure that `FailureReport` explains.
    func run(in context: CommandContext) async throws -> SystemExit
}

/// The options of every command; they may also stand before its name.
package struct CommonOptions: ParsableArguments {
    @Option(
        name: .customLong("library"), help: "The folder of the library.", completion: .directory)
    package var library: String?

    @Option(
        name: .customLong("config"), help: "The configuration file.", completion: .file(extensions: ["yaml", "yml"]))
    package var configurationFile: String?

    @Option(
        name: .customLong("setting"),
        help: ArgumentHelp("One setting for this run, as in inbox.settle=0.", valueName: "key=value"))
    package var settings: [ConfigurationSources.Override] = []

    package init() {}

    /// What the command line says about the configuration.
    package var overrides: [ConfigurationSources.Override] {
        settings
            + (library.map { [.init(name: "library", spelling: $0, option: "--library")] } ?? [])
    }
}

extension ConfigurationSources.Override: ExpressibleByArgument {
    /// Reads `key=value`.
    package init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
        self.init(
            name: String(argument[..<equals]), spelling: String(argument[argument.index(after: equals)...]),
            option: "--setting")
    }
}

/// Output for programs.
package struct JSONOption: ParsableArguments {
    @Flag(name: .customLong("json"), help: "One JSON object a line, for programs.")
    package var isOn = false

    package init() {}
}
