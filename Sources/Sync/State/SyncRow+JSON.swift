import NuraModel

/// How the parts of a row are written down. Whatever cannot be read is as if it had never been written, which can bring
/// an image back and never delete one.
extension Agreement {
    var json: JSONValue {
        switch self {
        case .deleted: .object(["deleted": true])
        case .present(let values, let remoteContent):
            .object([
                "content": .string(values.content), "remote_content": .string(remoteContent),
                "name": .string(values.name), "prompt": .string(values.prompt),
                "metadata": .object(values.metadata), "other_keys": .object(values.otherKeys),
            ])
        }
    }

    init?(json: JSONValue) {
        guard let object = json.object else { return nil }
        if object["deleted"]?.bool == true {
            self = .deleted
            return
        }
        guard let content = object["content"]?.string, let remoteContent = object["remote_content"]?.string,
            let name = object["name"]?.string, let prompt = object["prompt"]?.string,
            let metadata = object["metadata"]?.object, let otherKeys = object["other_keys"]?.object
        else { return nil }
        self = .present(
            ImageValues(content: content, name: name, prompt: prompt, metadata: metadata, otherKeys: otherKeys),
            remoteContent: remoteContent)
    }
}

extension RemoteSide {
    var json: JSONValue {
        switch self {
        case .present(let image):
            .object([
                "is": "present", "record": .object(image.record.json), "version": .string(image.version),
                "content": .string(image.content),
            ])
        case .deleted(let version): .object(["is": "deleted", "version": version.map(JSONValue.string) ?? .null])
        case .absent: .object(["is": "absent"])
        case .unknown: .object(["is": "unknown"])
        case .unusable(let reason): .object(["is": "unusable", "reason": .string(reason)])
        }
    }

    init(json: JSONValue) {
        let object = json.object ?? JSONObject()
        switch object["is"]?.string {
        case "present":
            guard let record = try? object["record"]?.object.map({ try ImageRecord(json: $0) }),
                let version = object["version"]?.string, let content = object["content"]?.string
            else {
                self = .unknown
                return
            }
            self = .present(RemoteImage(record: record, version: version, content: content))
        case "deleted": self = .deleted(version: object["version"]?.string)
        case "absent": self = .absent
        case "unusable": self = .unusable(reason: object["reason"]?.string ?? "")
        default: self = .unknown
        }
    }
}

extension Standing {
    var spelling: (kind: String, reason: String?) {
        switch self {
        case .synced: ("synced", nil)
        case .pending: ("pending", nil)
        case .conflict: ("conflict", nil)
        case .localOnly: ("local_only", nil)
        case .parked(let reason): ("parked", reason)
        case .quarantined(let reason): ("quarantined", reason)
        }
    }

    init(kind: String, reason: String?) {
        self =
            switch kind {
            case "synced": .synced
            case "conflict": .conflict
            case "local_only": .localOnly
            case "parked": .parked(reason: reason ?? "")
            case "quarantined": .quarantined(reason: reason ?? "")
            default: .pending
            }
    }
}

extension SyncHead {
    /// What is not in columns of its own.
    var json: JSONValue {
        var object: JSONObject = [
            "cursor": cursor.map(JSONValue.string) ?? .null,
            "listing": .number(JSONNumber(listing)),
            "is_listing": .bool(isListing),
            "released": .array(released.sorted().map { .string($0.rawValue) }),
            "deletions": .array(deletions.map { .string($0.description) }),
            "came_back": .array(cameBack.sorted().map { .string($0.rawValue) }),
            "settled": settled.map(JSONValue.string) ?? .null,
            "last_success": lastSuccess.map { .string($0.description) } ?? .null,
            "last_failure": lastFailure.map(JSONValue.string) ?? .null,
        ]
        if let held {
            object["held"] = .object([
                "plan": .string(held.plan), "reason": .string(held.reason),
                "here": .array(held.here.map { .string($0.rawValue) }),
                "there": .array(held.there.map { .string($0.rawValue) }),
            ])
        }
        return .object(object)
    }

    mutating func take(_ json: JSONValue) {
        guard let object = json.object else { return }
        cursor = object["cursor"]?.string
        listing = object["listing"]?.int.map(Int64.init) ?? 1
        isListing = object["is_listing"]?.bool ?? true
        released = Set(Self.ids(object["released"]))
        cameBack = Set(Self.ids(object["came_back"]))
        settled = object["settled"]?.string
        lastSuccess = object["last_success"]?.string.flatMap(Timestamp.init)
        lastFailure = object["last_failure"]?.string
        deletions = object["deletions"]?.array?.compactMap { $0.string.flatMap(Timestamp.init) } ?? []
        if let held = object["held"]?.object, let plan = held["plan"]?.string, let reason = held["reason"]?.string {
            self.held = HeldDeletions(
                plan: plan, here: Self.ids(held["here"]), there: Self.ids(held["there"]), reason: reason)
        }
    }

    private static func ids(_ json: JSONValue?) -> [ImageID] {
        json?.array?.compactMap { $0.string.flatMap(ImageID.init) } ?? []
    }
}
