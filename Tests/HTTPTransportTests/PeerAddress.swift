import Synchronization

/// An address that is known only when the peer that needs it is already there.
final class PeerAddress: Sendable {
    private let text = Mutex("")

    var value: String {
        get { text.withLock { $0 } }
        set { text.withLock { $0 = newValue } }
    }
}
