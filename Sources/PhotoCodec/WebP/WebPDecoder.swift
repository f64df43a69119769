import CWebP
import NuraModel

/// Decodes WebP through libwebp, after its chunks have been checked.
enum WebPDecoder {
    static func bitmap(of bytes: [UInt8], _ limits: PhotoLimits) throws(PhotoError) -> Bitmap {
        let chunks = try RIFFChunks(bytes)
        var config = WebPDecoderConfig()
        guard WebPInitDecoderConfig(&config) != 0 else {
            throw PhotoError(.unsupported, "the WebP library on this machine is of another version")
        }
        try check(WebPGetFeatures(bytes, bytes.count, &config.input))
        let (width, height) = (Int(config.input.width), Int(config.input.height))
        try limits.check(width: width, height: height, .webP)
        guard config.input.has_animation == 0 else {
            throw PhotoError(.unsupported, "the WebP is an animation; save one of its pictures")
        }
        let orientation = chunks.body("EXIF").map(Orientation.init(exif:)) ?? .upright
        let hasAlpha = config.input.has_alpha != 0
        let channels = hasAlpha ? 4 : 3
        var status = VP8_STATUS_OK
        let pixels = [UInt8](unsafeUninitializedCapacity: width * height * channels) { buffer, initialized in
            config.output.colorspace = hasAlpha ? MODE_RGBA : MODE_RGB
            config.output.is_external_memory = 1
            config.output.u.RGBA = WebPRGBABuffer(
                rgba: buffer.baseAddress, stride: Int32(width * channels), size: buffer.count)
            status = WebPDecode(bytes, bytes.count, &config)
            guard status == VP8_STATUS_OK else { return }
            if hasAlpha { layOverWhite(buffer, pixels: width * height) }
            initialized = width * height * 3
        }
        WebPFreeDecBuffer(&config.output)
        try check(status)
        return orientation.upright(Bitmap(width: width, height: height, pixels: pixels))
    }

    private static func check(_ status: VP8StatusCode) throws(PhotoError) {
        switch status {
        case VP8_STATUS_OK: return
        case VP8_STATUS_NOT_ENOUGH_DATA, VP8_STATUS_SUSPENDED:
            throw PhotoError(.truncated, "the WebP ends before its last pixel; its copy was cut short")
        case VP8_STATUS_OUT_OF_MEMORY:
            throw PhotoError(.outOfMemory, "there is not enough memory for the picture")
        case VP8_STATUS_UNSUPPORTED_FEATURE:
            throw PhotoError(.unsupported, "the WebP is of a kind that this machine's library does not read")
        default: throw PhotoError(.damaged, "the image data of the WebP is damaged")
        }
    }

    /// Turns RGBA into RGB, in place.
    private static func layOverWhite(_ buffer: UnsafeMutableBufferPointer<UInt8>, pixels: Int) {
        for pixel in 0..<pixels {
            let alpha = Int(buffer[pixel * 4 + 3])
            for channel in 0..<3 {
                let light = Int(buffer[pixel * 4 + channel]) * alpha + 255 * (255 - alpha)
                buffer[pixel * 3 + channel] = UInt8(truncatingIfNeeded: (light + 127) / 255)
            }
        }
    }
}
