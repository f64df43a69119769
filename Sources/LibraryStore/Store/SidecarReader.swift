import Files
package import NuraModel

/// Reads sidecars one after the other from a library that was verified once; safe to use from several threads.
package final class SidecarReader: Sendable {
    private let root: Folder

    init(root: consuming Folder) {
        self.root = root
    }

    /// The record at `path` and the facts of its file.
    ///
    /// - Returns: `nil` for a file that is no record.
    /// - Throws: `LibraryError` when the file cannot be read.
    package func read(_ path: String) throws(LibraryError) -> (record: ImageRecord, facts: FileFacts)? {
        let contents = try root.contents(path, limit: LibraryStore.maximumSidecarBytes)
        do throws(RecordError) {
            return (try ImageRecord(sidecar: contents.bytes), contents.facts)
        } catch {
            return nil
        }
    }
}

extension LibraryStore {
    /// - Throws: `LibraryError` when the library is not there, or is another one.
    package func sidecarReader() throws(LibraryError) -> SidecarReader {
        SidecarReader(root: try openRoot())
    }
}
