/// What happens below a watched folder, in batches: everything since the batch before, in order, never empty.
///
/// Iterate it once. It ends after `rootVanished`, and when the iterating task is cancelled; letting go of it ends
/// the watching.
package struct FileEvents: AsyncSequence, Sendable {
    package typealias Element = [FileEvent]
    package typealias Failure = WatchError
    private let batch: @Sendable () async -> Result<[FileEvent]?, WatchError>

    init(_ batch: @escaping @Sendable () async -> Result<[FileEvent]?, WatchError>) {
        self.batch = batch
    }

    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let batch: @Sendable () async -> Result<[FileEvent]?, WatchError>

        package mutating func next() async throws(WatchError) -> [FileEvent]? {
            try await batch().get()
        }

        package mutating func next(isolation actor: isolated (any Actor)?) async throws(WatchError) -> [FileEvent]? {
            try await batch().get()
        }
    }

    package func makeAsyncIterator() -> Iterator {
        Iterator(batch: batch)
    }
}

/// Watches a folder and everything below it.
package protocol FolderWatching: Sendable {
    /// Begins to watch. Whatever happens after this returns is told; what was there before is the caller's to list.
    ///
    /// - Throws: `WatchError`.
    func events() async throws(WatchError) -> FileEvents
}
