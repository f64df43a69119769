import Glibc
import TestSupport
import Testing

@Suite("The scripted peer", .timeLimit(.minutes(1)))
struct ScriptedPeerTests {
    @Test("A request is noted even when whoever sent it has hung up before it was read")
    func hungUp() async throws {
        let peer = try await ScriptedPeer { _ in .text(200, "ok") }
        // Many at once, so that some are read together with their end.
        for number in 0..<64 {
            let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            try #require(connect(connection, port: peer.port))
            let request = "GET /\(number) HTTP/1.1\r\nHost: x\r\n\r\n".bytes
            #expect(send(connection, request, request.count, Int32(MSG_NOSIGNAL)) == request.count)
            close(connection)
        }
        #expect(await peer.requests(64).count == 64)
    }

    private func connect(_ descriptor: Int32, port: Int) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
                Glibc.connect(descriptor, general, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
