import Crypto
import Glibc
import NuraModel

/// The bytes of a file and what the directory said about it while they were read.
struct FileContents {
    let bytes: [UInt8]
    let facts: FileFacts

    var sha256: String { ContentHash.sha256(bytes) }
}

extension Folder {
    /// Reads the file at `relative` whole.
    ///
    /// - Throws: `LibraryError` with `tooLarge` beyond `limit` bytes, and with `busy` for a file that changes while
    ///   it is read.
    func contents(_ relative: String, limit: Int) throws(LibraryError) -> FileContents {
        let label = label(relative)
        let file = try file(relative)
        let before = try file.status(label).facts
        guard before.size <= Int64(limit) else {
            throw LibraryError(
                code: .tooLarge, message: "\(label) has \(before.size) bytes, more than the \(limit) that are read")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(before.size) + 1)
        try Self.read(file, label, chunk: min(Int(before.size) + 1, 1 << 20)) { bytes.append(contentsOf: $0) }
        try Self.checkUnchanged(file, since: before, read: bytes.count, label)
        return FileContents(bytes: bytes, facts: before)
    }

    /// The SHA-256 of the file at `relative`, read in pieces.
    ///
    /// - Throws: `LibraryError` with `busy` for a file that changes while it is read.
    func fingerprint(_ relative: String) throws(LibraryError) -> (sha256: String, facts: FileFacts) {
        let label = label(relative)
        let file = try file(relative)
        let before = try file.status(label).facts
        var hasher = SHA256()
        var count = 0
        try Self.read(file, label, chunk: 1 << 18) { piece in
            hasher.update(bufferPointer: piece)
            count += piece.count
        }
        try Self.checkUnchanged(file, since: before, read: count, label)
        return (ContentHash.hexadecimal(hasher.finalize()), before)
    }

    private static func read(
        _ file: borrowing Descriptor, _ label: String, chunk: Int, _ body: (UnsafeRawBufferPointer) -> Void
    ) throws(LibraryError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try file.read(into: buffer, label)
            if count == 0 { return }
            body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    private static func checkUnchanged(
        _ file: borrowing Descriptor, since before: FileFacts, read count: Int, _ label: String
    ) throws(LibraryError) {
        guard try file.status(label).facts == before, Int64(count) == before.size else {
            throw LibraryError(code: .busy, message: "\(label) is still being written; it is looked at again later")
        }
    }

    /// Makes the file `name`, writes `bytes` and flushes them; leaves nothing behind when it fails.
    func write(_ bytes: [UInt8], to name: String) throws(LibraryError) -> FileFacts {
        let file = try newFile(name)
        do throws(LibraryError) {
            try file.write(bytes, label(name))
            try file.flush(label(name))
            return try file.status(label(name)).facts
        } catch {
            // The failure that is reported is the first one; what cannot be removed now is swept at the next start.
            try? removeFile(name)
            throw error
        }
    }
}
