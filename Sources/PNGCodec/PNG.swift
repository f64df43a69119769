package import NuraModel

/// Reads and writes PNG files in memory (W3C PNG specification, third edition).
///
/// What a file declares is held against the limits before anything is decoded or allocated for it. Hostile input ends
/// in a `PNGError`, never in a trap.
package enum PNG {
    /// Writes a picture as 8-bit RGB in sRGB, the texts before the pixels.
    ///
    /// Each text is written as Latin-1 where that loses nothing (tEXt), else as uncompressed UTF-8 (iTXt).
    /// - Throws: `PNGError` if a keyword is not allowed, or picture or texts exceed what `limits` lets a reader accept.
    package static func encode(
        _ bitmap: Bitmap, texts: [PNGText] = [], compression: PNGCompression = .saving, limits: PNGLimits = .default
    ) throws(PNGError) -> [UInt8] {
        try ImageHeader.check(width: bitmap.width, height: bitmap.height, limits)
        let textChunks = try TextChunk.chunks(for: texts, limits)
        let header = ImageHeader(width: bitmap.width, height: bitmap.height)
        let imageData = try ImageData.compressed(FilteredRows.bytes(of: bitmap), compression)
        var writer = ChunkWriter(capacity: imageData.count + 4096)
        try writer.appendSignature()
        try writer.append(NewChunk(type: .header, data: header.data))
        for chunk in ColourSpace.chunks + textChunks { try writer.append(chunk) }
        try writer.append(NewChunk(type: .imageData, data: imageData))
        try writer.append(NewChunk(type: .end, data: []))
        return writer.bytes
    }

    /// Reads the pixels of any PNG: every colour type and depth, interlaced or not, of an animation the still image.
    ///
    /// Samples are taken as sRGB; 16-bit samples are scaled to 8 bits and transparency is laid over white.
    /// - Throws: `PNGError` if the file is not sound, or larger than `limits`.
    package static func decode(_ bytes: [UInt8], limits: PNGLimits = .default) throws(PNGError) -> Bitmap {
        let header = try checkedHeader(of: bytes, limits)
        return try PixelReader.bitmap(from: bytes, header, limits)
    }

    /// Reads size, kind and texts, and checks every checksum and the order of the chunks. Decodes no pixel.
    ///
    /// - Throws: `PNGError` if the file is not sound, or larger than `limits`.
    package static func info(_ bytes: [UInt8], limits: PNGLimits = .default) throws(PNGError) -> PNGInfo {
        var chunks = try ChunkSequence(bytes, limits)
        var texts = TextCollection(limits)
        while let chunk = try chunks.next() {
            if chunk.type.isText { try texts.add(chunk, of: bytes) }
        }
        return PNGInfo(
            width: chunks.header.width, height: chunks.header.height, bitDepth: chunks.header.bitDepth,
            hasAlpha: chunks.header.colorType.hasAlpha || chunks.hasTransparency,
            texts: texts.texts, preferred: texts.preferred)
    }

    /// Does what `info` does and decodes every row, in the memory of two rows: what it accepts, `decode` can read.
    ///
    /// - Throws: `PNGError` if the file is not sound, or larger than `limits`.
    package static func verify(_ bytes: [UInt8], limits: PNGLimits = .default) throws(PNGError) -> PNGInfo {
        let info = try info(bytes, limits: limits)
        try PixelReader.check(bytes, limits)
        return info
    }

    private static func checkedHeader(of bytes: [UInt8], _ limits: PNGLimits) throws(PNGError) -> ImageHeader {
        var chunks = try ChunkSequence(bytes, limits)
        while try chunks.next() != nil {}
        return chunks.header
    }
}
