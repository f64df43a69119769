import Foundation
import NuraModel

/// The metadata of a record as a sequence of 64-bit fingerprints that filters look for: one for every value with its
/// path, one for every tag.
///
/// A path has dots between its keys, and every element of a list counts as a value of the list's own path. That two of
/// the values of one record and a filter have the same fingerprint by chance is less likely than a broken disk.
struct MetadataFacts {
    /// The fingerprints, eight bytes each, as `document.facts` holds them.
    private(set) var bytes = Data()

    init(_ metadata: ImageMetadata) {
        append(.object(metadata.object), path: "")
        for tag in metadata.tags { bytes += Self.fingerprint(tag: tag) }
    }

    /// What `bytes` contains if the record has `tag`, whatever its case and accents.
    static func fingerprint(tag: String) -> Data {
        FNV1a(of: FoldedText.fold(tag)).data
    }

    /// What `bytes` contains, one of them, if the value at `path` is `value`.
    ///
    /// Numbers are equal by value where they are integers (`6.0` and `6`), else by their shortest spelling.
    static func fingerprints(path: String, value: String) -> [Data] {
        var spellings = [value]
        if let number = JSONNumber(value) {
            let canonical = spelling(of: number)
            if canonical != value { spellings.append(canonical) }
        }
        return spellings.map { fingerprint(path: path, value: $0) }
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
        bytes += Self.fingerprint(path: path, value: value)
    }

    private static func fingerprint(path: String, value: String) -> Data {
        var fingerprint = FNV1a(of: path)
        // No UTF-8 has this byte, so that the end of the path is certain.
        fingerprint.append(CollectionOfOne(0xFF))
        fingerprint.append(value.utf8)
        return fingerprint.data
    }

    private static func spelling(of number: JSONNumber) -> String {
        if let int = number.int { return String(int) }
        let isWhole = !number.spelling.utf8.contains { UInt8(ascii: ".") == $0 || $0 | 0x20 == UInt8(ascii: "e") }
        guard !isWhole, let double = number.double else { return number.spelling }
        return "\(double)"
    }
}

extension JSONNumber {
    /// `nil` for a text that is no number by the grammar of RFC 8259.
    fileprivate init?(_ spelling: String) {
        guard let first = spelling.utf8.first, first == UInt8(ascii: "-") || first >= 0x30 && first <= 0x39 else {
            return nil
        }
        do throws(JSONError) {
            guard let number = try JSONValue(parsing: spelling.utf8).number else { return nil }
            self = number
        } catch {
            return nil
        }
    }
}
