import HTTPTransport
import TestSupport
import Testing

@Suite("Connections", .timeLimit(.minutes(1)))
struct ConnectionTests {
    @Test("Requests one after the other share a connection")
    func reuse() async throws {
        let peer = try await ScriptedPeer { request in
            request.path == "/chunks" ? .chunked(200, ["a".bytes]) : .text(200, "ok")
        }
        let client = CurlTransport()
        for path in ["/a", "/chunks", "/b", "/c"] {
            _ = try await client.answer(to: HTTPRequest(.get, peer.address + path), atMost: 10)
        }
        _ = try await client.answer(to: HTTPRequest(.post, peer.address, body: .bytes("x".bytes)), atMost: 10)
        _ = try await client.answer(to: HTTPRequest(.head, peer.address), atMost: 10)
        #expect(peer.requests.count == 6)
        #expect(peer.connections == 1)
    }

    @Test("A connection that the server closed meanwhile is made anew, and a body is sent again from its beginning")
    func stale() async throws {
        let files = try ScratchFiles()
        try files.write("body", "rain")
        let peer = try await ScriptedPeer { request in
            // The second request of a connection is too much.
            request.path == "/second" && request.connection == 1 ? .closed : .text(200, "ok")
        }
        let client = CurlTransport()
        _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 10)
        let request = HTTPRequest(.put, peer.address + "/second", body: .file(files.absolute("body")))
        let answer = try await client.answer(to: request, atMost: 10)
        #expect(answer.status == 200)
        #expect(peer.requests.map(\.connection) == [1, 1, 2])
        #expect(peer.requests.last?.body == "rain".bytes)
    }

    @Test("200 requests at once take one thread and no more connections than are allowed")
    func many() async throws {
        let peer = try await ScriptedPeer { .text(200, $0.target).delayed(by: .milliseconds(2)) }
        var options = CurlOptions()
        options.threadName = "nura-many"
        options.connectionsToOneHost = 16
        let client = CurlTransport(options)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let request = HTTPRequest(.get, peer.address + "/\(number)")
                    let answer = try await client.answer(to: request, atMost: 100)
                    return answer.body == "/\(number)".bytes
                }
            }
            _ = await peer.requests(50)
            #expect(try threads(named: "nura-many") == 1)
            for try await isRight in group { #expect(isRight) }
        }
        #expect(peer.requests.count == 200)
        #expect(peer.mostConnections <= 16)
    }

    @Test("A request that waits for its turn is not timed out for that")
    func queueing() async throws {
        let peer = try await ScriptedPeer { _ in .text(200, "ok").delayed(by: .milliseconds(30)) }
        var options = CurlOptions()
        options.connectionsToOneHost = 1
        let client = CurlTransport(options)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    var request = HTTPRequest(.get, peer.address)
                    request.timeouts = HTTPTimeouts(connect: .milliseconds(400), idle: .milliseconds(400))
                    _ = try await client.answer(to: request, atMost: 10)
                }
            }
            try await group.waitForAll()
        }
        #expect(peer.mostConnections == 1)
    }

    enum Stage: CaseIterable, Sendable {
        case waitingForTheHeader, readingTheBody, holdingTheBody, sendingTheBody
    }

    @Test("Cancelling closes the connection, wherever the request is", arguments: Stage.allCases)
    func cancel(stage: Stage) async throws {
        let peer = try await ScriptedPeer(readsAtMost: 100_000) { _ in
            switch stage {
            case .waitingForTheHeader, .sendingTheBody: .silent
            case .readingTheBody: .raw("HTTP/1.1 200 OK\r\n\r\na").staying
            case .holdingTheBody: .endless(0x61)
            }
        }
        let client = CurlTransport()
        let reading = PeerGate()
        let task = Task {
            let isLarge = stage == .sendingTheBody
            let body = HTTPBody.bytes([UInt8](repeating: 1, count: isLarge ? 32 << 20 : 1))
            let response = try await client.open(HTTPRequest(.put, peer.address, body: body))
            var pieces = response.body.makeAsyncIterator()
            _ = try await pieces.next()
            reading.open()
            if stage == .holdingTheBody { await holdUntilCancelled() }
            while try await pieces.next() != nil {}
        }
        switch stage {
        case .waitingForTheHeader: _ = await peer.requests(1)
        case .sendingTheBody: await peer.receivedBytes(100_000)
        case .readingTheBody, .holdingTheBody: await reading.opened()
        }
        task.cancel()
        await #expect(throws: HTTPError.self) { try await task.value }
        // Who does not read does not notice that the other side is gone.
        peer.readOn()
        await peer.openConnections(atMost: 0)
        #expect(try sockets(connectedTo: peer.port) == 0)
    }

    @Test("A task that is cancelled already sends nothing")
    func cancelledBefore() async throws {
        let peer = try await ScriptedPeer { _ in .text(200, "ok") }
        let client = CurlTransport()
        let started = PeerGate()
        let task = Task {
            await started.opened()
            _ = try await client.open(HTTPRequest(.get, peer.address))
        }
        task.cancel()
        started.open()
        let error = await #expect(throws: HTTPError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        await client.shutDown()
        #expect(peer.requests.isEmpty)
    }

    @Test("A cancelled request harms none of those beside it")
    func neighbours() async throws {
        let peer = try await ScriptedPeer { $0.path == "/silent" ? .silent : .text(200, "ok") }
        let client = CurlTransport()
        let silent = (0..<10).map { _ in
            Task { _ = try await client.open(HTTPRequest(.get, peer.address + "/silent")) }
        }
        _ = await peer.requests(10)
        for task in silent { task.cancel() }
        for _ in 0..<5 {
            let answer = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 10)
            #expect(answer.status == 200)
        }
        for task in silent { await #expect(throws: HTTPError.self) { try await task.value } }
    }

    @Test("An answer that nobody wants to read any more closes its connection")
    func dropped() async throws {
        let peer = try await ScriptedPeer { _ in .endless(0x61) }
        let client = CurlTransport()
        do {
            let response = try await client.open(HTTPRequest(.get, peer.address))
            #expect(response.status == 200)
        }
        await peer.openConnections(atMost: 0)
    }

    @Test("An answer outlives the client that it came from")
    func outlives() async throws {
        let gate = PeerGate()
        let peer = try await ScriptedPeer { _ in .text(200, "ok").withBody(behind: gate) }
        let response = try await CurlTransport().open(HTTPRequest(.get, peer.address))
        gate.open()
        #expect(try await response.wholeBody(atMost: 10) == "ok".bytes)
    }

    @Test("Shutting down ends what is under way, closes every connection, and takes nothing new")
    func shutDown() async throws {
        let peer = try await ScriptedPeer { request in
            switch request.path {
            case "/silent": .silent
            case "/endless": .endless(0x61)
            default: .text(200, "ok")
            }
        }
        var options = CurlOptions()
        options.threadName = "nura-shutdown"
        let client = CurlTransport(options)
        _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 10)
        let held = try await client.open(HTTPRequest(.get, peer.address + "/endless"))
        let silent = Task { _ = try await client.open(HTTPRequest(.get, peer.address + "/silent")) }
        _ = await peer.requests(3)
        await client.shutDown()
        #expect(try sockets(connectedTo: peer.port) == 0)
        #expect(try threads(named: "nura-shutdown") == 0)
        let ended = await #expect(throws: HTTPError.self) { try await silent.value }
        #expect(ended?.code == .cancelled)
        let broken = await #expect(throws: HTTPError.self) { _ = try await held.wholeBody(atMost: .max) }
        #expect(broken?.code == .cancelled)
        let refused = await #expect(throws: HTTPError.self) {
            _ = try await client.open(HTTPRequest(.get, peer.address))
        }
        #expect(refused?.code == .cancelled)
        await client.shutDown()
    }

    @Test(
        "A request that comes while the thread ends and the client shuts down gets its answer, if only that it is over")
    func lateRequest() async throws {
        let peer = try await ScriptedPeer { _ in .text(200, "ok") }
        var options = CurlOptions()
        options.keepAlive = .zero
        for _ in 0..<200 {
            let client = CurlTransport(options)
            _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 10)
            async let end: Void = client.shutDown()
            do throws(HTTPError) {
                _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 10)
            } catch {
                #expect(error.code == .cancelled)
            }
            await end
        }
    }

    @Test("Clients that come and go leave no descriptors")
    func descriptors() async throws {
        let peer = try await ScriptedPeer { _ in .text(200, "ok") }
        let before = try openDescriptors().count
        for _ in 0..<200 {
            let client = CurlTransport()
            _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 10)
            await client.shutDown()
        }
        // Each has a socket and two pairs; other tests at the same time have some, too.
        #expect(try openDescriptors().count - before < 200)
        #expect(try sockets(connectedTo: peer.port) == 0)
    }

    @Test("With nothing to do the thread ends and its connections close; the next request starts another")
    func idle() async throws {
        let peer = try await ScriptedPeer { _ in .text(200, "ok") }
        var options = CurlOptions()
        options.keepAlive = .milliseconds(20)
        let client = CurlTransport(options)
        for round in 1...3 {
            _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 10)
            await peer.openConnections(atMost: 0)
            #expect(peer.connections == round)
        }
    }

    @Test("Nobody who does not read is read ahead for, and nothing is lost by waiting")
    func backPressure() async throws {
        let size = 64 << 20
        let peer = try await ScriptedPeer { request in
            request.path == "/large" ? .bytes(200, [UInt8](repeating: 0x61, count: size)) : .text(200, "ok")
        }
        let client = CurlTransport()
        let held = try await client.open(HTTPRequest(.get, peer.address + "/large"))
        for _ in 0..<200 {
            _ = try await client.answer(to: HTTPRequest(.get, peer.address), atMost: 10)
        }
        #expect(peer.sentBytes < size / 2)
        var received = 0
        for try await piece in held.body {
            #expect(piece.count <= 512 << 10)
            received += piece.count
        }
        #expect(received == size)
    }

    private func holdUntilCancelled() async {
        let forever = AsyncStream<Void> { _ in }
        for await _ in forever {}
    }
}
