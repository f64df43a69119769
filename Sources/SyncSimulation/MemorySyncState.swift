package import NuraModel
package import Sync
import Synchronization

/// The state of sync in memory, for tests; transactions that fail leave no trace.
package final class MemorySyncState: SyncState {
    fileprivate struct Content {
        var head: SyncHead?
        var owner: String?
        /// By server, epoch and user.
        var rows: [String: [ImageID: SyncRow]] = [:]
    }

    private let content = Mutex(Content())
    /// Fails the transaction with this number, counted down to 0.
    private let countdown = Mutex<Int?>(nil)
    private let writeCount = Mutex(0)

    package init() {}

    package struct Failure: Error {}

    /// How many rows and heads were written.
    package var writes: Int { writeCount.withLock { $0 } }

    package func fail(after transactions: Int?) {
        countdown.withLock { $0 = transactions }
    }

    package func transaction<Value>(_ body: (any SyncStateTransaction) throws -> Value) throws -> Value {
        let fails = countdown.withLock { countdown in
            countdown = countdown.map { $0 - 1 }
            return countdown == 0
        }
        if fails { throw Failure() }
        let transaction = Transaction(content.withLock { $0 })
        let value = try body(transaction)
        content.withLock { $0 = transaction.content }
        writeCount.withLock { $0 += transaction.writes }
        return value
    }

    private final class Transaction: SyncStateTransaction {
        var content: Content
        var writes = 0

        init(_ content: Content) {
            self.content = content
        }

        private var key: String {
            content.head.map { "\($0.serverID) \($0.epoch) \($0.userID)" } ?? ""
        }

        func head() -> SyncHead? { content.head }

        func owner() -> String? { content.owner }

        func setHead(_ head: SyncHead) {
            writes += 1
            content.head = head
            content.owner = content.owner ?? head.userID
        }

        func row(_ id: ImageID) -> SyncRow? { content.rows[key]?[id] }

        func setRow(_ row: SyncRow?, _ id: ImageID) {
            writes += 1
            content.rows[key, default: [:]][id] = row
        }

        func forEachRow(_ body: (ImageID, RowSummary) throws -> Void) rethrows {
            for (id, row) in content.rows[key] ?? [:] { try body(id, row.summary) }
        }

        func unseen(inListing listing: Int64) -> [ImageID] {
            (content.rows[key] ?? [:]).filter { $0.value.listing < listing }.keys.sorted()
        }

        func anySeen(inListing listing: Int64) -> ImageID? {
            (content.rows[key] ?? [:]).filter { row in
                if case .present = row.value.remote { row.value.listing >= listing } else { false }
            }.keys.min()
        }
    }
}

extension MemorySyncState {
    /// A row as it is, whatever transactions are to fail.
    package func peek(_ id: ImageID) throws -> SyncRow? {
        Transaction(content.withLock { $0 }).row(id)
    }
}
