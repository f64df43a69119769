import NuraModel

/// How the shape of the answer is asked for; the strictest first, since servers differ in what they take.
enum ChatAnswerShape: Int, CaseIterable, Sendable {
    case schema
    case object
    /// In words only.
    case plain

    var responseFormat: JSONObject? {
        switch self {
        case .schema:
            [
                "type": "json_schema",
                "json_schema": .object([
                    "name": "picture", "strict": true, "schema": .object(WritingInstruction.jsonSchema),
                ]),
            ]
        case .object: ["type": "json_object"]
        case .plain: nil
        }
    }
}

/// The body of `POST /v1/chat/completions`.
struct ChatRequest: Sendable {
    let model: String?
    let instruction: WritingInstruction
    let shape: ChatAnswerShape
    /// The most tokens of the answer, thoughts included.
    let mostTokens: Int

    var body: JSONObject {
        var object = JSONObject()
        object["model"] = model.map(JSONValue.string)
        object["stream"] = false
        object["messages"] = .array([
            .object(["role": "system", "content": .string(WritingInstruction.system)]),
            .object(["role": "user", "content": .string(instruction.user)]),
        ])
        object["temperature"] = 0.9
        object["max_tokens"] = .number(JSONNumber(mostTokens))
        object["n"] = 1
        object["response_format"] = shape.responseFormat.map(JSONValue.object)
        return object
    }
}

extension ModelAnswer {
    /// Reads the answer of `/v1/chat/completions`; most of it may be missing.
    package init(chat bytes: [UInt8]) {
        guard let object = JSONValue(answer: bytes)?.object else {
            self = .unreadable
            return
        }
        guard let choice = object["choices"]?.array?.first?.object else {
            self = .empty
            return
        }
        let message = choice["message"]?.object ?? JSONObject()
        let text = Self.content(message["content"])
        switch choice["finish_reason"]?.string {
        case "length": self = .cut(text, model: object["model"]?.string)
        case "content_filter": self = .blocked(reason: "content_filter")
        case _ where !text.allSatisfy(\.isWhitespace): self = .text(text, model: object["model"]?.string)
        case _ where message["refusal"]?.string?.isEmpty == false: self = .blocked(reason: "refusal")
        default: self = .empty
        }
    }

    /// A text, or the texts of a list of parts.
    private static func content(_ value: JSONValue?) -> String {
        value?.string ?? (value?.array ?? []).compactMap { $0.object?["text"]?.string }.joined()
    }
}
