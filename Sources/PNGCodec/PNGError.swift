/// A failure to read or write a PNG.
///
/// The codec knows bytes, not files: whoever read the file puts its name in front of the message.
package struct PNGError: Error, Hashable {
    package enum Code: String, Sendable {
        /// The bytes begin like something else.
        case notPNG = "not_png"
        /// The bytes end before the image does; an empty file is the shortest case.
        case truncated
        /// A checksum, the order of the chunks or the image data is wrong.
        case damaged
        /// The image, its texts or its number of chunks exceed the limits.
        case tooLarge = "too_large"
        /// A critical chunk or a method that this version of PNG does not know.
        case unsupported
        /// A keyword that PNG does not allow.
        case invalidText = "invalid_text"
        case outOfMemory = "out_of_memory"
    }

    package let code: Code
    /// What is wrong with the image, in a sentence without the file's name.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
