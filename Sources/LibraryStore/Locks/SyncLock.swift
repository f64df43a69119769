import Files
import NuraModel

/// The proof that nobody else syncs the library; given back when the value goes away.
package final class SyncLock: Sendable {
    private let file: Descriptor

    /// Takes `.nura/sync.lock`, and waits for whoever has it. Blocks.
    ///
    /// - Throws: `LibraryError` when the library is not there or cannot be written.
    package init(waitingFor layout: LibraryLayout) throws(LibraryError) {
        let state = try Folder(at: layout.root).folder(LibraryLayout.state)
        let file = try state.lockFile(FilePath.name(of: LibraryLayout.syncLock))
        _ = try file.lock(.exclusive, waits: true)
        self.file = file
    }
}
