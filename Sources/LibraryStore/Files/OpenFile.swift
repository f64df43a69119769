import Files
package import NuraModel

/// A file of the library that is open for reading: its bytes stay the same ones, whatever happens to its name meanwhile.
package final class OpenFile: Sendable {
    private let descriptor: Descriptor
    package let facts: FileFacts

    init(_ descriptor: consuming Descriptor) throws(LibraryError) {
        facts = try descriptor.status().facts
        self.descriptor = descriptor
    }

    /// Reads up to `buffer.count` bytes that begin at `offset`; 0 at the end of the file. Blocks while the disk works.
    package func read(at offset: Int64, into buffer: UnsafeMutableRawBufferPointer) throws(LibraryError) -> Int {
        try descriptor.read(at: offset, into: buffer)
    }
}

extension LibraryStore {
    /// Opens the file at `path` for reading.
    ///
    /// - Throws: `LibraryError` with `notFound`, or `unsafePath` for a link or anything else that is no ordinary file.
    package func openFile(_ path: String) throws(LibraryError) -> OpenFile {
        try OpenFile(openRoot().file(path))
    }
}
