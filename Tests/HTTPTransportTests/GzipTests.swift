import CDeflate
import HTTPTransport
import TestSupport
import Testing

@Suite("Compressed answers", .timeLimit(.minutes(1)))
struct GzipTests {
    private let client = CurlTransport()

    @Test("A compressed answer is read as if it were not", arguments: ["gzip", "GZIP", "x-gzip"])
    func plain(encoding: String) async throws {
        let text = (0..<50_000).map { String($0) }.joined(separator: " ").bytes
        let peer = try await compressing([gzipped(text)], encoding: encoding)
        let answer = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: text.count)
        #expect(answer.body == text)
        #expect(answer.headers["Content-Encoding"] == nil)
        #expect(answer.headers["Content-Length"] == nil)
        #expect(peer.requests.first?.header("Accept-Encoding") == "gzip")
    }

    @Test("Members one after the other, cut anywhere, are one text")
    func members() async throws {
        let whole = gzipped("rain ".bytes) + gzipped("and ".bytes) + gzipped("wind".bytes)
        let peer = try await compressing(whole.map { [$0] })
        let answer = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 100)
        #expect(answer.body == "rain and wind".bytes)
    }

    @Test("An empty body is empty, and no error")
    func empty() async throws {
        let peer = try await compressing([])
        #expect(try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 0).body.isEmpty)
    }

    @Test("A HEAD tells of the compression that a GET would have")
    func head() async throws {
        let peer = try await compressing([gzipped("rain".bytes)])
        let answer = try await client.answer(to: HTTPRequest(.head, peer.address), atMost: 0)
        #expect(answer.headers["Content-Encoding"] == "gzip")
    }

    @Test("Who asks for an encoding gets it as it comes")
    func asked() async throws {
        let bytes = gzipped("rain".bytes)
        let peer = try await compressing([bytes])
        let request = HTTPRequest(.get, peer.address, headers: ["Accept-Encoding": "gzip"])
        let answer = try await client.answer(to: request, atMost: 100)
        #expect(answer.body == bytes)
        #expect(answer.headers["Content-Encoding"] == "gzip")
    }

    @Test(
        "What is damaged, cut off or followed by something else is an error",
        arguments: [
            { $0.dropLast(1) }, { $0.prefix(5) }, { ($0 + "x".bytes)[...] }, { ("x".bytes + $0)[...] },
            { $0.enumerated().map { $0.offset == 14 ? $0.element ^ 0xFF : $0.element }[...] },
            { $0.dropLast(8) + [0, 0, 0, 0, 0, 0, 0, 0] },
        ] as [@Sendable ([UInt8]) -> ArraySlice<UInt8>])
    func damaged(damage: @Sendable ([UInt8]) -> ArraySlice<UInt8>) async throws {
        let peer = try await compressing([Array(damage(gzipped("rain and wind and rain and wind".bytes)))])
        let error = await #expect(throws: HTTPError.self) {
            _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 1000)
        }
        #expect(error?.code == .malformed)
    }

    @Test("A few bytes that stand for very many are spread out only as far as somebody reads")
    func bomb() async throws {
        let size = 64 << 20
        let bomb = gzipped([UInt8](repeating: 0, count: 1 << 20))
        let peer = try await compressing(Array(repeating: bomb, count: size >> 20))
        let error = await #expect(throws: HTTPError.self) {
            _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 1 << 20)
        }
        #expect(error?.code == .tooLarge)
        let response = try await client.open(HTTPRequest(.get, peer.address))
        var (received, largest) = (0, 0)
        for try await piece in response.body {
            received += piece.count
            largest = max(largest, piece.count)
        }
        #expect(received == size)
        #expect(largest <= 64 << 10)
    }

    private func compressing(_ chunks: [[UInt8]], encoding: String = "gzip") async throws -> ScriptedPeer {
        try await ScriptedPeer { _ in .chunked(200, chunks, headers: [("Content-Encoding", encoding)]) }
    }

    /// One member of the gzip format.
    private func gzipped(_ bytes: [UInt8]) -> [UInt8] {
        let compressor = libdeflate_alloc_compressor(9)
        defer { libdeflate_free_compressor(compressor) }
        let capacity = libdeflate_gzip_compress_bound(compressor, bytes.count)
        return [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            count = libdeflate_gzip_compress(compressor, bytes, bytes.count, output.baseAddress, output.count)
        }
    }
}
