import ArgumentParser
import CLinux
import FoundationEssentials
import Logging
import NuraModel
import RESTServer

struct ServeCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Offers a folder of libraries over HTTP, each to its own user.",
        discussion: """
            Daemons sync with it, and other programs use it; "nura token" makes tokens for both. \
            Runs in the foreground until it is interrupted; what is being answered is finished first. \
            The other settings are server.… in the configuration.
            """)

    @Option(help: "The folder of the libraries; made if it is missing.", completion: .directory) var folder: String?
    @Option(help: "The address to listen on.") var host: String?
    @Option(help: "The port to listen on; 0 for any that is free.") var port: Int?
    @Option(help: "A Unix domain socket to listen on instead.", completion: .file()) var socket: String?
    @Flag(help: "A proxy stands before the server: it encrypts, and says where requests come from.")
    var behindProxy = false
    @Option(
        help: "A PEM file with the certificate chain: the server encrypts by itself.",
        completion: .file(extensions: ["pem", "crt"]))
    var tlsCertificate: String?
    @Option(help: "A PEM file with the certificate's private key.", completion: .file(extensions: ["pem", "key"]))
    var tlsKey: String?
    @OptionGroup(title: "Common options") var common: CommonOptions

    func run(in context: CommandContext) async throws -> SystemExit {
        let configuration = try configuration(in: context)
        let logger = context.logger(level: Logger.Level(rawValue: configuration.logLevel) ?? .notice)
        let server = try ServerComposition(configuration: configuration, context: context)
            .server(cores: ProcessInfo.processInfo.activeProcessorCount, logger: logger)
        OpenFileLimit.raise()
        try await server.run { port in
            let scheme = configuration.server.certificate == nil ? "http" : "https"
            let place = configuration.server.socket ?? "\(scheme)://\(configuration.server.host):\(port)"
            logger.notice("ready: the libraries in \(configuration.server.folder) are served at \(place)")
            // Most of what ran until now, reading settings above all, does not run again.
            nura_release_program()
        }
        return .success
    }

    private func configuration(in context: CommandContext) throws -> Configuration {
        var configuration = try context.configuration(common)
        if let folder { configuration.server.folder = context.surroundings.absolute(folder) }
        if let host { configuration.server.host = host }
        if let port { configuration.server.port = port }
        if let socket { configuration.server.socket = context.surroundings.absolute(socket) }
        if let tlsCertificate { configuration.server.certificate = context.surroundings.absolute(tlsCertificate) }
        if let tlsKey { configuration.server.certificateKey = context.surroundings.absolute(tlsKey) }
        if behindProxy { configuration.server.isBehindProxy = true }
        return configuration
    }
}

struct TokenCommand: NuraCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Makes a token for a user of a server of your own, and prints it.",
        discussion: """
            It is signed with the server's secret (server.secret_file, or NURA_SERVER_SECRET). \
            A user is a UUID; "uuidgen" makes one, and the user's library is made at the first request.
            """)

    @Option(help: "The user, a UUID.") var user: String
    @Option(help: "For how many days the token is good.") var days = 365
    @OptionGroup(title: "Common options") var common: CommonOptions

    mutating func validate() throws {
        guard (1...36_500).contains(days) else { throw ValidationError("--days must be from 1 to 36500") }
    }

    func run(in context: CommandContext) async throws -> SystemExit {
        let composition = ServerComposition(configuration: try context.configuration(common), context: context)
        let mint = try TokenMint(secret: try composition.secret(), rules: composition.configuration.server.rules)
        let token = try await mint.token(for: UserID(argument: user), at: context.clock(), seconds: days * 86_400)
        try context.terminal.line(token)
        return .success
    }
}

extension UserID {
    /// - Throws: `UsageError` for anything but a UUID.
    init(argument: String) throws(UsageError) {
        guard let user = UserID(argument) else {
            throw UsageError(message: "\"\(argument)\" is no user: a user is a UUID, as \"uuidgen\" prints one")
        }
        self = user
    }
}
