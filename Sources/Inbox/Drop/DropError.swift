/// Why a dropped file cannot become a picture as it is.
///
/// The message is for the person who dropped the file and may quote it; a log gets the code and the key only.
package struct DropError: Error, Hashable {
    package enum Code: String, Sendable {
        case tooLarge = "too_large"
        case notText = "not_text"
        case notAPicture = "not_a_picture"
        case badFrontMatter = "bad_front_matter"
        case badValue = "bad_value"
    }

    package let code: Code
    /// One plain sentence that says what is wrong, and one that says what to do.
    package let message: String
    /// The key of the front matter that has a bad value.
    package let key: String?

    package init(code: Code, message: String, key: String? = nil) {
        self.code = code
        self.message = message
        self.key = key
    }
}
