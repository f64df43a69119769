import Glibc

/// Tells systemd how the daemon is doing, where it was started with `Type=notify` (sd_notify(3)).
///
/// Without a notification socket every message is dropped: the daemon runs the same from a terminal.
package struct ServiceManagerNotifier: Sendable {
    private let socketPath: String?
    /// How often the service manager wants to hear that the daemon is alive; `nil` when it does not watch.
    package let watchdogInterval: Duration?

    /// - Parameters:
    ///   - socketPath: the value of `NOTIFY_SOCKET`; a leading `@` means the abstract namespace.
    ///   - watchdogMicroseconds: the value of `WATCHDOG_USEC`.
    package init(socketPath: String?, watchdogMicroseconds: UInt64?) {
        self.socketPath = socketPath
        watchdogInterval = watchdogMicroseconds.map { .microseconds(Int64(clamping: $0)) }
    }

    package func ready() { send("READY=1") }

    package func stopping() { send("STOPPING=1") }

    package func alive() { send("WATCHDOG=1") }

    /// A line for `systemctl status`. Never any of the person's words.
    package func status(_ text: String) { send("STATUS=\(text)") }

    /// Best effort by design: a daemon that cannot reach its service manager still does its work.
    private func send(_ message: String) {
        guard let socketPath, !socketPath.isEmpty else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var path = Array(socketPath.utf8)
        guard path.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        if path[0] == UInt8(ascii: "@") { path[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                _ = sendto(descriptor, message, message.utf8.count, Int32(MSG_NOSIGNAL), pointer, length)
            }
        }
    }
}
