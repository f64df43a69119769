import Glibc

/// A pair of sockets: any thread wakes the one that waits for the other end with poll(2).
struct PeerSignal: Sendable {
    let descriptor: Int32
    private let other: Int32

    init() throws {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw ScriptedPeer.Failure(description: "no socket: \(String(cString: strerror(errno)))")
        }
        (descriptor, other) = (ends[0], ends[1])
    }

    func send() {
        var byte: UInt8 = 1
        Glibc.send(other, &byte, 1, Int32(MSG_NOSIGNAL))
    }

    func clear() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while recv(descriptor, &bytes, bytes.count, 0) == bytes.count {}
    }

    func close() {
        Glibc.close(descriptor)
        Glibc.close(other)
    }
}
