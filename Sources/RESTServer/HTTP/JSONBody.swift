import HTTPTypes
import Hummingbird
import NIOCore
import NuraModel

/// The JSON object in the body of a request, read key by key; what is wrong is collected and told all at once.
struct JSONBody {
    /// No body that an endpoint wants is larger, whatever a file may have.
    private static let largest = 2 << 20

    let object: JSONObject
    private var problems: [APIError.Problem] = []

    /// Reads the body.
    ///
    /// - Throws: `APIError` for a body that is too large, no JSON or no object, in the words of the original service.
    init(_ request: Request, limit: Int) async throws {
        let bytes = try await request.bytes(limit: min(limit, Self.largest))
        object = try Self.object(bytes, isJSON: Self.saysJSON(request.headers[.contentType]))
    }

    private static func saysJSON(_ type: String?) -> Bool {
        guard let type = type?.split(separator: ";").first?.trimming(" \t").lowercased() else { return true }
        return type == "application/json" || (type.hasPrefix("application/") && type.hasSuffix("+json"))
    }

    static func object(_ bytes: [UInt8], isJSON: Bool) throws(APIError) -> JSONObject {
        guard !bytes.isEmpty else { throw .missingBody }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .unreadableBody }
        let value = isJSON ? try parsed(bytes) : .string(text)
        if value == .null { throw .missingBody }
        guard let object = value.object else {
            throw .validation([
                .init(
                    type: "model_attributes_type", location: ["body"],
                    message: "Input should be a valid dictionary or object to extract fields from", input: value)
            ])
        }
        return object
    }

    private static func parsed(_ bytes: [UInt8]) throws(APIError) -> JSONValue {
        do throws(JSONError) {
            return try JSONValue(parsing: bytes)
        } catch {
            guard error.problem != "nested too deeply" else { throw .unreadableBody }
            let lines = bytes.split(separator: 0x0A, maxSplits: error.line, omittingEmptySubsequences: false)
            let offset = lines.prefix(error.line - 1).reduce(0) { $0 + $1.count + 1 } + error.column - 1
            throw .validation([
                .init(
                    type: "json_invalid", location: ["body", .number(JSONNumber(offset))],
                    message: "JSON decode error: \(error.problem)", input: .object(JSONObject()))
            ])
        }
    }

    /// - Throws: `APIError` when anything that was asked for is wrong.
    func check() throws(APIError) {
        guard problems.isEmpty else { throw .validation(problems) }
    }

    /// A text that must be there.
    mutating func text(_ key: String, atMost limit: Int) -> String {
        guard let value = object[key] else {
            add("missing", key, "Field required", input: .object(object))
            return ""
        }
        return checkedText(value, key, limit) ?? ""
    }

    /// A text that may be missing or `null`.
    mutating func optionalText(_ key: String, atMost limit: Int) -> String? {
        guard let value = object[key], value != .null else { return nil }
        return checkedText(value, key, limit)
    }

    private mutating func checkedText(_ value: JSONValue, _ key: String, _ limit: Int) -> String? {
        guard let text = value.string else {
            add("string_type", key, "Input should be a valid string", input: value)
            return nil
        }
        guard text.isWithin(limit) else {
            add("string_too_long", key, "String should have at most \(limit) characters", input: .null)
            return nil
        }
        guard !text.utf8.contains(0) else {
            add("value_error", key, "The character U+0000 is not allowed", input: .null)
            return nil
        }
        return text
    }

    mutating func flag(_ key: String, default fallback: Bool) -> Bool {
        guard let value = object[key], value != .null else { return fallback }
        let spelling: String? =
            switch value {
            case .bool(let flag): "\(flag)"
            case .number(let number): number.spelling
            case .string(let text): text
            default: nil
            }
        if let flag = spelling.flatMap(LenientBool.value) { return flag }
        add(
            "bool_parsing", key, "Input should be a valid boolean, unable to interpret input", input: value)
        return fallback
    }

    mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let value = object[key], value != .null else { return nil }
        guard let number = value.int ?? value.string.flatMap({ Int($0) }), range.contains(number) else {
            add(
                "int_type", key,
                "Input should be a whole number from \(range.lowerBound) to \(range.upperBound)", input: value)
            return nil
        }
        return number
    }

    mutating func texts(_ key: String, count: Int, atMost limit: Int) -> [String] {
        guard let value = object[key], value != .null else { return [] }
        guard let list = value.array, list.count <= count, list.allSatisfy({ $0.string != nil }) else {
            add("list_type", key, "Input should be a list of at most \(count) strings", input: value)
            return []
        }
        return list.compactMap { checkedText($0, key, limit) }
    }

    /// An object of at most `limit` bytes, under the first of `keys` that is there.
    mutating func dictionary(_ keys: [String], atMost limit: Int) -> JSONObject? {
        guard let key = keys.first(where: { object[$0] != nil }), let value = object[key] else { return nil }
        guard let dictionary = value.object else {
            add("dict_type", key, "Input should be a valid dictionary", input: value)
            return nil
        }
        guard value.encoded(.compact).count <= limit else {
            add("dict_too_long", key, "The metadata should have at most \(limit) bytes", input: .null)
            return nil
        }
        return dictionary
    }

    mutating func add(_ type: String, _ key: String, _ message: String, input: JSONValue) {
        problems.append(
            APIError.Problem(type: type, location: ["body", .string(key)], message: message, input: input))
    }
}

extension APIError {
    fileprivate static let missingBody = APIError.validation([
        Problem(type: "missing", location: ["body"], message: "Field required", input: .null)
    ])

    fileprivate static let unreadableBody = APIError(.badRequest, "There was an error parsing the body")
}

extension Request {
    /// The whole body.
    ///
    /// - Throws: `APIError` for more than `limit` bytes; they are not read then.
    func bytes(limit: Int) async throws -> [UInt8] {
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw APIError.tooLarge(limit: limit)
        }
        do {
            return Array(buffer: try await body.collect(upTo: limit))
        } catch is NIOTooManyBytesError {
            throw APIError.tooLarge(limit: limit)
        }
    }
}

extension String {
    /// Whether there are at most `limit` characters. Unicode's scalars are counted: of what a reader takes for one
    /// character there is no end, for marks can be piled on it.
    func isWithin(_ limit: Int) -> Bool { utf8.count <= limit || unicodeScalars.count <= limit }
}

extension Substring {
    /// Without the characters of `set` at both ends.
    func trimming(_ set: String) -> Substring {
        var text = self
        while let first = text.first, set.contains(first) { text.removeFirst() }
        while let last = text.last, set.contains(last) { text.removeLast() }
        return text
    }
}
