import Synchronization

/// Remembers, for all requests of this process, which of several ways worked.
final class KnownToWork<Way: Sendable>: Sendable {
    private let state: Mutex<Way>

    init(_ way: Way) {
        state = Mutex(way)
    }

    var value: Way {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}
