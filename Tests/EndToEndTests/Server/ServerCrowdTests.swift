import Glibc
import TestSupport
import Testing

/// Very many clients at once. Each has a file descriptor here and one in the server.
@Suite struct ServerCrowdTests {
    private static let clients = 10_000

    /// How many files this process may have open, once it has asked for all that it may have.
    private static let openFiles: rlim_t = {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 0 }
        limit.rlim_cur = limit.rlim_max
        return setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 ? limit.rlim_cur : 0
    }()

    @Test(
        "Ten thousand connections are open at a time, each is answered, the first ones again, and all are let go",
        .enabled(if: openFiles >= clients + 1000, "this process may not have so many files open"))
    func crowd() async throws {
        let nura = try NuraProgramUnderTest(variables: ["NURA_SERVER_SECRET": "a secret of thirty-two bytes or more"])
        let server = try nura.start([
            "serve", "--folder", nura.folder + "/libraries", "--port", "0", "--setting",
            "server.connections=\(Self.clients)", "--setting", "server.idle_seconds=3600",
        ])
        let ready = try await server.line(on: .errors) { $0.contains("ready") }
        let port = try #require(ready.split(separator: ":").last.flatMap { Int($0) })
        let token = try await nura.run("token", "--user", "11111111-1111-4111-8111-111111111111")
        let client = RawClient(port: port, token: String(token.output.dropLast()))
        let request = client.bytes("GET", "/image-generation/images?limit=1")
        let connections = try (0..<Self.clients).map { _ in try RawConnection(port: port) }
        for connection in connections + connections.prefix(100) {
            try await connection.send(request)
            let answer = try await connection.answer()
            try #require(answer.status == 200)
            try #require(answer.text == "[]")
        }
        let kilobytes = try #require(Self.privateMemory(of: server.processID))
        print("\(Self.clients) connections: \(kilobytes / 1024) MB of private memory")
        #expect(kilobytes / Self.clients < 64, "a connection takes more than 64 kB")
        server.send(SIGTERM)
        #expect(await server.outcome().code == 0)
        for connection in connections.prefix(100) { #expect(try await connection.rest().isEmpty) }
    }

    /// In kB, as the kernel has it (proc_pid_status(5)).
    private static func privateMemory(of process: pid_t) -> Int? {
        guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
                .split(whereSeparator: \.isWhitespace)
            if words.first == "RssAnon:" { return words.dropFirst().first.flatMap { Int($0) } }
        }
        return nil
    }
}
