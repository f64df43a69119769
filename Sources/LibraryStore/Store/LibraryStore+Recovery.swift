import Files
import NuraModel

extension LibraryStore {
    /// Finishes what a crash interrupted and sweeps `tmp`: for whoever opens the library to write in it. Idempotent.
    ///
    /// - Returns: what the index has to learn.
    package func recover() throws(LibraryError) -> RecoveryReport {
        try writing { (root) throws(LibraryError) in
            try sweepTemporary(in: root)
            return takeRecoveryReport()
        }
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
