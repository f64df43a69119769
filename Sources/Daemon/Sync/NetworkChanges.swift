import CLinux
import Dispatch
import Glibc

/// Tells when the machine gets or loses an address or a route: a server out of reach may be in reach then.
///
/// It tells for as long as the value lives.
final class NetworkChanges: Sendable {
    private let source: any DispatchSourceRead

    /// - Returns: `nil` where the system does not tell; the clock must do there.
    init?(_ note: @escaping @Sendable () -> Void) {
        let socket = nura_network_changes()
        guard socket >= 0 else { return nil }
        source = DispatchSource.makeReadSource(fileDescriptor: socket, queue: DispatchQueue(label: "nura.network"))
        source.setEventHandler {
            Self.empty(socket)
            note()
        }
        source.setCancelHandler { close(socket) }
        source.activate()
    }

    deinit {
        source.cancel()
    }

    /// What changed does not matter, and so neither does what was lost of it.
    private static func empty(_ socket: Int32) {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while recv(socket, &buffer, buffer.count, 0) > 0 {}
    }
}
