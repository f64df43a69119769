import CTurboJPEG
import Foundation
import NuraModel
import PhotoCodec
import TestSupport
import Testing

@Suite("Damaged and hostile photographs")
struct PhotoDamageTests {
    private func code(_ bytes: [UInt8], _ limits: PhotoLimits = .default) -> PhotoError.Code? {
        do throws(PhotoError) {
            _ = try Photo.decode(bytes, limits: limits)
            return nil
        } catch {
            #expect(!error.message.isEmpty)
            return error.code
        }
    }

    private static let picture = Bitmap.gradient(width: 33, height: 21)
    private static let progressive = SamplePhoto.jpeg(
        picture.pixels, width: 33, height: 21, sampling: TJSAMP_420, isProgressive: true)
    private static let baseline = SamplePhoto.jpeg(picture.pixels, width: 33, height: 21)

    @Test("A JPEG that is cut off anywhere is called truncated", arguments: [baseline, progressive])
    func truncatedJPEG(file: [UInt8]) {
        for length in 3..<file.count { #expect(code(Array(file.prefix(length))) == .truncated, "\(length)") }
        #expect(code(file) == nil)
    }

    @Test("A WebP that is cut off anywhere is called truncated, also where its header says nothing of it")
    func truncatedWebP() throws {
        let files = [
            try Photo.encode(Self.picture, as: .webP, metadata: PhotoMetadata(software: "Nura")),
            try SamplePhoto.webP(Self.picture, orientation: 3), try Photo.encode(Self.picture, as: .webP),
        ]
        for file in files {
            for length in 12..<file.count { #expect(code(Array(file.prefix(length))) == .truncated, "\(length)") }
            #expect(code(file) == nil)
        }
        // The size in the header is what is left.
        var shortened = Array(try #require(files.last).dropLast(40))
        let size = UInt32(shortened.count - 8)
        shortened.replaceSubrange(4..<8, with: withUnsafeBytes(of: size.littleEndian) { Array($0) })
        #expect(code(shortened) == .truncated)
    }

    @Test(
        "What is neither JPEG nor WebP is told",
        arguments: [[], [0xFF, 0xD8], Array("<html>".utf8), Array("RIFF\0\0\0\0WAVE".utf8), [0x89, 0x50, 0x4E, 0x47]])
    func others(bytes: [UInt8]) {
        #expect(code(bytes) == .notPhoto)
    }

    @Test("A picture too large is refused from its header, before a pixel is decoded")
    func size() throws {
        var file = Self.baseline
        let frame = try #require(file.indices.first { file[$0...].starts(with: [0xFF, 0xC0]) })
        for size: [UInt8] in [[0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0x7F, 0xFF], [0, 1, 0x80, 1]] {
            file.replaceSubrange(frame + 5..<frame + 9, with: size)
            #expect(code(file) == .tooLarge)
        }
        file.replaceSubrange(frame + 5..<frame + 9, with: [0, 0, 0, 33])
        #expect(code(file) == .damaged)
        var limits = PhotoLimits.default
        limits.maximumPixels = 33 * 21 - 1
        #expect(code(Self.baseline, limits) == .tooLarge)
        #expect(code(try Photo.encode(Self.picture, as: .webP), limits) == .tooLarge)
        limits.maximumPixels += 1
        #expect(code(Self.baseline, limits) == nil)
    }

    @Test("A JPEG of more passes than anybody needs is refused before they are made")
    func scans() {
        var limits = PhotoLimits.default
        limits.maximumScans = 3
        #expect(code(Self.progressive, limits) == .tooLarge)
        #expect(code(Self.baseline, limits) == nil)
    }

    @Test("An animation and a lossless JPEG are called unsupported")
    func unsupported() {
        var lossless = Self.baseline
        if let frame = lossless.indices.first(where: { lossless[$0...].starts(with: [0xFF, 0xC0]) }) {
            lossless[frame + 1] = 0xC3
        }
        #expect(code(lossless) == .unsupported)
        let animation: [UInt8] =
            Array("RIFF".utf8) + [22, 0, 0, 0] + Array("WEBPVP8X".utf8) + [10, 0, 0, 0, 2, 0, 0, 0, 9, 0, 0, 9, 0, 0]
        #expect(code(animation) == .unsupported)
    }

    @Test("Whatever happens to a file's bytes, the codec answers or throws, within its limits")
    func mutations() throws {
        var random = SeededRandom()
        let originals = try [
            Self.baseline, Self.progressive, Photo.encode(Self.picture, as: .webP),
            SamplePhoto.webP(Self.picture, orientation: 6),
            SamplePhoto.jpeg([UInt8](repeating: 90, count: 1024), width: 16, height: 16, format: TJPF_CMYK),
            Photo.encode(Self.picture, as: .jpeg, metadata: PhotoMetadata(comment: "夕日", xmp: "<x/>")),
            Photo.encode(Self.picture, as: .webP, metadata: PhotoMetadata(comment: "夕日", xmp: "<x/>")),
        ]
        var limits = PhotoLimits.default
        limits.maximumPixels = 1 << 16
        let isLong = ProcessInfo.processInfo.environment["NURA_LONG"] != nil
        for round in 0..<(isLong ? 4_000_000 : 4000) {
            var bytes = originals[round % originals.count]
            for _ in 0...Int.random(in: 0...4, using: &random) { random.damage(&bytes) }
            do throws(PhotoError) {
                let bitmap = try Photo.decode(bytes, limits: limits)
                #expect(bitmap.width * bitmap.height <= limits.maximumPixels, "round \(round)")
            } catch {
                #expect(!error.message.isEmpty, "round \(round)")
            }
        }
    }
}
