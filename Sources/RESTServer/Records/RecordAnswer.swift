import FoundationEssentials
import Hummingbird
import LibraryIndex
import LibraryService
import LibraryStore
import NIOCore
import NuraModel
import Studio

/// A record as answers carry it: the fields of the original service in their order, then ours.
struct RecordAnswer: Sendable {
    private let image: IndexedImage
    private let user: UserID

    init(_ image: IndexedImage, of user: UserID) {
        self.image = image
        self.user = user
    }

    /// Without the pixels.
    var json: JSONObject {
        var object = head
        for (key, value) in tail.members { object[key] = value }
        return object
    }

    /// What stands before the pixels.
    private var head: JSONObject {
        let record = image.record
        return [
            "id": .string(record.id.rawValue),
            "user_id": .string(user.description),
            "name": .string(record.name),
            "prompt": .string(record.prompt),
            "image_format": .string(record.imageFormat),
        ]
    }

    /// What stands after the pixels. Keys that Nura does not know come last, and none of them hides one of ours.
    private var tail: JSONObject {
        let record = image.record
        var object: JSONObject = [
            "image_metadata": .object(record.metadata.object),
            "metadata": .object(record.metadata.object),
            "created_at": .string(record.createdAt.description),
            "updated_at": .string(record.updatedAt.description),
            "version": .string(RecordVersion(record).description),
        ]
        if let file = record.file {
            object["sha256"] = .string(file.sha256)
            object["bytes"] = .number(JSONNumber(file.bytes))
            object["width"] = .number(JSONNumber(file.width))
            object["height"] = .number(JSONNumber(file.height))
        }
        for (key, value) in record.otherKeys.members where object[key] == nil && !Self.ownKeys.contains(key) {
            object[key] = value
        }
        return object
    }

    /// The keys of an answer that are no unknown keys of a record.
    static let ownKeys: Set<String> = [
        "schema", "id", "user_id", "name", "prompt", "image_format", "image_data", "image_metadata", "metadata",
        "created_at", "updated_at", "version", "sha256", "bytes", "width", "height", "file",
    ]

    /// With the pixels of `file` in base64, or `null` where there are none.
    func parts(pixels file: OpenFile?) -> [AnswerPart] {
        var before = JSONValue.object(head).encoded(.compact)
        before.removeLast()
        var after = JSONValue.object(tail).encoded(.compact)
        after[0] = UInt8(ascii: ",")
        guard let file else { return [.bytes(before + Array(",\"image_data\":null".utf8) + after)] }
        return [
            .bytes(before + Array(",\"image_data\":\"".utf8)), .base64(file),
            .bytes([UInt8(ascii: "\"")] + after),
        ]
    }
}

/// A piece of an answer that is put together while it is sent.
enum AnswerPart: Sendable {
    case bytes([UInt8])
    /// The bytes of a file in base64 with padding (RFC 4648, section 4).
    case base64(OpenFile)

    var length: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .base64(let file): (Int(file.facts.size) + 2) / 3 * 4
        }
    }

    /// Sends the piece; a file is read bit by bit on a thread that may wait for the disk.
    func write(to writer: inout any ResponseBodyWriter, reading: BlockingWork) async throws {
        switch self {
        case .bytes(let bytes):
            try await writer.write(ByteBuffer(bytes: bytes))
        case .base64(let file):
            var offset: Int64 = 0
            while offset < file.facts.size {
                let start = offset
                let piece = try await reading.run { Result { try file.base64(at: start) } }.get()
                offset += Int64(piece.count)
                try await writer.write(piece.text)
            }
        }
    }
}

extension OpenFile {
    /// How much is read at a time; a multiple of three, so that only the last piece of base64 needs padding.
    private static let base64Piece = 192 << 10

    /// The bytes from `offset` on in base64, at most one piece of them.
    ///
    /// - Throws: `LibraryError`, also when the file has become shorter than it was.
    fileprivate func base64(at offset: Int64) throws(LibraryError) -> (text: ByteBuffer, count: Int) {
        let count = Int(min(Int64(Self.base64Piece), facts.size - offset))
        let bytes = try bytes(at: offset, count: count, into: ByteBuffer())
        let data = bytes.withUnsafeReadableBytes { Data($0) }
        return (ByteBuffer(bytes: data.base64EncodedData()), bytes.readableBytes)
    }
}

extension ResponseBody {
    /// A body of parts whose length is known.
    init(parts: [AnswerPart], reading: BlockingWork) {
        self.init(contentLength: parts.reduce(0) { $0 + $1.length }) { writer in
            for part in parts { try await part.write(to: &writer, reading: reading) }
            try await writer.finish(nil)
        }
    }
}
