package import NuraModel

/// The values of an image that sync compares and carries from one side to the other.
///
/// `updated_at`, file times and file names are not among them: they differ without anybody having meant anything.
package struct ImageValues: Sendable {
    /// Names the pixels: the SHA-256 of the PNG file, or of what a server has in its place.
    package var content: String
    package var name: String
    package var prompt: String
    package var metadata: JSONObject
    /// The keys of the record that this version does not know. One that is `null` counts as one that is not there: that
    /// is how a server is told to remove it.
    package var otherKeys: JSONObject

    package init(content: String, name: String, prompt: String, metadata: JSONObject, otherKeys: JSONObject) {
        self.content = content
        self.name = name
        self.prompt = prompt
        self.metadata = metadata
        self.otherKeys = otherKeys
    }

    package init(_ record: ImageRecord, content: String) {
        self.init(
            content: content, name: record.name, prompt: record.prompt, metadata: record.metadata.object,
            otherKeys: JSONObject(record.otherKeys.members.filter { $0.value != .null }.map { ($0.key, $0.value) }))
    }
}

/// Equal means the same to the byte; only the order of members does not count.
extension ImageValues: Equatable {
    package static func == (left: ImageValues, right: ImageValues) -> Bool {
        left.content == right.content && areIdentical(left.name, right.name)
            && areIdentical(left.prompt, right.prompt) && left.metadata.isIdentical(to: right.metadata)
            && left.otherKeys.isIdentical(to: right.otherKeys)
    }
}

extension ImageRecord {
    /// The same image with other values; the pixels stay those of `file`.
    func with(_ values: ImageValues, updatedAt: Timestamp) -> ImageRecord {
        var record = self
        record.name = values.name
        record.prompt = values.prompt
        record.metadata = ImageMetadata(values.metadata)
        let nulls = otherKeys.members.filter { $0.value == .null && values.otherKeys[$0.key] == nil }
        record.otherKeys = values.otherKeys
        for (key, value) in nulls { record.otherKeys[key] = value }
        record.updatedAt = updatedAt
        return record
    }
}
