import CDeflate
import CPNG

/// A zlib stream in memory (RFC 1950).
enum ZlibStream {
    enum Inflated {
        case bytes([UInt8])
        /// The stream is damaged.
        case damaged
        /// It would exceed the limit.
        case tooLarge
    }

    /// Compresses with libdeflate, which looks for repetitions.
    ///
    /// - Throws: `PNGError` if memory is lacking.
    static func deflated(_ bytes: [UInt8], level: PNGCompression) throws(PNGError) -> [UInt8] {
        guard let compressor = libdeflate_alloc_compressor(level.rawValue) else { throw lackOfMemory }
        defer { libdeflate_free_compressor(compressor) }
        let bound = libdeflate_zlib_compress_bound(compressor, bytes.count)
        return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            count = bytes.withUnsafeBytes {
                libdeflate_zlib_compress(compressor, $0.baseAddress, $0.count, buffer.baseAddress, buffer.count)
            }
        }
    }

    /// Compresses with zlib, looking for runs of one byte only.
    ///
    /// - Throws: `PNGError` if memory is lacking, or for more than 4 GiB.
    static func deflatedRuns(_ bytes: [UInt8]) throws(PNGError) -> [UInt8] {
        let bound = nura_png_deflate_runs_bound(bytes.count)
        var status = NURA_PNG_OK
        let stream = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            status = bytes.withUnsafeBufferPointer {
                nura_png_deflate_runs($0.baseAddress, $0.count, buffer.baseAddress, bound, &count)
            }
        }
        try PNGError.check(status, nura_png_message())
        return stream
    }

    /// Never allocates more than `limit` bytes for the result, whatever the stream claims.
    ///
    /// - Throws: `PNGError` if memory is lacking.
    static func inflated(_ stream: ArraySlice<UInt8>, limit: Int) throws(PNGError) -> Inflated {
        guard let decompressor = libdeflate_alloc_decompressor() else { throw lackOfMemory }
        defer { libdeflate_free_decompressor(decompressor) }
        var capacity = min(limit, max(1024, stream.count * 4))
        while true {
            var result = LIBDEFLATE_SUCCESS
            let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                result = stream.withUnsafeBytes {
                    libdeflate_zlib_decompress(
                        decompressor, $0.baseAddress, $0.count, buffer.baseAddress, capacity, &count)
                }
                if result != LIBDEFLATE_SUCCESS { count = 0 }
            }
            switch result {
            case LIBDEFLATE_SUCCESS: return .bytes(bytes)
            case LIBDEFLATE_INSUFFICIENT_SPACE where capacity == limit: return .tooLarge
            case LIBDEFLATE_INSUFFICIENT_SPACE: capacity = min(limit, capacity * 4)
            default: return .damaged
            }
        }
    }

    private static var lackOfMemory: PNGError {
        PNGError(.outOfMemory, "there is not enough memory for the image")
    }
}
