import CWebP
import NuraModel

/// Encodes WebP through libwebp, with Exif and XMP as chunks of an extended file (RFC 9649, section 2.7).
enum WebPEncoder {
    private static let hasExif: UInt8 = 0x08
    private static let hasXMP: UInt8 = 0x04

    static func file(of bitmap: Bitmap, quality: Int, _ metadata: PhotoMetadata) throws(PhotoError) -> [UInt8] {
        let simple = try encoded(bitmap, quality: quality)
        let exif = ExifBlock(metadata)?.bytes
        guard exif != nil || metadata.xmp != nil else { return simple }
        guard let image = try RIFFChunks(simple).body("VP8 ") else { return simple }
        let flags = (exif == nil ? 0 : hasExif) | (metadata.xmp == nil ? 0 : hasXMP)
        let canvas = [bitmap.width - 1, bitmap.height - 1].flatMap { side in
            [0, 8, 16].map { UInt8(truncatingIfNeeded: side >> $0) }
        }
        return RIFFChunks.file(
            [
                RIFFChunks.chunk("VP8X", [flags, 0, 0, 0] + canvas), RIFFChunks.chunk("VP8 ", image),
                exif.map { RIFFChunks.chunk("EXIF", $0) },
                metadata.xmp.map { RIFFChunks.chunk("XMP ", Array($0.utf8)) },
            ].compactMap(\.self))
    }

    private static func encoded(_ bitmap: Bitmap, quality: Int) throws(PhotoError) -> [UInt8] {
        var output: UnsafeMutablePointer<UInt8>?
        let size = WebPEncodeRGB(
            bitmap.pixels, Int32(bitmap.width), Int32(bitmap.height), Int32(bitmap.width * 3), Float(quality), &output)
        defer { WebPFree(output) }
        guard size > 0, let output else {
            throw PhotoError(.outOfMemory, "there is not enough memory to write the picture")
        }
        return Array(UnsafeBufferPointer(start: output, count: size))
    }
}
