/// The IHDR chunk (PNG specification, 11.2.1).
struct ImageHeader: Hashable {
    enum ColorType: UInt8 {
        case grey = 0
        case rgb = 2
        case palette = 3
        case greyAlpha = 4
        case rgbAlpha = 6

        var channels: Int {
            switch self {
            case .grey, .palette: 1
            case .greyAlpha: 2
            case .rgb: 3
            case .rgbAlpha: 4
            }
        }

        var hasAlpha: Bool { self == .greyAlpha || self == .rgbAlpha }

        var bitDepths: Set<Int> {
            switch self {
            case .grey: [1, 2, 4, 8, 16]
            case .palette: [1, 2, 4, 8]
            case .rgb, .greyAlpha, .rgbAlpha: [8, 16]
            }
        }
    }

    let width: Int
    let height: Int
    let bitDepth: Int
    let colorType: ColorType
    let isInterlaced: Bool

    /// What the image data must inflate to at least, in bytes: the samples without filter bytes and padding.
    var minimumRawBytes: Int { width * height * bitDepth * colorType.channels / 8 }

    /// 8-bit RGB, not interlaced, as every picture is written.
    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        bitDepth = 8
        colorType = .rgb
        isInterlaced = false
    }

    /// - Throws: `PNGError` if the fields contradict the specification or exceed the limits.
    init(_ data: ArraySlice<UInt8>, limits: PNGLimits) throws(PNGError) {
        let fields = Array(data)
        guard fields.count == 13 else { throw PNGError(.damaged, "the header of the PNG has the wrong length") }
        width = fields[0..<4].reduce(0) { $0 << 8 | Int($1) }
        height = fields[4..<8].reduce(0) { $0 << 8 | Int($1) }
        bitDepth = Int(fields[8])
        guard let colorType = ColorType(rawValue: fields[9]), colorType.bitDepths.contains(bitDepth),
            fields[10] == 0, fields[11] == 0, fields[12] <= 1
        else { throw PNGError(.unsupported, "the PNG is of a kind that PNG does not define") }
        self.colorType = colorType
        isInterlaced = fields[12] == 1
        try Self.check(width: width, height: height, limits)
    }

    /// - Throws: `PNGError` if an image of this size is not allowed.
    static func check(width: Int, height: Int, _ limits: PNGLimits) throws(PNGError) {
        guard width > 0, height > 0 else { throw PNGError(.damaged, "the PNG declares a side of no pixels") }
        guard width <= limits.maximumSide, height <= limits.maximumSide, width * height <= limits.maximumPixels else {
            throw PNGError(
                .tooLarge,
                "the image is \(width)×\(height) pixels; the limit is \(limits.maximumSide) a side "
                    + "and \(limits.maximumPixels) in all")
        }
    }

    /// The 13 bytes of the chunk.
    var data: [UInt8] {
        [width, height].flatMap { side in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: side >> $0) } }
            + [UInt8(bitDepth), colorType.rawValue, 0, 0, isInterlaced ? 1 : 0]
    }
}
