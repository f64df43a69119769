import HTTPTransport
import TestSupport
import Testing

@Suite("Requests on the wire", .timeLimit(.minutes(1)))
struct WireTests {
    private let client = CurlTransport()

    @Test("A plain GET says nothing that nobody asked it to say")
    func get() async throws {
        let head = try await head(of: HTTPRequest(.get, "/a/b?c=d#e"))
        #expect(
            head == ["GET /a/b?c=d HTTP/1.1", "Host: HOST", "User-Agent: nura", "Accept-Encoding: gzip"])
    }

    @Test("What the caller says goes as it is, in order, repeated and empty fields too")
    func fields() async throws {
        var headers: HTTPHeaders = [
            "accept": "image/png", "X-Empty": "", "Accept-Encoding": "identity", "User-Agent": "mine/1",
            "Authorization": "Bearer café", "Content-Type": "a/b",
        ]
        headers.add("X-Twice", "1")
        headers.add("X-Twice", "2")
        let head = try await head(of: HTTPRequest(.get, "/", headers: headers))
        #expect(
            head == [
                "GET / HTTP/1.1", "Host: HOST", "accept: image/png", "X-Empty:", "Accept-Encoding: identity",
                "User-Agent: mine/1", "Authorization: Bearer café", "Content-Type: a/b", "X-Twice: 1", "X-Twice: 2",
            ])
    }

    @Test("A part of a file is asked for without compression")
    func range() async throws {
        let head = try await head(of: HTTPRequest(.get, "/", headers: ["Range": "bytes=5-"]))
        #expect(head == ["GET / HTTP/1.1", "Host: HOST", "Range: bytes=5-", "User-Agent: nura"])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let method: String
        let body: HTTPBody
        let length: String?

        init(_ method: String, _ body: HTTPBody, _ length: String?) {
            (self.method, self.body, self.length) = (method, body, length)
        }

        var testDescription: String { "\(method) with \(body), length \(length ?? "none")" }
    }

    @Test(
        "Every method goes by its name; a body has its length, and no body has one where one is expected",
        arguments: [
            Row("GET", .none, nil), Row("HEAD", .none, nil), Row("DELETE", .none, nil), Row("PROPFIND", .none, nil),
            Row("POST", .none, "0"), Row("PUT", .none, "0"), Row("PATCH", .none, "0"), Row("POST", .bytes([]), "0"),
            Row("POST", .bytes("rain".bytes), "4"), Row("PUT", .bytes("rain".bytes), "4"),
            Row("PATCH", .bytes("rain".bytes), "4"), Row("DELETE", .bytes("rain".bytes), "4"),
            Row("GET", .bytes("rain".bytes), "4"), Row("PROPFIND", .bytes("rain".bytes), "4"),
        ])
    func methods(row: Row) async throws {
        let peer = try await ScriptedPeer { _ in .text(200, "ok") }
        let request = HTTPRequest(HTTPMethod(rawValue: row.method), peer.address, body: row.body)
        _ = try await client.answer(to: request, atMost: 100)
        let received = try #require(peer.requests.first)
        #expect(received.method == row.method)
        #expect(received.header("Content-Length") == row.length)
        #expect(received.header("Transfer-Encoding") == nil)
        #expect(received.header("Expect") == nil)
        #expect(received.header("Content-Type") == nil)
        #expect(received.body == (row.length == "4" ? "rain".bytes : []))
    }

    @Test(
        "A request that would smuggle lines or lengths is refused, and nothing is sent",
        arguments: [
            HTTPRequest(.get, "", headers: ["X": "secret\r\nY: z"]), HTTPRequest(.get, "", headers: ["X": "secret\n"]),
            HTTPRequest(.get, "", headers: ["X": "secret\r"]), HTTPRequest(.get, "", headers: ["X": "secret\u{0}"]),
            HTTPRequest(.get, "", headers: ["X\r\nY": "z"]), HTTPRequest(.get, "", headers: ["X:": "z"]),
            HTTPRequest(.get, "", headers: ["X Y": "z"]), HTTPRequest(.get, "", headers: ["": "z"]),
            HTTPRequest(.get, "", headers: ["é": "z"]), HTTPRequest(.post, "", headers: ["Content-Length": "1"]),
            HTTPRequest(.post, "", headers: ["transfer-encoding": "chunked"]),
            HTTPRequest(HTTPMethod(rawValue: "GET / HTTP/1.1\r\nX:"), ""), HTTPRequest(HTTPMethod(rawValue: ""), ""),
            HTTPRequest(.get, "/secret\r\nX: y"), HTTPRequest(.get, "/secret X: y"),
            HTTPRequest(.head, "", body: .bytes("secret".bytes)),
            HTTPRequest(.put, "", body: .file("/secret/no/such/file")), HTTPRequest(.put, "", body: .file("/")),
        ])
    func injection(request: HTTPRequest) async throws {
        let peer = try await ScriptedPeer { _ in .text(200, "ok") }
        var request = request
        request.url = peer.address + request.url
        let error = await failure(of: request)
        #expect(error?.code == .invalidRequest)
        #expect(String(describing: error).contains("secret") == false)
        #expect(peer.connections == 0)
    }

    @Test("The bytes of a file arrive as they are, and the file is closed")
    func fileBytes() async throws {
        let files = try ScratchFiles()
        let bytes = (0..<10_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 5) }
        try files.write("photo", bytes)
        let peer = try await ScriptedPeer { _ in .text(200, "ok") }
        let request = HTTPRequest(.put, peer.address, body: .file(files.absolute("photo")))
        _ = try await client.answer(to: request, atMost: 100)
        #expect(peer.requests.first?.body == bytes)
        await client.shutDown()
        #expect(try openDescriptors().contains(files.absolute("photo")) == false)
    }

    @Test("A file is read only as fast as it is sent; if it becomes shorter meanwhile, that ends the request")
    func shrinkingFile() async throws {
        let files = try ScratchFiles()
        try files.write("shrinking", [])
        try files.truncate("shrinking", to: 64 << 20)
        let peer = try await ScriptedPeer(keepsBodies: false, readsAtMost: 1000) { _ in .closed }
        let request = HTTPRequest(.put, peer.address, body: .file(files.absolute("shrinking")))
        async let error = failure(of: request)
        await peer.receivedBytes(1000)
        try files.truncate("shrinking", to: 1)
        peer.readOn()
        #expect(await error?.code == .invalidRequest)
        #expect(peer.requests.isEmpty)
    }

    private func failure(of request: HTTPRequest) async -> HTTPError? {
        do {
            _ = try await client.open(request)
            return nil
        } catch {
            return error
        }
    }

    /// The lines of the header as the peer sees it, with its address as HOST; `request` has a path for its URL.
    private func head(of request: HTTPRequest) async throws -> [String] {
        let peer = try await ScriptedPeer { _ in .text(200, "ok") }
        var request = request
        request.url = peer.address + request.url
        _ = try await client.answer(to: request, atMost: 100)
        let head = try #require(peer.requests.first).head
        return String(decoding: head, as: UTF8.self).split(separator: "\r\n").map {
            String($0).replacing("127.0.0.1:\(peer.port)", with: "HOST")
        }
    }
}
