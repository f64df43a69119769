import HTTPTransport
import TestSupport
import Testing

@Suite("Proxies", .timeLimit(.minutes(1)))
struct ProxyTests {
    @Test("A request to another machine goes through the proxy")
    func forward() async throws {
        let proxy = try await ScriptedPeer { _ in .text(200, "ok") }
        let answer = try await client(proxy.address).answer(
            to: HTTPRequest(.get, "http://example.test:8080/a?b"), atMost: 10)
        #expect(answer.status == 200)
        #expect(proxy.requests.map(\.target) == ["http://example.test:8080/a?b"])
        #expect(proxy.requests.first?.header("Host") == "example.test:8080")
    }

    @Test("What goes over https is a tunnel to the proxy, which sees neither tokens nor paths")
    func tunnel() async throws {
        let proxy = try await ScriptedPeer { _ in .text(407, "secret") }
        let error = await failure(
            proxy.address, HTTPRequest(.get, "https://example.test/secret", headers: ["Authorization": "secret"]))
        #expect(error?.code == .unreachable)
        #expect(error?.message.contains("407") == true)
        let request = try #require(proxy.requests.first)
        #expect(request.method == "CONNECT")
        #expect(request.target == "example.test:443")
        #expect(String(decoding: request.head, as: UTF8.self).contains("secret") == false)
        #expect(String(describing: error).contains("secret") == false)
    }

    @Test("A request to this machine never goes through a proxy", arguments: ["127.0.0.1", "localhost"])
    func thisMachine(host: String) async throws {
        let proxy = try await ScriptedPeer { _ in .text(500, "proxy") }
        let peer = try await ScriptedPeer { _ in .text(200, "ok") }
        let answer = try await client(proxy.address).answer(
            to: HTTPRequest(.get, "http://\(host):\(peer.port)"), atMost: 10)
        #expect(answer.status == 200)
        #expect(proxy.connections == 0)
    }

    @Test("A proxy that is not there is unreachable, and one without a name is not found")
    func missing() async throws {
        let proxy = try await ScriptedPeer { _ in .closed }
        proxy.stop()
        let request = HTTPRequest(.get, "https://example.test")
        #expect(await failure(proxy.address, request)?.code == .unreachable)
        #expect(await failure("http://nura.invalid:3128", request)?.code == .nameNotFound)
    }

    private func client(_ proxy: String) -> CurlTransport {
        var options = CurlOptions()
        options.proxy = .address(proxy)
        return CurlTransport(options)
    }

    private func failure(_ proxy: String, _ request: HTTPRequest) async -> HTTPError? {
        do {
            _ = try await client(proxy).answer(to: request, atMost: 10)
            return nil
        } catch {
            return error
        }
    }
}
