import NuraModel
import Sync

/// Images with values that tests can tell apart.
enum PlanFixture {
    static let id = ImageID("0199c8e2-6f3a-7c41-9a55-2b8a1f0c6d11") ?? ImageID(madeAt: time, random: { 1 })
    static let time = Timestamp(milliseconds: 1_790_000_000_000)

    static func record(
        name: String = "a", prompt: String = "p", metadata: JSONObject = [:], otherKeys: JSONObject = [:],
        updatedAt: Timestamp = time
    ) -> ImageRecord {
        ImageRecord(
            id: id, userID: "user", name: name, prompt: prompt, metadata: ImageMetadata(metadata), createdAt: time,
            updatedAt: updatedAt, file: ImageFile(sha256: "x", bytes: 1, width: 1, height: 1), otherKeys: otherKeys)
    }

    static func record(_ values: ImageValues) -> ImageRecord {
        record(name: values.name, prompt: values.prompt, metadata: values.metadata, otherKeys: values.otherKeys)
    }

    static func local(_ values: ImageValues) -> LocalSide {
        .present(LocalImage(record: record(values), stamp: "s", content: values.content))
    }

    static func remote(_ values: ImageValues, version: String = "v") -> RemoteSide {
        .present(RemoteImage(record: record(values), version: version, content: values.content))
    }

    static func agreed(_ values: ImageValues) -> Agreement {
        .present(values, remoteContent: values.content)
    }

    static let planner = Planner(device: "ada", abilities: .all)
}

extension ImageValues {
    static func named(_ name: String, content: String = "c", metadata: JSONObject = [:]) -> ImageValues {
        ImageValues(content: content, name: name, prompt: "p", metadata: metadata, otherKeys: [:])
    }
}
