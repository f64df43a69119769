import HTTPTransport
import TestSupport
import Testing

@Suite("TLS", .timeLimit(.minutes(1)))
struct TLSTests {
    private static let answers = [
        "rain": "HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nrain",
        "down": "HTTP/1.0 302 Down\r\nLocation: http://localhost:1/\r\nContent-Length: 0\r\n\r\n",
    ]

    @Test("A server is trusted by the file or the folder of the authorities that are, and by those only")
    func trust() async throws {
        let peer = try await TLSPeer(answers: Self.answers)
        var file = CurlOptions()
        file.certificateFile = peer.certificateFile
        var folder = CurlOptions()
        folder.certificateFolder = peer.certificateFolder
        for options in [file, folder] {
            let answer = try await CurlTransport(options).answer(
                to: HTTPRequest(.get, peer.address + "/rain"), atMost: 10)
            #expect(answer.body == "rain".bytes)
        }
        #expect(await failure(peer.address + "/rain", CurlOptions())?.code == .insecure)
        let ip = peer.address.replacing("localhost", with: "127.0.0.1")
        #expect(await failure(ip + "/rain", file)?.code == .insecure)
    }

    @Test("A certificate for another name, or an authority that is not there, is not trusted")
    func wrongName() async throws {
        let peer = try await TLSPeer(name: "DNS:example.org", answers: Self.answers)
        var options = CurlOptions()
        options.certificateFile = peer.certificateFile
        let error = await failure(peer.address + "/rain?secret", options)
        #expect(error?.code == .insecure)
        #expect(error?.message.contains("localhost") == true)
        #expect(String(describing: error).contains("secret") == false)
        options.certificateFile = "/no/such/file"
        #expect(await failure(peer.address + "/rain", options)?.code == .insecure)
    }

    @Test("A redirect never leads down to http")
    func down() async throws {
        let peer = try await TLSPeer(answers: Self.answers)
        var options = CurlOptions()
        options.certificateFile = peer.certificateFile
        #expect(await failure(peer.address + "/down", options)?.code == .redirectRefused)
    }

    @Test("A server without TLS is not secure")
    func noTLS() async throws {
        let peer = try await ScriptedPeer { _ in .raw("HTTP/1.1 400 Bad\r\n\r\n") }
        #expect(await failure("https://127.0.0.1:\(peer.port)", CurlOptions())?.code == .insecure)
    }

    @Test(
        "Certificates come from where curl's users put them",
        arguments: [
            ([:], nil, nil), (["SSL_CERT_FILE": "/f"], "/f", nil), (["SSL_CERT_DIR": "/d"], nil, "/d"),
            (["SSL_CERT_FILE": "/f", "SSL_CERT_DIR": "/d"], "/f", "/d"),
            (["CURL_CA_BUNDLE": "/b", "SSL_CERT_FILE": "/f", "SSL_CERT_DIR": "/d"], "/b", nil),
            (["CURL_CA_BUNDLE": "", "SSL_CERT_FILE": "/f"], "/f", nil),
        ] as [([String: String], String?, String?)])
    func environment(variables: [String: String], file: String?, folder: String?) {
        let options = CurlOptions(environment: variables)
        #expect(options.certificateFile == file)
        #expect(options.certificateFolder == folder)
    }

    private func failure(_ url: String, _ options: CurlOptions) async -> HTTPError? {
        do {
            _ = try await CurlTransport(options).answer(to: HTTPRequest(.get, url), atMost: 10)
            return nil
        } catch {
            return error
        }
    }
}
