import Hummingbird
import LibraryIndex
import LibraryService
import LibraryStore
import NIOCore
import NuraModel
import Studio

/// All images of a search as one JSON array, read from the library while it is sent: never whole in memory.
struct RecordList: Sendable {
    /// How many records are read at a time.
    private static let stride = 32

    let lease: LibraryLease
    let user: UserID
    let ids: [ImageID]
    let includesData: Bool
    let reading: BlockingWork

    var body: ResponseBody {
        ResponseBody { writer in
            var isFirst = true
            for start in Swift.stride(from: 0, to: ids.count, by: Self.stride) {
                let images = try await lease.library.images(Array(ids[start...].prefix(Self.stride)))
                if includesData {
                    for image in images { try await write(image, isFirst: &isFirst, to: &writer) }
                } else {
                    try await writer.write(ByteBuffer(bytes: Self.bytes(of: images, user, isFirst: &isFirst)))
                }
            }
            try await writer.write(ByteBuffer(string: isFirst ? "[]" : "]"))
            try await writer.finish(nil)
        }
    }

    private func write(
        _ image: IndexedImage, isFirst: inout Bool, to writer: inout any ResponseBodyWriter
    ) async throws {
        let library = lease.library
        // A picture that somebody has just moved away comes without its pixels rather than not at all: clients take
        // what a list leaves out for deleted.
        let file = await reading.run { try? library.openPicture(of: image) }
        try await writer.write(ByteBuffer(string: isFirst ? "[" : ","))
        isFirst = false
        for part in RecordAnswer(image, of: user).parts(pixels: file) {
            try await part.write(to: &writer, reading: reading)
        }
    }

    /// The records of a page without their pixels.
    static func bytes(of images: [IndexedImage], _ user: UserID, isFirst: inout Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for image in images {
            bytes.append(UInt8(ascii: isFirst ? "[" : ","))
            isFirst = false
            bytes += JSONValue.object(RecordAnswer(image, of: user).json).encoded(.compact)
        }
        return bytes
    }
}
