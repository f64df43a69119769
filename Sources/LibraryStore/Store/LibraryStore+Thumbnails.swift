import Files
import NuraModel

/// Small pictures, kept so that they need not be made again: `thumbnails/SHA256-SIZE.png`. Anybody may remove them.
extension LibraryStore {
    /// The small picture of the pixels `sha256`; `nil` when none is kept.
    package func keptThumbnail(of sha256: String, size: Int) throws(LibraryError) -> [UInt8]? {
        let path = LibraryLayout.thumbnail(of: sha256, size: size)
        guard ImageFile.isSHA256(sha256), try openRoot().statusBeneath(path) != nil else { return nil }
        return try openRoot().contents(path, limit: 64 << 20).bytes
    }

    /// Keeps a small picture.
    package func keepThumbnail(_ png: [UInt8], of sha256: String, size: Int) throws(LibraryError) {
        guard ImageFile.isSHA256(sha256) else { return }
        let folder = try openRoot().makeFolders(LibraryLayout.thumbnails)
        try folder.put(
            png, as: FilePath.name(of: LibraryLayout.thumbnail(of: sha256, size: size)),
            through: newToken() + ".part")
    }

    /// Removes the small pictures of pixels that no image has any more.
    package func sweepThumbnails(keeping known: Set<String>) throws(LibraryError) {
        _ = try sweepFiles(in: LibraryLayout.thumbnails) { name, _ in !known.contains(String(name.prefix(64))) }
    }
}
