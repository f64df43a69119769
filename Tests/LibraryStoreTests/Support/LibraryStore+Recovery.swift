import LibraryStore

extension LibraryStore {
    /// Does what whoever writes next does after a crash: what was interrupted is finished, and the index is told.
    ///
    /// - Returns: what the index is told.
    @discardableResult
    func recover() throws -> RecoveryReport {
        var told = RecoveryReport()
        try withLock {
            try tellRecovered { told = $0 }
        }
        return told
    }
}
