/// Walks a PNG from IHDR to IEND and checks that its chunks stand in an order that the specification allows
/// (PNG specification, 5.6), so that image data which no decoder could read is told without decoding it.
struct ChunkSequence {
    /// Known once the first chunk is read.
    let header: ImageHeader
    /// Whether a tRNS chunk was met.
    private(set) var hasTransparency = false
    /// Bytes of the IDAT chunks met so far.
    private(set) var imageDataBytes = 0

    private let limits: PNGLimits
    private var reader: ChunkReader
    private var first: Chunk?
    private var count = 1
    private var hasPalette = false
    private var stage = Stage.beforeImageData

    private enum Stage {
        case beforeImageData, imageData, afterImageData, ended
    }

    /// - Throws: `PNGError` if the bytes do not begin with a signature and an acceptable IHDR chunk.
    init(_ bytes: [UInt8], _ limits: PNGLimits) throws(PNGError) {
        reader = try ChunkReader(bytes)
        let chunk = try reader.next()
        guard chunk.type == .header else { throw PNGError(.damaged, "the PNG does not begin with its header") }
        header = try ImageHeader(bytes[chunk.data], limits: limits)
        first = chunk
        self.limits = limits
    }

    /// Where the chunk after the last one read begins; after the end, where foreign bytes begin.
    var position: Int { reader.position }

    /// The next chunk, IHDR first; `nil` after IEND.
    ///
    /// - Throws: `PNGError` for anything but a sound chunk in its place.
    mutating func next() throws(PNGError) -> Chunk? {
        if let chunk = first {
            first = nil
            return chunk
        }
        guard stage != .ended else { return nil }
        let chunk = try reader.next()
        count += 1
        guard count <= limits.maximumChunks else {
            throw PNGError(.tooLarge, "the PNG has more than \(limits.maximumChunks) chunks")
        }
        try accept(chunk)
        return chunk
    }

    private mutating func accept(_ chunk: Chunk) throws(PNGError) {
        if stage == .imageData, chunk.type != .imageData { stage = .afterImageData }
        switch chunk.type {
        case .palette: try acceptPalette(chunk)
        case .transparency: acceptTransparency()
        case .imageData: try acceptImageData(chunk)
        case .end: try acceptEnd(chunk)
        case .header: throw misplaced(chunk)
        default:
            guard !chunk.type.isCritical else {
                throw PNGError(.unsupported, "the PNG needs \(chunk.type), which this version does not know")
            }
        }
    }

    /// Elsewhere than in an indexed image a palette is a suggestion, and libpng forgives what is wrong with it.
    private mutating func acceptPalette(_ chunk: Chunk) throws(PNGError) {
        guard header.colorType == .palette else { return }
        guard stage == .beforeImageData, !hasPalette else { throw misplaced(chunk) }
        guard chunk.data.count % 3 == 0, (3...768).contains(chunk.data.count) else {
            throw PNGError(.damaged, "the palette of the PNG has the wrong length")
        }
        hasPalette = true
    }

    /// A tRNS chunk out of place is ignored, as libpng does.
    private mutating func acceptTransparency() {
        guard stage == .beforeImageData, !header.colorType.hasAlpha, hasPalette || header.colorType != .palette else {
            return
        }
        hasTransparency = true
    }

    private mutating func acceptImageData(_ chunk: Chunk) throws(PNGError) {
        guard stage == .beforeImageData || stage == .imageData, hasPalette || header.colorType != .palette else {
            throw misplaced(chunk)
        }
        stage = .imageData
        imageDataBytes += chunk.data.count
    }

    private mutating func acceptEnd(_ chunk: Chunk) throws(PNGError) {
        guard stage == .afterImageData, chunk.data.isEmpty else { throw misplaced(chunk) }
        stage = .ended
        // Deflate shrinks at most 1032 times (RFC 1951: 258 bytes in two bits), so less data cannot hold the image.
        guard header.minimumRawBytes / 1032 <= imageDataBytes else {
            throw PNGError(.damaged, "the PNG has too little image data for its size")
        }
    }

    private func misplaced(_ chunk: Chunk) -> PNGError {
        PNGError(.damaged, "the \(chunk.type) chunk at byte \(chunk.whole.lowerBound) of the PNG is out of place")
    }
}
