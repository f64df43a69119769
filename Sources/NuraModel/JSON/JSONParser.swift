extension JSONValue {
    /// The deepest nesting that is read; deeper documents are refused, so that a hostile one cannot exhaust the stack.
    package static let maximumDepth = 100

    /// Reads one JSON document (RFC 8259) in UTF-8, with or without a byte order mark.
    ///
    /// - Throws: `JSONError` with line and column for anything else, including text after the document, nesting
    ///   beyond `maximumDepth`, invalid UTF-8 and lone surrogates, which no Swift string can hold.
    package init(parsing bytes: some Sequence<UInt8>) throws(JSONError) {
        let result =
            bytes.withContiguousStorageIfAvailable(JSONValue.parse)
            ?? Array(bytes).withUnsafeBufferPointer(JSONValue.parse)
        self = try result.get()
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<JSONValue, JSONError> {
        var parser = JSONParser(bytes: bytes)
        do throws(JSONError) {
            return .success(try parser.parseDocument())
        } catch {
            return .failure(error)
        }
    }
}

/// A recursive-descent reader over the bytes of one document.
private struct JSONParser {
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var depth = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func parseDocument() throws(JSONError) -> JSONValue {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
        skipWhitespace()
        let value = try parseValue()
        skipWhitespace()
        guard position == bytes.count else { throw problem("text after the end of the document") }
        return value
    }

    private mutating func parseValue() throws(JSONError) -> JSONValue {
        switch peek {
        case UInt8(ascii: "{"): return try nested { (parser) throws(JSONError) in .object(try parser.parseObject()) }
        case UInt8(ascii: "["): return try nested { (parser) throws(JSONError) in .array(try parser.parseArray()) }
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "t"): return try parseLiteral("true", .bool(true))
        case UInt8(ascii: "f"): return try parseLiteral("false", .bool(false))
        case UInt8(ascii: "n"): return try parseLiteral("null", .null)
        case let byte? where byte == UInt8(ascii: "-") || Self.digits.contains(byte): return .number(try parseNumber())
        case nil: throw problem("the document ends too early")
        default: throw problem("expected a value")
        }
    }

    private mutating func nested(
        _ parse: (inout JSONParser) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        depth += 1
        guard depth <= JSONValue.maximumDepth else { throw problem("nested too deeply") }
        let value = try parse(&self)
        depth -= 1
        return value
    }

    private mutating func parseObject() throws(JSONError) -> JSONObject {
        var object = JSONObject()
        var positions: [String: Int] = [:]
        position += 1
        skipWhitespace()
        if consume("}") { return object }
        while true {
            skipWhitespace()
            guard peek == UInt8(ascii: "\"") else { throw problem("expected a key in quotation marks") }
            let key = try parseString()
            skipWhitespace()
            guard consume(":") else { throw problem("expected \":\" after the key") }
            skipWhitespace()
            let value = try parseValue()
            if let position = positions[key] {
                object.replaceValue(at: position, with: value)
            } else {
                positions[key] = object.count
                object.append(new: key, value)
            }
            skipWhitespace()
            if consume("}") { return object }
            guard consume(",") else { throw problem("expected \",\" or \"}\"") }
        }
    }

    private mutating func parseArray() throws(JSONError) -> [JSONValue] {
        var elements: [JSONValue] = []
        position += 1
        skipWhitespace()
        if consume("]") { return elements }
        while true {
            skipWhitespace()
            elements.append(try parseValue())
            skipWhitespace()
            if consume("]") { return elements }
            guard consume(",") else { throw problem("expected \",\" or \"]\"") }
        }
    }

    private mutating func parseLiteral(_ literal: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let length = literal.utf8CodeUnitCount
        let matches = literal.withUTF8Buffer { expected in
            position + length <= bytes.count && (0..<length).allSatisfy { bytes[position + $0] == expected[$0] }
        }
        guard matches else { throw problem("expected a value") }
        position += length
        return value
    }

    private mutating func parseNumber() throws(JSONError) -> JSONNumber {
        let start = position
        _ = consume("-")
        if !consume("0") { try skipDigits() }
        if consume(".") { try skipDigits() }
        if consume("e") || consume("E") {
            if !consume("+") { _ = consume("-") }
            try skipDigits()
        }
        return JSONNumber(validated: String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func skipDigits() throws(JSONError) {
        let start = position
        while let byte = peek, Self.digits.contains(byte) { position += 1 }
        guard position > start else { throw problem("expected a digit") }
    }

    private mutating func parseString() throws(JSONError) -> String {
        position += 1
        let start = position
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        if peek == UInt8(ascii: "\"") {
            let text = try utf8(bytes[start..<position])
            position += 1
            return text
        }
        return try parseEscapedString(from: start)
    }

    private mutating func parseEscapedString(from start: Int) throws(JSONError) -> String {
        var units = Array(bytes[start..<position])
        while true {
            guard let byte = peek else { throw problem("a text that is never closed") }
            switch byte {
            case UInt8(ascii: "\""):
                let text = try utf8(units[...])
                position += 1
                return text
            case UInt8(ascii: "\\"):
                position += 1
                try parseEscape(into: &units)
            case ..<0x20:
                throw problem("a line break or control character inside a text")
            default:
                units.append(byte)
                position += 1
            }
        }
    }

    private mutating func parseEscape(into units: inout [UInt8]) throws(JSONError) {
        guard let byte = peek else { throw problem("a text that is never closed") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(byte)
        case UInt8(ascii: "b"): units.append(0x08)
        case UInt8(ascii: "f"): units.append(0x0C)
        case UInt8(ascii: "n"): units.append(0x0A)
        case UInt8(ascii: "r"): units.append(0x0D)
        case UInt8(ascii: "t"): units.append(0x09)
        case UInt8(ascii: "u"): units.append(contentsOf: String(Character(try parseUnicodeEscape())).utf8)
        default: throw problem("an unknown escape")
        }
    }

    /// Reads the four digits after `\u`, and the second half of a surrogate pair where the first asks for it.
    private mutating func parseUnicodeEscape() throws(JSONError) -> Unicode.Scalar {
        let first = try parseFourHexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, consume("\\"), consume("u") else { throw problem("half of a surrogate pair") }
        let second = try parseFourHexDigits()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw problem("half of a surrogate pair") }
        return scalar
    }

    private mutating func parseFourHexDigits() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw problem("expected four hexadecimal digits")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    private func utf8(_ slice: some Collection<UInt8>) throws(JSONError) -> String {
        guard let text = String(validating: slice, as: UTF8.self) else { throw problem("not UTF-8") }
        return text
    }

    private var peek: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func consume(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipWhitespace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func problem(_ text: String) -> JSONError {
        let before = bytes[..<position]
        let line = before.count { $0 == 0x0A } + 1
        let column = position - (before.lastIndex(of: 0x0A) ?? -1)
        return JSONError(line: line, column: column, problem: text)
    }
}
