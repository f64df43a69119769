import Daemon
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
                var options = configuration.libraryOptions
                options.mostPixels = configuration.server.limits.pixels
                return try await context.openLibrary(configuration, options: options)
            },
            studio: context.studio(configuration),
            client: context.client,
            now: context.clock, random: { UInt64.random(in: .min ... .max) }, logger: logger)
    }

    private func options(cores: Int) throws -> ServerOptions {
        let settings = configuration.server
        var options = ServerOptions(
            root: settings.folder,
            address: settings.socket.map { .socket(path: $0) } ?? .host(settings.host, port: settings.port),
            isBehindProxy: settings.isBehindProxy, keys: try keys(), rules: settings.rules,
            origins: Set((settings.origins ?? "").split(separator: " ").map(String.init)),
            concurrency: settings.concurrency ?? configuration.daemonOptions(cores: cores).concurrency,
            generator: configuration.generators.first(where: configuration.isSetUp(generator:)) ?? "painter",
            writer: configuration.writers.first(where: configuration.isSetUp(writer:)) ?? "builtin")
        options.limits = settings.limits
        options.encryption = try encryption()
        return options
    }

    private func encryption() throws(ConfigurationError) -> ServerOptions.Encryption? {
        switch (configuration.server.certificate, configuration.server.certificateKey) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return ServerOptions.Encryption(certificate: certificate, key: key)
        default:
            throw ConfigurationError(
                code: .outOfRange, message: "server.tls_certificate and server.tls_key belong together; set both")
        }
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
