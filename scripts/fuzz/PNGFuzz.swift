import CDeflate
import NuraModel

// Compiled into one module with the sources of PNGCodec by `scripts/fuzz/png`.

/// Whatever the bytes are, the codec answers or throws, and what it promises holds.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzPNG(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    readFile(bytes)
    // Without right checksums nearly every mutation would end at the first one.
    readFile(withRightChecksums(bytes))
    readTexts(String(decoding: bytes, as: UTF8.self))
    writePicture(bytes)
    return 0
}

private let limits = {
    var limits = PNGLimits.default
    limits.maximumPixels = 1 << 20
    limits.maximumTextBytes = 1 << 20
    return limits
}()

private func readFile(_ bytes: [UInt8]) {
    let verified = try? PNG.verify(bytes, limits: limits)
    let bitmap = try? PNG.decode(bytes, limits: limits)
    if verified != nil, bitmap == nil { fatalError("verified, but not decoded") }
    if let stripped = try? PNG.strippingPersonalData(bytes, limits: limits) {
        guard let info = try? PNG.info(stripped, limits: limits), info.texts.isEmpty else {
            fatalError("stripped, but not clean")
        }
        if (try? PNG.decode(stripped, limits: limits)) != bitmap { fatalError("stripping changed the picture") }
    }
    let text = PNGText("Title", "夕日")
    if let changed = try? PNG.inserting([text], into: bytes, limits: limits) {
        if (try? PNG.decode(changed, limits: limits)) != bitmap { fatalError("inserting changed the picture") }
        if let info = try? PNG.info(changed, limits: limits), info.text("Title") != text.text {
            fatalError("inserted, but not found")
        }
    }
}

private func readTexts(_ text: String) {
    let infotext = Infotext(parsing: text)
    _ = Infotext(parsing: infotext.text)
    if let packet = XMPPacket(parsing: text), XMPPacket(parsing: packet.text) == nil {
        fatalError("an XMP packet does not read what it wrote")
    }
}

private func writePicture(_ bytes: [UInt8]) {
    guard bytes.count > 4 else { return }
    let width = 1 + Int(bytes[0]) % 64
    let height = min(64, bytes.count / (width * 3))
    guard height > 0 else { return }
    let bitmap = Bitmap(width: width, height: height, pixels: Array(bytes.prefix(width * height * 3)))
    let text = PNGText("Note", String(decoding: bytes, as: UTF8.self).filter { $0 != "\0" })
    guard let file = try? PNG.encode(bitmap, texts: [text]), (try? PNG.decode(file)) == bitmap,
        let info = try? PNG.info(file), info.text("Note") == text.text
    else { fatalError("a picture did not come back") }
}

/// The bytes with the signature put in front where it lacks, and the checksum of each chunk that is whole made right.
private func withRightChecksums(_ bytes: [UInt8]) -> [UInt8] {
    var fixed = bytes.starts(with: ChunkReader.signature) ? bytes : ChunkReader.signature + bytes
    var position = ChunkReader.signature.count
    while position + 12 <= fixed.count {
        let length = fixed[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
        let end = position + 8 + length
        guard end + 4 <= fixed.count else { break }
        let checksum = fixed[position + 4..<end].withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
        for index in 0..<4 { fixed[end + index] = UInt8(truncatingIfNeeded: checksum >> (24 - 8 * UInt32(index))) }
        position = end + 4
    }
    return fixed
}
