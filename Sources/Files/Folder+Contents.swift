import Glibc
package import NuraModel

/// The bytes of a file and what the directory said about it while they were read.
package struct FileContents: Sendable {
    package let bytes: [UInt8]
    package let facts: FileFacts
}

extension Folder {
    /// Reads the file at `relative` from beginning to end.
    ///
    /// - Parameters:
    ///   - limit: how many bytes a file may have; a larger one is refused before anything is read.
    ///   - start: called with what the directory says, before the first piece.
    ///   - body: called with one piece after the other.
    /// - Throws: `refused` with `changing` for a file that changes while it is read, and as `file(_:)`.
    package func read(
        _ relative: String, limit: Int = .max, start: (FileFacts) -> Void = { _ in },
        _ body: (UnsafeRawBufferPointer) -> Void
    ) throws(Failure) -> FileFacts {
        let file = try file(relative)
        let before = try file.status().facts
        guard before.size <= Int64(limit) else {
            throw .refused(.tooLarge(bytes: before.size, limit: limit), "read", file.label)
        }
        start(before)
        let buffer = UnsafeMutableRawBufferPointer.allocate(
            byteCount: min(Int(before.size) + 1, 1 << 20), alignment: 16)
        defer { buffer.deallocate() }
        var count = 0
        while case let read = try file.read(into: buffer), read > 0 {
            count += read
            body(UnsafeRawBufferPointer(rebasing: buffer[..<read]))
        }
        guard try file.status().facts == before, Int64(count) == before.size else {
            throw .refused(.changing, "read", file.label)
        }
        return before
    }

    /// Reads the file at `relative` whole.
    ///
    /// - Throws: `refused` with `tooLarge` beyond `limit` bytes, and as `read(_:limit:start:_:)`.
    package func contents(_ relative: String, limit: Int) throws(Failure) -> FileContents {
        var bytes: [UInt8] = []
        let facts = try read(relative, limit: limit, start: { bytes.reserveCapacity(Int($0.size) + 1) }) {
            bytes.append(contentsOf: $0)
        }
        return FileContents(bytes: bytes, facts: facts)
    }

    /// Makes the file `name`, writes `bytes` and flushes them; leaves nothing behind when it fails.
    ///
    /// - Parameter mode: who may do what with it, before the process's mask.
    @discardableResult
    package func write(_ bytes: [UInt8], to name: String, mode: UInt32 = 0o666) throws(Failure) -> FileFacts {
        let file = try newFile(name, mode: mode)
        do throws(Failure) {
            try file.write(bytes)
            try file.flush()
            return try file.status().facts
        } catch {
            // The failure that is reported is the first one; what cannot be removed now is swept at the next start.
            try? removeFile(name)
            throw error
        }
    }

    /// Puts `bytes` durably in the place of whatever is called `name`, whole or not at all.
    ///
    /// - Parameters:
    ///   - temporary: the name they have until then, and nobody else's: what has it is removed.
    ///   - staging: the folder they are in until then, on the same disk; this one where none is given.
    ///   - mode: who may do what with the file, before the process's mask.
    package func put(
        _ bytes: [UInt8], as name: String, through temporary: String, mode: UInt32 = 0o666
    ) throws(Failure) {
        try put(bytes, as: name, through: temporary, in: self, mode: mode)
    }

    package func put(
        _ bytes: [UInt8], as name: String, through temporary: String, in staging: borrowing Folder,
        mode: UInt32 = 0o666
    ) throws(Failure) {
        try staging.removeFile(temporary)
        try staging.write(bytes, to: temporary, mode: mode)
        do throws(Failure) {
            try staging.replace(temporary, to: name, in: self)
        } catch {
            try? staging.removeFile(temporary)
            throw error
        }
        try flush()
    }
}
