/// An image in memory: 8-bit sRGB, three bytes a pixel (red, green, blue), rows from top to bottom without padding.
package struct Bitmap: Hashable, Sendable {
    package let width: Int
    package let height: Int
    /// `width * height * 3` bytes.
    package let pixels: [UInt8]

    /// - Precondition: both sides are positive and `pixels` has three bytes for every pixel.
    package init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(width > 0 && height > 0 && pixels.count == width * height * 3)
        self.width = width
        self.height = height
        self.pixels = pixels
    }
}
