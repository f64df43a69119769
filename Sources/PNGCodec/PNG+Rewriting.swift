extension PNG {
    /// Puts texts before the pixels of an existing file, in place of those with the same keywords.
    ///
    /// Every other byte stays as it is: image data, other chunks and what follows the end.
    /// - Throws: `PNGError` if the file is not sound, a keyword is not allowed, or the texts exceed `limits`.
    package static func inserting(
        _ texts: [PNGText], into bytes: [UInt8], limits: PNGLimits = .default
    ) throws(PNGError) -> [UInt8] {
        let additions = try TextChunk.chunks(for: texts, limits)
        let replaced = Set(texts.map(\.keyword))
        var chunks = try ChunkSequence(bytes, limits)
        var writer = ChunkWriter(capacity: bytes.count + additions.reduce(0) { $0 + $1.data.count + 12 })
        try writer.appendSignature()
        var isInserted = false
        while let chunk = try chunks.next() {
            if chunk.type == .imageData, !isInserted {
                for addition in additions { try writer.append(addition) }
                isInserted = true
            }
            if chunk.type.isText, let keyword = TextCollection.keyword(of: chunk, in: bytes), replaced.contains(keyword)
            {
                continue
            }
            writer.append(verbatim: bytes[chunk.whole])
        }
        writer.append(verbatim: bytes[chunks.position...])
        return writer.bytes
    }

    /// Leaves out all that is not needed to show the picture: texts, XMP, Exif, the time of change, chunks of unknown
    /// purpose and whatever follows the end. The image data stays byte for byte.
    ///
    /// - Throws: `PNGError` if the file is not sound: then nothing is promised about what it carries.
    package static func strippingPersonalData(
        _ bytes: [UInt8], limits: PNGLimits = .default
    ) throws(PNGError) -> [UInt8] {
        var chunks = try ChunkSequence(bytes, limits)
        var writer = ChunkWriter(capacity: bytes.count)
        try writer.appendSignature()
        while let chunk = try chunks.next() {
            if chunk.type.isCritical || shown.contains(chunk.type) { writer.append(verbatim: bytes[chunk.whole]) }
        }
        return writer.bytes
    }

    /// The ancillary chunks that change how a picture looks (PNG specification, 11.3.1, 11.3.2, 11.3.4, 11.3.6).
    private static let shown: Set<ChunkType> = [
        .transparency, ChunkType("sRGB"), ChunkType("gAMA"), ChunkType("cHRM"), ChunkType("iCCP"), ChunkType("cICP"),
        ChunkType("mDCV"), ChunkType("cLLI"), ChunkType("sBIT"), ChunkType("bKGD"), ChunkType("hIST"),
        ChunkType("pHYs"), ChunkType("acTL"), ChunkType("fcTL"), ChunkType("fdAT"),
    ]
}
