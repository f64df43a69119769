import Glibc
import Synchronization

/// A connection on which a test says exactly what it wants, well-formed or not.
///
/// All calls wait on a thread of their own, at most 30 seconds for anything to arrive.
package final class RawConnection: Sendable {
    /// What went wrong with a connection.
    package enum Failure: Error, Hashable {
        case cannotConnect
        case closed
        case timedOut
        case notHTTP
    }

    private let descriptor: Int32
    private let unread = Mutex<[UInt8]>([])

    /// Connects to a port of this machine.
    package init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let failure = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        guard descriptor >= 0, failure == 0 else {
            close(descriptor)
            throw Failure.cannotConnect
        }
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit {
        close(descriptor)
    }

    /// Sends bytes as they are.
    ///
    /// - Throws: `closed` when the other side does not take them any more.
    package func send(_ bytes: [UInt8]) async throws {
        try await waiting { [descriptor] in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes {
                    Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw errno == EAGAIN ? Failure.timedOut : .closed }
                rest = rest.dropFirst(count)
            }
        }
    }

    package func send(_ text: String) async throws {
        try await send(Array(text.utf8))
    }

    /// Says that nothing more will be sent.
    package func finishSending() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Reads one answer.
    ///
    /// - Parameter toHead: whether the request was one whose answer has no body, whatever its header says.
    package func answer(toHead: Bool = false) async throws -> RawAnswer {
        try await waiting { [self] in try readAnswer(toHead: toHead) }
    }

    /// Waits until the other side closes, and returns what it still sent.
    package func rest() async throws -> [UInt8] {
        try await waiting { [self] in
            var bytes = unread.withLock { $0 }
            while let piece = try receive() { bytes += piece }
            unread.withLock { $0 = [] }
            return bytes
        }
    }

    private func waiting<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            OwnThread.start { continuation.resume(with: Result(catching: body)) }
        }
    }

    private func readAnswer(toHead: Bool) throws -> RawAnswer {
        let head = try read(until: Array("\r\n\r\n".utf8))
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n").map(String.init)
        guard let first = lines.first, first.hasPrefix("HTTP/1.1 "), let status = Int(first.dropFirst(9).prefix(3))
        else { throw Failure.notHTTP }
        let headers = lines.dropFirst().map { line -> (name: String, value: String) in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (parts[0].lowercased(), parts.count > 1 ? String(parts[1].drop { $0 == " " }) : "")
        }
        let plain = RawAnswer(status: status, headers: headers, body: [])
        if toHead || status == 204 || status == 304 { return plain }
        if (100..<200).contains(status) { return try readAnswer(toHead: toHead) }
        let body: [UInt8]
        if plain["transfer-encoding"]?.lowercased() == "chunked" {
            body = try readChunks()
        } else {
            body = try read(count: plain["content-length"].flatMap { Int($0) } ?? 0)
        }
        return RawAnswer(status: status, headers: headers, body: body)
    }

    private func readChunks() throws -> [UInt8] {
        var body: [UInt8] = []
        let lineEnd = Array("\r\n".utf8)
        while true {
            let line = String(decoding: try read(until: lineEnd), as: UTF8.self)
            guard let size = Int(line.prefix { $0.isHexDigit }, radix: 16) else { throw Failure.notHTTP }
            body += try read(count: size)
            _ = try read(until: lineEnd)
            if size == 0 { return body }
        }
    }

    /// What comes before `end`, which is read too.
    private func read(until end: [UInt8]) throws -> [UInt8] {
        var bytes = unread.withLock { $0 }
        var searched = 0
        while true {
            var place = max(0, searched - end.count)
            while place + end.count <= bytes.count {
                if bytes[place] == end[0], Array(bytes[place..<place + end.count]) == end {
                    unread.withLock { $0 = Array(bytes[(place + end.count)...]) }
                    return Array(bytes[..<place])
                }
                place += 1
            }
            searched = bytes.count
            guard let piece = try receive() else { throw Failure.closed }
            bytes += piece
        }
    }

    private func read(count: Int) throws -> [UInt8] {
        var bytes = unread.withLock { $0 }
        while bytes.count < count {
            guard let piece = try receive() else { throw Failure.closed }
            bytes += piece
        }
        unread.withLock { $0 = Array(bytes[count...]) }
        return Array(bytes[..<count])
    }

    /// What has arrived; `nil` when the other side has closed.
    private func receive() throws -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count > 0 { return Array(buffer[..<count]) }
            if count == 0 || errno == ECONNRESET { return nil }
            guard errno == EINTR else { throw Failure.timedOut }
        }
    }
}
