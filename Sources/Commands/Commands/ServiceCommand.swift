import ArgumentParser
import NuraModel

struct ServiceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service", abstract: "Runs the daemon at every login, as a hardened systemd user unit.",
        subcommands: [Install.self, Uninstall.self, Status.self])

    struct Install: NuraCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes the unit, starts the daemon, and has it started at every login.")

        @Flag(help: "Print the unit and change nothing.") var dryRun = false
        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let unit = ServiceUnit(
                executable: context.surroundings.executable,
                library: try context.configuration(common).library,
                configurationFile: common.configurationFile.map(context.surroundings.absolute))
            if dryRun {
                try context.terminal.text(unit.text)
                return .success
            }
            try context.requireLibrary(at: unit.library)
            let service = SystemdService(surroundings: context.surroundings, programs: context.programs)
            try service.install(unit)
            try context.terminal.line("The daemon runs now and at every login; its unit is \(service.path)")
            return .success
        }
    }

    struct Uninstall: NuraCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stops the daemon and removes the unit; the library stays as it is.")

        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let service = SystemdService(surroundings: context.surroundings, programs: context.programs)
            let wasThere = try service.uninstall()
            try context.terminal.line(wasThere ? "Removed \(service.path)" : "There is no service to remove")
            return .success
        }
    }

    struct Status: NuraCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says whether the service is installed and running; exit code 0 only if it runs.")

        @OptionGroup var json: JSONOption
        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let service = SystemdService(surroundings: context.surroundings, programs: context.programs)
            let state = service.state()
            if json.isOn {
                try context.terminal.json([
                    "installed": .bool(service.isInstalled), "unit": .string(service.path),
                    "state": state.map(JSONValue.string) ?? .null,
                ])
            } else {
                let installed = service.isInstalled ? "Installed as \(service.path)" : "Not installed"
                let running = state.map { "systemd says it is \($0)" } ?? "systemd cannot be asked here"
                try context.terminal.line("\(installed); \(running)")
            }
            return state == "active" ? .success : .unavailable
        }
    }
}
