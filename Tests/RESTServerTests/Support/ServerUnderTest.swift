import Glibc
import HTTPTransport
import LibraryService
import LibraryStore
import Logging
import NuraModel
import PNGCodec
import Synchronization
import TestSupport
import Testing

@testable import RESTServer
@testable import Studio

/// A server in this process, in a folder of its own, with two users.
struct ServerUnderTest: Sendable {
    static let secret = Array("a secret of sixty-four bytes or more, as HS512 would want it to be".utf8)
    static let base = "/image-generation"

    /// Servers take turns: a hundred at once would wait for each other.
    private static let turns = Turnstile<String>(width: 4)

    let port: Int
    let root: String
    let generator: StubGenerator
    let ana: Guest
    let ben: Guest
    /// Without a token.
    var stranger: RawClient { RawClient(port: port) }

    /// A user and a client with their token.
    struct Guest: Sendable {
        let id: UserID
        let client: RawClient
        let root: String

        func ask(
            _ method: String, _ path: String, headers: [(String, String)] = [], body: [UInt8]? = nil
        ) async throws -> RawAnswer {
            try await client.ask(method, ServerUnderTest.base + path, headers: headers, body: body)
        }

        func ask(
            _ method: String, _ path: String, headers: [(String, String)] = [], json: JSONValue
        ) async throws -> RawAnswer {
            try await client.ask(method, ServerUnderTest.base + path, headers: headers, json: json)
        }

        func get(_ path: String, headers: [(String, String)] = []) async throws -> RawAnswer {
            try await ask("GET", path, headers: headers)
        }

        /// Makes a picture and returns its id.
        func makePicture(_ text: String = "I feel calm by the sea", name: String? = nil) async throws -> String {
            var body: JSONObject = ["user_input": .string(text)]
            body["name"] = name.map(JSONValue.string)
            let answer = try await ask("POST", "/generate", json: .object(body))
            #expect(answer.status == 200)
            return try #require(answer.object["id"]?.string)
        }
    }

    /// Runs `body` with a server that is stopped afterwards.
    static func run(
        limits: ServerOptions.Limits = ServerOptions.Limits(), origins: Set<String> = [], isBehindProxy: Bool = false,
        rules: TokenRules = TokenRules(), keys: TokenKeySource? = nil, root: String? = nil,
        generator: StubGenerator = StubGenerator(), concurrency: Int = 2, logger: Logger = .silent,
        now: @escaping WallClock = { .now },
        _ body: @escaping @Sendable (ServerUnderTest) async throws -> Void
    ) async throws {
        try await turns.pass(for: "tests") {
            try await runNow(
                limits: limits, origins: origins, isBehindProxy: isBehindProxy, rules: rules, keys: keys, root: root,
                generator: generator, concurrency: concurrency, logger: logger, now: now, body)
        }
    }

    private static func runNow(
        limits: ServerOptions.Limits, origins: Set<String>, isBehindProxy: Bool, rules: TokenRules,
        keys: TokenKeySource?, root: String?, generator: StubGenerator, concurrency: Int,
        logger: Logger,
        now: @escaping WallClock, _ body: @escaping @Sendable (ServerUnderTest) async throws -> Void
    ) async throws {
        let scratch = try ScratchFiles()
        let root = root ?? scratch.absolute("server")
        let server = try server(
            root: root, limits: limits, origins: origins, isBehindProxy: isBehindProxy, rules: rules, keys: keys,
            generator: generator, concurrency: concurrency, logger: logger, now: now)
        let (ports, port) = AsyncStream<Int>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { port.finish() }
                try await server.run(handlingSignals: false) { port.yield($0) }
            }
            for await number in ports {
                try await body(await ServerUnderTest(port: number, root: root, generator: generator, now: now(), rules))
                break
            }
            group.cancelAll()
            while let result = await group.nextResult() {
                if case .failure(let error) = result, !(error is CancellationError) { throw error }
            }
        }
        withExtendedLifetime(scratch) {}
    }

    /// A server that is not running yet.
    static func server(
        root: String, limits: ServerOptions.Limits = ServerOptions.Limits(), origins: Set<String> = [],
        isBehindProxy: Bool = false, rules: TokenRules = TokenRules(), keys: TokenKeySource? = nil,
        generator: StubGenerator = StubGenerator(), concurrency: Int = 2, logger: Logger = .silent,
        now: @escaping WallClock = { .now }
    ) throws -> RESTServer {
        var options = ServerOptions(
            root: root, address: .host("127.0.0.1", port: 0), isBehindProxy: isBehindProxy,
            keys: keys ?? .secret(secret), rules: rules, origins: origins, concurrency: concurrency,
            generator: "painter", writer: "builtin")
        options.limits = limits
        return try RESTServer(
            options: options, open: { try await library(at: $0, generator, pixels: limits.pixels) },
            studio: studio(at: root + "/none", generator),
            client: CurlTransport(), now: now, random: { .random(in: .min ... .max) }, logger: logger)
    }

    /// The view of a server that is running.
    init(
        port: Int, root: String, generator: StubGenerator, now: Timestamp, _ rules: TokenRules
    ) async throws {
        self.port = port
        self.root = root
        self.generator = generator
        let mint = try TokenMint(secret: Self.secret, rules: rules)
        func guest(_ id: String) async throws -> Guest {
            let user = try #require(UserID(id))
            let token = try await mint.token(for: user, at: now, seconds: 3600)
            return Guest(id: user, client: RawClient(port: port, token: token), root: "\(root)/\(user)")
        }
        ana = try await guest("11111111-1111-4111-8111-111111111111")
        ben = try await guest("22222222-2222-4222-8222-222222222222")
    }

    static func library(
        at root: String, _ generator: StubGenerator, pixels: Int = 64_000_000,
        failureHook: @escaping FailureHook = { _ in }
    ) async throws -> Library {
        try await Library(
            opening: root, options: LibraryOptions(deletionGrace: 0, mostPixels: pixels),
            studio: studio(at: root, generator), logger: .silent, now: { .now }, random: { .random(in: .min ... .max) },
            failureHook: failureHook)
    }

    private static func studio(at root: String, _ generator: StubGenerator) -> Studio {
        let memory = Memory(folder: MemoryFolder(path: root + "/memory"))
        let recall = MemoryRecall(memory: memory, emotionOf: { _ in nil })
        return Studio(
            detectEmotion: { DetectedEmotion(EmotionDetector().detect($0)) },
            recall: { text, emotion, scope throws(MemoryError) in
                try recall.recall(for: text, emotion: emotion, scope: scope)
            },
            writer: BuiltInWriter(), generator: generator, namedGenerators: [generator], styles: ["ink", "oil"])
    }
}

extension Logger {
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

extension Timestamp {
    static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

/// Makes tiny pictures at once, or as a test wants it.
final class StubGenerator: ImageGenerator {
    typealias Make = @Sendable (GenerationRequest) async throws(GenerationError) -> Void

    let name = "painter"
    private let before: Make
    private let made = Mutex(0)

    /// - Parameter before: runs before each picture; it may wait, and it may fail.
    init(before: @escaping Make = { _ in }) {
        self.before = before
    }

    var count: Int { made.withLock { $0 } }

    func generate(
        _ request: GenerationRequest, progress: @escaping @Sendable (Double) -> Void
    ) async throws(GenerationError) -> GeneratedImage {
        progress(0)
        try await before(request)
        made.withLock { $0 += 1 }
        return GeneratedImage(
            content: .bitmap(Picture.bitmap(seed: request.parameters.seed)), model: "stub-1",
            isFromTrainedModel: false, parameters: request.parameters)
    }

    enum Picture {
        /// A small picture whose pixels come from the seed.
        static func bitmap(seed: UInt32, width: Int = 32, height: Int = 24) -> Bitmap {
            var state = seed | 1
            let pixels = (0..<width * height * 3).map { _ -> UInt8 in
                state = state &* 1_664_525 &+ 1_013_904_223
                return UInt8(truncatingIfNeeded: state >> 24)
            }
            return Bitmap(width: width, height: height, pixels: pixels)
        }
    }
}
