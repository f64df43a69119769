import HTTPTransport
import TestSupport
import Testing

@Suite("Redirects", .timeLimit(.minutes(1)))
struct RedirectTests {
    private let client = CurlTransport()

    private static let secrets: HTTPHeaders = [
        "Authorization": "Bearer secret", "Cookie": "secret", "X-Goog-Api-Key": "secret", "api-key": "secret",
        "X-Auth-Token": "secret", "Proxy-Authorization": "secret", "Referer": "secret",
    ]

    private static let open: HTTPHeaders = ["Accept": "image/png", "Content-Type": "application/json"]

    @Test("A relative redirect on the same server keeps everything")
    func sameOrigin() async throws {
        let peer = try await ScriptedPeer {
            $0.path == "/a/b" ? .redirect(to: "../c?d", status: 307) : .text(200, "ok")
        }
        var request = HTTPRequest(.post, peer.address + "/a/b", headers: Self.secrets, body: .bytes("rain".bytes))
        request.headers.add("X-Own", "kept")
        let answer = try await client.answer(to: request, atMost: 10)
        #expect(answer.url == peer.address + "/c?d")
        let second = try #require(peer.requests.last)
        #expect(second.target == "/c?d")
        #expect(second.body == "rain".bytes)
        for (name, value) in request.headers { #expect(second.header(name) == value) }
        #expect(peer.connections == 1)
    }

    @Test(
        "Nothing that could be a token or a key goes to another host or port",
        arguments: [301, 302, 303, 307, 308], ["127.0.0.1", "localhost"])
    func otherOrigin(status: Int, host: String) async throws {
        let other = try await ScriptedPeer { _ in .text(200, "ok") }
        let peer = try await ScriptedPeer { _ in .redirect(to: "http://\(host):\(other.port)/x", status: status) }
        var request = HTTPRequest(.get, peer.address, headers: Self.secrets)
        for (name, value) in Self.open { request.headers.add(name, value) }
        _ = try await client.answer(to: request, atMost: 10)
        let received = try #require(other.requests.first)
        #expect(String(decoding: received.head, as: UTF8.self).contains("secret") == false)
        #expect(received.header("Accept") == "image/png")
        #expect(received.header("User-Agent") == "nura")
    }

    @Test("A token does not come back when the way leads back")
    func thereAndBack() async throws {
        let back = PeerAddress()
        let other = try await ScriptedPeer { _ in .redirect(to: back.value) }
        let peer = try await ScriptedPeer { request in
            request.path == "/" ? .redirect(to: other.address) : .text(200, "ok")
        }
        back.value = peer.address + "/back"
        _ = try await client.answer(to: HTTPRequest(.get, peer.address, headers: Self.secrets), atMost: 10)
        let last = try #require(peer.requests.last)
        #expect(last.path == "/back")
        #expect(last.header("Authorization") == nil)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let status: Int
        let method: String
        let then: String
        let keepsBody: Bool

        init(_ status: Int, _ method: String, _ then: String, _ keepsBody: Bool) {
            (self.status, self.method, self.then, self.keepsBody) = (status, method, then, keepsBody)
        }

        var testDescription: String { "\(status) after \(method)" }
    }

    @Test(
        "307 and 308 send the body again; 303, and 301 and 302 after a POST, become a GET",
        arguments: [
            Row(301, "POST", "GET", false), Row(302, "POST", "GET", false), Row(303, "POST", "GET", false),
            Row(307, "POST", "POST", true), Row(308, "POST", "POST", true), Row(301, "PUT", "PUT", true),
            Row(302, "PUT", "PUT", true), Row(303, "PUT", "GET", false), Row(303, "DELETE", "GET", false),
            Row(307, "PATCH", "PATCH", true), Row(308, "DELETE", "DELETE", true),
        ])
    func methods(row: Row) async throws {
        let files = try ScratchFiles()
        try files.write("body", "rain")
        let other = try await ScriptedPeer { _ in .text(200, "ok") }
        let peer = try await ScriptedPeer { _ in .redirect(to: other.address, status: row.status) }
        let request = HTTPRequest(
            HTTPMethod(rawValue: row.method), peer.address, headers: Self.open, body: .file(files.absolute("body")))
        _ = try await client.answer(to: request, atMost: 10)
        let received = try #require(other.requests.first)
        #expect(received.method == row.then)
        #expect(received.body == (row.keepsBody ? "rain".bytes : []))
        #expect((received.header("Content-Type") != nil) == row.keepsBody)
    }

    @Test(
        "Within the origin only, 307 and 308 are followed with everything, and no other redirect",
        arguments: [301, 302, 303, 307, 308])
    func repeated(status: Int) async throws {
        let other = try await ScriptedPeer { _ in .text(200, "ok") }
        let peer = try await ScriptedPeer { request in
            switch request.path {
            case "/": .redirect(to: "/moved", status: status)
            case "/away": .redirect(to: other.address, status: status)
            case "/around": .redirect(to: "/around", status: status)
            default: .text(200, "ok")
            }
        }
        func outcome(_ path: String) async -> HTTPError.Code? {
            var request = HTTPRequest(.post, peer.address + path, headers: Self.secrets, body: .bytes("rain".bytes))
            request.redirects = .repeatWithinOrigin(atMost: 3)
            do throws(HTTPError) {
                _ = try await client.answer(to: request, atMost: 10)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(await outcome("/") == (status >= 307 ? nil : .redirectRefused))
        if status >= 307 {
            let moved = try #require(peer.requests.last)
            #expect(moved.method == "POST" && moved.path == "/moved" && moved.body == "rain".bytes)
            for (name, value) in Self.secrets { #expect(moved.header(name) == value) }
        }
        #expect(await outcome("/away") == .redirectRefused)
        #expect(await outcome("/around") == .redirectRefused)
        #expect(peer.requests.count { $0.path == "/around" } == (status >= 307 ? 4 : 1))
        #expect(other.connections == 0)
    }

    @Test("HEAD stays HEAD", arguments: [301, 302, 303, 307, 308])
    func head(status: Int) async throws {
        let peer = try await ScriptedPeer { $0.path == "/" ? .redirect(to: "/x", status: status) : .text(200, "ok") }
        let answer = try await client.answer(to: HTTPRequest(.head, peer.address), atMost: 10)
        #expect(answer.status == 200)
        #expect(peer.requests.map(\.method) == ["HEAD", "HEAD"])
    }

    @Test(
        "Only a redirect with an address is one",
        arguments: [
            PeerAnswer.status(304, headers: [("Location", "/x")]), .text(300, "", headers: [("Location", "/x")]),
            .text(302, ""), .text(201, "", headers: [("Location", "/x")]),
        ])
    func notRedirects(answer: PeerAnswer) async throws {
        let peer = try await ScriptedPeer { _ in answer }
        _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 10)
        #expect(peer.requests.count == 1)
    }

    @Test("A loop ends", arguments: [0, 1, 5])
    func loop(limit: Int) async throws {
        let peer = try await ScriptedPeer { _ in .redirect(to: "/again") }
        var request = HTTPRequest(.get, peer.address)
        request.redirects = .follow(atMost: limit)
        #expect(await code(request) == .redirectRefused)
        #expect(peer.requests.count == limit + 1)
    }

    @Test("Who wants none gets none")
    func refuse() async throws {
        let peer = try await ScriptedPeer { _ in .redirect(to: "/x") }
        var request = HTTPRequest(.get, peer.address)
        request.redirects = .refuse
        #expect(await code(request) == .redirectRefused)
        #expect(peer.requests.count == 1)
    }

    @Test(
        "A redirect out of http and https, off this machine without encryption, or to no address is not followed",
        arguments: [
            ("file:///etc/passwd", HTTPError.Code.redirectRefused), ("ftp://127.0.0.1/", .redirectRefused),
            ("gopher://127.0.0.1:1/", .redirectRefused), ("http://example.org/", .redirectRefused),
            ("//example.org/", .redirectRefused), ("http://user:password@127.0.0.1/", .redirectRefused),
            ("javascript:alert(1)", .malformed), ("http://127.0.0.1:99999/", .malformed), ("http://", .malformed),
        ])
    func unsafe(location: String, expected: HTTPError.Code) async throws {
        let peer = try await ScriptedPeer { _ in .redirect(to: location) }
        let code = await code(HTTPRequest(.get, peer.address))
        #expect(code == expected)
        #expect(peer.requests.count == 1)
    }

    @Test("Blanks and letters beyond ASCII in an address are encoded")
    func encoding() async throws {
        let peer = try await ScriptedPeer { $0.path == "/" ? .redirect(to: "/a b/café") : .text(200, "ok") }
        _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 10)
        #expect(peer.requests.last?.target == "/a%20b/caf%C3%A9")
    }

    @Test("A redirect's body is read only if it is short; an endless one costs its connection")
    func bodies() async throws {
        let peer = try await ScriptedPeer { request in
            switch request.path {
            case "/": .text(302, "moved", headers: [("Location", "/long")])
            case "/long": .endless(0x61, status: 302, headers: [("Location", "/end")])
            default: .text(200, "ok")
            }
        }
        let answer = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 10)
        #expect(answer.body == "ok".bytes)
        #expect(peer.requests.map(\.connection) == [1, 1, 2])
    }

    private func code(_ request: HTTPRequest) async -> HTTPError.Code? {
        do {
            _ = try await client.open(request)
            return nil
        } catch {
            return error.code
        }
    }
}
