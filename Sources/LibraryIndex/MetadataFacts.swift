import NuraModel

/// The metadata of a record as lines of text that filters look for: one for every value, one for every tag.
///
/// A value's line is `=PATH=VALUE`, where the path has dots between its keys and every element of a list counts as a
/// value of the list's own path. A tag's line is `#TAG`, folded.
struct MetadataFacts {
    /// The lines, with a line break before, between and after them.
    private(set) var text = "\n"

    init(_ metadata: ImageMetadata) {
        append(.object(metadata.object), path: "")
        for tag in metadata.tags { text += Self.line(tag: tag) + "\n" }
    }

    /// What `text` contains if the record has `tag`, whatever its case and accents.
    static func needle(tag: String) -> String { "\n\(line(tag: tag))\n" }

    /// What `text` contains, one of them, if the value at `path` is `value`.
    ///
    /// Numbers are equal by value where they are integers (`6.0` and `6`), else by their shortest spelling.
    static func needles(path: String, value: String) -> [String] {
        var spellings = [value]
        if case .number(let number)? = try? JSONValue(parsing: Array(value.utf8)) {
            let canonical = Self.spelling(of: number)
            if canonical != value { spellings.append(canonical) }
        }
        return spellings.map { "\n\(line(path: path, value: $0))\n" }
    }

    private mutating func append(_ value: JSONValue, path: String) {
        switch value {
        case .object(let object):
            for (key, value) in object.members { append(value, path: path.isEmpty ? key : "\(path).\(key)") }
        case .array(let elements):
            for element in elements { append(element, path: path) }
        case .null: append("null", at: path)
        case .bool(let value): append(value ? "true" : "false", at: path)
        case .number(let number): append(Self.spelling(of: number), at: path)
        case .string(let string): append(string, at: path)
        }
    }

    private mutating func append(_ value: String, at path: String) {
        text += Self.line(path: path, value: value)
        text += "\n"
    }

    private static func line(tag: String) -> String { "#\(FoldedText.fold(tag))" }

    private static func line(path: String, value: String) -> String {
        "=\(escaped(path, and: "="))=\(escaped(shortened(value), and: "\n"))"
    }

    /// Long values are told apart by a hash, so that a diary does not stand in the index twice.
    private static func shortened(_ value: String) -> String {
        guard value.utf8.count > 200 else { return value }
        var prefix = value.utf8.prefix(64)
        while String(prefix) == nil { prefix = prefix.dropLast() }
        return "\(Substring(prefix))…\(String(Fingerprint(of: value.utf8).value, radix: 16))"
    }

    private static func spelling(of number: JSONNumber) -> String {
        if let int = number.int { return String(int) }
        let isWhole = number.spelling.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        guard !isWhole, let double = number.double else { return number.spelling }
        return "\(double)"
    }

    /// Replaces what has a meaning in a line, and NUL, at which SQLite's texts end.
    private static func escaped(_ text: String, and special: Unicode.Scalar) -> String {
        let isSpecial = { (byte: UInt8) in byte == 0 || byte == 0x0A || byte == UInt8(ascii: special) }
        guard text.utf8.contains(where: isSpecial) else { return text }
        return String(decoding: text.utf8.map { isSpecial($0) ? 0x1F : $0 }, as: UTF8.self)
    }
}
