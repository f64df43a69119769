package import HTTPTransport
import NuraModel

/// A server of our own: with a feed of changes, files by their hash, and writes on conditions.
package struct ExtendedRemote: Remote {
    private static let pageSize = 500

    private let caller: RemoteCaller

    package init(client: any HTTPClient, address: RemoteAddress) {
        caller = RemoteCaller(client: client, address: address)
    }

    package func token() async -> String? { await caller.token() }

    package func answer(_ request: RemoteRequest, pixels local: any LocalPixels) async -> SyncOutcome {
        do throws(RemoteFailure) {
            switch request {
            case .identify: return .identity(try await identity())
            case .changes(let cursor): return .page(try await page(after: cursor))
            case .look(let id), .confirmGone(let id, _): return .remoteSide(try await look(id))
            case .download(let image): return try await download(image, to: local)
            case .upload(let id, let content): return try await upload(id, content, from: local)
            case .create(let record, let content, let tombstone):
                return try await create(record, content, tombstone)
            case .patch(let patch, let before): return try await self.patch(patch, before)
            case .delete(let before): return .remoteSide(try await delete(before))
            }
        } catch {
            return .remoteFailure(error)
        }
    }

    package func wait(after cursor: String?, seconds: Int) async throws(RemoteFailure) -> Bool {
        var query = [("limit", "1"), ("wait", String(seconds))]
        if let cursor { query.append(("cursor", cursor)) }
        var request = try await caller.request(.get, ["sync", "changes"], query: query)
        request.timeouts.idle = .seconds(seconds + 30)
        let answer = try await caller.send(request)
        guard answer.status != 410 else { return true }
        return !(try Self.array("changes", of: answer).isEmpty)
    }

    // MARK: - Reading

    private func identity() async throws(RemoteFailure) -> RemoteIdentity {
        try await identity(of: caller.send(caller.request(.get, ["sync", "info"])))
    }

    /// What the answer to `sync/info` says.
    ///
    /// - Throws: `RemoteFailure`, with `refused` for a server without these endpoints.
    func identity(of answer: RemoteCaller.Answer) async throws(RemoteFailure) -> RemoteIdentity {
        guard let object = answer.json?.object else { throw Self.nonsense }
        guard answer.status == 200 else {
            throw RemoteFailure(.refused, "the server has no endpoints for sync")
        }
        let subject = TokenSubject.of(try await caller.address.token())
        guard let server = object["server_id"]?.string, let epoch = object["epoch"]?.string,
            let user = object["user_id"]?.string ?? subject
        else { throw Self.nonsense }
        return RemoteIdentity(serverID: server, epoch: epoch, userID: user, isExtended: true, abilities: .all)
    }

    private func page(after cursor: String?) async throws(RemoteFailure) -> ChangePage {
        var query = [("limit", String(Self.pageSize))]
        if let cursor { query.append(("cursor", cursor)) }
        let answer = try await caller.send(caller.request(.get, ["sync", "changes"], query: query))
        if answer.status == 410, answer.isOfAPI {
            return ChangePage(changes: [], cursor: nil, hasMore: true, isExpired: true)
        }
        let elements = try Self.array("changes", of: answer)
        guard let object = answer.json?.object, let next = object["cursor"]?.string,
            let hasMore = object["more"]?.bool
        else { throw Self.nonsense }
        var changes: [ChangePage.Change] = []
        for element in elements { changes.append(try Self.change(element)) }
        // A page that gets nowhere would be asked for again and again.
        guard !hasMore || next != cursor else { throw Self.nonsense }
        return ChangePage(changes: changes, cursor: next, hasMore: hasMore)
    }

    private static func change(_ json: JSONValue) throws(RemoteFailure) -> ChangePage.Change {
        guard let object = json.object, let id = object["id"]?.string.flatMap(ImageID.init),
            let sequence = object["seq"]?.int, let version = object["version"]?.string,
            let isDeleted = object["deleted"]?.bool
        else { throw nonsense }
        if isDeleted {
            return ChangePage.Change(id: id, sequence: Int64(sequence), side: .deleted(version: version))
        }
        guard let image = object["image"]?.object, RemoteRecord.id(image) == id,
            let side = RemoteRecord.side(image, version: version)
        else { throw nonsense }
        return ChangePage.Change(id: id, sequence: Int64(sequence), side: side)
    }

    private func look(_ id: ImageID) async throws(RemoteFailure) -> RemoteSide {
        let request = try await caller.request(.get, ["images", id.rawValue], query: [("include_data", "false")])
        return try Self.side(of: try await caller.send(request), id)
    }

    /// What an answer with a record says; 404 in the shape of the API means that it is not there.
    private static func side(
        of answer: RemoteCaller.Answer, _ id: ImageID
    ) throws(RemoteFailure) -> RemoteSide {
        guard let object = answer.json?.object else { throw nonsense }
        switch answer.status {
        case 404 where object["detail"] != nil: return .absent
        case 412 where object["deleted"]?.bool == true: return .deleted(version: object["version"]?.string)
        case 200, 201, 412:
            guard RemoteRecord.id(object) == id, let side = RemoteRecord.side(object) else { throw nonsense }
            return side
        default: throw nonsense
        }
    }

    private static func array(
        _ key: String, of answer: RemoteCaller.Answer
    ) throws(RemoteFailure) -> [JSONValue] {
        guard answer.status == 200, let array = answer.json?.object?[key]?.array else { throw nonsense }
        return array
    }

    private static var nonsense: RemoteFailure {
        RemoteFailure(.malformed, "the server's answer makes no sense; is there something between it and this machine?")
    }

    // MARK: - Pixels

    private func download(
        _ image: RemoteImage, to local: any LocalPixels
    ) async throws(RemoteFailure) -> SyncOutcome {
        var request = try await caller.request(
            .get, ["images", image.record.id.rawValue, "file"], query: [("v", image.content)])
        request.headers["Accept"] = "image/png"
        let response = try await caller.open(request)
        guard response.status == 200 else {
            let body = (try? await response.wholeBody(atMost: 1 << 20)) ?? []
            let answer = RemoteCaller.Answer(
                status: response.status, headers: response.headers, json: try? JSONValue(parsing: body))
            try RemoteCaller.check(answer)
            return .remoteSide(try Self.side(of: answer, image.record.id))
        }
        return try await PixelTransfer.receive(response.body, as: image.content, in: local)
    }

    private func upload(
        _ id: ImageID, _ content: String, from local: any LocalPixels
    ) async throws(RemoteFailure) -> SyncOutcome {
        guard let path = await local.path(of: id, content: content) else {
            return .localFailure(LocalFailure(.image, "its pixels were changed while they were sent"))
        }
        var request = try await caller.request(.put, ["files", content])
        request.headers["Content-Type"] = "image/png"
        request.body = .file(path)
        let answer = try await caller.send(request)
        guard answer.status == 200 || answer.status == 201 else { throw Self.nonsense }
        return .uploaded
    }

    // MARK: - Writing

    private func create(
        _ record: ImageRecord, _ content: String, _ tombstone: String?
    ) async throws(RemoteFailure) -> SyncOutcome {
        var headers: HTTPHeaders = ["If-None-Match": "*"]
        headers["Nura-Tombstone"] = tombstone.map { "\"\($0)\"" }
        let request = try await caller.request(
            .put, ["images", record.id.rawValue], headers: headers,
            json: RemoteRecord.json(record, content: content))
        return try await write(request, record.id)
    }

    private func patch(_ patch: RemotePatch, _ before: RemoteImage) async throws(RemoteFailure) -> SyncOutcome {
        let request = try await caller.request(
            .patch, ["images", before.record.id.rawValue], headers: ["If-Match": "\"\(before.version)\""],
            json: RemoteRecord.json(patch))
        return try await write(request, before.record.id)
    }

    private func write(_ request: HTTPRequest, _ id: ImageID) async throws(RemoteFailure) -> SyncOutcome {
        let answer = try await caller.send(request)
        if answer.status == 409 {
            guard answer.json?.object?["error"]?.string == "file_missing" else { throw Self.nonsense }
            return .contentMissing
        }
        return .remoteSide(try Self.side(of: answer, id))
    }

    private func delete(_ before: RemoteImage) async throws(RemoteFailure) -> RemoteSide {
        let request = try await caller.request(
            .delete, ["images", before.record.id.rawValue], headers: ["If-Match": "\"\(before.version)\""])
        let answer = try await caller.send(request)
        if answer.status == 200, answer.json?.object?["success"]?.bool == true { return .deleted(version: nil) }
        return try Self.side(of: answer, before.record.id)
    }
}
