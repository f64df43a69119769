/// A search that cannot be understood.
package struct SearchQueryError: Error, Hashable {
    package enum Code: String, Sendable {
        case badDate = "bad_date"
        case unknownEmotion = "unknown_emotion"
        case unknownOrder = "unknown_order"
        case unknownFilter = "unknown_filter"
        case badLimit = "bad_limit"
        case tooManyFilters = "too_many_filters"
    }

    package let code: Code
    /// The name of the parameter that is wrong.
    package let parameter: String
    /// Which parameter is wrong, how, and what is expected there.
    package let message: String
}
