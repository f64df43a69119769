import HTTPTransport
import Testing

@Suite("Addresses")
struct AddressTests {
    @Test(
        "Words may go over https, and to this machine",
        arguments: [
            ("https://example.org", true), ("https://example.org:8443/a?b", true), ("HTTPS://EXAMPLE.ORG", true),
            ("http://localhost:7860", true), ("http://LOCALHOST", true), ("http://127.0.0.1:1", true),
            ("http://127.255.0.9", true), ("http://[::1]:8080/", true), ("http://0x7f.1/", true),
            ("http://example.org", false), ("http://192.168.1.5", false), ("http://127.0.0.1.example.org", false),
            ("http://localhost.example.org", false), ("http://localhost.", false), ("http://[::2]", false),
            ("http://localhost@example.org", false), ("http://example.org#@localhost", false),
            ("http://example.org\\@localhost", false), ("ftp://localhost", false), ("file:///etc/passwd", false),
            ("localhost:80", false), ("", false), ("https://", false), ("https://user:pass@example.org", false),
            ("http://localhost\n.example.org", false), ("http://localhost\u{0}.example.org", false),
        ])
    func allowed(url: String, isAllowed: Bool) {
        #expect(HTTPAddress.isAllowed(url) == isAllowed)
    }

    @Test(
        "An origin is scheme, host and port, with the scheme's port where none is given",
        arguments: [
            ("https://Example.org/a", "https", "example.org", 443), ("http://127.1:8080", "http", "127.0.0.1", 8080),
            ("http://[0:0:0:0:0:0:0:1]/", "http", "[::1]", 80),
        ])
    func origin(url: String, scheme: String, host: String, port: Int) throws {
        let address = try HTTPAddress(url)
        #expect(address.scheme == scheme)
        #expect(address.host == host)
        #expect(address.port == port)
    }

    @Test(
        "What cannot be asked is refused before anything is sent",
        arguments: [
            "", "x", "example.org/a", "ftp://example.org", "file:///etc/passwd", "https://secret:secret@example.org",
            "http://exa mple.org", "http://example.org:99999", "gopher://127.0.0.1", "//example.org",
        ])
    func refused(url: String) async {
        let error = await #expect(throws: HTTPError.self) {
            _ = try await CurlTransport().open(HTTPRequest(.get, url))
        }
        #expect(error?.code == .invalidRequest)
        #expect(error?.message.contains("secret") == false)
    }
}
