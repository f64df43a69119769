import CPNG

/// A chunk to be written.
struct NewChunk {
    let type: ChunkType
    let data: [UInt8]
}

/// Lays out chunks with their lengths and checksums, through libpng's chunk writer.
struct ChunkWriter {
    private(set) var bytes: [UInt8] = []

    /// - Parameter capacity: Bytes expected, to be reserved.
    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// - Throws: `PNGError` if libpng refuses, which takes a lack of memory.
    mutating func appendSignature() throws(PNGError) {
        try append(upTo: ChunkReader.signature.count) { destination, length, message in
            nura_png_write_signature(destination.baseAddress, destination.count, &length, &message)
        }
    }

    /// - Throws: `PNGError` if the data is longer than a chunk can be (2³¹−1 bytes) or memory is lacking.
    mutating func append(_ chunk: NewChunk) throws(PNGError) {
        guard chunk.data.count <= Int(Int32.max) else {
            throw PNGError(.tooLarge, "the \(chunk.type) chunk would be larger than PNG allows")
        }
        try append(upTo: chunk.data.count + 12) { destination, length, message in
            chunk.data.withUnsafeBufferPointer { data in
                nura_png_write_chunk(
                    chunk.type.rawValue, data.baseAddress, data.count,
                    destination.baseAddress, destination.count, &length, &message)
            }
        }
    }

    /// Chunks that another writer laid out.
    mutating func append(verbatim slice: ArraySlice<UInt8>) {
        bytes.append(contentsOf: slice)
    }

    private mutating func append(
        upTo count: Int,
        _ write: (UnsafeMutableBufferPointer<UInt8>, inout Int, inout nura_png_message) -> nura_png_status
    ) throws(PNGError) {
        var message = nura_png_message()
        var status = NURA_PNG_OK
        let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            status = write(UnsafeMutableBufferPointer(rebasing: buffer[..<count]), &length, &message)
        }
        try PNGError.check(status, message)
        bytes.append(contentsOf: piece)
    }
}
