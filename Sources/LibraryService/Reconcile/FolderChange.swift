import NuraModel

/// One thing that a person did to the files of a library, as far as their traces tell.
enum FolderChange: Hashable, Sendable {
    /// A known image has other files than before: moved, renamed, edited, or touched.
    case updated(ImageUpdate)
    /// A PNG with a sidecar of its own that the library did not know, such as one from a backup.
    case adopted(path: String, record: ImageRecord)
    /// A PNG of ours without a sidecar, that the library did not know: its chunks hold the record.
    case recovered(path: String, id: ImageID)
    /// An image that was in the trash is back.
    case returned(ImageID, path: String, record: ImageRecord?)
    /// A second file of an image: it becomes an image of its own.
    case copied(ImageID, path: String, record: ImageRecord?)
    /// A PNG from elsewhere.
    case imported(path: String)
    /// No file of this image was found. A deletion, if a later look still finds none.
    case missing(ImageID)
    /// A PNG that does not hold a picture.
    case quarantined(path: String, reason: String)
    /// A sidecar that cannot be used; `image` is the image it belongs to, if one does.
    case unusableSidecar(path: String, image: ImageID?, reason: String)
}

/// What is different about a known image.
struct ImageUpdate: Hashable, Sendable {
    enum Sidecar: Hashable, Sendable {
        case unchanged
        /// The person edited it, or moved it together with the PNG.
        case read(ImageRecord)
        /// It still stands where the PNG used to be.
        case leftBehind(at: String)
        case gone
        /// It is there and says nothing useful; it stays as it is.
        case unusable
    }

    let id: ImageID
    let path: String
    /// Where the PNG was, if that is elsewhere.
    let formerPath: String?
    /// The hash of the new content, if the pixels or chunks are different.
    let newContent: String?
    let sidecar: Sidecar
}
