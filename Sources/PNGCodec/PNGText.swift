/// A keyword and its text, as a PNG carries them (PNG specification, third edition, 11.3.3).
package struct PNGText: Hashable, Sendable {
    /// 1 to 79 printable Latin-1 characters, no space at either end and no two in a row.
    package let keyword: String
    /// Any text. U+0000, which the format cannot hold, is written as U+FFFD.
    package let text: String

    package init(_ keyword: String, _ text: String) {
        self.keyword = keyword
        self.text = text
    }
}

extension PNGText {
    /// The keyword of an XMP packet (XMP specification, part 3, 1.1.5).
    package static let xmpKeyword = "XML:com.adobe.xmp"
    /// The keyword of the infotext that Stable Diffusion programs read.
    package static let infotextKeyword = "parameters"
}
