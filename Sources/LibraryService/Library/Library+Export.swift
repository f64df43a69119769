import LibraryIndex
import LibraryStore
package import NuraModel
import PNGCodec

/// A picture as it leaves the library.
package struct ExportedPicture: Hashable, Sendable {
    /// Made safe; two pictures may have the same.
    package let fileName: String
    /// The PNG file.
    package let bytes: [UInt8]
}

extension Library {
    /// An image as a file to give away.
    ///
    /// - Parameter stripping: whether to leave out everything that says who, what or when: prompt, record, times.
    /// - Throws: `ReferenceError`, `LibraryError`, `PNGError` for a damaged picture.
    package func exported(_ id: ImageID, stripping: Bool) throws -> ExportedPicture {
        let image = try image(id)
        let bytes = try store.pngBytes(image.path)
        return ExportedPicture(
            fileName: FileName.safe(image.record.name) + ".png",
            bytes: stripping ? try PNG.strippingPersonalData(bytes) : bytes)
    }
}
