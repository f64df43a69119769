import Hummingbird
import LibraryStore
import NIOCore
import Studio
import Synchronization

/// Buffers for pieces of files, used again and again: the pages of fresh memory cost more than reading into them.
final class PieceBuffers: Sendable {
    /// Bytes of a piece, and how many buffers are kept.
    static let size = 256 << 10
    private static let kept = 16

    private let buffers = Mutex<[ByteBuffer]>([])

    /// The buffer that was given back longest ago, or a new one.
    fileprivate func take() -> ByteBuffer {
        let kept: ByteBuffer? = buffers.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        return kept ?? ByteBufferAllocator().buffer(capacity: Self.size)
    }

    /// Takes back a buffer that may still be on its way to the network: whoever gets it then gets fresh memory.
    fileprivate func giveBack(_ buffer: ByteBuffer) {
        buffers.withLock { buffers in
            if buffers.count < Self.kept { buffers.append(buffer) }
        }
    }
}

extension ResponseBody {
    /// A part of a file, read piece by piece on threads that may wait for the disk.
    init(file: OpenFile, range: Range<Int64>, reading: BlockingWork, buffers: PieceBuffers) {
        self.init(contentLength: Int(range.count)) { writer in
            var offset = range.lowerBound
            while offset < range.upperBound {
                let start = offset
                let count = Int(min(Int64(PieceBuffers.size), range.upperBound - start))
                let bytes = try await reading.run {
                    Result { try file.bytes(at: start, count: count, into: buffers.take()) }
                }.get()
                offset += Int64(count)
                try await writer.write(bytes)
                buffers.giveBack(bytes)
            }
            try await writer.finish(nil)
        }
    }
}

extension OpenFile {
    /// Exactly `count` bytes from `offset` on, in the place of what `buffer` holds.
    ///
    /// - Throws: `LibraryError` with `changed` when the file does not have them any more.
    func bytes(at offset: Int64, count: Int, into buffer: consuming ByteBuffer) throws(LibraryError) -> ByteBuffer {
        var bytes = buffer
        bytes.clear(minimumCapacity: count)
        var failure: LibraryError?
        bytes.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { buffer in
            var filled = 0
            do throws(LibraryError) {
                while filled < count {
                    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<count])
                    let read = try read(at: offset + Int64(filled), into: rest)
                    guard read > 0 else { break }
                    filled += read
                }
            } catch {
                failure = error
            }
            return filled
        }
        if let failure { throw failure }
        guard bytes.readableBytes == count else {
            throw LibraryError(code: .changed, message: "a picture became shorter while it was sent")
        }
        return bytes
    }
}
