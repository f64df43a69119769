import Logging
import NuraModel
import Synchronization
import TestSupport
import Testing

@testable import RESTServer

@Suite struct ServerBehaviourTests {
    @Test("Every answer keeps browsers from mischief and has an id")
    func headers() async throws {
        try await ServerUnderTest.run { server in
            for answer in [
                try await server.stranger.get("/health"), try await server.ana.get("/images"),
                try await server.stranger.get("/nope"), try await server.stranger.get(ServerUnderTest.base + "/images"),
            ] {
                #expect(answer["x-content-type-options"] == "nosniff")
                #expect(answer["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'")
                #expect(answer["x-frame-options"] == "DENY")
                #expect(answer["referrer-policy"] == "no-referrer")
                #expect(answer["cache-control"] == "no-store")
                #expect(answer["x-request-id"]?.count == 16)
                #expect(answer["access-control-allow-origin"] == nil)
                #expect(answer["strict-transport-security"] == nil)
            }
        }
    }

    @Test("Web pages of the configured origins may use the API, and no others")
    func crossOrigin() async throws {
        let origin = "https://app.example"
        try await ServerUnderTest.run(origins: [origin]) { server in
            let preflight = try await server.stranger.ask(
                "OPTIONS", ServerUnderTest.base + "/images/r1/name",
                headers: [
                    ("Origin", origin), ("Access-Control-Request-Method", "PATCH"),
                    ("Access-Control-Request-Headers", "authorization,content-type"),
                ])
            #expect(preflight.status == 200)
            #expect(preflight["access-control-allow-origin"] == origin)
            #expect(preflight["access-control-allow-headers"] == "authorization,content-type")
            #expect(preflight["access-control-allow-methods"]?.contains("PATCH") == true)
            let allowed = try await server.ana.get("/images", headers: [("Origin", origin)])
            #expect(allowed["access-control-allow-origin"] == origin)
            #expect(allowed["access-control-expose-headers"]?.contains("X-Total-Count") == true)
            #expect(allowed["vary"] == "Origin")
            let refused = try await server.stranger.get(ServerUnderTest.base + "/images", headers: [("Origin", origin)])
            #expect(refused.status == 401)
            #expect(refused["access-control-allow-origin"] == origin)
            for other in ["https://evil.example", "null", "https://app.example.evil", "http://app.example"] {
                let answer = try await server.ana.get("/images", headers: [("Origin", other)])
                #expect(answer["access-control-allow-origin"] == nil)
                let asked = try await server.stranger.ask(
                    "OPTIONS", ServerUnderTest.base + "/images",
                    headers: [("Origin", other), ("Access-Control-Request-Method", "GET")])
                #expect(asked.status == 405)
                #expect(asked["access-control-allow-origin"] == nil)
            }
        }
    }

    @Test("What a browser may keep of one person's pictures it keeps for their token only")
    func caches() async throws {
        let origin = "https://app.example"
        try await ServerUnderTest.run(origins: [origin]) { server in
            let id = try await server.ana.makePicture()
            for path in ["/images/\(id)/file", "/images/\(id)/thumbnail"] {
                let answer = try await server.ana.get(path, headers: [("Origin", origin)])
                #expect(answer["cache-control"]?.hasPrefix("private") == true)
                #expect(answer["vary"] == "Authorization, Origin")
                let known = try await server.ana.get(path, headers: [("If-None-Match", answer["etag"] ?? "")])
                #expect(known.status == 304)
                #expect(known["vary"] == "Authorization, Origin")
            }
        }
    }

    @Test("What a proxy says of where a request comes from is logged only if it can be an address")
    func forgedAddress() async throws {
        let log = LogLines()
        try await ServerUnderTest.run(isBehindProxy: true, logger: log.logger) { server in
            for address in ["2001:db8::7%eth0", "1.2.3.4 GET /forged 200", String(repeating: "9", count: 65)] {
                _ = try await server.stranger.get("/health", headers: [("X-Forwarded-For", address)])
            }
        }
        #expect(log.text.contains(" 2001:db8::7%eth0 GET /health 200"))
        #expect(log.text.split(separator: " 127.0.0.1 GET /health 200").count == 3)
        #expect(!log.text.contains("forged"))
        #expect(!log.text.contains("99999"))
    }

    @Test("A proxy's id and address are believed only behind one")
    func proxy() async throws {
        for isBehindProxy in [true, false] {
            let log = LogLines()
            try await ServerUnderTest.run(isBehindProxy: isBehindProxy, logger: log.logger) { server in
                let given = [("X-Request-ID", "from-the-proxy"), ("X-Forwarded-For", "10.9.8.7, 203.0.113.5")]
                let answer = try await server.stranger.get("/health", headers: given)
                #expect((answer["x-request-id"] == "from-the-proxy") == isBehindProxy)
                #expect((answer["strict-transport-security"] != nil) == isBehindProxy)
                let odd = try await server.stranger.get("/health", headers: [("X-Request-ID", "a b\"c")])
                #expect(odd["x-request-id"]?.count == 16)
            }
            #expect(log.text.contains("203.0.113.5") == isBehindProxy)
            #expect(!log.text.contains("10.9.8.7"))
        }
    }

    @Test("The log names routes and times, never words, names, ids or tokens")
    func log() async throws {
        let log = LogLines()
        let box = Box()
        try await ServerUnderTest.run(logger: log.logger) { server in
            let id = try await server.ana.makePicture("I feel calm about the xylophone", name: "Zanzibar")
            _ = try await server.ana.get("/images?name=zanzibar&q=xylophone")
            _ = try await server.ana.get("/images/\(id)/file")
            _ = try await server.ana.get("/images/Quagmire")
            _ = try await server.ana.ask("POST", "/generate", body: Array("{\"user_input\": \"kumquat\", }".utf8))
            _ = try await RawClient(port: server.port, token: "a.secret.token").get(ServerUnderTest.base + "/images")
            box.value = id
        }
        let text = log.text.lowercased()
        #expect(text.contains("get /image-generation/images/{id}/file 200"))
        for word in ["xylophone", "zanzibar", "quagmire", "kumquat", "a.secret.token", "eyj", box.value] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test("The metrics count by route and status, and name nobody")
    func metrics() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture()
            _ = try await server.ana.get("/images/\(id)")
            _ = try await server.ana.get("/images/none")
            _ = try await server.ana.ask("PROPFIND", "/images")
            let text = try await server.stranger.get("/metrics").text
            let line = "nura_http_requests_total{method=\"GET\",route=\"/image-generation/images/{id}\",status="
            #expect(text.contains(line + "\"200\"} 1"))
            #expect(text.contains(line + "\"404\"} 1"))
            #expect(text.contains("nura_jobs_open 0"))
            #expect(text.contains("nura_libraries_open 1"))
            #expect(!text.contains(id))
            #expect(!text.contains("PROPFIND"))
            #expect(!text.contains(server.ana.id.description))
        }
    }

    @Test("More users than libraries may be open at a time are all served")
    func pool() async throws {
        var limits = ServerOptions.Limits()
        limits.openLibraries = 2
        try await ServerUnderTest.run(limits: limits) { server in
            let mint = try TokenMint(secret: ServerUnderTest.secret, rules: TokenRules())
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 10..<22 {
                    let user = try #require(UserID("111111\(number)-1111-4111-8111-111111111111"))
                    let token = try await mint.token(for: user, at: .now, seconds: 60)
                    group.addTask {
                        let client = RawClient(port: server.port, token: token)
                        for _ in 0..<3 {
                            let made = try await client.ask(
                                "POST", ServerUnderTest.base + "/generate", json: ["user_input": "a calm sea"])
                            #expect(made.object["success"] == true)
                            let list = try await client.get(ServerUnderTest.base + "/images?include_data=false")
                            #expect(
                                list.json?.array?.allSatisfy { $0.object?["user_id"]?.string == user.description }
                                    == true)
                        }
                        let list = try await client.get(ServerUnderTest.base + "/images?include_data=false")
                        #expect(list.json?.array?.count == 3)
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test(
        "A server that would not be safe does not start",
        arguments: [
            ("0.0.0.0", false, 40), ("192.168.1.5", false, 40), ("::", false, 40), ("nura.example", false, 40),
            ("127.0.0.1", false, 31), ("0.0.0.0", true, 0), ("127.0.0.1.evil.example", false, 40),
        ])
    func unsafe(host: String, isBehindProxy: Bool, secretLength: Int) {
        let options = ServerOptions(
            root: "/nowhere", address: .host(host, port: 0), isBehindProxy: isBehindProxy,
            keys: .secret([UInt8](repeating: 1, count: secretLength)), concurrency: 1, generator: "painter",
            writer: "builtin")
        #expect(throws: ServerError.self) { try options.check() }
    }

    @Test(
        "Loopback, and any address behind a proxy, are safe",
        arguments: [
            ("127.0.0.1", false), ("127.8.8.8", false), ("::1", false), ("localhost", false), ("0.0.0.0", true),
        ])
    func safe(host: String, isBehindProxy: Bool) throws {
        let options = ServerOptions(
            root: "/nowhere", address: .host(host, port: 0), isBehindProxy: isBehindProxy,
            keys: .secret([UInt8](repeating: 1, count: 32)), concurrency: 1, generator: "painter", writer: "builtin")
        try options.check()
    }
}

/// Collects what is logged.
final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    var text: String { lines.withLock { $0.joined(separator: "\n") } }

    var logger: Logger { Logger(label: "test") { _ in Handler(lines: self) } }

    private struct Handler: LogHandler {
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]
        let lines: LogLines

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.lines.withLock { $0.append("\(event.level) \(event.message) \(metadata)") }
        }
    }
}
