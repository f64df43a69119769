package import NuraModel

/// Reads and writes JPEG (ITU T.81, through libjpeg-turbo) and WebP pictures (RFC 9649, through libwebp) in memory.
///
/// What a file declares is held against the limits before anything is decoded or allocated for it. Hostile input ends
/// in a `PhotoError`, never in a trap, and a file that is cut short never becomes a picture with a grey end.
package enum Photo {
    /// Reads the pixels, upright as the Exif orientation says, taken as sRGB. Transparency is laid over white; grey and
    /// CMYK become RGB.
    ///
    /// - Throws: `PhotoError` if the file is not sound, or larger than `limits`.
    package static func decode(_ bytes: [UInt8], limits: PhotoLimits = .default) throws(PhotoError) -> Bitmap {
        switch PhotoFormat(of: bytes) {
        case .jpeg: try JPEGDecoder.bitmap(of: bytes, limits)
        case .webP: try WebPDecoder.bitmap(of: bytes, limits)
        case nil: throw PhotoError(.notPhoto, "the file is neither JPEG nor WebP")
        }
    }

    /// Writes a picture.
    ///
    /// - Parameters:
    ///   - quality: from 1, the smallest file, to 100; other values count as the nearest of these.
    ///   - metadata: what the file says about the picture; nothing by default.
    /// - Throws: `tooLarge` where a side, or what `metadata` says, is more than the format can express.
    package static func encode(
        _ bitmap: Bitmap, as format: PhotoFormat, quality: Int = 90, metadata: PhotoMetadata = PhotoMetadata()
    ) throws(PhotoError) -> [UInt8] {
        guard max(bitmap.width, bitmap.height) <= format.longestSide else {
            throw PhotoError(
                .tooLarge,
                "the picture is \(bitmap.width)×\(bitmap.height) pixels; \(format.title) holds \(format.longestSide) a "
                    + "side")
        }
        let quality = min(max(quality, 1), 100)
        return switch format {
        case .jpeg: try JPEGEncoder.file(of: bitmap, quality: quality, metadata)
        case .webP: try WebPEncoder.file(of: bitmap, quality: quality, metadata)
        }
    }
}
