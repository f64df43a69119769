package import NuraModel

/// An image as the index knows it: its record, and the files that hold it.
package struct IndexedImage: Hashable, Sendable {
    package var record: ImageRecord
    /// The PNG, relative to the root of the library: `images/2026-11/Peaceful Sunset.png`.
    package var path: String
    package var png: FileFacts
    /// `nil` while the image has no sidecar.
    package var sidecar: FileFacts?

    package init(record: ImageRecord, path: String, png: FileFacts, sidecar: FileFacts?) {
        self.record = record
        self.path = path
        self.png = png
        self.sidecar = sidecar
    }
}

/// What a scan compares with the file system: an `IndexedImage` without most of its record.
package struct KnownFile: Hashable, Sendable {
    package let id: ImageID
    /// The PNG, relative to the root of the library.
    package let path: String
    package let png: FileFacts
    package let sidecar: FileFacts?
    /// SHA-256 of the PNG as its record says, in lower-case hexadecimal.
    package let sha256: String?

    package init(id: ImageID, path: String, png: FileFacts, sidecar: FileFacts?, sha256: String?) {
        self.id = id
        self.path = path
        self.png = png
        self.sidecar = sidecar
        self.sha256 = sha256
    }
}
