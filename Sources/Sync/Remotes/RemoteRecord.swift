import NuraModel

/// A record as the API's answers carry it, which is not quite how sidecars do.
enum RemoteRecord {
    /// The keys that are no unknown keys of a record.
    private static let knownKeys: Set<String> = [
        "schema", "id", "user_id", "name", "prompt", "image_format", "image_data", "image_metadata", "metadata",
        "created_at", "updated_at", "version", "sha256", "bytes", "width", "height", "file",
    ]

    /// The id of a record; `nil` for anything that has no usable one.
    static func id(_ json: JSONObject) -> ImageID? { json["id"]?.string.flatMap(ImageID.init) }

    /// - Parameters:
    ///   - version: where the answer carries none.
    ///   - content: the SHA-256 of the pixels, where the answer does not carry it.
    /// - Returns: what the server holds, `unusable` for a record that no library could hold; `nil` for what is no
    ///   record at all.
    static func side(_ json: JSONObject, version: String? = nil, content: String? = nil) -> RemoteSide? {
        guard let id = id(json), let createdAt = json["created_at"]?.string.flatMap(Timestamp.init) else {
            return nil
        }
        let version = version ?? json["version"]?.string
        let content = content ?? json["sha256"]?.string
        guard let version, let content, content == content.lowercased() else { return nil }
        let metadata = ImageMetadata((json["metadata"] ?? json["image_metadata"])?.object ?? JSONObject())
        if let error = metadata.firstWrongType { return .unusable(reason: error.message) }
        if let folder = metadata.folder, !isSafe(folder) {
            return .unusable(reason: "\"metadata.folder\" is no folder under images/")
        }
        var otherKeys = JSONObject()
        for (key, value) in json.members where !knownKeys.contains(key) { otherKeys[key] = value }
        var file: ImageFile?
        if ImageFile.isSHA256(content), let bytes = json["bytes"]?.int, let width = json["width"]?.int,
            let height = json["height"]?.int
        {
            file = ImageFile(sha256: content, bytes: bytes, width: width, height: height)
        }
        let record = ImageRecord(
            id: id, userID: json["user_id"]?.string, name: json["name"]?.string ?? "",
            prompt: json["prompt"]?.string ?? "", metadata: metadata, createdAt: createdAt,
            updatedAt: json["updated_at"]?.string.flatMap(Timestamp.init) ?? createdAt, file: file,
            otherKeys: otherKeys)
        return .present(RemoteImage(record: record, version: version, content: content))
    }

    /// Whether a folder stays under `images/`; whoever opens files checks it again.
    private static func isSafe(_ folder: String) -> Bool {
        folder.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0.first != UInt8(ascii: ".")
        } || folder.isEmpty
    }

    /// What is sent to make an image.
    static func json(_ record: ImageRecord, content: String) -> JSONObject {
        var object: JSONObject = [
            "id": .string(record.id.rawValue),
            "name": .string(record.name),
            "prompt": .string(record.prompt),
            "image_format": .string(record.imageFormat),
            "metadata": .object(record.metadata.object),
            "created_at": .string(record.createdAt.description),
            "updated_at": .string(record.updatedAt.description),
            "sha256": .string(content),
        ]
        for (key, value) in record.otherKeys.members where !knownKeys.contains(key) { object[key] = value }
        return object
    }

    /// What is sent to change one.
    static func json(_ patch: RemotePatch) -> JSONObject {
        var object = JSONObject()
        object["name"] = patch.name.map(JSONValue.string)
        object["prompt"] = patch.prompt.map(JSONValue.string)
        object["metadata"] = patch.metadata.map(JSONValue.object)
        object["sha256"] = patch.content.map(JSONValue.string)
        for (key, value) in patch.otherKeys.members where !knownKeys.contains(key) { object[key] = value }
        return object
    }
}
