import LibraryStore
import NuraModel
import TestSupport
import Testing

@testable import RESTServer

@Suite struct HostileRequestTests {
    @Test(
        "Odd bytes in a path or a query end in an answer, never in a failure of the server",
        arguments: [
            "/images/%00", "/images/%", "/images/%f", "/images/%FF%FE", "/images/..", "/images/../../etc/passwd",
            "/images/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/images//", "/images/a/b/c/d", "/images?%=%&=&&==",
            "/images?name=%FF%00%F0%9F", "/images?limit=1&cursor=%00%FF", "/images?metadata.=x",
            "/images?metadata.a.b.c=",
            "/images?name=%22%20NEAR(%20a:b%20*", "/images/'%20OR%20'1'='1", "/images?sort=newest;drop%20table",
            "/images/x/file?v=..", "/images/x/thumbnail?size=99999999999999999999", "/jobs/..%2F..%2Fx", "/jobs/%00",
            "/files/..%2Fx", "/status/%00", "/sync/changes?cursor=%00", "/memory?kind=%00&q=%FF", "/memory?q=%22%5C",
        ])
    func oddBytes(path: String) async throws {
        try await ServerUnderTest.run { server in
            let answer = try await server.ana.get(path)
            #expect([200, 400, 403, 404, 405, 410, 422].contains(answer.status), "\(answer.status)")
            #expect(answer["x-content-type-options"] == "nosniff")
            #expect(!answer.text.contains("/tmp/"))
        }
    }

    @Test("A long query is answered, and a header that is too long is refused")
    func long() async throws {
        try await ServerUnderTest.run { server in
            let words = String(repeating: "word+", count: 2000)
            let long = try await server.ana.get("/images?name=" + words)
            #expect(long.status == 200)
            let answer = try? await server.ana.get(
                "/images", headers: [("X-Long", String(repeating: "x", count: 40_000))])
            #expect(answer.map { (400..<500).contains($0.status) } ?? true)
            #expect(try await server.ana.get("/images").status == 200)
        }
    }

    @Test(
        "A request that is none ends its own connection and nobody else's",
        arguments: [
            "\r\n\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "GET /health HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
            "GET /health HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "GET /health HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            "POST /image-generation/generate HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "GET /health HTTP/1.1\r\nBad Header: x\r\n\r\n", "GET /health HTTP/1.1\nHost: a\n\n",
        ])
    func malformed(request: String) async throws {
        try await ServerUnderTest.run { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(request)
            connection.finishSending()
            let answer = String(decoding: try await connection.rest(), as: UTF8.self)
            #expect(!answer.contains(" 500 "))
            #expect(try await server.stranger.get("/health").status == 200)
        }
    }

    @Test("A body that ends too early changes nothing")
    func cutBody() async throws {
        try await ServerUnderTest.run { server in
            let id = try await server.ana.makePicture(name: "Kept")
            let whole = server.ana.client.bytes(
                "PATCH", ServerUnderTest.base + "/images/\(id)/name", headers: [("Content-Type", "application/json")],
                body: Array(#"{"name": "Cut"}"#.utf8))
            let connection = try RawConnection(port: server.port)
            try await connection.send(Array(whole.dropLast(5)))
            connection.finishSending()
            _ = try await connection.rest()
            #expect(try await server.ana.get("/images/\(id)").object["name"] == "Kept")
            let bytes = [UInt8](repeating: 7, count: 50_000)
            let upload = server.ana.client.bytes(
                "PUT", ServerUnderTest.base + "/files/\(ContentHash.sha256(bytes))", body: bytes)
            let second = try RawConnection(port: server.port)
            try await second.send(Array(upload.dropLast(1000)))
            second.finishSending()
            _ = try await second.rest()
            #expect(try await server.ana.ask("HEAD", "/files/\(ContentHash.sha256(bytes))").status == 404)
        }
    }

    @Test("A body that promises more than is allowed is refused before it comes")
    func lyingLength() async throws {
        try await ServerUnderTest.run { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(
                server.ana.client.bytes(
                    "POST", ServerUnderTest.base + "/generate", headers: [("Content-Length", "99999999999")]))
            let answer = try await connection.answer()
            #expect(answer.status == 413)
            #expect(answer["connection"] == "close")
            #expect(try await connection.rest().isEmpty)
        }
    }

    @Test("A body without a length is refused as soon as it is too long")
    func endlessBody() async throws {
        var limits = ServerOptions.Limits()
        limits.body = 50_000
        try await ServerUnderTest.run(limits: limits) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(
                server.ana.client.bytes(
                    "POST", ServerUnderTest.base + "/generate", headers: [("Transfer-Encoding", "chunked")]))
            let chunk = Array("4000\r\n".utf8) + [UInt8](repeating: 0x20, count: 0x4000) + Array("\r\n".utf8)
            for _ in 0..<4 { try? await connection.send(chunk) }
            #expect(try await connection.answer().status == 413)
        }
    }

    @Test("A header that trickles, a body that trickles, and a silent connection are ended")
    func slow() async throws {
        var limits = ServerOptions.Limits()
        limits.idleSeconds = 1
        limits.bodySeconds = 1
        try await ServerUnderTest.run(limits: limits) { server in
            let silent = try RawConnection(port: server.port)
            let header = try RawConnection(port: server.port)
            try await header.send("GET /health HTTP/1.1\r\nHost: a\r\nX-Slow: ")
            let body = try RawConnection(port: server.port)
            try await body.send(
                server.ana.client.bytes(
                    "POST", ServerUnderTest.base + "/generate", headers: [("Content-Length", "1000")])
                    + Array("{\"user".utf8))
            for connection in [silent, header, body] {
                let rest = String(decoding: try await connection.rest(), as: UTF8.self)
                #expect(!rest.contains("200 OK"))
            }
            #expect(try await server.stranger.get("/health").status == 200)
        }
    }

    @Test("Requests on one connection are answered in their order, each with its own id")
    func pipelining() async throws {
        try await ServerUnderTest.run { server in
            let connection = try RawConnection(port: server.port)
            let request = server.stranger.bytes("GET", "/health")
            try await connection.send(request + server.stranger.bytes("GET", "/nope") + request)
            var ids: Set<String> = []
            for status in [200, 404, 200] {
                let answer = try await connection.answer()
                #expect(answer.status == status)
                ids.insert(answer["x-request-id"] ?? "")
            }
            #expect(ids.count == 3)
        }
    }

    @Test("More connections than are allowed wait for their turn")
    func manyConnections() async throws {
        var limits = ServerOptions.Limits()
        limits.connections = 8
        try await ServerUnderTest.run(limits: limits) { server in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<64 { group.addTask { try await server.ana.get("/images").status } }
                for try await status in group { #expect(status == 200) }
            }
        }
    }
}
