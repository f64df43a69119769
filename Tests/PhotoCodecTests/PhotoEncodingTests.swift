import NuraModel
import TestSupport
import Testing

@testable import PhotoCodec

@Suite("Encoding photographs")
struct PhotoEncodingTests {
    private let picture = Bitmap.gradient(width: 64, height: 48)
    private let metadata = PhotoMetadata(
        description: "A café by the sea", software: "Nura 1", createdAt: Timestamp("2026-11-22T12:34:56.789Z"),
        comment: "夕日\nSteps: 40", xmp: "<x:xmpmeta>✓</x:xmpmeta>")

    @Test(
        "What is written is read back nearly as it was, better and larger with more quality",
        arguments: PhotoFormat.allCases)
    func quality(format: PhotoFormat) throws {
        let fine = try Photo.encode(picture, as: format, quality: 95)
        let coarse = try Photo.encode(picture, as: format, quality: 20)
        #expect(PhotoFormat(of: fine) == format)
        #expect(fine.count > coarse.count)
        #expect(try Photo.decode(fine).difference(from: picture) < 5)
        #expect(try Photo.decode(coarse).difference(from: picture) < 25)
    }

    @Test("A quality outside the range counts as the nearest", arguments: PhotoFormat.allCases)
    func clamping(format: PhotoFormat) throws {
        #expect(try Photo.encode(picture, as: format, quality: 999) == Photo.encode(picture, as: format, quality: 100))
        #expect(try Photo.encode(picture, as: format, quality: -1) == Photo.encode(picture, as: format, quality: 1))
    }

    @Test("Without metadata a file says nothing but the picture", arguments: PhotoFormat.allCases)
    func bare(format: PhotoFormat) throws {
        let file = try Photo.encode(picture, as: format)
        #expect(!file.contains(sequence: "Exif"))
        #expect(!file.contains(sequence: "EXIF"))
        #expect(!file.contains(sequence: "xmp"))
    }

    @Test("Metadata changes no pixel", arguments: PhotoFormat.allCases)
    func pixels(format: PhotoFormat) throws {
        let with = try Photo.encode(picture, as: format, metadata: metadata)
        #expect(try Photo.decode(with) == Photo.decode(Photo.encode(picture, as: format)))
    }

    @Test("Another program reads every field", arguments: PhotoFormat.allCases)
    func otherReader(format: PhotoFormat) async throws {
        let folder = try ScratchFiles()
        try folder.write("a", Photo.encode(picture, as: format, metadata: metadata))
        let python = try NuraProcess(
            "/usr/bin/env", ["python3", "-c", Self.reader], environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"],
            directory: folder.root)
        let outcome = await python.outcome()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(
            outcome.lines == [
                "0x10e A café by the sea", "0x131 Nura 1", "0x132 2026:11:22 12:34:56",
                "0x9003 2026:11:22 12:34:56", "0x9011 +00:00", "0x9286 夕日|Steps: 40",
                "xmp <x:xmpmeta>✓</x:xmpmeta>",
            ])
    }

    /// Reads Exif and XMP by the book, with nothing of ours.
    private static let reader = """
        import struct
        b = open('a','rb').read()
        exif = xmp = None
        if b[:2] == b'\\xff\\xd8':
            p = 2
            while b[p+1] != 0xda:
                n = struct.unpack('>H', b[p+2:p+4])[0]; body = b[p+4:p+2+n]
                if body.startswith(b'Exif\\0\\0'): exif = body[6:]
                if body.startswith(b'http://ns.adobe.com/xap/1.0/\\0'): xmp = body[29:]
                p += 2 + n
        else:
            assert struct.unpack('<I', b[4:8])[0] == len(b) - 8
            p = 12
            while p < len(b):
                n = struct.unpack('<I', b[p+4:p+8])[0]; body = b[p+8:p+8+n]
                if b[p:p+4] == b'EXIF': exif = body
                if b[p:p+4] == b'XMP ': xmp = body
                p += 8 + n + n % 2
        assert exif[:4] == b'MM\\0*'
        def walk(o):
            n = struct.unpack('>H', exif[o:o+2])[0]
            for i in range(n):
                tag, kind, count = struct.unpack('>HHI', exif[o+2+12*i:o+10+12*i])
                v = exif[o+10+12*i:o+14+12*i]
                if kind == 4: walk(struct.unpack('>I', v)[0]); continue
                if count > 4: at = struct.unpack('>I', v)[0]; v = exif[at:at+count]
                else: v = v[:count]
                if tag == 0x9286:
                    assert v[:8] == b'UNICODE\\0'; t = v[8:].decode('utf-16-be').replace('\\n', '|')
                else:
                    assert v[-1] == 0; t = v[:-1].decode()
                print(hex(tag), t)
        walk(8)
        print('xmp', xmp.decode())
        """

    @Test("Texts that a JPEG cannot hold are refused, not cut")
    func tooLong() throws {
        let long = String(repeating: "a", count: 70_000)
        #expect(throws: PhotoError.self) {
            try Photo.encode(picture, as: .jpeg, metadata: PhotoMetadata(description: long))
        }
        #expect(throws: PhotoError.self) { try Photo.encode(picture, as: .jpeg, metadata: PhotoMetadata(xmp: long)) }
        #expect(throws: Never.self) { try Photo.encode(picture, as: .webP, metadata: PhotoMetadata(xmp: long)) }
    }

    @Test("A side longer than the format can express is refused")
    func side() {
        let long = Bitmap(width: 16_384, height: 1, pixels: [UInt8](repeating: 0, count: 16_384 * 3))
        #expect(throws: PhotoError.self) { try Photo.encode(long, as: .webP) }
        #expect(throws: Never.self) { try Photo.encode(long, as: .jpeg) }
    }
}

extension [UInt8] {
    fileprivate func contains(sequence text: String) -> Bool {
        indices.contains { self[$0...].starts(with: Array(text.utf8)) }
    }
}
