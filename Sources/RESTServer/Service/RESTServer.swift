import Glibc
package import HTTPTransport
import HTTPTypes
import Hummingbird
import HummingbirdCore
import LibraryService
package import Logging
import NIOCore
package import NuraModel
import ServiceLifecycle
package import Studio
import UnixSignals

/// The server: a folder of libraries, offered over HTTP.
package struct RESTServer: Sendable {
    /// How long requests and pictures may take to finish when the server is told to stop.
    private static let grace = Duration.seconds(30)

    private let options: ServerOptions
    private let open: LibraryOpener
    private let studio: Studio
    private let client: any HTTPClient
    private let now: WallClock
    private let random: @Sendable () -> UInt64
    private let logger: Logger

    /// - Parameters:
    ///   - open: opens a library whose folder is there.
    ///   - studio: judges texts; it needs no memory.
    ///   - client: asks for the key set, where that has a URL.
    ///   - random: 64 random bits a call, good enough for secrets nobody needs: ids and names.
    /// - Throws: `ServerError` for options under which the server would not be safe.
    package init(
        options: ServerOptions, open: @escaping LibraryOpener, studio: Studio, client: any HTTPClient,
        now: @escaping WallClock, random: @escaping @Sendable () -> UInt64, logger: Logger
    ) throws(ServerError) {
        try options.check()
        self.options = options
        self.open = open
        self.studio = studio
        self.client = client
        self.now = now
        self.random = random
        self.logger = logger
    }

    /// Serves until SIGTERM or SIGINT, or until the task is cancelled: then nothing new is accepted, what runs is
    /// finished, and what waits stays on the disk for the next start.
    ///
    /// - Parameter ready: called when requests are answered, with the port; 0 for a Unix domain socket.
    /// - Throws: `ServerError` when the keys, the folder or the address cannot be had.
    package func run(
        handlingSignals: Bool = true, ready: @escaping @Sendable (_ port: Int) -> Void = { _ in }
    ) async throws {
        let parts = try await build()
        try await parts.api.generations.takeUp()
        let services: [any Service] = [
            DeskService(desk: parts.api.generations),
            LibraryKeeper(
                libraries: parts.api.libraries, bell: parts.api.bell,
                interval: .seconds(options.limits.lookSeconds), logger: logger),
            DoorService(application: try application(parts, ready: ready), api: parts.api),
        ]
        var configuration = ServiceGroupConfiguration(
            services: services.map { .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup) },
            gracefulShutdownSignals: handlingSignals ? [.sigterm, .sigint] : [], logger: quiet(logger))
        configuration.maximumGracefulShutdownDuration = Self.grace
        do {
            try await ServiceGroup(configuration: configuration).run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE || error.errnoCode == EACCES {
            throw ServerError(
                code: .addressInUse,
                message: "\(options.address.description) cannot be listened on: "
                    + (error.errnoCode == EACCES ? "you lack the permission" : "another program has it"),
                cause: error)
        }
    }

    struct Parts {
        let api: API
        let authenticator: Authenticator
    }

    /// Puts the parts together, and makes the server's folder where there is none.
    func build() async throws -> Parts {
        let folder = ServerFolder(root: options.root)
        let serverID = try folder.prepare(fresh: ImageID(madeAt: now(), random: random).rawValue)
        let keys = TokenKeys(source: options.keys, fetch: KeySetReader(client: client).read, now: now)
        try await keys.prepare()
        let users = UserLibraries(folder: folder, serverID: serverID, open: open, now: now, random: random)
        let libraries = LibraryPool(bound: options.limits.openLibraries) { try await users.library(of: $0) }
        let bell = ChangeBell()
        let generations = GenerationDesk(
            store: JobStore(folder: folder), libraries: libraries, bell: bell, generator: options.generator,
            concurrency: options.concurrency, waitingLimit: options.limits.waitingGenerations, now: now, random: random,
            logger: logger)
        let api = API(
            libraries: libraries, generations: generations, bell: bell, metrics: ServerMetrics(),
            limits: options.limits, rate: RateLimiter(limit: options.limits.generationsAMinute, now: now),
            studio: studio,
            facts: ServerFacts(
                serverID: serverID, folder: folder, generator: options.generator, writer: options.writer),
            now: now)
        return Parts(api: api, authenticator: Authenticator(keys: keys, rules: options.rules, now: now))
    }

    private func application(
        _ parts: Parts, ready: @escaping @Sendable (Int) -> Void
    ) throws(ServerError) -> Application<RouterResponder<APIContext>> {
        let router = Router(context: APIContext.self, options: .autoGenerateHeadEndpoints)
        router.add(
            middleware: FrontDoor(
                crossOrigin: CrossOrigin(origins: options.origins), metrics: parts.api.metrics,
                isBehindProxy: options.isBehindProxy, isEncrypted: options.isEncrypted, random: random, logger: logger))
        router.add(parts.api.endpoints, authenticator: parts.authenticator)
        let limits = options.limits
        var http = HTTP1Channel.Configuration(
            additionalChannelHandlers: [
                ConnectionGuard(
                    largestBody: limits.body, period: .seconds(Int64(limits.bodySeconds)), stall: .seconds(60))
            ], idleTimeout: .seconds(Int64(limits.idleSeconds)))
        http.httpDecoder = .init(maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)
        return Application(
            router: router,
            server: try options.encryption?.encrypted(.http1(configuration: http), at: now())
                ?? .http1(configuration: http),
            configuration: ApplicationConfiguration(
                address: options.address.bindAddress, serverName: "nura",
                availableConnectionsDelegate: .maximum(limits.connections, logger: quiet(logger))),
            onServerRunning: { channel in ready(channel.localAddress?.port ?? 0) },
            logger: quiet(logger))
    }

    /// The framework's own messages are about the program, and may hold what clients sent.
    private func quiet(_ logger: Logger) -> Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .error)
        return logger
    }
}

extension ServerOptions.Address {
    fileprivate var bindAddress: BindAddress {
        switch self {
        case .host(let host, let port): .hostname(host, port: port)
        case .socket(let path): .unixDomainSocket(path: path)
        }
    }

    /// As a person would write it.
    package var description: String {
        switch self {
        case .host(let host, let port): "\(host):\(port)"
        case .socket(let path): path
        }
    }
}

/// Makes the pictures; stops when nobody at the door waits for one any more.
private struct DeskService: Service {
    let desk: GenerationDesk

    func run() async throws {
        await withTaskCancellationOrGracefulShutdownHandler {
            await desk.run()
        } onCancelOrGracefulShutdown: {
            Task { await desk.stop() }
        }
        // The door stops the desk before its own turn comes; to the group that would look like a failure.
        try? await gracefulShutdown()
    }
}

/// Answers requests. When the server is to stop, those who wait for changes or for a picture that has not begun are let
/// go first, for the door closes only behind the last of them.
private struct DoorService: Service {
    let application: Application<RouterResponder<APIContext>>
    let api: API

    func run() async throws {
        try await withGracefulShutdownHandler {
            try await application.run()
        } onGracefulShutdown: {
            api.bell.close()
            Task { await api.generations.stop() }
        }
    }
}
