import CTurboJPEG
import CWebP
import NuraModel
import TestSupport

@testable import PhotoCodec

/// Files that our own encoder does not write.
enum SamplePhoto {
    /// A JPEG of pixels in one of turbojpeg's formats: of one byte (grey), three (RGB) or four (CMYK).
    static func jpeg(
        _ pixels: [UInt8], width: Int, height: Int, format: TJPF = TJPF_RGB, sampling: TJSAMP = TJSAMP_444,
        isProgressive: Bool = false
    ) -> [UInt8] {
        guard let encoder = tjInitCompress() else { return [] }
        defer { tjDestroy(encoder) }
        var output: UnsafeMutablePointer<UInt8>?
        var size: UInt = 0
        tjCompress2(
            encoder, pixels, Int32(width), 0, Int32(height), Int32(format.rawValue), &output, &size,
            Int32(sampling.rawValue), 95, isProgressive ? TJFLAG_PROGRESSIVE : 0)
        defer { tjFree(output) }
        return Array(UnsafeBufferPointer(start: output, count: Int(size)))
    }

    /// A WebP that loses nothing, of four bytes a pixel.
    static func webP(rgba pixels: [UInt8], width: Int, height: Int) -> [UInt8] {
        var output: UnsafeMutablePointer<UInt8>?
        let size = WebPEncodeLosslessRGBA(pixels, Int32(width), Int32(height), Int32(width * 4), &output)
        defer { WebPFree(output) }
        return Array(UnsafeBufferPointer(start: output, count: size))
    }

    /// A WebP that loses nothing, with an Exif block that gives it this orientation.
    static func webP(_ bitmap: Bitmap, orientation: UInt16) throws -> [UInt8] {
        let rgba = stride(from: 0, to: bitmap.pixels.count, by: 3).flatMap { bitmap.pixels[$0..<$0 + 3] + [255] }
        let simple = webP(rgba: rgba, width: bitmap.width, height: bitmap.height)
        let image = try RIFFChunks(simple).body("VP8L") ?? []
        let canvas: [UInt8] = [UInt8(bitmap.width - 1), 0, 0, UInt8(bitmap.height - 1), 0, 0]
        return RIFFChunks.file([
            RIFFChunks.chunk("VP8X", [0x08, 0, 0, 0] + canvas), RIFFChunks.chunk("VP8L", image),
            RIFFChunks.chunk("EXIF", exif(orientation: orientation, isLittleEndian: true)),
        ])
    }

    /// A TIFF structure with another entry and the orientation.
    static func exif(orientation: UInt16, isLittleEndian: Bool) -> [UInt8] {
        func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
            withUnsafeBytes(of: isLittleEndian ? value.littleEndian : value.bigEndian) { Array($0) }
        }
        let order = Array((isLittleEndian ? "II" : "MM").utf8)
        let other = bytes(0x0100 as UInt16) + bytes(3 as UInt16) + bytes(1 as UInt32) + bytes(9 as UInt16) + [0, 0]
        let entry = bytes(0x0112 as UInt16) + bytes(3 as UInt16) + bytes(1 as UInt32) + bytes(orientation) + [0, 0]
        return order + bytes(42 as UInt16) + bytes(8 as UInt32) + bytes(2 as UInt16) + other + entry
            + bytes(0 as UInt32)
    }

    /// A JPEG with a segment behind the marker that begins it.
    static func inserting(_ marker: UInt8, _ body: [UInt8], into jpeg: [UInt8]) -> [UInt8] {
        let length = body.count + 2
        return Array(jpeg.prefix(2)) + [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + body
            + jpeg.dropFirst(2)
    }
}

extension Bitmap {
    /// Soft gradients with a bright corner, so that a turn shows.
    static func gradient(width: Int, height: Int) -> Bitmap {
        var pixels: [UInt8] = []
        for y in 0..<height {
            for x in 0..<width {
                pixels += [UInt8(x * 255 / width), UInt8(y * 255 / height), x * 2 < width && y * 2 < height ? 250 : 20]
            }
        }
        return Bitmap(width: width, height: height, pixels: pixels)
    }

    /// The mean difference of two samples; what a lossy format may cost.
    func difference(from other: Bitmap) -> Double {
        guard width == other.width, height == other.height else { return .infinity }
        return Double(zip(pixels, other.pixels).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }) / Double(pixels.count)
    }

    func pixel(_ x: Int, _ y: Int) -> [UInt8] {
        Array(pixels[(y * width + x) * 3..<(y * width + x) * 3 + 3])
    }
}

extension SeededRandom {
    /// Changes a few bytes as damage and malice do.
    mutating func damage(_ bytes: inout [UInt8]) {
        guard let place = bytes.indices.randomElement(using: &self) else { return }
        let end = min(bytes.count, place + Int.random(in: 1...24, using: &self))
        switch Int.random(in: 0..<6, using: &self) {
        case 0: bytes[place] ^= 1 << Int.random(in: 0..<8, using: &self)
        case 1: bytes[place] = [0, 1, 0x7F, 0x80, 0xD9, 0xDA, 0xFF].randomElement(using: &self) ?? 0
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes.removeSubrange(place...)
        default: bytes.swapAt(place, end - 1)
        }
    }
}
