import HTTPTransport
import TestSupport
import Testing

@Suite("Answers", .timeLimit(.minutes(1)))
struct AnswerTests {
    private let client = CurlTransport()

    @Test("An answer comes with its status, its fields and its body, whatever the status", arguments: [200, 404, 500])
    func whole(status: Int) async throws {
        let peer = try await ScriptedPeer { _ in .json(status, #"{"a":1}"#, headers: [("X-Note", "n")]) }
        let answer = try await client.answer(to: HTTPRequest(.get, peer.address + "/a?b=c"), atMost: 7)
        #expect(answer.status == status)
        #expect(answer.headers["content-type"] == "application/json")
        #expect(answer.headers["x-note"] == "n")
        #expect(answer.url == peer.address + "/a?b=c")
        #expect(String(decoding: answer.body, as: UTF8.self) == #"{"a":1}"#)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let method: HTTPMethod
        let answer: PeerAnswer
        let status: Int
        let body: String

        init(
            _ name: String, _ answer: PeerAnswer, status: Int = 200, method: HTTPMethod = .get, _ body: String
        ) {
            (testDescription, self.method, self.answer) = (name, method, answer)
            (self.status, self.body) = (status, body)
        }
    }

    @Test(
        "The framing that the server chose is understood",
        arguments: [
            Row("204 without a length", .status(204), status: 204, ""),
            Row(
                "304 without a body, though it has a length", .status(304, headers: [("Content-Length", "9")]),
                status: 304, ""),
            Row("HEAD with the length of a GET", .text(200, "rain"), method: .head, ""),
            Row("an empty body", .text(200, ""), ""),
            Row("chunks", .chunked(200, ["rain".bytes, " and wind".bytes]), "rain and wind"),
            Row("no chunks", .chunked(200, []), ""),
            Row(
                "chunks with extensions and trailers",
                .raw(
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4;x=y\r\nrain\r\n0\r\nX-Sum: 1\r\n\r\n",
                    closes: false), "rain"),
            Row("slow chunks", .slowly(200, ["a".bytes, "b".bytes, "c".bytes], every: .milliseconds(5)), "abc"),
            Row("until the connection closes", .raw("HTTP/1.1 200 OK\r\n\r\nrain"), "rain"),
            Row("HTTP/1.0", .raw("HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nrain"), "rain"),
            Row("bare line feeds", .raw("HTTP/1.1 200 OK\nContent-Length: 4\n\nrain"), "rain"),
            Row("no reason", .raw("HTTP/1.1 200\r\nContent-Length: 4\r\n\r\nrain"), "rain"),
            Row(
                "interim answers",
                .raw(
                    "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                        + "HTTP/1.1 201 Created\r\nContent-Length: 4\r\n\r\nrain"), status: 201, "rain"),
            Row("more than announced", .raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nrain and wind"), "rain"),
        ])
    func framing(row: Row) async throws {
        let peer = try await ScriptedPeer { _ in row.answer }
        let answer = try await client.answer(to: HTTPRequest(row.method, peer.address), atMost: 100)
        #expect(answer.status == row.status)
        #expect(String(decoding: answer.body, as: UTF8.self) == row.body)
        #expect(answer.headers["Link"] == nil)
        #expect(answer.headers["X-Sum"] == nil)
    }

    @Test("What follows the announced end is not taken for the next answer")
    func excess() async throws {
        let peer = try await ScriptedPeer { request in
            guard request.path == "/first" else { return .text(200, "second") }
            return .raw(
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfirstHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfalse",
                closes: false)
        }
        let first = try await client.answer(to: HTTPRequest(.get, peer.address + "/first"), atMost: 100)
        let second = try await client.answer(to: HTTPRequest(.get, peer.address + "/second"), atMost: 100)
        #expect(first.body == "first".bytes)
        #expect(second.body == "second".bytes)
    }

    @Test("Fields keep their order and repetitions; folded lines, blanks and old letters are understood")
    func fields() async throws {
        let lines = "A: 1\r\nB:2  \r\na:  3\r\nEmpty:\r\nFolded: one\r\n  two\r\nOld: caf"
        let head: [UInt8] = "HTTP/1.1 200 OK\r\n\(lines)".bytes + [0xE9] + "\r\nNew: café\r\n\r\n".bytes
        let peer = try await ScriptedPeer { _ in .raw(head) }
        let answer = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 100)
        let fields = answer.headers.map { "\($0.name)=\($0.value)" }
        #expect(fields == ["A=1", "B=2", "a=3", "Empty=", "Folded=one two", "Old=café", "New=café"])
    }

    @Test("A large body comes whole, in order")
    func large() async throws {
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        let peer = try await ScriptedPeer { _ in .bytes(200, bytes) }
        let answer = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: bytes.count)
        #expect(answer.body == bytes)
    }

    @Test("The header is there before the body is, and the body comes as it is sent")
    func streaming() async throws {
        let (first, second) = (PeerGate(), PeerGate())
        let peer = try await ScriptedPeer { _ in
            .chunked(200, ["a".bytes]).withBody(behind: first).followed(by: "1\r\nb\r\n0\r\n\r\n", behind: second)
        }
        let response = try await client.open(HTTPRequest(.get, peer.address))
        #expect(response.status == 200)
        var pieces = response.body.makeAsyncIterator()
        first.open()
        #expect(try await pieces.next() == "a".bytes)
        second.open()
        #expect(try await pieces.next() == "b".bytes)
        #expect(try await pieces.next() == nil)
        #expect(try await pieces.next() == nil)
    }

    @Test("A body longer than the limit is an error as soon as that is known", arguments: [true, false])
    func limit(isAnnounced: Bool) async throws {
        let peer = try await ScriptedPeer { _ in isAnnounced ? .text(200, "12345") : .endless(0x61) }
        let error = await #expect(throws: HTTPError.self) {
            _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 4)
        }
        #expect(error?.code == .tooLarge)
        await peer.openConnections(atMost: isAnnounced ? 1 : 0)
    }
}

extension String {
    var bytes: [UInt8] { Array(utf8) }
}
