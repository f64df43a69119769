/// What a picture may cost, checked against what its file declares before anything is decoded.
package struct PhotoLimits: Hashable, Sendable {
    /// Width times height. A picture needs up to eight bytes a pixel in memory while it is decoded.
    package var maximumPixels = 64_000_000
    /// Pixels, for width and height alike.
    package var maximumSide = 32_768
    /// Passes over the picture in a progressive JPEG; each takes the time of a whole picture.
    package var maximumScans = 64

    package static let `default` = PhotoLimits()

    package init() {}
}

extension PhotoLimits {
    /// - Throws: `PhotoError` if a picture of this size is not allowed.
    func check(width: Int, height: Int, _ format: PhotoFormat) throws(PhotoError) {
        guard width > 0, height > 0 else {
            throw PhotoError(.damaged, "the \(format.title) declares a side of no pixels")
        }
        guard width <= maximumSide, height <= maximumSide, width * height <= maximumPixels else {
            throw PhotoError(
                .tooLarge,
                "the picture is \(width)×\(height) pixels; the limit is \(maximumSide) a side and \(maximumPixels) in "
                    + "all")
        }
    }
}
