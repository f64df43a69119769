import CDeflate
import NuraModel
import PNGCodec
import TestSupport
import Testing

@Suite("Mutated files")
struct MutationTests {
    @Test("Whatever happens to a file's bytes, the codec answers or throws, and its answers agree with each other")
    func mutations() throws {
        var numbers = SeededRandom()
        let originals = try Self.originals()
        var limits = PNGLimits.default
        limits.maximumPixels = 1 << 16
        limits.maximumTextBytes = 1 << 16
        for round in 0..<4000 {
            var bytes = originals[round % originals.count]
            for _ in 0...Int.random(in: 0...4, using: &numbers) { mutate(&bytes, using: &numbers) }
            if round % 2 == 0 { makeChecksumsRight(&bytes) }
            check(bytes, limits, "NURA_SEED=\(numbers.seed), round \(round)")
        }
    }

    private func check(_ bytes: [UInt8], _ limits: PNGLimits, _ place: Comment) {
        let bitmap = answer { () throws(PNGError) in try PNG.decode(bytes, limits: limits) }
        if answer({ () throws(PNGError) in try PNG.verify(bytes, limits: limits) }) != nil {
            #expect(bitmap != nil, place)
        }
        let stripped = answer { () throws(PNGError) in try PNG.strippingPersonalData(bytes, limits: limits) }
        if let stripped {
            #expect(answer { () throws(PNGError) in try PNG.info(stripped, limits: limits) }?.texts == [], place)
            #expect(answer { () throws(PNGError) in try PNG.decode(stripped, limits: limits) } == bitmap, place)
        }
        let text = PNGText("Title", "夕日")
        let changed = answer { () throws(PNGError) in try PNG.inserting([text], into: bytes, limits: limits) }
        #expect((changed == nil) == (stripped == nil), place)
        if let changed {
            #expect(answer { () throws(PNGError) in try PNG.decode(changed, limits: limits) } == bitmap, place)
        }
    }

    private func answer<T>(_ body: () throws(PNGError) -> T) -> T? {
        do throws(PNGError) {
            return try body()
        } catch {
            #expect(!error.message.isEmpty)
            return nil
        }
    }

    /// Small files of many kinds.
    private static func originals() throws -> [[UInt8]] {
        let palette: (type: String, data: [UInt8]) = ("PLTE", (0..<48).map { UInt8($0) })
        let compressed = SamplePNG.deflated(Array("some words".utf8))
        let kinds = [(0, 1), (0, 16), (2, 8), (3, 4), (4, 8), (6, 16)].flatMap { type, depth in
            [false, true].map { interlaced in
                SamplePNG(
                    width: 9, height: 9, depth: depth, colorType: type, interlaced: interlaced,
                    before: type == 3 ? [palette, ("tRNS", [0, 128])] : []
                ) { x, y, channel in (x * 3 + y * 5 + channel) & ((1 << depth) - 1) }.bytes
            }
        }
        let texts = SamplePNG(
            before: [("tEXt", Array("Title\0old".utf8)), ("zTXt", Array("parameters\0\0".utf8) + compressed)],
            after: [("iTXt", Array("Note\0\u{1}\0en\0\0".utf8) + compressed), ("eXIf", [77, 77, 0, 42])])
        return try kinds + [texts.bytes, PNG.encode(.varied(width: 20, height: 10), texts: [PNGText("Title", "é")])]
    }

    private func mutate(_ bytes: inout [UInt8], using numbers: inout SeededRandom) {
        guard let place = bytes.indices.randomElement(using: &numbers) else { return }
        let end = min(bytes.count, place + Int.random(in: 1...24, using: &numbers))
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: bytes[place] ^= 1 << Int.random(in: 0..<8, using: &numbers)
        case 1: bytes[place] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &numbers) ?? 0
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes.removeSubrange(place...)
        default: bytes.swapAt(place, end - 1)
        }
    }

    /// So that the damage is found behind the checksums too.
    private func makeChecksumsRight(_ bytes: inout [UInt8]) {
        var position = SamplePNG.signature.count
        while position + 12 <= bytes.count {
            let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            let end = position + 8 + length
            guard end + 4 <= bytes.count else { return }
            let body = Array(bytes[position + 4..<end])
            bytes.replaceSubrange(end..<end + 4, with: SamplePNG.bigEndian(Int(libdeflate_crc32(0, body, body.count))))
            position = end + 4
        }
    }
}
