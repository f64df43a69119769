import NuraModel

extension APIOperation {
    private static let base = Endpoint.basePath
    private static let text: JSONValue = ["type": "string"]
    private static let flag: JSONValue = ["type": "boolean"]
    private static let date: JSONValue = [
        "anyOf": [["type": "string", "format": "date"], ["type": "string", "format": "date-time"]]
    ]

    static let all: [APIOperation] = images + generation + memory + sync + server

    private static let notFound = ("404", error("Nothing is here, or nothing of yours"))
    private static let invalid = ("422", answer("A value is not what it should be", "ValidationError"))
    private static let unreadable = ("400", error("The body is no text, or a date is none"))
    private static let tooLarge = ("413", error("The body is larger than is allowed"))
    private static let full = ("507", error("The server's disk is full; nothing was changed"))
    private static let otherVersion = ("412", answer("The record has another version: this one", "Record"))
    private static let tooMany = ("429", error("Too many requests, or too many that wait; see Retry-After"))

    private static func number(_ range: ClosedRange<Int>) -> JSONValue {
        [
            "type": "integer", "minimum": .number(JSONNumber(range.lowerBound)),
            "maximum": .number(JSONNumber(range.upperBound)),
        ]
    }

    // MARK: - Images

    private static let images: [APIOperation] = [
        APIOperation(
            method: "get", path: base + "/images", summary: "Finds images, newest first; all of them without a limit.",
            parameters: [
                query("name", text, "Words that the name must have, in any order, with forgiven typing mistakes"),
                query("prompt", text, "Words that the prompt must have"),
                query("q", text, "Words of which each must be in the name or the prompt"),
                query("emotion_type", reference("Emotion")),
                query("created_from", date, "A day, or a moment"),
                query("created_to", date, "A day, all of it, or a moment"),
                query("tag", text), query("sort", ["enum": ["newest", "best"]]),
                query("include_data", flag, "Whether pixels come with the records; true by itself"),
                query("limit", ["type": "integer", "minimum": 1]),
                query("cursor", text, "From the link to the next page"),
            ],
            answers: [
                ("200", list("The images; Link names the next page, X-Total-Count counts all", of: "Record")),
                ("400", error("A date is none")), invalid,
            ]),
        APIOperation(
            method: "get", path: base + "/images/{id}", summary: "One image.",
            parameters: [query("include_data", flag), header("If-None-Match", "A version that is known")],
            answers: [
                ("200", answer("The image; ETag is its version", "Record")), ("304", empty("It is the known version")),
                notFound, invalid,
            ]),
        APIOperation(
            method: "put", path: base + "/images/{id}", summary: "Creates an image under the device's own id.",
            parameters: [header("If-None-Match", "Only to create", ["const": "*"], required: true)],
            body: json("NewRecord"),
            answers: [
                ("201", answer("It was created", "Record")),
                ("200", answer("Just this image is here already", "Record")),
                unreadable, ("409", error("Its file is not here: upload it first")), otherVersion, tooLarge, invalid,
                ("428", error("If-None-Match is missing")), full,
            ]),
        APIOperation(
            method: "patch", path: base + "/images/{id}",
            summary: "Changes an image, if it has the version that was seen.",
            parameters: [header("If-Match", "The version", required: true)], body: json("RecordChange"),
            answers: [
                ("200", answer("The image as it is now", "Record")), unreadable, notFound,
                ("409", error("Its new file is not here: upload it first")), otherVersion, tooLarge, invalid,
                ("428", error("If-Match is missing")), full,
            ]),
        APIOperation(
            method: "delete", path: base + "/images/{id}", summary: "Moves an image to the trash.",
            parameters: [header("If-Match", "The version, where only that one may go")],
            answers: [("200", answer("It is deleted", "Done")), notFound, otherVersion, full]),
        APIOperation(
            method: "get", path: base + "/images/{id}/file", summary: "The PNG.",
            parameters: [
                query("v", text, "The SHA-256 that it must have; the answer may then be kept for ever"),
                header("Range", "A part of it"), header("If-None-Match", "A SHA-256 that is known"),
                header("If-Range", "The SHA-256 that the part is of"),
            ],
            answers: [
                ("200", picture("The whole file; ETag is its SHA-256")), ("206", picture("The part")),
                ("304", empty("It is the known file")), notFound, ("416", error("There is no such part")),
            ]),
        APIOperation(
            method: "get", path: base + "/images/{id}/thumbnail", summary: "The picture in small.",
            parameters: [query("size", number(128...1024), "The longer side"), header("If-None-Match", "A tag")],
            answers: [("200", picture("A PNG")), ("304", empty("It is the known one")), notFound, invalid]),
        APIOperation(
            method: "patch", path: base + "/images/{id}/name", summary: "Renames an image.", body: json("NameChange"),
            answers: [
                ("200", answer("The whole record", "Record")), unreadable, notFound, otherVersion, tooLarge, invalid,
                full,
            ]),
        APIOperation(
            method: "patch", path: base + "/images/{id}/metadata", summary: "Replaces the metadata of an image.",
            body: json("MetadataChange"),
            answers: [
                ("200", answer("The whole record", "Record")), unreadable, notFound, otherVersion, tooLarge, invalid,
                full,
            ]),
    ]

    // MARK: - Making

    private static let generation: [APIOperation] = [
        APIOperation(
            method: "post", path: base + "/generate", summary: "Makes pictures of a person's words.",
            parameters: [
                header("Prefer", "respond-async answers at once with a job"),
                header("Idempotency-Key", "The same request under the same key is made once"),
            ], body: json("Wish"),
            answers: [
                ("200", answer("The picture, or why there is none", "Generation")),
                ("202", answer("A job, named by Location", "Accepted")), unreadable, tooLarge, invalid, tooMany, full,
            ]),
        APIOperation(
            method: "post", path: base + "/quick-generate", summary: "Makes a picture without the memory.",
            parameters: [
                query("user_input", text, required: true), header("Prefer", "As for generate"),
                header("Idempotency-Key", "As for generate"),
            ],
            answers: [
                ("200", answer("The picture, or why there is none", "Generation")),
                ("202", answer("A job, named by Location", "Accepted")), invalid, tooMany, full,
            ]),
        APIOperation(
            method: "get", path: base + "/jobs/{id}", summary: "How far a job is.",
            answers: [("200", answer("The job", "Job")), notFound]),
        APIOperation(
            method: "post", path: base + "/validate", summary: "Whether a text can become a picture.",
            body: json("Text"),
            answers: [("200", answer("What was found", "Validation")), unreadable, tooLarge, invalid]),
        APIOperation(
            method: "get", path: base + "/status/{user_id}",
            summary: "What a picture would take now; own id, or current.",
            answers: [("200", answer("The status", "Status")), ("403", error("Another user's"))]),
    ]

    private static let memory: [APIOperation] = [
        APIOperation(
            method: "get", path: base + "/memory", summary: "What pictures may draw on.",
            parameters: [query("kind", reference("MemoryKind")), query("q", text, "Words that an entry must have")],
            answers: [("200", answer("The entries by kind", "Memory")), invalid]),
        APIOperation(
            method: "post", path: base + "/memory", summary: "Remembers a text.", body: json("MemoryWish"),
            answers: [("201", answer("The entry", "MemoryEntry")), unreadable, tooLarge, invalid, full]),
        APIOperation(
            method: "delete", path: base + "/memory", summary: "Forgets an entry.",
            parameters: [query("id", text, required: true)],
            answers: [("200", answer("It is forgotten", "Done")), ("404", error("No such entry")), invalid, full]),
    ]

    // MARK: - Following

    private static let sync: [APIOperation] = [
        APIOperation(
            method: "get", path: base + "/sync/info", summary: "What the server is, and the epoch of the library.",
            answers: [("200", answer("The facts", "SyncInfo"))]),
        APIOperation(
            method: "get", path: base + "/sync/changes",
            summary: "What changed since a cursor; everything without one.",
            parameters: [
                query("cursor", text), query("limit", number(1...1000)),
                query("wait", number(0...60), "Seconds to wait for a change"),
            ],
            answers: [
                ("200", answer("The changes, oldest first", "Changes")),
                ("410", error("The cursor is not known any longer: start over without it")), invalid,
            ]),
        APIOperation(
            method: "head", path: base + "/files/{sha256}", summary: "Whether a file is here.",
            answers: [("200", empty("It is here")), ("404", empty("It is not")), ("422", empty("No SHA-256"))]),
        APIOperation(
            method: "put", path: base + "/files/{sha256}", summary: "Sends a PNG that a record is going to name.",
            body: ["required": true, "content": ["image/png": [:]]],
            answers: [
                ("201", answer("It is here now", "FileName")), ("200", answer("It is here already", "FileName")),
                tooLarge,
                invalid, full,
            ]),
    ]

    private static let server: [APIOperation] = [
        APIOperation(
            method: "get", path: "/health", summary: "Whether the server lives.", isOpen: true,
            answers: [("200", answer("It does", "Health"))]),
        APIOperation(
            method: "get", path: "/health/ready", summary: "Whether the server can do its work.", isOpen: true,
            answers: [("200", answer("It can", "Health")), ("503", answer("It cannot", "Health"))]),
        APIOperation(
            method: "get", path: "/metrics", summary: "What the server counts, for Prometheus.", isOpen: true,
            answers: [("200", ["description": "Version 0.0.4 of the text format", "content": ["text/plain": [:]]])]),
        APIOperation(
            method: "get", path: "/openapi.json", summary: "This description.", isOpen: true,
            answers: [("200", ["description": "OpenAPI 3.1", "content": ["application/json": [:]]])]),
    ]
}
