import HTTPTransport
import Synchronization
import TestSupport
import Testing

@Suite("Downloads", .timeLimit(.minutes(1)))
struct DownloadTests {
    private let client = CurlTransport()
    private let files: ScratchFiles

    init() throws {
        files = try ScratchFiles()
    }

    @Test("The body becomes a new file, and progress tells how much of it is there", arguments: [true, false])
    func whole(isAnnounced: Bool) async throws {
        let bytes = (0..<2_000_000).map { UInt8(truncatingIfNeeded: $0 &* 13 >> 4) }
        let peer = try await ScriptedPeer { _ in isAnnounced ? .bytes(200, bytes) : .chunked(200, [bytes]) }
        let progress = Progress()
        let answer = try await client.download(
            HTTPRequest(.get, peer.address), to: files.absolute("photo"), atMost: bytes.count
        ) { progress.add($0, $1) }
        #expect(answer.status == 200)
        #expect(answer.body.isEmpty)
        #expect(try files.read("photo") == bytes)
        let told = progress.all
        #expect(told.map(\.received) == told.map(\.received).sorted())
        #expect(told.last?.received == bytes.count)
        #expect(told.allSatisfy { $0.expected == (isAnnounced ? bytes.count : nil) })
    }

    @Test("An empty body makes an empty file")
    func empty() async throws {
        let peer = try await ScriptedPeer { _ in .text(200, "") }
        _ = try await client.download(HTTPRequest(.get, peer.address), to: files.absolute("empty"), atMost: 0)
        #expect(try files.read("empty") == [])
    }

    @Test(
        "A download that fails leaves no file",
        arguments: [
            (PeerAnswer.text(200, "12345").cut(after: 80), HTTPError.Code.interrupted),
            (.text(200, "1234567890"), .tooLarge), (.endless(0x61), .tooLarge), (.closed, .interrupted),
        ])
    func failing(answer: PeerAnswer, code: HTTPError.Code) async throws {
        let peer = try await ScriptedPeer { _ in answer }
        let error = await #expect(throws: HTTPError.self) {
            _ = try await client.download(HTTPRequest(.get, peer.address), to: files.absolute("photo"), atMost: 9)
        }
        #expect(error?.code == code)
        #expect(try files.files() == [])
    }

    @Test("A download that is cancelled leaves neither a file nor a connection")
    func cancelled() async throws {
        let peer = try await ScriptedPeer { _ in .raw("HTTP/1.1 200 OK\r\n\r\nabc").staying }
        let begun = PeerGate()
        let task = Task { [client, files] in
            _ = try await client.download(
                HTTPRequest(.get, peer.address), to: files.absolute("photo"), atMost: 100
            ) { _, _ in begun.open() }
        }
        await begun.opened()
        task.cancel()
        await #expect(throws: HTTPError.self) { try await task.value }
        #expect(try files.files() == [])
        await peer.openConnections(atMost: 0)
    }

    @Test("A file that is there already is not touched")
    func existing() async throws {
        try files.write("photo", "mine")
        let peer = try await ScriptedPeer { _ in .text(200, "theirs") }
        let error = await #expect(throws: HTTPError.self) {
            _ = try await client.download(HTTPRequest(.get, peer.address), to: files.absolute("photo"), atMost: 100)
        }
        #expect(error?.code == .invalidRequest)
        #expect(try files.text("photo") == "mine")
    }

    @Test("An answer that is not a success makes no file and comes with the beginning of its words")
    func refused() async throws {
        let peer = try await ScriptedPeer { _ in .endless(0x61, status: 429, headers: [("Retry-After", "3")]) }
        let answer = try await client.download(
            HTTPRequest(.get, peer.address), to: files.absolute("photo"), atMost: 10)
        #expect(answer.status == 429)
        #expect(answer.headers["Retry-After"] == "3")
        #expect(answer.body.count == 64 << 10)
        #expect(try files.files() == [])
        await peer.openConnections(atMost: 0)
    }
}

/// What a download told.
private final class Progress: Sendable {
    private let steps = Mutex<[(received: Int, expected: Int?)]>([])

    func add(_ received: Int, _ expected: Int?) {
        steps.withLock { $0.append((received, expected)) }
    }

    var all: [(received: Int, expected: Int?)] { steps.withLock { $0 } }
}
