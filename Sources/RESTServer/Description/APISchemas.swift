import NuraModel

/// The shapes of bodies and answers, as JSON Schema.
enum APISchemas {
    private static let text: JSONValue = ["type": "string"]
    private static let textOrNull: JSONValue = ["type": ["string", "null"]]
    private static let number: JSONValue = ["type": "integer"]
    private static let flag: JSONValue = ["type": "boolean"]
    private static let anything: JSONValue = ["type": "object"]
    private static let time: JSONValue = ["type": "string", "format": "date-time"]
    private static let name: JSONValue = ["type": "string", "maxLength": 200]
    static let sha256: JSONValue = ["type": "string", "pattern": "^[0-9a-f]{64}$"]

    private static func object(_ required: [String], _ properties: JSONObject) -> JSONValue {
        ["type": "object", "required": .array(required.map(JSONValue.string)), "properties": .object(properties)]
    }

    private static func list(_ items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

    private static func reference(_ schema: String) -> JSONValue { APIOperation.reference(schema) }

    static let all: JSONObject = [
        "Error": object(["detail"], ["detail": text, "error": text]),
        "ValidationError": object(
            ["detail"],
            [
                "detail": list(
                    object(
                        ["type", "loc", "msg", "input"],
                        ["type": text, "loc": list(["type": ["string", "integer"]]), "msg": text, "input": true]))
            ]),
        "Emotion": ["enum": .array(Emotion.allCases.map { .string($0.rawValue) })],
        "Record": object(
            [
                "id", "user_id", "name", "prompt", "image_format", "image_metadata", "metadata", "created_at",
                "updated_at", "version",
            ],
            [
                "id": text, "user_id": text, "name": text, "prompt": text, "image_format": text,
                "image_data": ["type": ["string", "null"], "contentEncoding": "base64"], "image_metadata": anything,
                "metadata": anything, "created_at": time, "updated_at": time, "version": text, "sha256": sha256,
                "bytes": number, "width": number, "height": number,
            ]),
        "RecordChange": [
            "type": "object",
            "properties": [
                "name": name, "prompt": text, "metadata": anything, "sha256": sha256, "created_at": time,
                "updated_at": time,
            ],
        ],
        "NewRecord": [
            "allOf": [reference("RecordChange"), ["type": "object", "required": ["sha256"]]]
        ],
        "NameChange": object(["name"], ["name": name]),
        "MetadataChange": [
            "type": "object", "properties": ["metadata": anything, "image_metadata": anything],
            "anyOf": [["required": ["metadata"]], ["required": ["image_metadata"]]],
        ],
        "Done": object(["success"], ["success": flag, "message": text, "forgotten": number]),
        "Wish": object(
            ["user_input"],
            [
                "user_input": ["type": "string", "maxLength": 10_000], "include_long_term_memory": flag,
                "save_locally": flag, "identified_emotion": ["type": ["string", "null"], "maxLength": 100],
                "name": ["type": ["string", "null"], "maxLength": 200],
                "seed": ["type": "integer", "minimum": 0, "maximum": 4_294_967_295],
                "width": ["type": "integer", "minimum": 64, "maximum": 4096],
                "height": ["type": "integer", "minimum": 64, "maximum": 4096], "style": textOrNull,
                "tags": ["type": "array", "items": ["type": "string", "maxLength": 100], "maxItems": 50],
                "count": ["type": "integer", "minimum": 1, "maximum": 8],
            ]),
        "Generation": object(
            [
                "success", "message", "image_data", "image_format", "visual_prompt", "emotion_type", "context_analysis",
                "created_at", "needs_more_input",
            ],
            [
                "success": flag, "message": textOrNull, "image_data": textOrNull, "image_format": textOrNull,
                "visual_prompt": textOrNull, "emotion_type": textOrNull,
                "context_analysis": ["type": ["object", "null"]], "created_at": textOrNull, "needs_more_input": flag,
                "id": text, "name": text, "draft": flag, "images": list(anything),
            ]),
        "Accepted": object(["id", "status"], ["id": text, "status": text]),
        "Job": object(
            ["id", "status", "created_at", "finished_at"],
            [
                "id": text, "status": ["enum": ["queued", "running", "done", "failed"]], "created_at": time,
                "finished_at": textOrNull, "step": text, "fraction": ["type": "number"], "message": text,
                "needs_more_input": flag, "image": ["type": ["object", "null"]], "images": list(reference("Record")),
            ]),
        "Text": object(["user_input"], ["user_input": ["type": "string", "maxLength": 10_000]]),
        "Validation": object(
            ["suitable", "confidence", "analysis", "recommendation", "error"],
            [
                "suitable": flag, "confidence": ["enum": ["high", "medium", "low"]], "analysis": anything,
                "recommendation": text, "error": textOrNull,
            ]),
        "Status": object(
            [
                "user_id", "service_available", "estimated_generation_time", "estimated_seconds", "queue_length",
                "generator", "writer",
            ],
            [
                "user_id": text, "service_available": flag, "estimated_generation_time": text,
                "estimated_seconds": number, "queue_length": number, "generator": text, "writer": text,
            ]),
        "MemoryKind": ["enum": ["recent", "memories", "anchors"]],
        "MemoryEntry": object(
            ["id", "kind", "text"],
            ["id": text, "kind": reference("MemoryKind"), "text": text, "at": time, "role": text, "anchor_kind": text]),
        "Memory": [
            "type": "object",
            "properties": [
                "recent": list(reference("MemoryEntry")), "memories": list(reference("MemoryEntry")),
                "anchors": list(reference("MemoryEntry")),
            ],
        ],
        "MemoryWish": object(
            ["text"],
            [
                "text": ["type": "string", "minLength": 1, "maxLength": 10_000], "kind": reference("MemoryKind"),
                "role": ["enum": ["user_message", "assistant_message"]],
                "anchor_kind": ["type": "string", "maxLength": 100],
            ]),
        "SyncInfo": object(
            ["server_id", "epoch", "features", "oldest_cursor", "time", "user_id"],
            [
                "server_id": text, "epoch": text, "features": list(text), "oldest_cursor": text, "time": time,
                "user_id": text,
            ]),
        "Changes": object(
            ["changes", "cursor", "more"],
            [
                "changes": list(
                    object(
                        ["seq", "id", "version", "deleted"],
                        ["seq": number, "id": text, "version": text, "deleted": flag, "image": reference("Record")])),
                "cursor": text, "more": flag,
            ]),
        "FileName": object(["sha256"], ["sha256": sha256]),
        "Health": object(["status"], ["status": text, "version": text]),
    ]
}
