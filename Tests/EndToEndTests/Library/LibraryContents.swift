import NuraModel
import TestSupport

/// What a test did not get from the program or from the system.
struct UnexpectedAnswer: Error, CustomStringConvertible {
    let description: String
}

/// The images of a library, as a command or their sidecars tell them.
struct LibraryContents: Hashable, CustomStringConvertible {
    struct Image: Hashable {
        let record: ImageRecord
        /// Relative to the library.
        let path: String

        var id: ImageID { record.id }
        var folder: String { String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) }
        var sidecar: String { path.dropLast(4) + ".json" }
    }

    let images: [Image]

    /// - Parameter lines: of `nura list --json`.
    init(lines: [String], root: String) throws {
        images = try lines.map { line in
            guard var object = try JSONValue(parsing: line.utf8).object, let path = object["path"]?.string,
                path.hasPrefix(root + "/")
            else { throw UnexpectedAnswer(description: "not an image of the library: \(line)") }
            object["path"] = nil
            return Image(record: try ImageRecord(json: object), path: String(path.dropFirst(root.count + 1)))
        }
    }

    subscript(id: ImageID) -> Image? { images.first { $0.id == id } }

    /// The image at a path below the library, byte for byte.
    func at(_ path: String) -> Image? { images.first { $0.path.utf8.elementsEqual(path.utf8) } }

    /// The first image of this name.
    func named(_ name: String) -> Image? { images.first { $0.record.name.utf8.elementsEqual(name.utf8) } }

    var names: [String] { images.map(\.record.name).sorted() }

    var description: String {
        images.map { "\($0.id) \"\($0.record.name)\" \($0.path)" }.joined(separator: "\n")
    }
}

/// What `nura status --json` says.
struct StatusSeen: CustomStringConvertible {
    struct Notice: Hashable {
        let kind: String
        let path: String
        let message: String
    }

    let object: JSONObject
    let code: Int32?

    init(_ outcome: NuraProcess.Outcome) throws {
        object = try JSONValue(parsing: outcome.output.utf8).object ?? JSONObject()
        code = outcome.code
    }

    var images: Int? { object["images"]?.int }
    var trashed: Int? { object["trash"]?.int }
    var needsAttention: Bool? { object["needs_attention"]?.bool }
    var notices: [Notice] {
        (object["notices"]?.array ?? []).compactMap(\.object).map {
            Notice(
                kind: $0["kind"]?.string ?? "", path: $0["path"]?.string ?? "", message: $0["message"]?.string ?? "")
        }
    }

    func notice(_ kind: String, _ path: String? = nil) -> Notice? {
        notices.first { $0.kind == kind && (path == nil || $0.path == path) }
    }

    var description: String { JSONValue.object(object).text(.compact) }
}

/// A line of `nura trash --json`.
struct TrashSeen: Hashable {
    let entry: String
    let reason: String
    let path: String
    let record: ImageRecord?

    init(_ line: String) throws {
        let object = try JSONValue(parsing: line.utf8).object
        entry = object?["trash_id"]?.string ?? ""
        reason = object?["reason"]?.string ?? ""
        path = object?["path"]?.string ?? ""
        record = try object?["record"]?.object.map { try ImageRecord(json: $0) }
    }
}
