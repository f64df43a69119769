import Crypto
import Files
import NuraModel

extension FileContents {
    var sha256: String { ContentHash.sha256(bytes) }
}

extension Folder {
    /// The SHA-256 of the file at `relative`, read in pieces.
    ///
    /// - Throws: `LibraryError` with `busy` for a file that changes while it is read.
    func fingerprint(_ relative: String) throws(LibraryError) -> (sha256: String, facts: FileFacts) {
        var hasher = SHA256()
        let facts = try read(relative) { hasher.update(bufferPointer: $0) }
        return (hasher.finalize().hexadecimal, facts)
    }
}
