import ChangeFeed
import HTTPTypes
import Hummingbird
import LibraryIndex
import LibraryService
import LibraryStore
import NIOCore
import NuraModel
import Studio

/// What devices follow a library with.
extension API {
    /// Devices may still ask while nothing rings: a change that another program made is noticed then.
    private static let longestSleep = 5.0

    var syncEndpoints: [Endpoint] {
        [
            .personal(.get, "/sync/info", syncInfo),
            .personal(.get, "/sync/changes", changes),
            .personal(.head, "/files/{sha256}", hasFile),
            .personal(.put, "/files/{sha256}", upload),
            .personal(.put, "/images/{id}", put),
            .personal(.patch, "/images/{id}", patch),
        ]
    }

    @Sendable private func syncInfo(_ call: UserCall) async throws -> Response {
        let info = try await withLibrary(of: call.user) { try await $0.library.feedInfo() }
        return .json([
            "server_id": .string(facts.serverID),
            "epoch": .string(info.epoch),
            "features": ["changes", "wait", "files", "put", "patch", "tombstones"],
            "oldest_cursor": .string(info.oldestCursor),
            "time": .string(now().description),
            "user_id": .string(call.user.description),
        ])
    }

    @Sendable private func changes(_ call: UserCall) async throws -> Response {
        let limit = try call.query.number("limit", in: 1...1000, default: 500)
        let wait = try call.query.number("wait", in: 0...60, default: 0)
        let cursor = call.query["cursor"]
        // Listened to before the sequence is read: what happens in between is heard.
        var rings = bell.rings(for: call.user)
        let deadline = ContinuousClock.now + .seconds(wait)
        while true {
            let page = try await withLibrary(of: call.user) { lease in
                try await lease.library.changes(after: cursor, limit: limit)
            }
            let left = (deadline - .now).inSeconds
            guard page.changes.isEmpty, !page.hasMore, left > 0, !bell.isClosed else {
                return .json(Self.json(of: page, user: call.user))
            }
            await bell.wait(for: call.user, after: rings, within: .seconds(min(left, Self.longestSleep)))
            rings = bell.rings(for: call.user)
        }
    }

    private static func json(of page: ChangePage, user: UserID) -> JSONObject {
        let changes = page.changes.map { change -> JSONValue in
            var object: JSONObject = [
                "seq": .number(JSONNumber(change.entry.sequence)),
                "id": .string(change.entry.id.rawValue),
                "version": .string(change.entry.version),
                "deleted": .bool(change.entry.isDeleted),
            ]
            if let image = change.image {
                // What the record is now counts, should it have changed since the feed was read.
                object["version"] = .string(RecordVersion(image.record).description)
                object["image"] = .object(RecordAnswer(image, of: user).json)
            }
            return .object(object)
        }
        return ["changes": .array(changes), "cursor": .string(page.cursor), "more": .bool(page.hasMore)]
    }

    // MARK: - Files

    @Sendable private func hasFile(_ call: UserCall) async throws -> Response {
        let sha256 = try call.sha256
        let isHere = try await withLibrary(of: call.user) { try await $0.library.holds(sha256) }
        return Response(status: isHere ? .ok : .notFound)
    }

    @Sendable private func upload(_ call: UserCall) async throws -> Response {
        let sha256 = try call.sha256
        let limit = limits.body
        if let length = call.request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw APIError.tooLarge(limit: limit)
        }
        return try await withLibrary(of: call.user) { lease in
            let library = lease.library
            let answer: JSONObject = ["sha256": .string(sha256)]
            if try await library.holds(sha256) { return .json(answer) }
            let file = try await reading.run { Result { () throws(LibraryError) in try library.beginUpload() } }.get()
            for try await piece in call.request.body {
                let bytes = Array(buffer: piece)
                let count = try await reading.run { Result { () throws(LibraryError) in try file.append(bytes) } }.get()
                guard count <= limit else { throw APIError.tooLarge(limit: limit) }
            }
            try await keep(file, as: sha256, in: library, of: call.user)
            return .json(answer, status: .created)
        }
    }

    private func keep(_ file: IncomingFile, as sha256: String, in library: Library, of user: UserID) async throws {
        let kept = await pictures.pass(for: user) {
            await reading.run { Result { () throws(LibraryError) in try library.keep(file, as: sha256) } }
        }
        switch kept {
        case .failure(let error) where error.code == .changed:
            throw APIError.value("The bytes do not have this SHA-256.")
        case .failure(let error) where error.code == .damagedImage:
            throw APIError.value("The bytes are not a whole and undamaged PNG of the allowed size.")
        default: try kept.get()
        }
    }

    // MARK: - Records

    @Sendable private func put(_ call: UserCall) async throws -> Response {
        let id = try call.imageID
        guard EntityTags(call.request.headers[.ifNoneMatch]) == .any else {
            throw APIError(.preconditionRequired, "An image is only created: send If-None-Match: *")
        }
        let body = try await JSONBody(call.request, limit: limits.body)
        let (record, sha256) = try RecordBody(body, limits: limits).record(id: id, now: now())
        let tombstone = call.request.headers[.tombstone].flatMap { EntityTags($0)?.listed.first }
        return try await changingLibrary(of: call.user) { lease in
            let (outcome, isNew) = try await lease.library.put(record, pixels: sha256, over: tombstone)
            return try await answer(
                outcome, to: call, in: lease.library, includesData: false, status: isNew ? .created : .ok)
        }
    }

    @Sendable private func patch(_ call: UserCall) async throws -> Response {
        let id = try call.imageID
        guard let tags = EntityTags(call.request.headers[.ifMatch]) else {
            throw APIError(.preconditionRequired, "Say which version is to be changed: send If-Match.")
        }
        let body = try await JSONBody(call.request, limit: limits.body)
        let revision = try RecordBody(body, limits: limits).revision
        return try await changingLibrary(of: call.user) { lease in
            let outcome = try await lease.library.revise(id, at: RecordVersion.Match(tags), revision)
            return try await answer(outcome, to: call, in: lease.library, includesData: false)
        }
    }
}

extension UserCall {
    fileprivate var sha256: String {
        get throws(APIError) {
            guard let text = call.arguments.first, ImageFile.isSHA256(text) else {
                throw .value(
                    "The name of a file is its SHA-256: 64 hexadecimal digits in lower case.", at: ["path", "sha256"])
            }
            return text
        }
    }
}

/// A record, or a part of one, as a device sends it: in the shape of an answer or of a sidecar.
private struct RecordBody {
    /// How many keys that nobody knows a record may have.
    private static let mostOtherKeys = 200

    let revision: RecordRevision
    private let createdAt: Timestamp?
    private let updatedAt: Timestamp?

    /// - Throws: `APIError` with everything that is wrong.
    init(_ source: JSONBody, limits: ServerOptions.Limits) throws(APIError) {
        var body = source
        var revision = RecordRevision()
        revision.name = body.optionalText("name", atMost: limits.name)
        revision.prompt = body.optionalText("prompt", atMost: limits.prompt)
        revision.metadata = body.dictionary(["metadata", "image_metadata"], atMost: limits.metadata)
        revision.sha256 = body.object["sha256"]?.string ?? body.object["file"]?.object?["sha256"]?.string
        if let sha256 = revision.sha256, !ImageFile.isSHA256(sha256) {
            body.add("value_error", "sha256", "Should be 64 hexadecimal digits in lower case", input: .string(sha256))
        }
        revision.otherKeys = body.object.members.filter { !RecordAnswer.ownKeys.contains($0.key) }
        revision.otherKeysLimit = (Self.mostOtherKeys, limits.metadata)
        if !revision.allows(JSONObject(revision.otherKeys.map { ($0.key, $0.value) })) {
            body.add("dict_too_long", "", "Keys that are not known may have \(limits.metadata) bytes", input: .null)
        }
        createdAt = Self.time("created_at", in: &body)
        updatedAt = Self.time("updated_at", in: &body)
        try body.check()
        self.revision = revision
    }

    private static func time(_ key: String, in body: inout JSONBody) -> Timestamp? {
        guard let value = body.object[key], value != .null else { return nil }
        guard let time = value.string.flatMap(Timestamp.init) else {
            body.add("datetime_parsing", key, "Input should be a time like 2026-11-22T12:00:00.000Z", input: value)
            return nil
        }
        return time
    }

    /// A whole record, and the hash of its pixels.
    ///
    /// - Throws: `APIError` when something is missing.
    func record(id: ImageID, now: Timestamp) throws(APIError) -> (ImageRecord, sha256: String) {
        guard let sha256 = revision.sha256 else {
            throw .validation([
                APIError.Problem(
                    type: "missing", location: ["body", "sha256"], message: "Field required", input: .null)
            ])
        }
        let others = JSONObject(revision.otherKeys.map { ($0.key, $0.value) })
        let record = ImageRecord(
            id: id, userID: nil, name: revision.name ?? "", prompt: revision.prompt ?? "",
            metadata: ImageMetadata(revision.metadata ?? JSONObject()), createdAt: createdAt ?? now,
            updatedAt: updatedAt ?? now, otherKeys: others)
        return (record, sha256)
    }
}
