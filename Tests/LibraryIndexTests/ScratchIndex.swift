import Foundation
import LibraryIndex
import NuraModel

/// An index in a folder of its own, which goes with it.
final class ScratchIndex {
    let folder: String
    private(set) var index: LibraryIndex

    var path: String { folder + "/index.sqlite" }

    init(_ images: [IndexedImage] = []) throws {
        folder = NSTemporaryDirectory() + "nura-index-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        index = try LibraryIndex(at: folder + "/index.sqlite")
        try index.upsert(images)
    }

    /// Opens the file anew, as the next command would.
    func reopen() throws {
        index = try LibraryIndex(at: path)
    }

    /// The names of what `query` finds, in its order.
    func names(_ query: SearchQuery) throws -> [String] {
        try index.search(query).images.map(\.record.name)
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            print("The scratch folder \(folder) stays: \(error)")
        }
    }
}

extension IndexedImage {
    /// An image that differs from others in what a test names; `number` gives it its id, its time and its files.
    static func sample(
        _ number: Int, name: String = "", prompt: String = "", metadata: JSONObject = [:], created: String? = nil,
        path: String? = nil
    ) -> IndexedImage {
        let created = created.flatMap { Timestamp($0) } ?? Timestamp(milliseconds: 1_700_000_000_000 + Int64(number))
        let digits = String(number)
        let id = ImageID("image-" + String(repeating: "0", count: 6 - digits.count) + digits)
        guard let id else { preconditionFailure("An id of twelve characters is valid") }
        return IndexedImage(
            record: ImageRecord(
                id: id, userID: nil, name: name, prompt: prompt, metadata: ImageMetadata(metadata), createdAt: created,
                updatedAt: created),
            path: path ?? "images/2026-11/\(number).png",
            png: FileFacts(inode: UInt64(number), size: 1000, modifiedNanoseconds: 1),
            sidecar: FileFacts(inode: UInt64(number) + 1_000_000, size: 100, modifiedNanoseconds: 2))
    }
}
