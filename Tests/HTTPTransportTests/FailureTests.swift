import HTTPTransport
import TestSupport
import Testing

@Suite("Failures", .timeLimit(.minutes(1)))
struct FailureTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let answer: PeerAnswer
        let code: HTTPError.Code

        init(_ name: String, _ answer: PeerAnswer, _ code: HTTPError.Code) {
            (testDescription, self.answer, self.code) = (name, answer, code)
        }
    }

    private static let secret = PeerAnswer.text(200, "secret answer", headers: [("X-Key", "secret")])

    @Test(
        "Every way to break an answer has its error, which tells nothing of what was said",
        arguments: [
            Row("closed without a word", .closed, .interrupted),
            Row("cut in the status line", secret.cut(after: 12), .interrupted),
            Row("cut in the header", secret.cut(after: 60), .interrupted),
            Row("cut after the header", secret.cut(after: 95), .interrupted),
            Row("cut in the body", secret.cut(after: 100), .interrupted),
            Row("cut in a chunk", .chunked(200, ["secret answer".bytes]).cut(after: 98), .interrupted),
            Row(
                "cut before the last chunk",
                .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nsecret\r\n"), .interrupted),
            Row(
                "shorter than announced", .raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nsecret"), .interrupted),
            Row(
                "a chunk without a size", .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nsecret"),
                .interrupted),
            Row("not HTTP", .raw("SSH-2.0-secret\r\n"), .malformed),
            Row("HTTP of 1991", .raw("<html>secret</html>"), .malformed),
            Row("a status that is no number", .raw("HTTP/1.1 abc secret\r\n\r\n"), .malformed),
            Row("an upgrade nobody asked for", .raw("HTTP/1.1 101 secret\r\n\r\n", closes: false), .malformed),
            Row("a line without a name", .raw("HTTP/1.1 200 OK\r\nsecret\r\n\r\n"), .malformed),
            Row("a negative length", .raw("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nsecret"), .malformed),
            Row(
                "a compression of the transfer",
                .raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"), .malformed),
            Row(
                "a compression that was not offered",
                .bytes(200, "secret".bytes, headers: [("Content-Encoding", "br")]), .malformed),
            Row("a header without end", .raw("HTTP/1.1 200 OK\r\nX: ", andForever: 0x61), .tooLarge),
            Row("a status line without end", .raw("HTTP/1.1 200 ", andForever: 0x61), .tooLarge),
            Row(
                "too many fields",
                .raw("HTTP/1.1 200 OK\r\n" + String(repeating: "X: secret\r\n", count: 20_000) + "\r\n"), .tooLarge),
            Row(
                "interim answers without end",
                .raw(String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 20_000)), .tooLarge),
        ])
    func broken(row: Row) async throws {
        let peer = try await ScriptedPeer { _ in row.answer }
        let error = await failure(peer.address)
        #expect(error?.code == row.code)
        #expect(error?.message.contains("127.0.0.1") == true)
        #expect(String(describing: error).contains("secret") == false)
        await peer.openConnections(atMost: 0)
    }

    @Test("Nobody listening is unreachable")
    func refused() async throws {
        let peer = try await ScriptedPeer { _ in .closed }
        peer.stop()
        #expect(await failure(peer.address)?.code == .unreachable)
    }

    @Test("A name that does not exist is not found")
    func name() async {
        // RFC 2606 keeps "invalid" free; without a name server the answer is the same.
        let error = await failure("https://nura.invalid")
        #expect(error?.code == .nameNotFound)
        #expect(error?.message.contains("nura.invalid") == true)
    }

    @Test(
        "Silence is over when the time for the next byte is",
        arguments: [
            PeerAnswer.silent, .raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nsec").staying,
            .raw("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 20").staying,
        ])
    func idle(answer: PeerAnswer) async throws {
        let peer = try await ScriptedPeer { _ in answer }
        let error = await failure(peer.address, HTTPTimeouts(idle: .milliseconds(50)))
        #expect(error?.code == .timedOut)
        await peer.openConnections(atMost: 0)
    }

    @Test("A body that comes slowly but steadily is not idle")
    func steady() async throws {
        let chunks = Array(repeating: "a".bytes, count: 20)
        let peer = try await ScriptedPeer { _ in .slowly(200, chunks, every: .milliseconds(20)) }
        #expect(await failure(peer.address, HTTPTimeouts(idle: .milliseconds(350))) == nil)
    }

    @Test("The time for everything ends even what moves")
    func total() async throws {
        let chunks = Array(repeating: "a".bytes, count: 10_000)
        let peer = try await ScriptedPeer { _ in .slowly(200, chunks, every: .milliseconds(5)) }
        let error = await failure(peer.address, HTTPTimeouts(total: .milliseconds(60)))
        #expect(error?.code == .timedOut)
        await peer.openConnections(atMost: 0)
    }

    @Test("The time for everything holds across redirects")
    func totalAcrossRedirects() async throws {
        let peer = try await ScriptedPeer { _ in .redirect(to: "/again").delayed(by: .milliseconds(30)) }
        var request = HTTPRequest(.get, peer.address)
        request.timeouts.total = .milliseconds(100)
        request.redirects = .follow(atMost: 1000)
        let error = await #expect(throws: HTTPError.self) {
            _ = try await CurlTransport().open(request)
        }
        #expect(error?.code == .timedOut)
    }

    @Test("A peer that does not read what it is sent is idle")
    func unreadUpload() async throws {
        let peer = try await ScriptedPeer(readsAtMost: 1000) { _ in .closed }
        var request = HTTPRequest(.put, peer.address, body: .bytes([UInt8](repeating: 7, count: 32 << 20)))
        request.timeouts.idle = .milliseconds(100)
        let error = await #expect(throws: HTTPError.self) {
            _ = try await CurlTransport().open(request)
        }
        #expect(error?.code == .timedOut)
    }

    @Test("An answer before the body is sent counts, and ends the sending")
    func earlyAnswer() async throws {
        let peer = try await ScriptedPeer(waitsForBodies: false) { _ in .text(413, "too large") }
        let request = HTTPRequest(.put, peer.address, body: .bytes([UInt8](repeating: 7, count: 32 << 20)))
        let answer = try await CurlTransport().answer(to: request, atMost: 100)
        #expect(answer.status == 413)
        #expect(answer.body == "too large".bytes)
    }

    private func failure(_ address: String, _ timeouts: HTTPTimeouts = HTTPTimeouts()) async -> HTTPError? {
        var request = HTTPRequest(
            .post, address + "/secret?secret", headers: ["Authorization": "Bearer secret"],
            body: .bytes("secret".bytes))
        request.timeouts = timeouts
        do {
            _ = try await CurlTransport().answer(to: request, atMost: 1000)
            return nil
        } catch {
            return error
        }
    }
}
