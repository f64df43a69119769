import HTTPTransport
import TestSupport
import Testing

@Suite("A request to a peer")
struct SmokeTests {
    @Test("gets the answer")
    func answer() async throws {
        let peer = try await ScriptedPeer { _ in .json(200, "{}") }
        let client = CurlTransport()
        let answer = try await client.answer(to: HTTPRequest(.get, peer.address + "/x?y"), atMost: 100)
        #expect(answer.status == 200)
        #expect(answer.body == Array("{}".utf8))
        await client.shutDown()
    }
}
