import ArgumentParser
import Glibc
import NuraModel
import RESTServer

struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "The users of a server of your own: those who have a library in its folder.",
        subcommands: [List.self, Remove.self], defaultSubcommand: List.self)

    struct List: NuraCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the users who have a library.")

        @Option(help: "The folder of the libraries.", completion: .directory) var folder: String?
        @OptionGroup var json: JSONOption
        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let folder = try context.serverFolder(folder, common)
            for user in try folder.users() {
                if json.isOn {
                    try context.terminal.json([
                        "user_id": .string(user.description), "library": .string(folder.library(of: user)),
                    ])
                } else {
                    try context.terminal.line(user.description)
                }
            }
            return .success
        }
    }

    struct Remove: NuraCommand {
        static let configuration = CommandConfiguration(
            abstract: "Destroys the library of a user for good: pictures, words, trash, everything.")

        @Argument(help: "The user, a UUID.") var user: String
        @Option(help: "The folder of the libraries.", completion: .directory) var folder: String?
        @Flag(help: "Do not ask.") var yes = false
        @OptionGroup(title: "Common options") var common: CommonOptions

        func run(in context: CommandContext) async throws -> SystemExit {
            let user = try UserID(argument: user)
            let folder = try context.serverFolder(folder, common)
            guard try folder.users().contains(user) else {
                throw MissingError(
                    message: "\(user) has no library in \(folder.root); \"nura user list\" shows who has")
            }
            if !yes { try confirm(user, folder, context) }
            _ = try folder.remove(user)
            try context.terminal.line("Removed \(folder.library(of: user))")
            return .success
        }

        private func confirm(_ user: UserID, _ folder: ServerFolder, _ context: CommandContext) throws {
            guard isatty(STDIN_FILENO) != 0 else {
                throw UsageError(message: "nobody can be asked here; say --yes to destroy \(folder.library(of: user))")
            }
            try context.terminal.line(
                "This destroys \(folder.library(of: user)) for good. Type the user again to go on:")
            guard readLine() == user.description else { throw UsageError(message: "nothing was removed") }
        }
    }
}

extension CommandContext {
    fileprivate func serverFolder(_ path: String?, _ options: CommonOptions) throws -> ServerFolder {
        ServerFolder(root: try path.map(surroundings.absolute) ?? configuration(options).server.folder)
    }
}
