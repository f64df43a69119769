package import HTTPTransport
package import NuraModel

/// A server with the original endpoints only. It has no feed, no conditions and no place for pictures made elsewhere; it
/// is listed whole, and read before it is written.
package struct LegacyRemote: Remote {
    /// The largest picture that is fetched from an address of its own, in bytes.
    private static let longestPicture = 256 << 20

    private let caller: RemoteCaller
    private let now: WallClock

    package init(client: any HTTPClient, address: RemoteAddress, now: @escaping WallClock) {
        caller = RemoteCaller(client: client, address: address)
        self.now = now
    }

    package func token() async -> String? { await caller.token() }

    package func answer(_ request: RemoteRequest, pixels local: any LocalPixels) async -> SyncOutcome {
        do throws(RemoteFailure) {
            switch request {
            case .identify: return .identity(try await identity())
            case .changes(let cursor): return .page(try await listing(after: cursor))
            case .look(let id): return .remoteSide(try await look(id))
            case .confirmGone(let id, let witness): return .remoteSide(try await confirmGone(id, witness))
            case .download(let image): return try await download(image, to: local)
            case .upload, .create:
                throw RemoteFailure(.refused, "this server takes no pictures that were made elsewhere")
            case .patch(let patch, let before): return .remoteSide(try await self.patch(patch, before))
            case .delete(let before): return .remoteSide(try await delete(before))
            }
        } catch {
            return .remoteFailure(error)
        }
    }

    /// This server cannot tell; whoever asks again waits by the clock.
    package func wait(after cursor: String?, seconds: Int) async throws(RemoteFailure) -> Bool { true }

    /// - Throws: `RemoteFailure` when the token does not say whose it is.
    func identity() async throws(RemoteFailure) -> RemoteIdentity {
        guard let user = TokenSubject.of(try await caller.address.token()) else {
            throw RemoteFailure(.unauthorized, "the token does not say whose it is; get a new one")
        }
        return RemoteIdentity(
            serverID: caller.address.server, epoch: "", userID: user, isExtended: false, abilities: .original)
    }

    // MARK: - Reading

    /// A window of everything there is, see `ListingWindow`. One that is not complete and well formed to its last byte is
    /// as if it had not been made, and the whole listing with it.
    private func listing(after cursor: String?) async throws(RemoteFailure) -> ChangePage {
        guard let window = cursor.map(ListingWindow.init(after:)) ?? ListingWindow(now: now()) else {
            throw RemoteFailure(.malformed, "the listing lost its place; it is made anew")
        }
        let changes = try await changes(in: window)
        let next = window.cursor(afterCount: changes.count)
        return ChangePage(changes: changes, cursor: next, hasMore: next != nil, isWholeListing: next == nil)
    }

    private func changes(in window: ListingWindow) async throws(RemoteFailure) -> [ChangePage.Change] {
        let response = try await caller.open(caller.request(.get, ["images"], query: window.query))
        guard response.status == 200, response.headers["Content-Type"]?.hasPrefix("application/json") == true else {
            let body = (try? await response.wholeBody(atMost: 1 << 20)) ?? []
            try RemoteCaller.check(
                RemoteCaller.Answer(
                    status: response.status, headers: response.headers, json: try? JSONValue(parsing: body)))
            throw Self.nonsense
        }
        var reader = JSONArrayReader()
        var changes: [ChangePage.Change] = []
        do throws(HTTPError) {
            for try await piece in response.body {
                guard let records = reader.take(piece) else { throw Self.brokenList }
                for record in records {
                    guard let change = change(record) else { throw Self.brokenList }
                    changes.append(change)
                }
            }
        } catch {
            throw RemoteFailure(error)
        }
        guard reader.isComplete, Set(changes.map(\.id)).count == changes.count else { throw Self.nonsense }
        return changes
    }

    private static var brokenList: HTTPError {
        HTTPError(.malformed, "The server's list makes no sense; is there something between it and this machine?")
    }

    private static var nonsense: RemoteFailure { RemoteFailure(brokenList) }

    private func change(_ json: JSONValue) -> ChangePage.Change? {
        guard let object = json.object, let id = RemoteRecord.id(object), let side = side(object) else { return nil }
        return ChangePage.Change(id: id, sequence: nil, side: side)
    }

    /// - Returns: `nil` for what is no record.
    private func side(_ object: JSONObject) -> RemoteSide? {
        guard RemoteRecord.id(object) != nil, object["created_at"]?.string != nil else { return nil }
        guard let pixels = LegacyPixels(object, server: caller.address.server) else { return Self.noPicture }
        let version = object["updated_at"]?.string ?? object["created_at"]?.string ?? ""
        return RemoteRecord.side(object, version: version, content: pixels.content)
    }

    private static let noPicture = RemoteSide.unusable(reason: "its pixels on the server are no picture")

    /// One whole record, with its pixels; `nil` when the API says that there is none.
    private func record(_ id: ImageID) async throws(RemoteFailure) -> JSONObject? {
        let answer = try await caller.send(caller.request(.get, ["images", id.rawValue]))
        guard let object = answer.json?.object else { throw Self.nonsense }
        if answer.status == 404, object["detail"]?.string != nil { return nil }
        guard answer.status == 200, RemoteRecord.id(object) == id else { throw Self.nonsense }
        return object
    }

    private func look(_ id: ImageID) async throws(RemoteFailure) -> RemoteSide {
        guard let object = try await record(id) else { return .absent }
        guard let side = side(object) else { throw Self.nonsense }
        return side
    }

    /// A deletion counts only if another image that was there a moment ago still is.
    private func confirmGone(_ id: ImageID, _ witness: ImageID) async throws(RemoteFailure) -> RemoteSide {
        let side = try await look(id)
        guard side == .absent else { return side }
        guard case .present = try await look(witness) else { return .absent }
        return .deleted(version: nil)
    }

    private func download(
        _ image: RemoteImage, to local: any LocalPixels
    ) async throws(RemoteFailure) -> SyncOutcome {
        guard let object = try await record(image.record.id) else { return .remoteSide(.absent) }
        guard let pixels = LegacyPixels(object, server: caller.address.server), pixels.content == image.content else {
            return .remoteSide(side(object) ?? Self.noPicture)
        }
        let bytes: [UInt8]
        switch pixels {
        case .bytes(let inline): bytes = inline
        case .address(let address): bytes = try await fetch(address)
        }
        guard LegacyPixels.looksLikePicture(bytes) else { return .remoteSide(Self.noPicture) }
        let pieces = OnePiece(bytes: bytes)
        return try await PixelTransfer.receive(
            HTTPBodyStream { () async throws(HTTPError) -> [UInt8]? in pieces.take() },
            as: LegacyPixels.sha256(bytes), called: image.content, in: local)
    }

    private func fetch(_ address: String) async throws(RemoteFailure) -> [UInt8] {
        var request = HTTPRequest(.get, address)
        request.redirects = .refuse
        request.headers["Authorization"] = "Bearer \(try await caller.address.token())"
        request.headers["Accept"] = "image/png, image/jpeg"
        let answer: HTTPAnswer
        do throws(HTTPError) {
            answer = try await caller.client.answer(to: request, atMost: Self.longestPicture)
        } catch {
            throw RemoteFailure(error)
        }
        guard answer.status == 200 else {
            try RemoteCaller.check(
                RemoteCaller.Answer(
                    status: answer.status, headers: answer.headers, json: try? JSONValue(parsing: answer.body)))
            throw Self.nonsense
        }
        return answer.body
    }

    // MARK: - Writing

    /// Reads, changes what is as expected, and tells what is there then. All values are absolute, so that asking again
    /// does no harm.
    private func patch(_ patch: RemotePatch, _ before: RemoteImage) async throws(RemoteFailure) -> RemoteSide {
        let id = before.record.id
        let now = try await look(id)
        guard case .present(let image) = now, image.values == before.values else { return now }
        if let name = patch.name {
            try await change(id, "name", ["name": .string(name)])
        }
        if let metadata = patch.metadata {
            try await change(
                id, "metadata", ["image_metadata": .object(metadata), "metadata": .object(metadata)])
        }
        return try await look(id)
    }

    private func change(_ id: ImageID, _ part: String, _ body: JSONObject) async throws(RemoteFailure) {
        let answer = try await caller.send(caller.request(.patch, ["images", id.rawValue, part], json: body))
        guard answer.isOfAPI, answer.status == 200 || answer.status == 404 else { throw Self.nonsense }
    }

    private func delete(_ before: RemoteImage) async throws(RemoteFailure) -> RemoteSide {
        let now = try await look(before.record.id)
        guard case .present(let image) = now, image.values == before.values else { return now }
        let answer = try await caller.send(caller.request(.delete, ["images", before.record.id.rawValue]))
        guard let object = answer.json?.object else { throw Self.nonsense }
        if answer.status == 200, object["success"]?.bool == true { return .deleted(version: nil) }
        guard answer.status == 404, object["detail"]?.string != nil else { throw Self.nonsense }
        return .absent
    }
}
