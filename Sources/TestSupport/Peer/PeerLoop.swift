import Glibc
import Synchronization

/// The thread of a `ScriptedPeer`: waits for its sockets, its gates and its delays at once.
final class PeerLoop {
    private let listener: Int32
    private let log: PeerLog
    private let reader: PeerRequestReader
    private let script: @Sendable (PeerRequest) -> PeerAnswer
    private var connections: [Int32: PeerConnection] = [:]
    private var accepted = 0

    private init(
        listener: Int32, log: PeerLog, reader: PeerRequestReader,
        script: @escaping @Sendable (PeerRequest) -> PeerAnswer
    ) {
        self.listener = listener
        self.log = log
        self.reader = reader
        self.script = script
    }

    static func start(
        listener: Int32, log: PeerLog, reader: PeerRequestReader,
        script: @escaping @Sendable (PeerRequest) -> PeerAnswer
    ) {
        OwnThread.start { PeerLoop(listener: listener, log: log, reader: reader, script: script).run() }
    }

    private func run() {
        while !log.state.withLock({ $0.isStopping }) {
            wait()
            accept()
            for connection in connections.values { connection.advance() }
            for connection in connections.values where connection.isOver { close(connection) }
        }
        for connection in connections.values { close(connection) }
        log.note { state in
            Glibc.close(listener)
            log.signal.close()
            state.isOver = true
        }
    }

    private func wait() {
        var descriptors = [
            pollfd(fd: listener, events: Int16(POLLIN), revents: 0),
            pollfd(fd: log.signal.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        var left = Int.max
        for (descriptor, connection) in connections {
            descriptors.append(pollfd(fd: descriptor, events: connection.interest, revents: 0))
            left = min(left, connection.millisecondsLeft ?? .max)
        }
        poll(&descriptors, nfds_t(descriptors.count), left == .max ? -1 : Int32(clamping: left))
        log.signal.clear()
    }

    private func accept() {
        while true {
            let descriptor = Glibc.accept(listener, nil, nil)
            guard descriptor >= 0 else { return }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
            // Else a head and a body, sent one after the other, are 40 ms apart.
            var isOn: Int32 = 1
            setsockopt(
                descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout.size(ofValue: isOn)))
            accepted += 1
            connections[descriptor] = PeerConnection(
                descriptor, number: accepted, log: log, reader: reader, script: script)
            log.note { state in
                state.connections += 1
                state.openConnections += 1
                state.mostConnections = max(state.mostConnections, state.openConnections)
            }
        }
    }

    private func close(_ connection: PeerConnection) {
        connections[connection.descriptor] = nil
        Glibc.close(connection.descriptor)
        log.note { $0.openConnections -= 1 }
    }
}
