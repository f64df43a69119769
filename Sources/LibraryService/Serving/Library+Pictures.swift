package import LibraryIndex
package import LibraryStore
import Logging
package import NuraModel
import PNGCodec

extension Library {
    /// Opens the PNG of an image, for whoever sends it somewhere. Blocks while the disk works.
    ///
    /// - Throws: `LibraryError` with `notFound` when somebody has just moved or removed it.
    package nonisolated func openPicture(of image: IndexedImage) throws(LibraryError) -> OpenFile {
        try store.openFile(image.path)
    }

    /// The image in small where it is kept from an earlier time. Blocks while the disk works.
    package nonisolated func keptThumbnail(of image: IndexedImage, size: Int) throws(LibraryError) -> [UInt8]? {
        guard let sha256 = image.record.file?.sha256 else { return nil }
        return try store.keptThumbnail(of: sha256, size: size)
    }

    /// The image in small, as PNG bytes: kept from an earlier time, or made now. Blocks while it computes.
    ///
    /// - Parameter size: the longer side in pixels; a smaller picture stays as it is.
    /// - Throws: `LibraryError`, `PNGError` for a damaged picture.
    package nonisolated func thumbnail(of image: IndexedImage, size: Int) throws -> [UInt8] {
        if let kept = try keptThumbnail(of: image, size: size) { return kept }
        let bitmap = try PNG.decode(try store.pngBytes(image.path), limits: options.pngLimits)
        let png = try PNG.encode(bitmap.fitting(size))
        if let sha256 = image.record.file?.sha256 {
            do throws(LibraryError) {
                try store.keepThumbnail(png, of: sha256, size: size)
            } catch {
                // It only saves time.
                logger.debug("a thumbnail is not kept: \(error.message)")
            }
        }
        return png
    }

    /// Images in the order of `ids`, without those that are gone.
    package func images(_ ids: [ImageID]) throws -> [IndexedImage] {
        try withIndex { try $0.images(ids) }
    }

    /// The ids of all images that match, in the query's order.
    package func ids(matching query: SearchQuery) throws -> [ImageID] {
        try withIndex { try $0.ids(matching: query) }
    }

    /// A text that changes with every change of any image; as long as this library is open, equal texts mean equal
    /// answers.
    package func answersVersion() throws -> String {
        let version = try withIndex { try $0.version }
        return "\(indexesOpened).\(version)"
    }
}

extension Bitmap {
    /// This picture with its longer side brought down to `size`, each pixel the mean of those it stands for.
    func fitting(_ size: Int) -> Bitmap {
        let longer = max(width, height)
        guard longer > size, size > 0 else { return self }
        let newWidth = max(1, width * size / longer)
        let newHeight = max(1, height * size / longer)
        var result = [UInt8](repeating: 0, count: newWidth * newHeight * 3)
        pixels.withUnsafeBufferPointer { source in
            for y in 0..<newHeight {
                let rows = (y * height / newHeight)..<max(y * height / newHeight + 1, (y + 1) * height / newHeight)
                for x in 0..<newWidth {
                    let columns = (x * width / newWidth)..<max(x * width / newWidth + 1, (x + 1) * width / newWidth)
                    var sums = (0, 0, 0)
                    for row in rows {
                        for column in columns {
                            let place = (row * width + column) * 3
                            sums.0 += Int(source[place])
                            sums.1 += Int(source[place + 1])
                            sums.2 += Int(source[place + 2])
                        }
                    }
                    let count = rows.count * columns.count
                    let place = (y * newWidth + x) * 3
                    result[place] = UInt8((sums.0 + count / 2) / count)
                    result[place + 1] = UInt8((sums.1 + count / 2) / count)
                    result[place + 2] = UInt8((sums.2 + count / 2) / count)
                }
            }
        }
        return Bitmap(width: newWidth, height: newHeight, pixels: result)
    }
}
