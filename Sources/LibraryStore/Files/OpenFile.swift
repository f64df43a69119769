import Glibc
package import NuraModel

/// A file of the library that is open for reading: its bytes stay the same ones, whatever happens to its name meanwhile.
package final class OpenFile: Sendable {
    private let descriptor: Descriptor
    private let path: String
    package let facts: FileFacts

    init(_ descriptor: consuming Descriptor, path: String) throws(LibraryError) {
        facts = try descriptor.status(path).facts
        self.descriptor = descriptor
        self.path = path
    }

    /// Reads up to `buffer.count` bytes that begin at `offset`; 0 at the end of the file. Blocks while the disk works.
    package func read(at offset: Int64, into buffer: UnsafeMutableRawBufferPointer) throws(LibraryError) -> Int {
        while true {
            let count = pread(descriptor.number, buffer.baseAddress, buffer.count, off_t(offset))
            if count >= 0 { return count }
            guard errno == EINTR else { throw .system(errno, "read", path) }
        }
    }
}

extension LibraryStore {
    /// Opens the file at `path` for reading.
    ///
    /// - Throws: `LibraryError` with `notFound`, or `unsafePath` for a link or anything else that is no ordinary file.
    package func openFile(_ path: String) throws(LibraryError) -> OpenFile {
        let root = try openRoot()
        return try OpenFile(try root.file(path), path: root.label(path))
    }
}
