/// A failure to read or write a JPEG or WebP picture.
///
/// The codec knows bytes, not files: whoever read the file puts its name in front of the message.
package struct PhotoError: Error, Hashable {
    package enum Code: String, Sendable {
        /// The bytes begin like neither JPEG nor WebP.
        case notPhoto = "not_photo"
        /// The bytes end before the picture does.
        case truncated
        /// The order of the parts or the image data is wrong.
        case damaged
        /// The picture exceeds the limits or what the format can express.
        case tooLarge = "too_large"
        /// A sound file of a kind that is not read: lossless JPEG, animated WebP.
        case unsupported
        case outOfMemory = "out_of_memory"
    }

    package let code: Code
    /// What is wrong with the picture, in a sentence without the file's name.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
