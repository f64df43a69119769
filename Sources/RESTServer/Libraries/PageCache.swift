import NIOCore
import NuraModel
import Synchronization

/// Pages of searches as they were sent, for whoever asks the same again while nothing has changed.
final class PageCache: Sendable {
    struct Page: Sendable {
        let bytes: ByteBuffer
        let total: Int
        let nextCursor: String?
    }

    /// A search in one state of one library; a library that was opened again is another one.
    struct Key: Hashable, Sendable {
        let user: UserID
        /// Of the library's opening.
        let serial: UInt64
        /// Of its answers.
        let version: String
        let query: String
    }

    private struct State {
        var pages: [Key: Page] = [:]
        /// The keys, oldest first.
        var order: [Key] = []
        var bytes = 0
    }

    private let bound: Int
    private let state = Mutex(State())

    /// - Parameter bound: bytes of all pages together.
    init(bound: Int) {
        self.bound = bound
    }

    func page(_ key: Key) -> Page? { state.withLock { $0.pages[key] } }

    func keep(_ page: Page, as key: Key) {
        guard page.bytes.readableBytes + key.query.utf8.count <= bound / 8 else { return }
        state.withLock { state in
            guard state.pages[key] == nil else { return }
            state.pages[key] = page
            state.order.append(key)
            state.bytes += page.bytes.readableBytes + key.query.utf8.count
            while state.bytes > bound, let oldest = state.order.first {
                state.order.removeFirst()
                if let gone = state.pages.removeValue(forKey: oldest) {
                    state.bytes -= gone.bytes.readableBytes + oldest.query.utf8.count
                }
            }
        }
    }
}
