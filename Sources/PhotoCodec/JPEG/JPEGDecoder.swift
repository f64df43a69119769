import CTurboJPEG
import NuraModel

/// Decodes JPEG through libjpeg-turbo, after the markers have been checked.
enum JPEGDecoder {
    static func bitmap(of bytes: [UInt8], _ limits: PhotoLimits) throws(PhotoError) -> Bitmap {
        let structure = try JPEGStructure(bytes, limits)
        let count = structure.width * structure.height
        let isCMYK = structure.components == 4
        var failure: PhotoError?
        let pixels = [UInt8](unsafeUninitializedCapacity: count * (isCMYK ? 4 : 3)) { buffer, initialized in
            failure = decode(bytes, structure, into: buffer)
            guard failure == nil else { return }
            if isCMYK { mixInks(of: buffer, pixels: count, areInverted: structure.isAdobe) }
            initialized = count * 3
        }
        if let failure { throw failure }
        return structure.orientation.upright(
            Bitmap(width: structure.width, height: structure.height, pixels: pixels))
    }

    /// A warning of the library is damage too: it would go on with grey where the data is missing.
    private static func decode(
        _ bytes: [UInt8], _ structure: JPEGStructure, into buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> PhotoError? {
        guard let decoder = tjInitDecompress() else { return outOfMemory }
        defer { tjDestroy(decoder) }
        let isCMYK = structure.components == 4
        let flags = TJFLAG_STOPONWARNING | TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS
        let status = tjDecompress2(
            decoder, bytes, UInt(bytes.count), buffer.baseAddress, Int32(structure.width),
            Int32(structure.width * (isCMYK ? 4 : 3)), Int32(structure.height),
            Int32((isCMYK ? TJPF_CMYK : TJPF_RGB).rawValue), flags)
        guard status != 0 else { return nil }
        let words = String(cString: tjGetErrorStr2(decoder))
        if words.contains("Premature end of JPEG file") {
            return PhotoError(.truncated, "the JPEG ends before its last pixel; its copy was cut short")
        }
        return words.contains("Insufficient memory")
            ? outOfMemory : PhotoError(.damaged, "the image data of the JPEG is damaged: \(words)")
    }

    private static let outOfMemory = PhotoError(.outOfMemory, "there is not enough memory for the picture")

    /// Turns four inks a pixel into three lights, in place: paper that every ink darkens.
    private static func mixInks(
        of buffer: UnsafeMutableBufferPointer<UInt8>, pixels: Int, areInverted: Bool
    ) {
        let mask: UInt8 = areInverted ? 0 : 0xFF
        for pixel in 0..<pixels {
            let black = Int(buffer[pixel * 4 + 3] ^ mask)
            for ink in 0..<3 {
                let light = Int(buffer[pixel * 4 + ink] ^ mask) * black
                buffer[pixel * 3 + ink] = UInt8(truncatingIfNeeded: (light + 127) / 255)
            }
        }
    }
}
