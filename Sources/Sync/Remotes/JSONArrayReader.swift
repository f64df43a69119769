import NuraModel

/// Takes a JSON array apart while it arrives, one element at a time, so that a list of pictures is never whole in
/// memory. It finds where elements begin and end; each is then read by the ordinary parser.
struct JSONArrayReader {
    private enum Place {
        case before
        case element
        case after
    }

    /// The largest element, in bytes: a picture in base64.
    private static let longestElement = 256 << 20

    private var place = Place.before
    private var depth = 0
    private var isInText = false
    private var isEscaped = false
    private var mustFollow = false
    private var element: [UInt8] = []

    /// Whether the array was closed and nothing but blanks followed.
    var isComplete: Bool { place == .after }

    /// Takes in the next bytes.
    ///
    /// - Returns: the elements that ended in them; `nil` when this is no array, or goes on after its end.
    mutating func take(_ bytes: [UInt8]) -> [JSONValue]? {
        var elements: [JSONValue] = []
        for byte in bytes {
            guard step(byte, into: &elements) else { return nil }
        }
        return elements
    }

    private mutating func step(_ byte: UInt8, into elements: inout [JSONValue]) -> Bool {
        switch place {
        case .before:
            if Self.isBlank(byte) { return true }
            guard byte == UInt8(ascii: "[") else { return false }
            place = .element
            return true
        case .after:
            return Self.isBlank(byte)
        case .element:
            return stepInElement(byte, into: &elements)
        }
    }

    private mutating func stepInElement(_ byte: UInt8, into elements: inout [JSONValue]) -> Bool {
        if isInText {
            element.append(byte)
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInText = false
            }
            return element.count <= Self.longestElement
        }
        if depth == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") {
            let isEnd = byte == UInt8(ascii: "]")
            if isEnd { place = .after }
            if element.isEmpty, isEnd, !mustFollow { return true }
            mustFollow = !isEnd
            return end(into: &elements)
        }
        if element.isEmpty, Self.isBlank(byte) { return true }
        switch byte {
        case UInt8(ascii: "\""): isInText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
        element.append(byte)
        return depth >= 0
    }

    private mutating func end(into elements: inout [JSONValue]) -> Bool {
        guard let value = try? JSONValue(parsing: element) else { return false }
        elements.append(value)
        element.removeAll(keepingCapacity: true)
        return true
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
