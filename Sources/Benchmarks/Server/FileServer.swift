import Glibc
import TestSupport

/// nginx in one process, offering one file.
struct FileServer: Sendable {
    let url: String
    private let process: NuraProcess

    var processID: pid_t { process.processID }

    init(folder: ScratchFiles, file: [UInt8]) async throws {
        let port = try Self.freePort()
        url = "http://127.0.0.1:\(port)/file.png"
        try folder.write("www/file.png", file)
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map { "\($0)_temp_path \(folder.absolute("nginx-\($0)"));" }.joined(separator: " ")
        try folder.write(
            "nginx.conf",
            """
            daemon off; master_process off; pid \(folder.absolute("nginx.pid")); error_log stderr;
            events { worker_connections 1024; }
            http {
                sendfile on; tcp_nopush on; access_log off; keepalive_requests 1000000; default_type image/png;
                \(temporary)
                server { listen 127.0.0.1:\(port); root \(folder.absolute("www")); }
            }

            """)
        process = try Program(executable: "/usr/sbin/nginx", environment: ["PATH": "/usr/bin:/bin"])
            .start(["-c", folder.absolute("nginx.conf"), "-e", "stderr"])
        for _ in 0..<500 {
            if Self.connects(to: port) { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw BenchmarkFailure(description: "nginx does not start; it must be installed at /usr/sbin/nginx")
    }

    private static func freePort() throws -> UInt16 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = address(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard isBound else { throw BenchmarkFailure(description: "no port is free") }
        return UInt16(bigEndian: address.sin_port)
    }

    private static func connects(to port: UInt16) -> Bool {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = address(port: port)
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    private static func address(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
