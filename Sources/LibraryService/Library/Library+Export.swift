import LibraryIndex
import LibraryStore
package import NuraModel
import PNGCodec
import PhotoCodec
import Studio

/// How a picture leaves the library.
package enum ExportFormat: Hashable, Sendable {
    /// The file as it is, pixel for pixel.
    case png
    /// With a quality from 1 to 100.
    case jpeg(quality: Int)
    /// With a quality from 1 to 100.
    case webP(quality: Int)
}

/// A picture as it leaves the library.
package struct ExportedPicture: Hashable, Sendable {
    /// Made safe; two pictures may have the same.
    package let fileName: String
    package let bytes: [UInt8]
}

extension Library {
    /// An image as a file to give away. JPEG and WebP carry the prompt, the times and the parameters as Exif and XMP,
    /// as far as the PNG says them.
    ///
    /// - Parameter stripping: whether to leave out everything that says who, what or when: prompt, record, times.
    /// - Throws: `ReferenceError`, `LibraryError`, `PNGError` for a damaged picture, `PhotoError` for one that the
    ///   format cannot hold.
    package func exported(
        _ id: ImageID, as format: ExportFormat = .png, stripping: Bool
    ) async throws -> ExportedPicture {
        let image = try image(id)
        let bytes = try store.pngBytes(image.path)
        let name = FileName.safe(image.record.name)
        return try await encoding.run { [options] in
            Result<ExportedPicture, any Error> {
                let content =
                    switch format {
                    case .png: stripping ? try PNG.strippingPersonalData(bytes) : bytes
                    case .jpeg(let quality):
                        try PhotoExport(png: bytes, record: image.record, options.embedding, stripping: stripping)
                            .file(as: .jpeg, quality: quality)
                    case .webP(let quality):
                        try PhotoExport(png: bytes, record: image.record, options.embedding, stripping: stripping)
                            .file(as: .webP, quality: quality)
                    }
                return ExportedPicture(fileName: "\(name).\(format.fileExtension)", bytes: content)
            }
        }.get()
    }
}

extension ExportFormat {
    /// Without the dot.
    package var fileExtension: String {
        switch self {
        case .png: "png"
        case .jpeg: PhotoFormat.jpeg.fileExtension
        case .webP: PhotoFormat.webP.fileExtension
        }
    }
}
