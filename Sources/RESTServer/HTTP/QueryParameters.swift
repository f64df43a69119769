/// The parameters of a URL's query, decoded, in their order.
struct QueryParameters: Sendable {
    let all: [(name: String, value: String)]

    /// - Parameter text: what stands after the `?`; a plus sign is a space, and bytes that are not UTF-8 are replaced.
    init(_ text: String?) {
        all = (text ?? "").split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (
                PercentEncoding.decoded(parts[0], plusIsSpace: true),
                parts.count > 1 ? PercentEncoding.decoded(parts[1], plusIsSpace: true) : ""
            )
        }
    }

    /// The last value of a parameter; an empty one counts as not given.
    subscript(_ name: String) -> String? {
        all.last { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    /// A flag that is on unless it says otherwise.
    ///
    /// - Throws: `APIError` for anything that is neither true nor false.
    func flag(_ name: String, default value: Bool) throws(APIError) -> Bool {
        guard let text = self[name] else { return value }
        guard let flag = LenientBool.value(of: text) else {
            throw .query(
                name, type: "bool_parsing", "Input should be a valid boolean, unable to interpret input", input: text)
        }
        return flag
    }

    /// A whole number within `range`.
    ///
    /// - Throws: `APIError` for anything else.
    func number(_ name: String, in range: ClosedRange<Int>, default value: Int) throws(APIError) -> Int {
        guard let text = self[name] else { return value }
        guard let number = Int(text), range.contains(number) else {
            throw .query(
                name, type: "int_parsing",
                "Input should be a whole number from \(range.lowerBound) to \(range.upperBound)", input: text)
        }
        return number
    }
}

/// The spellings of true and false that the original service took.
enum LenientBool {
    static func value(of text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "1", "yes", "on", "t", "y": true
        case "false", "0", "no", "off", "f", "n": false
        default: nil
        }
    }
}

/// `%41` for `A` (RFC 3986, section 2.1).
enum PercentEncoding {
    /// What cannot be decoded stays as it is, and bytes that are not UTF-8 become replacement characters.
    static func decoded(_ text: Substring, plusIsSpace: Bool = false) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "%"):
                if let high = rest.first?.hexadecimalValue, let low = rest.dropFirst().first?.hexadecimalValue {
                    bytes.append(high << 4 | low)
                    rest = rest.dropFirst(2)
                } else {
                    bytes.append(byte)
                }
            case UInt8(ascii: "+") where plusIsSpace: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Everything but letters, digits and `-._~` is encoded.
    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
