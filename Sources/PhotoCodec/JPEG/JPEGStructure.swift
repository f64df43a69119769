/// What the markers of a JPEG file say, read without decoding a pixel (ITU T.81, annex B).
struct JPEGStructure {
    private(set) var width = 0
    private(set) var height = 0
    /// Of a pixel: 1 for grey, 3 for colour, 4 for CMYK.
    private(set) var components = 0
    /// Whether Adobe's marker is there: then the inks of a CMYK picture are stored inverted.
    private(set) var isAdobe = false
    private(set) var orientation = Orientation.upright
    private var scans = 0

    /// - Throws: `PhotoError` if the file does not reach its end, contradicts itself, or is larger than `limits`.
    init(_ bytes: [UInt8], _ limits: PhotoLimits) throws(PhotoError) {
        var reader = SegmentReader(bytes)
        while let segment = try reader.next() {
            switch segment.marker {
            case 0xC0, 0xC1, 0xC2, 0xC9, 0xCA: try readFrame(segment.body, limits)
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xCB, 0xCD, 0xCE, 0xCF:
                throw PhotoError(.unsupported, "the JPEG is of a kind that is not read: lossless or hierarchical")
            case 0xDA: try countScan(limits)
            case 0xE1 where orientation == .upright && segment.body.starts(with: ExifBlock.mark):
                orientation = Orientation(exif: segment.body)
            case 0xEE where segment.body.starts(with: Array("Adobe".utf8)): isAdobe = true
            default: break
            }
        }
        guard scans > 0 else { throw PhotoError(.damaged, "the JPEG holds no image") }
    }

    private mutating func readFrame(_ body: ArraySlice<UInt8>, _ limits: PhotoLimits) throws(PhotoError) {
        guard components == 0, body.count >= 6 else { throw PhotoError(.damaged, "the header of the JPEG is damaged") }
        let fields = Array(body.prefix(6))
        guard fields[0] == 8 else { throw PhotoError(.unsupported, "the JPEG has \(fields[0]) bits a sample, not 8") }
        height = Int(fields[1]) << 8 | Int(fields[2])
        width = Int(fields[3]) << 8 | Int(fields[4])
        components = Int(fields[5])
        guard [1, 3, 4].contains(components) else {
            throw PhotoError(.unsupported, "the JPEG has \(components) components, not 1, 3 or 4")
        }
        try limits.check(width: width, height: height, .jpeg)
    }

    private mutating func countScan(_ limits: PhotoLimits) throws(PhotoError) {
        guard components > 0 else { throw PhotoError(.damaged, "the JPEG begins its image without a header") }
        scans += 1
        guard scans <= limits.maximumScans else {
            throw PhotoError(.tooLarge, "the JPEG has more than \(limits.maximumScans) scans")
        }
    }
}

/// Goes from marker to marker, past the image data between them, to the end of the image.
private struct SegmentReader {
    struct Segment {
        let marker: UInt8
        /// Without marker and length.
        let body: ArraySlice<UInt8>
    }

    private static let endOfImage: UInt8 = 0xD9
    private static let startOfScan: UInt8 = 0xDA

    private let bytes: [UInt8]
    /// Behind the marker that begins every image.
    private var position = 2

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next segment; `nil` at the end of the image.
    mutating func next() throws(PhotoError) -> Segment? {
        let marker = try marker()
        if marker == Self.endOfImage { return nil }
        // Markers without a segment: TEM and restarts.
        if marker == 0x01 || (0xD0...0xD8).contains(marker) { return Segment(marker: marker, body: []) }
        let length = Int(try byte(at: position)) << 8 | Int(try byte(at: position + 1))
        guard length >= 2 else { throw PhotoError(.damaged, "a segment of the JPEG has an impossible length") }
        guard position + length <= bytes.count else { throw Self.truncated }
        let body = bytes[(position + 2)..<(position + length)]
        position += length
        if marker == Self.startOfScan { try skipImageData() }
        return Segment(marker: marker, body: body)
    }

    private mutating func marker() throws(PhotoError) -> UInt8 {
        guard try byte(at: position) == 0xFF else {
            throw PhotoError(.damaged, "the JPEG is damaged: a segment does not begin where the one before it ends")
        }
        // A marker may have any number of these before it.
        while try byte(at: position) == 0xFF { position += 1 }
        position += 1
        return try byte(at: position - 1)
    }

    /// Image data ends where 0xFF is followed by anything but 0, a restart, or another 0xFF.
    private mutating func skipImageData() throws(PhotoError) {
        while let place = bytes[position...].firstIndex(of: 0xFF) {
            let following = try byte(at: place + 1)
            position = place
            if following != 0, following != 0xFF, !(0xD0...0xD7).contains(following) { return }
            position += following == 0xFF ? 1 : 2
        }
        throw Self.truncated
    }

    private func byte(at place: Int) throws(PhotoError) -> UInt8 {
        guard place < bytes.count else { throw Self.truncated }
        return bytes[place]
    }

    private static let truncated = PhotoError(
        .truncated, "the JPEG ends before its last pixel; its copy was cut short")
}
