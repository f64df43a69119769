import NuraModel

/// The body of `models/{model}:generateContent`.
struct GeminiRequest: Sendable {
    let instruction: WritingInstruction
    /// The most tokens of the answer, thoughts included.
    let mostTokens: Int

    private static let harms = ["HARASSMENT", "HATE_SPEECH", "SEXUALLY_EXPLICIT", "DANGEROUS_CONTENT"]

    var body: JSONObject {
        [
            "contents": .array([.object(["parts": part(instruction.user), "role": "user"])]),
            "systemInstruction": .object(["parts": part(WritingInstruction.system), "role": "user"]),
            "safetySettings": .array(
                Self.harms.map {
                    .object(["category": .string("HARM_CATEGORY_\($0)"), "threshold": "BLOCK_ONLY_HIGH"])
                }),
            "generationConfig": .object([
                "temperature": 0.9, "candidateCount": 1, "maxOutputTokens": .number(JSONNumber(mostTokens)),
                "responseMimeType": "application/json",
                "responseSchema": .object(WritingInstruction.openAPISchema),
            ]),
        ]
    }

    private func part(_ text: String) -> JSONValue { .array([.object(["text": .string(text)])]) }
}

extension ModelAnswer {
    private static let goodEnds: Set<String> = ["STOP", "FINISH_REASON_UNSPECIFIED", ""]
    private static let blockingEnds: Set<String> = [
        "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY", "IMAGE_PROHIBITED_CONTENT",
        "IMAGE_RECITATION", "ESCALATION", "PUP_LIMITED_DISABLED",
    ]

    /// Reads the answer of `generateContent`; reasons that it does not know are no reason to doubt what was written.
    package init(gemini bytes: [UInt8]) {
        guard let object = JSONValue(answer: bytes)?.object else {
            self = .unreadable
            return
        }
        guard let candidate = object["candidates"]?.array?.first?.object else {
            let reason = object["promptFeedback"]?.object?["blockReason"]?.string
            self = reason.map { .blocked(reason: Self.reason($0)) } ?? .empty
            return
        }
        let end = candidate["finishReason"]?.string ?? ""
        let text = (candidate["content"]?.object?["parts"]?.array ?? [])
            .compactMap { $0.object }
            .filter { $0["thought"]?.bool != true }
            .compactMap { $0["text"]?.string }
            .joined()
        switch end {
        case "MAX_TOKENS": self = .cut(text, model: object["modelVersion"]?.string)
        case _ where Self.blockingEnds.contains(end): self = .blocked(reason: end)
        case _ where text.allSatisfy(\.isWhitespace):
            self = Self.goodEnds.contains(end) ? .empty : .blocked(reason: Self.reason(end))
        default: self = .text(text, model: object["modelVersion"]?.string)
        }
    }
}
