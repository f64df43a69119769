import Synchronization

/// Something that a test opens once, and that a `ScriptedPeer` waits for.
package final class PeerGate: Sendable {
    private struct State {
        var isOpen = false
        var watchers: [@Sendable () -> Void] = []
    }

    private let state = Mutex(State())

    package init() {}

    package func open() {
        let watchers = state.withLock { state in
            state.isOpen = true
            defer { state.watchers = [] }
            return state.watchers
        }
        for watcher in watchers { watcher() }
    }

    var isOpen: Bool { state.withLock { $0.isOpen } }

    /// Calls when the gate opens; at once when it is open.
    func onOpen(_ watcher: @escaping @Sendable () -> Void) {
        let isOpen = state.withLock { state in
            if !state.isOpen { state.watchers.append(watcher) }
            return state.isOpen
        }
        if isOpen { watcher() }
    }
}

extension PeerGate {
    /// Returns when the gate is open.
    package func opened() async {
        await withCheckedContinuation { continuation in
            onOpen { continuation.resume() }
        }
    }
}
