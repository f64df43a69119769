import CTurboJPEG
import NuraModel
import Testing

@testable import PhotoCodec

@Suite("Decoding photographs")
struct PhotoDecodingTests {
    private let gradient = Bitmap.gradient(width: 37, height: 22)

    @Test(
        "JPEG of every sampling is read, progressive or not",
        arguments: [TJSAMP_444, TJSAMP_422, TJSAMP_420, TJSAMP_440, TJSAMP_411], [false, true])
    func sampling(sampling: TJSAMP, isProgressive: Bool) throws {
        let file = SamplePhoto.jpeg(
            gradient.pixels, width: 37, height: 22, sampling: sampling, isProgressive: isProgressive)
        #expect(try Photo.decode(file).difference(from: gradient) < 6)
    }

    @Test("A grey JPEG becomes grey RGB")
    func grey() throws {
        let pixels = (0..<400).map { UInt8($0 * 255 / 400) }
        let file = SamplePhoto.jpeg(pixels, width: 20, height: 20, format: TJPF_GRAY, sampling: TJSAMP_GRAY)
        let expected = Bitmap(width: 20, height: 20, pixels: pixels.flatMap { [$0, $0, $0] })
        #expect(try Photo.decode(file).difference(from: expected) < 2)
    }

    @Test("Inks become light: Adobe's inverted ones, and plain ones")
    func inks() throws {
        // Of the four inks Adobe stores what is left of the light.
        let orange = Array(repeating: [255, 128, 0, 255] as [UInt8], count: 256).flatMap(\.self)
        let adobe = SamplePhoto.jpeg(orange, width: 16, height: 16, format: TJPF_CMYK)
        let read = try Photo.decode(adobe).pixel(8, 8)
        #expect(zip(read, [255, 128, 0]).allSatisfy { abs(Int($0) - Int($1)) < 4 }, "\(read)")

        // Without the marker the same bytes are plain inks: luma 0, no colour, no black.
        let dark = Array(repeating: [255, 255, 255, 0] as [UInt8], count: 256).flatMap(\.self)
        var plain = SamplePhoto.jpeg(dark, width: 16, height: 16, format: TJPF_CMYK)
        let mark = try #require(plain.indices.first { plain[$0...].starts(with: Array("Adobe".utf8)) })
        plain.replaceSubrange(mark..<mark + 5, with: Array("Other".utf8))
        let inks = try Photo.decode(plain).pixel(8, 8)
        #expect(zip(inks, [255, 127, 127]).allSatisfy { abs(Int($0) - Int($1)) < 4 }, "\(inks)")
    }

    @Test("WebP without loss is read to the last bit, and what is transparent shows white")
    func transparency() throws {
        let file = SamplePhoto.webP(rgba: [10, 20, 30, 255, 10, 20, 30, 0, 0, 0, 0, 128], width: 3, height: 1)
        #expect(try Photo.decode(file).pixels == [10, 20, 30, 255, 255, 255, 127, 127, 127])
    }

    @Test("Every orientation of a camera ends upright", arguments: 1...8 as ClosedRange<UInt16>)
    func orientation(tag: UInt16) throws {
        let picture = Bitmap(width: 3, height: 2, pixels: (1...6).flatMap { [UInt8($0), 0, 0] })
        // What each orientation makes of the rows 123 and 456 (Exif 2.32, figure 10).
        let expected: [[UInt8]] = [
            [1, 2, 3, 4, 5, 6], [3, 2, 1, 6, 5, 4], [6, 5, 4, 3, 2, 1], [4, 5, 6, 1, 2, 3], [1, 4, 2, 5, 3, 6],
            [4, 1, 5, 2, 6, 3], [6, 3, 5, 2, 4, 1], [3, 6, 2, 5, 1, 4],
        ]
        let read = try Photo.decode(SamplePhoto.webP(picture, orientation: tag))
        #expect((read.width, read.height) == (tag < 5 ? (3, 2) : (2, 3)))
        #expect(stride(from: 0, to: 18, by: 3).map { read.pixels[$0] } == expected[Int(tag) - 1])
    }

    @Test("A JPEG's orientation is read in both byte orders", arguments: [false, true])
    func orientationOfJPEG(isLittleEndian: Bool) throws {
        let exif = Array("Exif\0\0".utf8) + SamplePhoto.exif(orientation: 6, isLittleEndian: isLittleEndian)
        let plain = SamplePhoto.jpeg(gradient.pixels, width: 37, height: 22)
        let file = SamplePhoto.inserting(0xE1, exif, into: plain)
        #expect(try Photo.decode(file) == Orientation.quarterTurnClockwise.upright(Photo.decode(plain)))
    }

    @Test(
        "An Exif block that makes no sense leaves the picture as it is",
        arguments: [
            [], Array("II".utf8), Array("XX*\0\u{8}\0\0\0".utf8), Array("II*\0".utf8) + [255, 255, 255, 255],
            SamplePhoto.exif(orientation: 0, isLittleEndian: true),
            SamplePhoto.exif(orientation: 9, isLittleEndian: false),
            Array(SamplePhoto.exif(orientation: 6, isLittleEndian: false).prefix(24)),
        ] as [[UInt8]])
    func brokenExif(block: [UInt8]) throws {
        let plain = SamplePhoto.jpeg(gradient.pixels, width: 37, height: 22)
        let file = SamplePhoto.inserting(0xE1, Array("Exif\0\0".utf8) + block, into: plain)
        #expect(try Photo.decode(file) == Photo.decode(plain))
    }

    @Test("What follows the end of a JPEG does not matter")
    func trailing() throws {
        let file = SamplePhoto.jpeg(gradient.pixels, width: 37, height: 22)
        #expect(try Photo.decode(file + [1, 2, 3]) == Photo.decode(file))
    }
}
