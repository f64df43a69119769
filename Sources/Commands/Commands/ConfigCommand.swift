import ArgumentParser

struct ConfigCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Prints the effective configuration and where each value came from; secrets are masked.")

    @Flag(help: "Print a configuration file with every setting instead.") var sample = false
    @OptionGroup var json: JSONOption
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        if sample {
            try context.terminal.text(ConfigurationKey.sampleFile())
            return .success
        }
        let lines = try context.configuration(common).lines
        if json.isOn {
            for line in lines { try context.terminal.json(line.json) }
            return .success
        }
        var table = Table([.init("Setting"), .init("Value", shrinks: true), .init("From", shrinks: true)])
        for line in lines { table.add([line.name, line.value.description, line.origin.description]) }
        try context.terminal.table(table)
        return .success
    }
}
