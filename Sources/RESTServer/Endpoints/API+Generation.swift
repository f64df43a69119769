import HTTPTypes
import Hummingbird
import LibraryIndex
import LibraryService
import LibraryStore
import NuraModel
import RenderQueue
import Studio

extension API {
    var generationEndpoints: [Endpoint] {
        [
            .personal(.post, "/generate", generate),
            .personal(.post, "/quick-generate", quickGenerate),
            .personal(.get, "/jobs/{id}", job),
            .personal(.post, "/validate", validate),
            .personal(.get, "/status/{user_id}", status),
        ]
    }

    @Sendable private func generate(_ call: UserCall) async throws -> Response {
        let body = try await JSONBody(call.request, limit: limits.body)
        let request = try PictureRequest(body, limits: limits, styles: studio.styles)
        return try await make(request, for: call, remembering: true) { GenerationAnswer.needsMoreInput($0, $1) }
    }

    @Sendable private func quickGenerate(_ call: UserCall) async throws -> Response {
        guard let text = call.query.all.last(where: { $0.name == "user_input" })?.value else {
            throw APIError.query("user_input", type: "missing", "Field required", input: nil)
        }
        guard text.isWithin(limits.prompt) else {
            throw APIError.query(
                "user_input", type: "string_too_long", "String should have at most \(limits.prompt) characters",
                input: nil)
        }
        var request = PictureRequest(text: text)
        request.memory = .none
        return try await make(request, for: call, remembering: false) { _, analysis in
            GenerationAnswer.unsuitable(analysis)
        }
    }

    private func make(
        _ request: PictureRequest, for call: UserCall, remembering: Bool,
        otherwise: (_ message: String, _ analysis: StudioAnalysis) -> JSONObject
    ) async throws -> Response {
        try rate.take(call.user)
        let key = try call.idempotencyKey
        // The library may be closed while its pictures wait for their turn: whoever paints needs the room.
        let job = try await withLibrary(of: call.user) { lease in
            try await generations.submit(
                request, of: call.user, in: lease.library, remembering: remembering, key: key)
        }
        let location = "\(Endpoint.basePath)/jobs/\(job.id)"
        guard !call.prefersAsync else {
            return .json(
                ["id": .string(job.id), "status": "queued"], status: .accepted,
                headers: [.location: location, .preferenceApplied: "respond-async"])
        }
        let settled = await generations.settled(job)
        switch settled.state {
        case .open: throw APIError.shuttingDown.with(.location, location)
        case .failed(let message): return .json(GenerationAnswer.failed(message))
        case .needsMoreInput(let message): return .json(otherwise(message, studio.validate(request.text)))
        case .done: return try await withLibrary(of: call.user) { try await made(settled, in: $0) }
        }
    }

    private func made(_ job: GenerationJob, in lease: LibraryLease) async throws -> Response {
        let library = lease.library
        let images = try await library.images(job.images)
        guard let image = images.first else {
            return .json(GenerationAnswer.failed("The picture was made and has been removed since."))
        }
        let file = await reading.run { try? library.openPicture(of: image) }
        let parts = GenerationAnswer.parts(images, pixels: file)
        return Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(parts: parts, reading: reading))
    }

    @Sendable private func job(_ call: UserCall) async throws -> Response {
        guard let (job, progress) = await generations.job(call.call.arguments.first ?? "", of: call.user) else {
            throw APIError(.notFound, "Job not found or access denied.")
        }
        var images: [IndexedImage] = []
        if case .done = job.state {
            images = try await withLibrary(of: call.user) { try await $0.library.images(job.images) }
        }
        var headers = HTTPFields()
        if job.isOpen { headers[.retryAfter] = "1" }
        return .json(JobAnswer.json(of: job, progress, images: images, user: call.user), headers: headers)
    }

    @Sendable private func validate(_ call: UserCall) async throws -> Response {
        var body = try await JSONBody(call.request, limit: limits.body)
        let text = body.text("user_input", atMost: limits.prompt)
        try body.check()
        var answer = GenerationAnswer.validation(studio.validate(text))
        answer["error"] = .null
        return .json(answer)
    }

    @Sendable private func status(_ call: UserCall) async throws -> Response {
        let asked = call.call.arguments.first ?? ""
        guard asked == "current" || UserID(asked) == call.user else {
            throw APIError(.forbidden, "The status of another user is not yours to see.")
        }
        let outlook = await generations.outlook
        let perPicture = outlook.seconds ?? GenerationAnswer.assumedSeconds
        let seconds = max(1, Int((perPicture * Double(outlook.waiting + 1)).rounded(.up)))
        return .json([
            "user_id": .string(asked == "current" ? asked : call.user.description),
            "service_available": true,
            "estimated_generation_time": .string(GenerationAnswer.sentence(seconds: seconds)),
            "estimated_seconds": .number(JSONNumber(seconds)),
            "queue_length": .number(JSONNumber(outlook.waiting)),
            "generator": .string(facts.generator),
            "writer": .string(facts.writer),
        ])
    }
}

extension UserCall {
    /// - Throws: `APIError` for a key of more than 200 bytes.
    fileprivate var idempotencyKey: String? {
        get throws(APIError) {
            guard let key = request.headers[.idempotencyKey], !key.isEmpty else { return nil }
            guard key.utf8.count <= 200 else {
                throw .value("The key may have at most 200 bytes.", at: ["header", "Idempotency-Key"])
            }
            return key
        }
    }

    /// RFC 7240, section 4.1.
    fileprivate var prefersAsync: Bool {
        request.headers[values: .prefer].contains { field in
            field.split(whereSeparator: { $0 == "," || $0 == ";" }).contains {
                $0.trimming(" ").lowercased() == "respond-async"
            }
        }
    }
}

extension PictureRequest {
    /// Reads a wish from the body of `POST /generate`.
    ///
    /// - Throws: `APIError` with everything that is wrong.
    init(_ source: JSONBody, limits: ServerOptions.Limits, styles: Set<String>) throws(APIError) {
        var body = source
        self.init(text: body.text("user_input", atMost: limits.prompt))
        memory = body.flag("include_long_term_memory", default: false) ? .longTerm : .recent
        _ = body.flag("save_locally", default: false)
        name = body.optionalText("name", atMost: limits.name)
        // Other words for feelings were never refused; the text then speaks for itself.
        emotion = body.optionalText("identified_emotion", atMost: 100).flatMap { Emotion(rawValue: $0.lowercased()) }
        seed = body.number("seed", in: 0...Int(UInt32.max)).map { UInt32($0) }
        count = body.number("count", in: Self.allowedCounts) ?? 1
        tags = body.texts("tags", count: 50, atMost: 100)
        style = Self.style(&body, styles)
        size = Self.size(&body)
        try body.check()
    }

    private static func style(_ body: inout JSONBody, _ styles: Set<String>) -> String? {
        guard let style = body.optionalText("style", atMost: 100), !style.isEmpty else { return nil }
        // The original service ignored the field, and front ends may fill it with anything.
        return styles.contains(style.lowercased()) ? style.lowercased() : nil
    }

    /// A side that is not given is the one that is.
    private static func size(_ body: inout JSONBody) -> PictureSize? {
        let width = body.number("width", in: PictureSize.allowedSides)
        let height = body.number("height", in: PictureSize.allowedSides)
        guard let side = width ?? height else { return nil }
        return PictureSize(width: width ?? side, height: height ?? side)
    }
}
