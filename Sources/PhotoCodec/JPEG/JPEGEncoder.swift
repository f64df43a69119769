import CTurboJPEG
import NuraModel

/// Encodes JPEG through libjpeg-turbo, progressive, with Exif and XMP as segments behind the first one.
enum JPEGEncoder {
    /// From this quality on the colours keep the resolution of the light.
    private static let fullColourQuality = 90
    private static let xmpMark = Array("http://ns.adobe.com/xap/1.0/\0".utf8)
    /// What a segment holds besides its length.
    private static let longestBody = 65_533

    static func file(of bitmap: Bitmap, quality: Int, _ metadata: PhotoMetadata) throws(PhotoError) -> [UInt8] {
        var segments: [UInt8] = []
        if let exif = ExifBlock(metadata) { segments += try segment(ExifBlock.mark + exif.bytes) }
        if let xmp = metadata.xmp { segments += try segment(xmpMark + Array(xmp.utf8)) }
        var bytes = try encoded(bitmap, quality: quality)
        bytes.insert(contentsOf: segments, at: endOfFirstSegment(of: bytes))
        return bytes
    }

    /// An APP1 segment.
    private static func segment(_ body: [UInt8]) throws(PhotoError) -> [UInt8] {
        guard body.count <= longestBody else {
            throw PhotoError(
                .tooLarge, "the texts of the picture are \(body.count) bytes long; JPEG holds \(longestBody)")
        }
        let length = body.count + 2
        return [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + body
    }

    /// JFIF wants its own segment to be the first.
    private static func endOfFirstSegment(of bytes: [UInt8]) -> Int {
        guard bytes.count > 6, bytes[2] == 0xFF, bytes[3] == 0xE0 else { return 2 }
        return 4 + (Int(bytes[4]) << 8 | Int(bytes[5]))
    }

    private static func encoded(_ bitmap: Bitmap, quality: Int) throws(PhotoError) -> [UInt8] {
        guard let encoder = tjInitCompress() else { throw outOfMemory }
        defer { tjDestroy(encoder) }
        var output: UnsafeMutablePointer<UInt8>?
        var size: UInt = 0
        let sampling = quality >= fullColourQuality ? TJSAMP_444 : TJSAMP_420
        let status = tjCompress2(
            encoder, bitmap.pixels, Int32(bitmap.width), Int32(bitmap.width * 3), Int32(bitmap.height),
            Int32(TJPF_RGB.rawValue), &output, &size, Int32(sampling.rawValue), Int32(quality),
            TJFLAG_PROGRESSIVE | TJFLAG_ACCURATEDCT)
        defer { tjFree(output) }
        guard status == 0, let output else { throw outOfMemory }
        return Array(UnsafeBufferPointer(start: output, count: Int(size)))
    }

    /// Every other reason to refuse a picture was checked before.
    private static let outOfMemory = PhotoError(.outOfMemory, "there is not enough memory to write the picture")
}
