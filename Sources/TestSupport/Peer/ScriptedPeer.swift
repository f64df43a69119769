import Glibc
import Synchronization

/// A small HTTP/1.1 server on 127.0.0.1 that answers as its script says and notes what it was asked, for tests of
/// clients. TLS that comes to it is one request without a method. All its connections share one thread. Ends when nobody holds it.
package final class ScriptedPeer: Sendable {
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    private let listener: Int32
    private let log: PeerLog

    /// `http://127.0.0.1:PORT`
    package let address: String
    package let port: Int

    /// - Parameters:
    ///   - keepsBodies: whether requests are noted with their bodies, or only with their length.
    ///   - readsAtMost: bytes of a connection after which the peer reads no more of it until `readOn`.
    ///   - waitsForBodies: whether the script is called with whole requests; else as soon as the header is there.
    ///   - script: called on the peer's thread, with one request at a time; it must not wait.
    package init(
        keepsBodies: Bool = true, readsAtMost: Int = .max, waitsForBodies: Bool = true,
        _ script: @escaping @Sendable (PeerRequest) -> PeerAnswer
    ) async throws {
        let (listener, port) = try Self.listen()
        self.listener = listener
        self.port = port
        address = "http://127.0.0.1:\(port)"
        log = PeerLog(signal: try PeerSignal())
        let reader = PeerRequestReader(
            keepsBodies: keepsBodies, readsAtMost: readsAtMost, waitsForBodies: waitsForBodies)
        PeerLoop.start(listener: listener, log: log, reader: reader, script: script)
    }

    deinit { stop() }

    /// The whole requests so far, in the order in which they came.
    package var requests: [PeerRequest] { log.state.withLock { $0.requests } }

    package var openConnections: Int { log.state.withLock { $0.openConnections } }

    /// How many connections there were so far.
    package var connections: Int { log.state.withLock { $0.connections } }

    /// Most connections that were open at a time.
    package var mostConnections: Int { log.state.withLock { $0.mostConnections } }

    /// Bytes that the system took for all answers so far.
    package var sentBytes: Int { log.state.withLock { $0.sentBytes } }

    /// Bytes of unfinished and whole requests that came so far.
    package var receivedBytes: Int { log.state.withLock { $0.receivedBytes } }

    /// Returns when so many whole requests came, with those that there are then.
    package func requests(_ count: Int) async -> [PeerRequest] {
        await log.wait { $0.requests.count >= count }
        return requests
    }

    /// Returns when so many connections, or fewer, are open.
    package func openConnections(atMost count: Int) async {
        await log.wait { $0.openConnections <= count }
    }

    /// Returns when so many bytes of requests came.
    package func receivedBytes(_ count: Int) async {
        await log.wait { $0.receivedBytes >= count }
    }

    /// From now on everything is read that comes, whatever `readsAtMost` was.
    package func readOn() {
        log.note { $0.readsEverything = true }
        log.wake()
    }

    /// From now on connections are refused, and those that are open break.
    package func stop() {
        log.stop(listener)
    }

    private static func listen() throws -> (listener: Int32, port: Int) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
        guard listener >= 0 else { throw Failure(description: "no socket: \(String(cString: strerror(errno)))") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
                bind(listener, general, size) == 0 && Glibc.listen(listener, 1024) == 0
                    && getsockname(listener, general, &size) == 0
            }
        }
        guard isBound else {
            let reason = String(cString: strerror(errno))
            close(listener)
            throw Failure(description: "cannot listen on 127.0.0.1: \(reason)")
        }
        return (listener, Int(UInt16(bigEndian: address.sin_port)))
    }
}

/// What a peer saw, shared between its thread and the tests.
final class PeerLog: Sendable {
    struct State {
        var requests: [PeerRequest] = []
        var openConnections = 0
        var mostConnections = 0
        var connections = 0
        var sentBytes = 0
        var receivedBytes = 0
        var readsEverything = false
        var isStopping = false
        /// Whether the thread has closed its descriptors.
        var isOver = false
        var observers:
            [(isSatisfied: @Sendable (borrowing State) -> Bool, continuation: CheckedContinuation<Void, Never>)] = []
    }

    let state = Mutex(State())
    let signal: PeerSignal

    init(signal: PeerSignal) {
        self.signal = signal
    }

    /// Changes what was seen, and tells those who wait for it.
    func note(_ change: (inout State) -> Void) {
        let continuations = state.withLock { state in
            change(&state)
            var satisfied: [CheckedContinuation<Void, Never>] = []
            let observers = state.observers
            state.observers = []
            for observer in observers {
                if observer.isSatisfied(state) {
                    satisfied.append(observer.continuation)
                } else {
                    state.observers.append(observer)
                }
            }
            return satisfied
        }
        for continuation in continuations { continuation.resume() }
    }

    func wait(until isSatisfied: @escaping @Sendable (borrowing State) -> Bool) async {
        await withCheckedContinuation { continuation in
            note { $0.observers.append((isSatisfied, continuation)) }
        }
    }

    func wake() {
        state.withLock { state in
            if !state.isOver { signal.send() }
        }
    }

    /// Refuses connections at once; the thread closes the rest.
    func stop(_ listener: Int32) {
        state.withLock { state in
            guard !state.isStopping, !state.isOver else { return }
            state.isStopping = true
            shutdown(listener, Int32(SHUT_RDWR))
            signal.send()
        }
    }
}
