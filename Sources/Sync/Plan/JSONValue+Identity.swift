import NuraModel

/// Whether two texts are the same byte by byte: strings are equal also when they differ in Unicode's normal form, but
/// what a person wrote is to arrive as it was written.
func areIdentical(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
}

extension JSONValue {
    /// Whether this says the same as `other` to the byte: texts unnormalised, numbers by their spelling; the order of
    /// members does not count.
    func isIdentical(to other: JSONValue) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): areIdentical(left.spelling, right.spelling)
        case (.string(let left), .string(let right)): areIdentical(left, right)
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isIdentical(to: $1) }
        case (.object(let left), .object(let right)): left.isIdentical(to: right)
        default: false
        }
    }
}

extension JSONObject {
    func isIdentical(to other: JSONObject) -> Bool {
        count == other.count
            && members.allSatisfy { key, value in other[key]?.isIdentical(to: value) ?? false }
    }
}

/// Whether two values, either of which may be missing, are the same.
func areIdentical(_ left: JSONValue?, _ right: JSONValue?) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    case (let left?, let right?): left.isIdentical(to: right)
    default: false
    }
}
