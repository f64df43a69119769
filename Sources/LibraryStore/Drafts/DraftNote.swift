package import NuraModel

/// What this device remembers of a draft that it made, until the picture is made again or the person has decided about
/// it. It holds none of the person's words, and it does not leave the device: only who made a draft makes it again.
package struct DraftNote: Hashable, Sendable {
    package let id: ImageID
    /// SHA-256 of the draft's PNG.
    package let sha256: String
    /// SHA-256 of what the picture is made from: a person who changes that has decided.
    package let basis: String
    package let madeAt: Timestamp
    /// How often the generator refused to make it.
    package var refusals: Int
    /// Before this moment it is not tried again; `nil` for at once.
    package var notBefore: Timestamp?

    package init(
        id: ImageID, sha256: String, basis: String, madeAt: Timestamp, refusals: Int = 0, notBefore: Timestamp? = nil
    ) {
        self.id = id
        self.sha256 = sha256
        self.basis = basis
        self.madeAt = madeAt
        self.refusals = refusals
        self.notBefore = notBefore
    }
}

extension DraftNote {
    static let format = "nura.draft/1"

    var json: JSONObject {
        var object: JSONObject = [
            "format": .string(Self.format),
            "id": .string(id.rawValue),
            "sha256": .string(sha256),
            "basis": .string(basis),
            "made_at": .string(madeAt.description),
            "refusals": .number(JSONNumber(refusals)),
        ]
        object["not_before"] = notBefore.map { .string($0.description) }
        return object
    }

    init?(parsing bytes: [UInt8]) {
        guard let object = try? JSONValue(parsing: bytes).object, object["format"]?.string == Self.format,
            let id = object["id"]?.string.flatMap(ImageID.init), let sha256 = object["sha256"]?.string,
            let basis = object["basis"]?.string, let madeAt = object["made_at"]?.string.flatMap(Timestamp.init)
        else { return nil }
        self.init(
            id: id, sha256: sha256, basis: basis, madeAt: madeAt, refusals: object["refusals"]?.int ?? 0,
            notBefore: object["not_before"]?.string.flatMap(Timestamp.init))
    }
}
