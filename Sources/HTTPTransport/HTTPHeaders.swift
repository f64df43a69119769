/// The fields of a request's or a response's header, in order; repeated fields are kept.
///
/// Names compare without case (RFC 9110, section 5).
package struct HTTPHeaders: Hashable, Sendable {
    private struct Field: Hashable, Sendable {
        let name: String
        let value: String

        func isNamed(_ other: String) -> Bool { name.isSameFieldName(as: other) }

        static func == (left: Field, right: Field) -> Bool { left.isNamed(right.name) && left.value == right.value }

        func hash(into hasher: inout Hasher) {
            for byte in name.utf8 { hasher.combine(byte.asciiLowercased) }
            hasher.combine(value)
        }
    }

    private var fields: [Field] = []

    package init() {}

    /// The first value of the field; setting replaces all fields of the name, or removes them with `nil`.
    package subscript(_ name: String) -> String? {
        get { fields.first { $0.isNamed(name) }?.value }
        set {
            let first = fields.firstIndex { $0.isNamed(name) }
            fields.removeAll { $0.isNamed(name) }
            guard let newValue else { return }
            fields.insert(Field(name: name, value: newValue), at: first ?? fields.count)
        }
    }

    /// The values of all fields of the name, in order.
    package func values(_ name: String) -> [String] {
        fields.filter { $0.isNamed(name) }.map(\.value)
    }

    /// Adds a field after those that are there, also when there is one of the same name.
    package mutating func add(_ name: String, _ value: String) {
        fields.append(Field(name: name, value: value))
    }

    package var isEmpty: Bool { fields.isEmpty }

    package var count: Int { fields.count }
}

extension HTTPHeaders: Sequence {
    package func makeIterator() -> AnyIterator<(name: String, value: String)> {
        var rest = fields.makeIterator()
        return AnyIterator { rest.next().map { ($0.name, $0.value) } }
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { add(name, value) }
    }
}

extension String {
    /// Whether both name the same header field.
    func isSameFieldName(as other: String) -> Bool {
        utf8.count == other.utf8.count
            && zip(utf8, other.utf8).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
    }
}

extension UInt8 {
    /// `A` to `Z` in lower case; every other byte as it is.
    var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
