import Daemon
import HTTPTransport
import LibraryService
import Logging
import RESTServer

/// Puts a server together as the configuration wants it.
struct ServerComposition {
    let configuration: Configuration
    let context: CommandContext

    /// - Parameter cores: of this machine; the painter makes that many pictures at a time.
    /// - Throws: `ConfigurationError` and `ServerError` for settings that are missing or not safe.
    func server(cores: Int, logger: Logger) throws -> RESTServer {
        try RESTServer(
            options: options(cores: cores),
            open: { [configuration, context] root in
                var configuration = configuration
                configuration.library = root
                return try await context.openLibrary(configuration)
            },
            studio: context.studio(configuration),
            fetchKeys: fetchKeys,
            now: context.clock, random: { UInt64.random(in: .min ... .max) }, logger: logger)
    }

    /// Asks for a key set; whoever could change it on its way could let in anybody.
    private var fetchKeys: RESTServer.KeySetFetch {
        let client = CurlTransport(CurlOptions(environment: context.surroundings.environment))
        return { url in
            guard HTTPAddress.isAllowed(url) else {
                throw ServerError(code: .badKeys, message: "server.jwks_url must be an https address")
            }
            let answer = try await client.answer(to: HTTPRequest(.get, url), atMost: 1 << 20)
            guard answer.status == 200 else {
                throw ServerError(
                    code: .badKeys, message: "the address in server.jwks_url answers with status \(answer.status)")
            }
            return answer.body
        }
    }

    private func options(cores: Int) throws -> ServerOptions {
        let settings = configuration.server
        var options = ServerOptions(
            root: settings.folder,
            address: settings.socket.map { .socket(path: $0) } ?? .host(settings.host, port: settings.port),
            isBehindProxy: settings.isBehindProxy, keys: try keys(), rules: rules,
            origins: Set((settings.origins ?? "").split(separator: " ").map(String.init)),
            concurrency: settings.concurrency ?? configuration.daemonOptions(cores: cores).concurrency,
            generator: configuration.generators.first(where: configuration.isSetUp(generator:)) ?? "painter",
            writer: configuration.writers.first(where: configuration.isSetUp(writer:)) ?? "builtin")
        options.limits.body = settings.bodyMegabytes << 20
        options.limits.prompt = settings.promptCharacters
        options.limits.name = settings.nameCharacters
        options.limits.metadata = settings.metadataKilobytes << 10
        options.limits.generationsAMinute = settings.generationsPerMinute
        options.limits.waitingGenerations = settings.waitingGenerations
        options.limits.connections = settings.connections
        options.limits.openLibraries = settings.openLibraries
        options.limits.idleSeconds = settings.idleSeconds
        options.limits.bodySeconds = settings.bodySeconds
        return options
    }

    var rules: TokenRules {
        TokenRules(audience: configuration.server.audience, issuer: configuration.server.issuer)
    }

    private func keys() throws -> TokenKeySource {
        if let path = configuration.server.keySetFile { return .keySetFile(path: path) }
        if let url = configuration.server.keySetURL { return .keySetURL(url) }
        return .secret(try secret())
    }

    /// The secret that the server and `nura token` share.
    ///
    /// - Throws: `ConfigurationError` when there is none.
    func secret() throws(ConfigurationError) -> [UInt8] {
        let secret = try SecretReader.secret(of: configuration[.server]) { _ in nil }
        guard let secret else {
            throw ConfigurationError(
                code: .secret,
                message:
                    "there is no secret to verify tokens with; make one with \"openssl rand -base64 48 > FILE\" and "
                    + "\"chmod 600 FILE\", and name the file in server.secret_file")
        }
        return Array(secret.reveal().utf8)
    }
}
