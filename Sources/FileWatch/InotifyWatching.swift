import Dispatch
import Glibc
import Synchronization

/// One open inotify instance: read on a queue of its own, closed when the reader cancels or lets go of it.
final class InotifyWatching: Sendable {
    private let root: String
    private let mostFolders: Int
    private let leavesOut: @Sendable (String) -> Bool
    private let mailbox: Mailbox
    private let queue = DispatchQueue(label: "nura.file-watch")
    /// `nil` before it begins and after it has ended.
    private let source = Mutex<SourceHandle?>(nil)

    init(root: String, mostFolders: Int, leavesOut: @escaping @Sendable (String) -> Bool, mailbox: Mailbox) {
        self.root = root
        self.mostFolders = mostFolders
        self.leavesOut = leavesOut
        self.mailbox = mailbox
    }

    deinit {
        source.withLock { $0?.source.cancel() }
    }

    /// Sets the first watches, off the cooperative pool.
    func begin() async -> Result<Void, WatchError> {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: self.open()) }
        }
    }

    func next() async -> Mailbox.Batch {
        let batch = await mailbox.next()
        if case .success(.some) = batch { return batch }
        source.withLock { $0?.source.cancel() }
        return batch
    }

    private func open() -> Result<Void, WatchError> {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return .failure(.system(errno, root, watches: 0)) }
        let tree = InotifyTree(
            root: root, descriptor: descriptor, mostFolders: mostFolders, leavesOut: leavesOut)
        if let error = tree.watchRoot() {
            close(descriptor)
            return .failure(error)
        }
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        let mailbox = mailbox
        source.setEventHandler { [weak self] in
            var events: [FileEvent] = []
            let ending = tree.readEvents(into: &events)
            if !events.isEmpty { mailbox.post(events) }
            guard let ending else { return }
            mailbox.finish(ending.error)
            self?.source.withLock { $0?.source.cancel() }
        }
        source.setCancelHandler { close(descriptor) }
        self.source.withLock { [handle = SourceHandle(source: source)] in $0 = handle }
        source.activate()
        return .success(())
    }
}

/// A dispatch source that is only cancelled from here.
///
/// `@unchecked`: libdispatch's objects may be used from any thread (dispatch_source_cancel(3)); its overlay for
/// Linux does not say so.
private struct SourceHandle: @unchecked Sendable {
    let source: any DispatchSourceRead
}
