import Files
import NuraModel
import Synchronization

extension LibraryStore {
    /// Tells `learn` what was finished of operations that a crash had interrupted, so that the index takes it in: for
    /// whoever has the lock.
    ///
    /// The intents stay until `learn` has returned. A second crash, or an index that could not be written, must not leave
    /// an image in the library that the index never hears of: a drop would then become its picture twice.
    package func tellRecovered(to learn: (RecoveryReport) throws -> Void) throws {
        let report = recovered.withLock(\.self)
        guard !report.isEmpty else { return }
        try learn(report)
        let root = try openRoot()
        for intent in report.finished { try journal.retire(intent, in: root) }
        recovered.withLock { $0 = RecoveryReport() }
    }

    /// Finishes the intents that a crash has left behind, but for those that only wait to be told of.
    func finishIntents(in root: borrowing Folder) throws(LibraryError) {
        for folder in [LibraryLayout.intents, LibraryLayout.temporary] where try root.statusBeneath(folder) == nil {
            _ = try root.makeFolders(folder)
        }
        let untold = Set(recovered.withLock(\.finished).map(\.fileName))
        let pending = try journal.pending(in: root).filter { !untold.contains($0) }
        guard !pending.isEmpty else { return }
        let report = try finish(pending, in: root)
        recovered.withLock { $0.merge(report) }
    }

    /// Removes what is half-written; for whoever has the lock. What is left of a swap is judged first: it can be the only copy of an edit.
    func sweepTemporary(in root: borrowing Folder) throws(LibraryError) {
        let temporary = try root.folder(LibraryLayout.temporary)
        for name in try temporary.names() {
            if name.hasPrefix("swap.") {
                try settle(name, in: root)
            } else {
                try temporary.removeTree(name)
            }
        }
    }
}
