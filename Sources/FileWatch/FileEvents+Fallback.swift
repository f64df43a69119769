extension FileEvents {
    /// The events of `first` until it fails, then those of the watching that `next` names for the failure, if any.
    ///
    /// What happened in between was told by nobody, so the first batch after the change is an `overflow`.
    package init(_ first: FileEvents, next: @escaping @Sendable (WatchError) async -> (any FolderWatching)?) {
        let relay = EventRelay(first, next: next)
        self.init { await relay.batch() }
    }
}

/// Passes on the batches of one sequence, then of another.
private actor EventRelay {
    private var iterator: FileEvents.Iterator
    private let next: @Sendable (WatchError) async -> (any FolderWatching)?
    private var hasChanged = false

    init(_ first: FileEvents, next: @escaping @Sendable (WatchError) async -> (any FolderWatching)?) {
        iterator = first.makeAsyncIterator()
        self.next = next
    }

    func batch() async -> Result<[FileEvent]?, WatchError> {
        var current = iterator
        do throws(WatchError) {
            return .success(try await current.next())
        } catch {
            guard !hasChanged, let other = await next(error) else { return .failure(error) }
            hasChanged = true
            do throws(WatchError) {
                iterator = try await other.events().makeAsyncIterator()
                return .success([FileEvent(.overflow, "")])
            } catch {
                return .failure(error)
            }
        }
    }
}
