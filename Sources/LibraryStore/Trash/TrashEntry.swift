package import NuraModel

/// Something in the trash, with what is needed to put it back.
package struct TrashEntry: Hashable, Sendable {
    /// Why something is in the trash.
    package enum Reason: String, CaseIterable, Sendable {
        /// The person removed the image with Nura.
        case removed
        /// The person deleted the files.
        case deletedFiles = "deleted_files"
        /// The image was deleted on another device.
        case deletedRemotely = "deleted_remotely"
        /// Other pixels took the place of these.
        case replaced
        /// A picture that was made anew, when the person had decided about the image meanwhile.
        case cameSecond = "came_second"
        /// A sidecar that somebody changed in the instant in which Nura wrote it.
        case unexpectedSidecar = "unexpected_sidecar"
        /// A reason that another version of Nura gave.
        case other
    }

    /// Names the entry, not the image: the same image can be in the trash twice.
    package let id: String
    /// The image as it was; `nil` for a file whose record nobody knows.
    package let record: ImageRecord?
    /// Where the PNG was, relative to the library's root.
    package let path: String
    package let deletedAt: Timestamp
    package let reason: Reason
    /// Whether the pixels are there.
    package var hasPNG: Bool

    static let format = "nura.trash/1"
    static let description = "entry.json"
    static let png = "image.png"
    static let sidecar = "image.json"
    static let original = "original.png"

    /// The folder of the entry, relative to the library's root.
    var folder: String { "\(LibraryLayout.trash)/\(id)" }

    /// Whether `id` can name an entry, and nothing else.
    static func isID(_ id: String) -> Bool {
        !id.isEmpty && id.utf8.count <= 64
            && id.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || byte == UInt8(ascii: "-")
            }
    }
}

extension TrashEntry {
    var json: JSONObject {
        [
            "format": .string(Self.format),
            "path": .string(path),
            "deleted_at": .string(deletedAt.description),
            "reason": .string(reason.rawValue),
            "record": record.map { .object($0.json) } ?? .null,
        ]
    }

    init(id: String, hasPNG: Bool, parsing bytes: [UInt8]) throws {
        let object = try JSONValue(parsing: bytes).object
        guard let object, object["format"]?.string?.hasPrefix(Self.format) == true,
            let path = object["path"]?.string, let time = object["deleted_at"]?.string.flatMap(Timestamp.init)
        else { throw RecordError(code: .badValue, message: "not a trash entry of this version") }
        self.init(
            id: id, record: try object["record"]?.object.map { try ImageRecord(json: $0) }, path: path,
            deletedAt: time, reason: object["reason"]?.string.flatMap(Reason.init) ?? .other, hasPNG: hasPNG)
    }
}

/// Everything in the trash.
package struct TrashListing: Sendable {
    /// Newest first.
    package let entries: [TrashEntry]
    /// Entries that cannot be read; they are never removed by `sweep`.
    package let problems: [LibraryError]
}
