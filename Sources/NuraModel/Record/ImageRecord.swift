/// Everything that is known about one image; its sidecar holds it as JSON.
///
/// Keys that this version does not know are kept in `otherKeys` and written back as they were read.
package struct ImageRecord: Hashable, Sendable {
    /// The schema that this version writes. A later minor schema may add keys; another major one is refused.
    package static let schema = "nura.image/1"

    package let id: ImageID
    /// Whose image this is: the user id of the library it was made in.
    package var userID: String?
    /// What the person calls it. The file name is made from it, see `FileName`.
    package var name: String
    /// The visual prompt that the picture was made from.
    package var prompt: String
    /// Always `png` in our own libraries.
    package var imageFormat: String
    package var metadata: ImageMetadata
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    /// The pixels that belong to this record; `nil` in records from servers that do not say.
    package var file: ImageFile?
    package var otherKeys: JSONObject

    package init(
        id: ImageID, userID: String?, name: String, prompt: String, imageFormat: String = "png",
        metadata: ImageMetadata = ImageMetadata(), createdAt: Timestamp, updatedAt: Timestamp, file: ImageFile? = nil,
        otherKeys: JSONObject = JSONObject()
    ) {
        self.id = id
        self.userID = userID
        self.name = name
        self.prompt = prompt
        self.imageFormat = imageFormat
        self.metadata = metadata
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.file = file
        self.otherKeys = otherKeys
    }
}

/// The bytes of an image file as its record knows them.
package struct ImageFile: Hashable, Sendable {
    /// SHA-256 of the whole PNG file, 64 hexadecimal digits in lower case.
    package var sha256: String
    package var bytes: Int
    /// In pixels.
    package var width: Int
    /// In pixels.
    package var height: Int
    package var otherKeys: JSONObject

    package init(sha256: String, bytes: Int, width: Int, height: Int, otherKeys: JSONObject = JSONObject()) {
        self.sha256 = sha256
        self.bytes = bytes
        self.width = width
        self.height = height
        self.otherKeys = otherKeys
    }
}
