import Synchronization

/// Carries a text out of a closure.
final class Box: Sendable {
    private let state = Mutex("")

    var value: String {
        get { state.withLock(\.self) }
        set { state.withLock { $0 = newValue } }
    }

    static func filled(_ body: (Box) async throws -> Void) async throws -> String {
        let box = Box()
        try await body(box)
        return box.value
    }
}
