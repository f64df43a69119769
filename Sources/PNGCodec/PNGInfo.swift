/// What a PNG says about itself before its pixels are decoded.
package struct PNGInfo: Hashable, Sendable {
    /// Pixels.
    package let width: Int
    /// Pixels.
    package let height: Int
    /// Bits of a sample, or of a palette index: 1, 2, 4, 8 or 16.
    package let bitDepth: Int
    /// Whether any pixel can be transparent: an alpha channel or a tRNS chunk.
    package let hasAlpha: Bool
    /// Every readable text in the order of the file, those after the pixels too.
    package let texts: [PNGText]

    private let preferred: [String: String]

    /// - Parameter preferred: the text to read for each keyword.
    package init(
        width: Int, height: Int, bitDepth: Int, hasAlpha: Bool, texts: [PNGText], preferred: [String: String]
    ) {
        self.width = width
        self.height = height
        self.bitDepth = bitDepth
        self.hasAlpha = hasAlpha
        self.texts = texts
        self.preferred = preferred
    }

    /// The text with this keyword. Where a file carries several, international text (iTXt) wins over compressed
    /// (zTXt) over plain (tEXt), and the first of its kind over the others.
    package func text(_ keyword: String) -> String? { preferred[keyword] }
}
