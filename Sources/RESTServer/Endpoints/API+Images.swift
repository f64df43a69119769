import HTTPTypes
import Hummingbird
import LibraryIndex
import LibraryService
import LibraryStore
import NIOCore
import NuraModel
import Studio

extension API {
    var imageEndpoints: [Endpoint] {
        [
            .personal(.get, "/images", list),
            .personal(.get, "/images/{id}", image),
            .personal(.get, "/images/{id}/file", file),
            .personal(.get, "/images/{id}/thumbnail", thumbnail),
            .personal(.patch, "/images/{id}/name", rename),
            .personal(.patch, "/images/{id}/metadata", replaceMetadata),
            .personal(.delete, "/images/{id}", delete),
        ]
    }

    // MARK: - Reading

    @Sendable private func list(_ call: UserCall) async throws -> Response {
        let includesData = try call.query.flag("include_data", default: true)
        let query = try SearchQuery(parameters: call.query)
        return try await withLibrary(of: call.user) { lease in
            if let ids = try await wholeList(of: query, in: lease.library) {
                let list = RecordList(
                    lease: lease, user: call.user, ids: ids, includesData: includesData, reading: reading)
                return Response(status: .ok, headers: Self.listHeaders(total: ids.count), body: list.body)
            }
            let query = query.bounded(by: limits.page)
            guard includesData else {
                let page = try await self.page(of: query, for: call, in: lease)
                return Response(
                    status: .ok, headers: headers(of: call, page.total, page.nextCursor),
                    body: ResponseBody(byteBuffer: page.bytes))
            }
            let page = try await lease.library.search(query)
            let headers = headers(of: call, page.total, page.nextCursor)
            let list = RecordList(
                lease: lease, user: call.user, ids: page.images.map(\.record.id), includesData: true, reading: reading)
            return Response(status: .ok, headers: headers, body: list.body)
        }
    }

    /// All that the query finds, when that is what it asks for: without a limit, or with one that is larger than a page
    /// may be and that all of it is within.
    private func wholeList(of query: SearchQuery, in library: Library) async throws -> [ImageID]? {
        guard let limit = query.limit else { return try await library.ids(matching: query) }
        guard limit > limits.page, query.cursor == nil else { return nil }
        let ids = try await library.ids(matching: query)
        return ids.count <= limit ? ids : nil
    }

    /// A page without pixels, as it was sent before if nothing has changed since.
    private func page(of query: SearchQuery, for call: UserCall, in lease: LibraryLease) async throws -> PageCache.Page
    {
        let key = PageCache.Key(
            user: call.user, serial: lease.serial, version: try await lease.library.answersVersion(),
            query: call.request.uri.query ?? "")
        if let known = pages.page(key) { return known }
        let found = try await lease.library.search(query)
        var isFirst = true
        let bytes = RecordList.bytes(of: found.images, call.user, isFirst: &isFirst)
        let page = PageCache.Page(
            bytes: ByteBuffer(bytes: bytes + Array((isFirst ? "[]" : "]").utf8)), total: found.total,
            nextCursor: found.nextCursor)
        pages.keep(page, as: key)
        return page
    }

    private func headers(of call: UserCall, _ total: Int, _ cursor: String?) -> HTTPFields {
        var headers = Self.listHeaders(total: total)
        if let cursor { headers[.link] = nextLink(call, cursor: cursor) }
        return headers
    }

    private static func listHeaders(total: Int) -> HTTPFields {
        var headers = HTTPFields()
        headers[.contentType] = "application/json"
        headers[.totalCount] = "\(total)"
        return headers
    }

    private func nextLink(_ call: UserCall, cursor: String) -> String {
        let parameters = call.query.all.filter { $0.name != "cursor" } + [("cursor", cursor)]
        let query = parameters.map { "\(PercentEncoding.encoded($0.0))=\(PercentEncoding.encoded($0.1))" }
            .joined(separator: "&")
        return "<\(Endpoint.basePath)/images?\(query)>; rel=\"next\""
    }

    @Sendable private func image(_ call: UserCall) async throws -> Response {
        let id = try call.imageID
        let includesData = try call.query.flag("include_data", default: true)
        return try await withLibrary(of: call.user) { lease in
            let image = try await lease.library.image(id)
            let version = RecordVersion(image.record).description
            if let tags = EntityTags(call.request.headers[.ifNoneMatch]), tags.matches(version) {
                return Response(status: .notModified, headers: [.eTag: version.quoted])
            }
            return try await record(image, of: call.user, in: lease.library, includesData: includesData)
        }
    }

    /// A whole record as the answer.
    func record(
        _ image: IndexedImage, of user: UserID, in library: Library, includesData: Bool = true,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var headers = HTTPFields()
        headers[.contentType] = "application/json"
        headers[.eTag] = RecordVersion(image.record).description.quoted
        let file = includesData ? await reading.run { try? library.openPicture(of: image) } : nil
        let answer = RecordAnswer(image, of: user)
        guard includesData else { return .json(answer.json, status: status, headers: headers) }
        return Response(
            status: status, headers: headers, body: ResponseBody(parts: answer.parts(pixels: file), reading: reading))
    }

    @Sendable private func file(_ call: UserCall) async throws -> Response {
        let id = try call.imageID
        return try await withLibrary(of: call.user) { lease in
            let library = lease.library
            let image = try await library.image(id)
            let file = try await reading.run { Result { try library.openPicture(of: image) } }.get()
            guard let sha256 = image.record.file?.sha256, file.facts.size == image.png.size else {
                // Somebody is putting other pixels in its place; a look at the folder will know them in a moment.
                throw LibraryError(code: .changed, message: "the picture is being replaced")
            }
            if let wanted = call.query["v"], wanted != sha256 { throw APIError.imageNotFound }
            var headers = pictureHeaders(tag: sha256, isNamed: call.query["v"] != nil)
            headers[.acceptRanges] = "bytes"
            if let tags = EntityTags(call.request.headers[.ifNoneMatch]), tags.matches(sha256) {
                return Response(status: .notModified, headers: headers)
            }
            headers[.contentType] = "image/png"
            return part(of: file, tag: sha256, of: call.request, headers)
        }
    }

    private func pictureHeaders(tag: String, isNamed: Bool) -> HTTPFields {
        var headers = HTTPFields()
        headers[.eTag] = tag.quoted
        headers[.cacheControl] = isNamed ? "private, max-age=31536000, immutable" : "private, no-cache"
        return headers
    }

    private func part(of file: OpenFile, tag: String, of request: Request, _ fields: HTTPFields) -> Response {
        var headers = fields
        let size = file.facts.size
        let isCurrent = request.headers[.ifRange].map { EntityTags($0)?.matches(tag) ?? false } ?? true
        switch isCurrent ? ByteRange(request.headers[.range], size: size) : .whole {
        case .whole:
            return Response(
                status: .ok, headers: headers,
                body: ResponseBody(file: file, range: 0..<size, reading: reading, buffers: buffers))
        case .part(let range):
            headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
            return Response(
                status: .partialContent, headers: headers,
                body: ResponseBody(file: file, range: range, reading: reading, buffers: buffers))
        case .unsatisfiable:
            return .error(
                APIError(.rangeNotSatisfiable, "The file has no such range.").with(.contentRange, "bytes */\(size)"))
        }
    }

    @Sendable private func thumbnail(_ call: UserCall) async throws -> Response {
        let id = try call.imageID
        let asked = try call.query.number("size", in: 128...1024, default: 256)
        // Few different sizes, so that nobody can fill the disk with them.
        let size = (asked + 63) / 64 * 64
        return try await withLibrary(of: call.user) { lease in
            let library = lease.library
            let image = try await library.image(id)
            let tag = "\(image.record.file?.sha256.prefix(32) ?? "")-\(size)"
            var headers = pictureHeaders(tag: tag, isNamed: false)
            if let tags = EntityTags(call.request.headers[.ifNoneMatch]), tags.matches(tag) {
                return Response(status: .notModified, headers: headers)
            }
            headers[.cacheControl] = "private, max-age=3600"
            let png = try await smallPicture(of: image, size: size, in: library, for: call.user)
            return .document(png, type: "image/png", headers: headers)
        }
    }

    /// One that is kept is only read, and need not wait for its turn.
    func smallPicture(
        of image: IndexedImage, size: Int, in library: Library, for user: UserID
    ) async throws -> [UInt8] {
        let kept = try await reading.run { Result { try library.keptThumbnail(of: image, size: size) } }.get()
        if let kept { return kept }
        return try await pictures.pass(for: user) {
            try await reading.run { Result { try library.thumbnail(of: image, size: size) } }.get()
        }
    }

    // MARK: - Changing

    @Sendable private func rename(_ call: UserCall) async throws -> Response {
        let id = try call.imageID
        var body = try await JSONBody(call.request, limit: limits.body)
        var revision = RecordRevision()
        revision.name = body.text("name", atMost: limits.name)
        try body.check()
        return try await revise(id, revision, call)
    }

    @Sendable private func replaceMetadata(_ call: UserCall) async throws -> Response {
        let id = try call.imageID
        var body = try await JSONBody(call.request, limit: limits.body)
        var revision = RecordRevision()
        revision.metadata = body.dictionary(["image_metadata", "metadata"], atMost: limits.metadata)
        if body.object["image_metadata"] == nil, body.object["metadata"] == nil {
            body.add("missing", "image_metadata", "Field required", input: .object(body.object))
        }
        try body.check()
        return try await revise(id, revision, call)
    }

    private func revise(_ id: ImageID, _ revision: RecordRevision, _ call: UserCall) async throws -> Response {
        let match = RecordVersion.Match(EntityTags(call.request.headers[.ifMatch]))
        return try await changingLibrary(of: call.user) { lease in
            let outcome = try await lease.library.revise(id, at: match, revision)
            return try await answer(outcome, to: call, in: lease.library)
        }
    }

    /// The answer to a change: the whole record as it is now, with its pixels, as the original service answered.
    func answer(
        _ outcome: RevisionOutcome, to call: UserCall, in library: Library, includesData: Bool = true,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        switch outcome {
        case .done(let image):
            try await record(image, of: call.user, in: library, includesData: includesData, status: status)
        case .otherVersion(let image):
            try await record(
                image, of: call.user, in: library, includesData: false, status: .preconditionFailed)
        case .pixelsMissing:
            throw APIError(
                .conflict,
                body: [
                    "detail": "The file must be uploaded before the record that names it.", "error": "file_missing",
                ])
        }
    }

    @Sendable private func delete(_ call: UserCall) async throws -> Response {
        let id = try call.imageID
        let match = RecordVersion.Match(EntityTags(call.request.headers[.ifMatch]))
        return try await changingLibrary(of: call.user) { lease in
            let outcome = try await lease.library.remove(id, at: match)
            guard case .done = outcome else { return try await answer(outcome, to: call, in: lease.library) }
            return .json(["success": true, "message": "Image deleted."])
        }
    }
}

extension RecordVersion.Match {
    init(_ tags: EntityTags?) {
        switch tags {
        case nil, .any?: self = .any
        case .listed(let versions)?: self = .oneOf(versions)
        }
    }
}
