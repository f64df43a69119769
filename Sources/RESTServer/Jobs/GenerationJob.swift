import LibraryStore
import NuraModel

/// A wish for pictures that came over the API, from the moment it was accepted until a day after it was settled.
struct GenerationJob: Sendable {
    enum State: Sendable {
        /// Waits, or is being worked on: after a restart that is the same.
        case open(PictureRequest)
        case done
        /// Too little to depict; the kind message for the person.
        case needsMoreInput(String)
        /// Could not be made; what the person can be told.
        case failed(String)
    }

    static let format = "nura.job/1"

    let id: String
    let user: UserID
    let submittedAt: Timestamp
    /// The ids of its pictures, chosen beforehand, so that doing it twice makes nothing twice.
    let images: [ImageID]
    /// Whether the words become part of the person's memory.
    let remembers: Bool
    /// What the client called it, so that asking twice is asking once.
    let key: String?
    /// Tells whether a second request under the same key is the same request.
    let fingerprint: String
    var state: State
    var finishedAt: Timestamp?

    var isOpen: Bool {
        if case .open = state { true } else { false }
    }

    /// Equal requests have equal fingerprints.
    static func fingerprint(of request: PictureRequest) -> String {
        ContentHash.sha256(JSONValue.object(request.json).encoded(.compact))
    }
}

extension GenerationJob {
    /// The words are kept only while they are needed.
    var json: JSONObject {
        var object: JSONObject = [
            "format": .string(Self.format),
            "id": .string(id),
            "user": .string(user.description),
            "submitted_at": .string(submittedAt.description),
            "images": .array(images.map { .string($0.rawValue) }),
            "remembers": .bool(remembers),
            "fingerprint": .string(fingerprint),
        ]
        object["key"] = key.map(JSONValue.string)
        object["finished_at"] = finishedAt.map { .string($0.description) }
        switch state {
        case .open(let request): object["request"] = .object(request.json)
        case .done: object["state"] = "done"
        case .needsMoreInput(let message):
            object["state"] = "needs_more_input"
            object["message"] = .string(message)
        case .failed(let message):
            object["state"] = "failed"
            object["message"] = .string(message)
        }
        return object
    }

    /// - Returns: `nil` for anything that `json` has not written.
    init?(json object: JSONObject) {
        guard object["format"]?.string == Self.format, let id = object["id"]?.string,
            let user = object["user"]?.string.flatMap(UserID.init),
            let submittedAt = object["submitted_at"]?.string.flatMap(Timestamp.init),
            let images = object["images"]?.array?.compactMap({ $0.string.flatMap(ImageID.init) }),
            let fingerprint = object["fingerprint"]?.string
        else { return nil }
        let message = object["message"]?.string ?? ""
        let state: State
        switch (object["state"]?.string, object["request"]?.object) {
        case (nil, let request?): state = .open(PictureRequest(json: request))
        case ("done", _): state = .done
        case ("needs_more_input", _): state = .needsMoreInput(message)
        case ("failed", _): state = .failed(message)
        default: return nil
        }
        self.init(
            id: id, user: user, submittedAt: submittedAt, images: images,
            remembers: object["remembers"]?.bool ?? true, key: object["key"]?.string, fingerprint: fingerprint,
            state: state, finishedAt: object["finished_at"]?.string.flatMap(Timestamp.init))
    }
}

extension PictureRequest {
    var json: JSONObject {
        var object: JSONObject = [
            "text": .string(text), "count": .number(JSONNumber(count)), "memory": .string(memory.rawValue),
            "tags": .array(tags.map(JSONValue.string)),
        ]
        object["name"] = name.map(JSONValue.string)
        object["emotion"] = emotion.map { .string($0.rawValue) }
        object["style"] = style.map(JSONValue.string)
        object["size"] = size.map { .string($0.description) }
        object["seed"] = seed.map { .number(JSONNumber($0)) }
        return object
    }

    init(json object: JSONObject) {
        self.init(text: object["text"]?.string ?? "")
        count = object["count"]?.int ?? 1
        memory = object["memory"]?.string.flatMap(MemoryScope.init) ?? .recent
        tags = object["tags"]?.array?.compactMap(\.string) ?? []
        name = object["name"]?.string
        emotion = object["emotion"]?.string.flatMap(Emotion.init)
        style = object["style"]?.string
        size = object["size"]?.string.flatMap { PictureSize($0) }
        seed = object["seed"]?.int.flatMap { UInt32(exactly: $0) }
    }
}
