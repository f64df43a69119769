import ArgumentParser
import NuraModel

/// The program `nura`: parses its arguments, runs the command, and says how it ended.
package struct NuraProgram: Sendable {
    private let context: CommandContext

    package init(context: CommandContext) {
        self.context = context
    }

    /// - Parameter arguments: without the name of the program.
    /// - Returns: the exit code of the process.
    package func run(_ arguments: [String]) async -> Int32 {
        do {
            var command = try NuraRoot.parseAsRoot(arguments)
            guard let command = command as? any NuraCommand else {
                try command.run()
                return SystemExit.success.rawValue
            }
            return try await command.run(in: context).rawValue
        } catch {
            return end(with: error)
        }
    }

    private func end(with error: any Error) -> Int32 {
        let code = NuraRoot.exitCode(for: error)
        if code == .success { return printed(NuraRoot.fullMessage(for: error)) }
        let isUsage = code == .validationFailure
        let report =
            isUsage
            ? FailureReport(status: .usage, message: usageMessage(for: error)) : FailureReport(error)
        context.terminal.complain(report.message)
        return report.status.rawValue
    }

    /// Help, the version and completion scripts are what was asked for.
    private func printed(_ text: String) -> Int32 {
        do {
            try context.terminal.line(text)
            return SystemExit.success.rawValue
        } catch {
            return end(with: error)
        }
    }

    /// The parser's words in one line, with the help to read.
    private func usageMessage(for error: any Error) -> String {
        let message = NuraRoot.message(for: error)
        let hint = NuraRoot.fullMessage(for: error).split(separator: "\n")
            .last { $0.contains("--help'") }?
            .split(separator: "'").dropFirst().first
        let end = message.hasSuffix(".") ? "" : "."
        return hint.map { "\(message)\(end) See \"\($0)\"." } ?? message
    }
}

/// The root of the commands.
struct NuraRoot: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nura",
        abstract: "Turns words about a feeling into a picture, and keeps the pictures as files of yours.",
        discussion: """
            Start with "nura init", drop a text into the inbox it names, and run "nura daemon". \
            Nothing leaves this machine unless the configuration says so.
            """,
        version: "nura \(Nura.version)",
        groupedSubcommands: [
            CommandGroup(
                name: "Make",
                subcommands: [GenerateCommand.self, VaryCommand.self, AnalyzeCommand.self, DaemonCommand.self]),
            CommandGroup(name: "Find", subcommands: [ListCommand.self, SearchCommand.self, ShowCommand.self]),
            CommandGroup(
                name: "Change",
                subcommands: [
                    RenameCommand.self, TagCommand.self, EditCommand.self, RemoveCommand.self, RestoreCommand.self,
                    TrashCommand.self, ExportCommand.self, MemoryCommand.self,
                ]),
            CommandGroup(name: "Sync", subcommands: [SyncCommand.self, ConflictsCommand.self]),
            CommandGroup(name: "Serve", subcommands: [ServeCommand.self, TokenCommand.self, UserCommand.self]),
            CommandGroup(
                name: "Look after",
                subcommands: [
                    InitCommand.self, StatusCommand.self, CheckCommand.self, ScanCommand.self, IndexCommand.self,
                    ServiceCommand.self, ConfigCommand.self, DoctorCommand.self,
                ]),
        ])

    @OptionGroup(title: "Common options") var common: CommonOptions
}
