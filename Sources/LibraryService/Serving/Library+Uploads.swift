import LibraryIndex
package import LibraryStore
import NuraModel
import PNGCodec
import PhotoCodec

extension Library {
    /// Begins a file that a device is sending. Blocks while the disk works.
    package nonisolated func beginUpload() throws(LibraryError) -> IncomingFile {
        try store.beginUpload()
    }

    /// Keeps a file that has arrived whole. Blocks while it is checked.
    ///
    /// - Throws: `LibraryError` with `changed` for another hash, `damagedImage` for anything but a whole PNG.
    package nonisolated func keep(_ file: IncomingFile, as sha256: String) throws(LibraryError) {
        try store.keep(file, as: sha256)
    }

    /// Keeps a file that has arrived whole; a photograph as the PNG that it is made into. Blocks while it is checked.
    ///
    /// - Returns: the SHA-256 that it is kept under.
    /// - Throws: `LibraryError` with `changed` for another hash, `damagedImage` for anything but a whole picture.
    nonisolated func keepAsPNG(_ file: IncomingFile, as sha256: String) throws(LibraryError) -> String {
        do throws(LibraryError) {
            try store.keep(file, as: sha256)
            return sha256
        } catch  where error.code == .damagedImage {
            guard let bitmap = try? Photo.decode(store.bytes(of: file)), let png = try? PNG.encode(bitmap) else {
                throw error
            }
            let converted = try store.beginUpload()
            _ = try converted.append(png)
            let content = ContentHash.sha256(png)
            try store.keep(converted, as: content)
            return content
        }
    }

    /// Whether the pixels with this hash are here, uploaded or as those of an image; what was uploaded then waits for
    /// another day.
    package func holds(_ sha256: String) throws -> Bool {
        if try store.renewUpload(sha256) { return true }
        return try bytesOfImage(sha256) != nil
    }

    /// The bytes with this hash, uploaded or of an image.
    func bytes(_ sha256: String) throws -> [UInt8]? {
        if let uploaded = try store.uploadedBytes(sha256) { return uploaded }
        return try bytesOfImage(sha256)
    }

    func bytesOfImage(_ sha256: String) throws -> [UInt8]? {
        for image in try withIndex({ try $0.images(sha256: sha256) }) {
            let bytes = try store.pngBytes(image.path)
            if ContentHash.sha256(bytes) == sha256 { return bytes }
        }
        return nil
    }

    /// Removes files that arrived before yesterday and that no record names.
    package func sweepUploads() throws {
        try store.sweepUploads(before: now().adding(seconds: -86_400))
    }

    /// Removes what a server keeps beside the images and nobody needs any more: uploads of yesterday that no record
    /// names, small pictures of images that are gone.
    package func sweepServerFiles() throws {
        try sweepUploads()
        let known = Set(try withIndex { try $0.knownFiles() }.compactMap(\.sha256))
        try store.sweepThumbnails(keeping: known)
    }
}
