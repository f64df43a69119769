/// A document that is not the record of an image.
package struct RecordError: Error, Hashable {
    package enum Code: String, Sendable {
        case notJSON = "not_json"
        case missingKey = "missing_key"
        case wrongType = "wrong_type"
        case badValue = "bad_value"
    }

    package let code: Code
    /// Which key is wrong, how, and what is expected there.
    package let message: String

    package init(code: Code, message: String) {
        self.code = code
        self.message = message
    }
}
