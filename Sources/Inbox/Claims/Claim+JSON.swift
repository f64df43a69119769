import NuraModel

extension Claim {
    static let schema = "nura.claim/1"

    /// The claim as its file in `.nura/claims/` holds it.
    var json: JSONObject {
        [
            "schema": .string(Self.schema),
            "path": .string(path),
            "inode": .number(JSONNumber(facts.inode)),
            "size": .number(JSONNumber(facts.size)),
            "modified_ns": .number(JSONNumber(facts.modifiedNanoseconds)),
            "sha256": .string(sha256),
            "image_ids": .array(imageIDs.map { .string($0.rawValue) }),
            "created_at": .string(createdAt.description),
            "attempts": .number(JSONNumber(attempts)),
            "next_attempt_at": nextAttemptAt.map { .string($0.description) } ?? .null,
            "last_reason": lastReason.map(JSONValue.string) ?? .null,
        ]
    }

    /// Reads a claim's file; `nil` for anything that is not a whole claim.
    init?(bytes: [UInt8]) {
        guard let object = (try? JSONValue(parsing: bytes))?.object, object["schema"]?.string == Self.schema,
            let path = object["path"]?.string, !path.isEmpty,
            let facts = FileFacts(claim: object),
            let sha256 = object["sha256"]?.string, ImageFile.isSHA256(sha256),
            let ids = object["image_ids"]?.array?.map({ $0.string.flatMap(ImageID.init) }),
            !ids.isEmpty, !ids.contains(nil),
            let createdAt = object["created_at"]?.string.flatMap(Timestamp.init),
            let attempts = object["attempts"]?.int, attempts >= 0
        else { return nil }
        self.init(
            path: path, facts: facts, sha256: sha256, imageIDs: ids.compactMap(\.self), createdAt: createdAt,
            attempts: attempts, nextAttemptAt: object["next_attempt_at"]?.string.flatMap(Timestamp.init),
            lastReason: object["last_reason"]?.string)
    }
}

extension FileFacts {
    fileprivate init?(claim object: JSONObject) {
        guard let inode = object["inode"]?.number.flatMap({ UInt64($0.spelling) }),
            let size = object["size"]?.number.flatMap({ Int64($0.spelling) }), size >= 0,
            let modified = object["modified_ns"]?.number.flatMap({ Int64($0.spelling) })
        else { return nil }
        self.init(inode: inode, size: size, modifiedNanoseconds: modified)
    }
}
