/// The width and height of a picture in pixels, each from 64 to 4096.
package struct PictureSize: Hashable, Sendable, CustomStringConvertible {
    package static let allowedSides = 64...4096

    package let width: Int
    package let height: Int

    /// - Returns: `nil` when a side is outside `allowedSides`.
    package init?(width: Int, height: Int) {
        guard Self.allowedSides.contains(width), Self.allowedSides.contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// Reads `1024x768`, also with `×` or a capital `X`.
    package init?(_ text: String) {
        let sides = text.split(omittingEmptySubsequences: false) { "xX×".contains($0) }
        guard sides.count == 2, let width = Int(sides[0]), let height = Int(sides[1]) else { return nil }
        self.init(width: width, height: height)
    }

    package var description: String { "\(width)x\(height)" }
}
