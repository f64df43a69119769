import NuraModel

/// The answer of `POST /sdapi/v1/txt2img`.
package struct WebUIAnswer: Hashable, Sendable {
    package let picture: PictureReference
    /// The checkpoint that made it, where the server says so.
    package let model: String?
    /// The seed that it was made with, where the server says so.
    package let seed: UInt32?

    /// - Returns: `nil` when there is no picture in the answer.
    package init?(_ bytes: [UInt8]) {
        guard let object = JSONValue(answer: bytes)?.object,
            let images = object["images"]?.array, !images.isEmpty
        else { return nil }
        let info = Self.info(object["info"])
        // Of several, the first may be the grid of all.
        let first = info["index_of_first_image"]?.int ?? 0
        let chosen = images.indices.contains(first) ? images[first] : images[0]
        guard let code = chosen.string, let picture = PictureReference(base64: code) else { return nil }
        self.picture = picture
        model = info["sd_model_name"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        seed = (info["seed"]?.int).flatMap { UInt32(exactly: $0) }
    }

    /// `info` is a document in a text; clones leave it empty or give the document itself.
    private static func info(_ value: JSONValue?) -> JSONObject {
        if let object = value?.object { return object }
        guard let text = value?.string, !text.isEmpty, let inner = JSONValue(answer: text.utf8) else {
            return JSONObject()
        }
        return inner.object ?? JSONObject()
    }
}
