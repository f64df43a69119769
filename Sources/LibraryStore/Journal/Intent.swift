import NuraModel

/// What is about to happen to the files of one image, stored durably before it happens.
///
/// An intent is a list of renames and exchanges. All that has to be written for it is written and flushed before, so from the
/// moment the intent is on the disk it can always be carried out, by whoever opens the library next.
struct Intent: Sendable {
    enum Kind: String, Sendable {
        case save
        case move
        case trash
        case restore
        /// The PNG and the sidecar of an image make room for others; what comes out goes to the trash.
        case replace
    }

    static let format = "nura.intent/1"

    let kind: Kind
    /// What its file and the files that it stages are named after.
    let token: String
    let record: ImageRecord
    var steps: [Step]
    /// The SHA-256 that the PNG of a `trash` must have, or it is put back; `nil` when any will do.
    let expectedPNG: String?

    /// One rename, or one exchange.
    struct Step: Sendable {
        enum Role: String, Sendable {
            /// The folder of a trash entry.
            case entry
            case png
            case sidecar
            /// What `originals/` keeps. It is moved where there is room for it, and left where there is none.
            case original
            /// A PNG that changes places with the one at `to`, so that there is no moment without one.
            case newPNG = "new_png"
            /// A sidecar that does the same.
            case newSidecar = "new_sidecar"

            var isExchange: Bool { self == .newPNG || self == .newSidecar }
        }

        let role: Role
        let from: String
        var to: String
        /// Which file is meant, however it is called by now.
        let inode: UInt64
        /// For a file that the store itself wrote: recognises it in a copy of the library too, where inodes differ.
        let sha256: String?
        /// The SHA-256 of what an exchange must bring out, or it is taken back.
        var comesOut: String?
    }

    /// The name of its file in `intents/`.
    var fileName: String { token + ".json" }

    /// The step that brings the PNG of the image to its place.
    var pngStep: Step? { steps.first { $0.role == .newPNG } ?? steps.first { $0.role == .png } }

    /// Where the PNG of the image ends up.
    var pngPath: String? { pngStep?.to }

    /// Where the sidecar of the image ends up.
    var sidecarPath: String? {
        (steps.first { $0.role == .newSidecar } ?? steps.first { $0.role == .sidecar })?.to
    }
}

extension Intent {
    var json: JSONObject {
        var object: JSONObject = [
            "format": .string(Self.format),
            "kind": .string(kind.rawValue),
            "record": .object(record.json),
            "steps": .array(steps.map { .object($0.json) }),
        ]
        object["expected_png"] = expectedPNG.map(JSONValue.string)
        return object
    }

    init(token: String, parsing bytes: [UInt8]) throws {
        let object = try JSONValue(parsing: bytes).object
        guard let object, object["format"]?.string == Self.format,
            let kind = object["kind"]?.string.flatMap(Kind.init), let record = object["record"]?.object,
            let steps = object["steps"]?.array
        else { throw RecordError(code: .badValue, message: "not an intent of this version") }
        self.init(
            kind: kind, token: token, record: try ImageRecord(json: record),
            steps: try steps.map { try Step(json: $0) }, expectedPNG: object["expected_png"]?.string)
    }
}

extension Intent.Step {
    var json: JSONObject {
        var object: JSONObject = [
            "role": .string(role.rawValue), "from": .string(from), "to": .string(to),
            "inode": .number(JSONNumber(inode)),
        ]
        object["sha256"] = sha256.map(JSONValue.string)
        object["comes_out"] = comesOut.map(JSONValue.string)
        return object
    }

    init(json: JSONValue) throws {
        guard let object = json.object, let role = object["role"]?.string.flatMap(Role.init),
            let from = object["from"]?.string, let to = object["to"]?.string,
            let inode = object["inode"]?.number.flatMap({ UInt64($0.spelling) })
        else { throw RecordError(code: .badValue, message: "not a step of an intent of this version") }
        self.init(
            role: role, from: from, to: to, inode: inode, sha256: object["sha256"]?.string,
            comesOut: object["comes_out"]?.string)
    }
}
