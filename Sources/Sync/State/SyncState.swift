package import NuraModel

/// What sync remembers between two runs. Losing it can bring deleted images back, and can never delete one: without
/// an agreement nothing is ever deleted.
package protocol SyncState: Sendable {
    /// Runs `body` in one transaction, which leaves no trace when it throws. After a power cut the last transactions may
    /// be gone, always the latest first: what they knew is found out again.
    func transaction<Value>(_ body: (any SyncStateTransaction) throws -> Value) throws -> Value
}

/// The memory of sync within a transaction. All rows belong to the server of `head`.
package protocol SyncStateTransaction {
    /// The server that the library is paired with; `nil` before the first pairing.
    func head() throws -> SyncHead?
    /// The user of every pairing there ever was; `nil` before the first.
    func owner() throws -> String?
    /// Goes on with the server of `head`, and remembers nothing of it yet if it is another than before.
    func setHead(_ head: SyncHead) throws
    func row(_ id: ImageID) throws -> SyncRow?
    /// `nil` removes the row.
    func setRow(_ row: SyncRow?, _ id: ImageID) throws
    func forEachRow(_ body: (ImageID, RowSummary) throws -> Void) throws
    /// The images that the listing with this number did not show.
    func unseen(inListing listing: Int64) throws -> [ImageID]
    /// An image that the listing with this number showed.
    func anySeen(inListing listing: Int64) throws -> ImageID?
}

extension SyncStateTransaction {
    /// Changes the head; there must be one.
    package func updateHead(_ change: (inout SyncHead) throws -> Void) throws {
        guard var head = try head() else { return }
        try change(&head)
        try setHead(head)
    }
}
