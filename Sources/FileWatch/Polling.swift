import Dispatch
import Glibc
import NuraModel
import Synchronization

/// The looks of one poller; each is taken on a queue of its own.
final class Polling: Sendable {
    private enum State {
        case seen(FolderLook)
        case ended
    }

    private let root: String
    private let leavesOut: @Sendable (String) -> Bool
    private let queue = DispatchQueue(label: "nura.file-poll")
    private let state = Mutex(State.ended)

    init(root: String, leavesOut: @escaping @Sendable (String) -> Bool) {
        self.root = root
        self.leavesOut = leavesOut
    }

    func begin() async -> WatchError? {
        await onQueue {
            switch self.take(after: FolderLook()) {
            case .success(var look):
                look.settleEverything()
                self.state.withLock { $0 = .seen(look) }
                return nil
            case .failure(let error):
                return .system(error.value, self.root, watches: 0)
            }
        }
    }

    /// What has changed since the last look; `nil` once the root is gone, after it has been told.
    func look() async -> [FileEvent]? {
        await onQueue {
            guard case .seen(let before) = self.state.withLock({ $0 }) else { return nil }
            switch self.take(after: before) {
            case .success(var now):
                let events = now.changes(since: before)
                self.state.withLock { $0 = .seen(now) }
                return events
            case .failure(let error) where error.meansGone:
                self.state.withLock { $0 = .ended }
                return [FileEvent(.rootVanished, "")]
            case .failure:
                // A network that is away for a moment: nothing is known, so nothing is told.
                return []
            }
        }
    }

    private func take(after before: FolderLook) -> Result<FolderLook, ErrorNumber> {
        var look = FolderLook()
        var pending = [""]
        while let folder = pending.popLast() {
            switch FolderListing.of(folder.isEmpty ? root : "\(root)/\(folder)", follows: folder.isEmpty) {
            case .success(let listing):
                for (name, kind) in listing.entries {
                    let path = name.below(folder)
                    switch kind {
                    case .file(let facts, _): look.files[path] = FolderLook.File(facts: facts)
                    case .folder(let inode):
                        if leavesOut(path) { continue }
                        look.folders[path] = inode
                        pending.append(path)
                    }
                }
            case .failure(let error) where folder.isEmpty: return .failure(error)
            case .failure(let error):
                if error.meansGone { look.folders[folder] = nil } else { look.keep(folder, from: before) }
            }
        }
        return .success(look)
    }

    private func onQueue<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }
}
