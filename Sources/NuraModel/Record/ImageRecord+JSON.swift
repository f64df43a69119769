extension ImageRecord {
    /// The record as its sidecar holds it: known keys in a fixed order, then the others in the order they came.
    package var json: JSONObject {
        var object: JSONObject = [
            "schema": .string(Self.schema),
            "id": .string(id.rawValue),
            "user_id": userID.map(JSONValue.string) ?? .null,
            "name": .string(name),
            "prompt": .string(prompt),
            "image_format": .string(imageFormat),
            "metadata": .object(metadata.object),
            "created_at": .string(createdAt.description),
            "updated_at": .string(updatedAt.description),
        ]
        if let file { object["file"] = .object(file.json) }
        for (key, value) in otherKeys.members { object[key] = value }
        return object
    }

    /// The bytes of the sidecar.
    package var sidecar: [UInt8] {
        JSONValue.object(json).encoded(.pretty)
    }

    /// Reads a sidecar.
    ///
    /// - Throws: `RecordError` naming the key for anything that is not a whole record: not JSON, a missing or
    ///   mistyped key, an empty id, a time that is none, a schema of another major version.
    package init(sidecar bytes: some Sequence<UInt8>) throws(RecordError) {
        let document: JSONValue
        do throws(JSONError) {
            document = try JSONValue(parsing: bytes)
        } catch {
            throw RecordError(code: .notJSON, message: "not JSON, \(error.message)")
        }
        guard let object = document.object else {
            throw RecordError(code: .wrongType, message: "the document must be an object, but it is \(document.kind)")
        }
        try self.init(json: object)
    }

    package init(json object: JSONObject) throws(RecordError) {
        var reader = RecordReader(object)
        let schema = try reader.text("schema")
        guard schema == Self.schema || schema.hasPrefix(Self.schema + ".") else {
            throw RecordError(
                code: .badValue, message: "\"schema\" is \"\(schema)\", but this version reads \(Self.schema)")
        }
        guard let id = ImageID(try reader.text("id")) else {
            throw RecordError(code: .badValue, message: "\"id\" must have 1 to 200 bytes")
        }
        self.init(
            id: id,
            userID: try reader.optionalText("user_id"),
            name: try reader.optionalText("name") ?? "",
            prompt: try reader.text("prompt"),
            imageFormat: try reader.optionalText("image_format") ?? "png",
            metadata: ImageMetadata(try reader.optionalObject("metadata") ?? JSONObject()),
            createdAt: try reader.time("created_at"),
            updatedAt: try reader.time("updated_at"),
            file: try reader.optionalObject("file").map(ImageFile.init(json:)),
            otherKeys: reader.rest
        )
        if let error = metadata.firstWrongType { throw error }
    }
}

extension ImageFile {
    package var json: JSONObject {
        var object: JSONObject = [
            "sha256": .string(sha256),
            "bytes": .number(JSONNumber(bytes)),
            "width": .number(JSONNumber(width)),
            "height": .number(JSONNumber(height)),
        ]
        for (key, value) in otherKeys.members { object[key] = value }
        return object
    }

    init(json object: JSONObject) throws(RecordError) {
        guard let sha256 = object["sha256"]?.string, Self.isSHA256(sha256) else {
            throw RecordError(code: .badValue, message: "\"file.sha256\" must be 64 hexadecimal digits in lower case")
        }
        guard let bytes = object["bytes"]?.int, let width = object["width"]?.int, let height = object["height"]?.int,
            bytes >= 0, width > 0, height > 0
        else {
            throw RecordError(
                code: .badValue, message: "\"file.bytes\", \"file.width\" and \"file.height\" must be whole numbers")
        }
        var otherKeys = object
        for key in ["sha256", "bytes", "width", "height"] { otherKeys[key] = nil }
        self.init(sha256: sha256, bytes: bytes, width: width, height: height, otherKeys: otherKeys)
    }
}

extension ImageFile {
    /// Whether `text` is 64 hexadecimal digits in lower case.
    package static func isSHA256(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            }
    }
}

/// Takes the known keys out of an object, one by one, and keeps the rest.
private struct RecordReader {
    private(set) var rest: JSONObject

    init(_ object: JSONObject) {
        rest = object
    }

    mutating func text(_ key: String) throws(RecordError) -> String {
        guard let value = try optionalText(key) else {
            throw RecordError(code: .missingKey, message: "\"\(key)\" is missing")
        }
        return value
    }

    mutating func optionalText(_ key: String) throws(RecordError) -> String? {
        try take(key, "a text", \.string)
    }

    mutating func optionalObject(_ key: String) throws(RecordError) -> JSONObject? {
        try take(key, "an object", \.object)
    }

    mutating func time(_ key: String) throws(RecordError) -> Timestamp {
        let spelling = try text(key)
        guard let time = Timestamp(spelling) else {
            throw RecordError(
                code: .badValue,
                message: "\"\(key)\" is \"\(spelling)\", but a time like 2026-11-22T12:00:00.000Z is expected")
        }
        return time
    }

    private mutating func take<Value>(
        _ key: String, _ expected: String, _ convert: (JSONValue) -> Value?
    ) throws(RecordError) -> Value? {
        guard let value = rest[key] else { return nil }
        rest[key] = nil
        if value == .null { return nil }
        guard let converted = convert(value) else {
            throw RecordError(code: .wrongType, message: "\"\(key)\" must be \(expected), but it is \(value.kind)")
        }
        return converted
    }
}
