import CPNG
import NuraModel

/// Decodes image data through libpng, after the chunks around it have been checked.
enum PixelReader {
    /// - Throws: `PNGError` if the image data is damaged.
    static func bitmap(
        from bytes: [UInt8], _ header: ImageHeader, _ limits: PNGLimits
    ) throws(PNGError) -> Bitmap {
        let count = header.width * header.height * 3
        var status = NURA_PNG_OK
        var message = nura_png_message()
        let pixels = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            status = decode(bytes, limits, into: buffer.baseAddress, capacity: count, &message)
            initialized = status == NURA_PNG_OK ? count : 0
        }
        try PNGError.check(status, message)
        return Bitmap(width: header.width, height: header.height, pixels: pixels)
    }

    /// Decodes every row and keeps none.
    ///
    /// - Throws: `PNGError` if the image data is damaged.
    static func check(_ bytes: [UInt8], _ limits: PNGLimits) throws(PNGError) {
        var message = nura_png_message()
        let status = decode(bytes, limits, into: nil, capacity: 0, &message)
        try PNGError.check(status, message)
    }

    private static func decode(
        _ bytes: [UInt8], _ limits: PNGLimits, into pixels: UnsafeMutablePointer<UInt8>?, capacity: Int,
        _ message: inout nura_png_message
    ) -> nura_png_status {
        let limits = nura_png_limits(
            maximum_side: UInt32(clamping: limits.maximumSide), maximum_chunk_bytes: 1 << 20, maximum_chunks: 16)
        return bytes.withUnsafeBufferPointer {
            nura_png_decode($0.baseAddress, $0.count, limits, pixels, capacity, &message)
        }
    }
}
