/// A JSON number in the spelling it was written with, such as `1e-07` or a 30-digit integer.
package struct JSONNumber: Hashable, Sendable {
    /// The number as it stands in the document; always a number by the grammar of RFC 8259, section 6.
    package let spelling: String

    package init(_ value: some BinaryInteger) {
        spelling = String(value)
    }

    /// The shortest spelling that reads back as `value`; `nil` for infinities and NaN, which JSON cannot say.
    package init?(_ value: Double) {
        guard value.isFinite else { return nil }
        spelling = "\(value)"
    }

    /// The caller has checked `spelling` against the grammar.
    init(validated spelling: String) {
        self.spelling = spelling
    }

    /// The value as an integer; `nil` when it has a fraction or does not fit. `40.0` and `4e1` are integers too.
    package var int: Int? {
        Int(spelling) ?? double.flatMap { Int(exactly: $0) }
    }

    /// The nearest double; `nil` when the number is too large for one.
    package var double: Double? {
        guard let value = Double(spelling), value.isFinite else { return nil }
        return value
    }
}
