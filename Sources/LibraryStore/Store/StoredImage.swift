package import NuraModel

/// An image as it is on the disk after an operation.
package struct StoredImage: Hashable, Sendable {
    package let record: ImageRecord
    /// The PNG, relative to the library's root.
    package let path: String
    package let png: FileFacts
    package let sidecarPath: String
    package let sidecar: FileFacts
    /// Of the PNG file.
    package let sha256: String

    package init(
        record: ImageRecord, path: String, png: FileFacts, sidecarPath: String, sidecar: FileFacts, sha256: String
    ) {
        self.record = record
        self.path = path
        self.png = png
        self.sidecarPath = sidecarPath
        self.sidecar = sidecar
        self.sha256 = sha256
    }
}
