/// What an image may cost, checked against what its file declares before anything is decoded.
package struct PNGLimits: Hashable, Sendable {
    /// Width times height. An image needs three bytes a pixel in memory.
    package var maximumPixels = 64_000_000
    /// Pixels, for width and height alike.
    package var maximumSide = 32_768
    /// Bytes of all keywords and texts of a file together, decompressed.
    package var maximumTextBytes = 8 << 20
    /// Text chunks in a file.
    package var maximumTexts = 1024
    /// Chunks of any kind in a file.
    package var maximumChunks = 1_000_000

    package static let `default` = PNGLimits()

    package init() {}
}
