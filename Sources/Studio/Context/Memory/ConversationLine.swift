import NuraModel

/// One line of `conversation.jsonl`: an object with `at`, `role` and `text`.
enum ConversationLine {
    /// - Returns: `nil` for a line that is no such object. Other keys are allowed; `at` and `role` may be missing.
    static func parse(_ line: some Sequence<UInt8>) -> MemoryEntry? {
        guard let value = try? JSONValue(parsing: line), let text = value.object?["text"]?.string, !text.isEmpty else {
            return nil
        }
        let at = value.object?["at"]?.string.flatMap(Timestamp.init)
        let role = value.object?["role"]?.string.flatMap(MemoryEntry.Role.init)
        if at == nil, value.object?["at"] != nil { return nil }
        if role == nil, value.object?["role"] != nil { return nil }
        return MemoryEntry(kind: .recent, text: text, at: at, role: role ?? .user)
    }

    /// The line without its end.
    static func text(of entry: MemoryEntry) -> String {
        var object = JSONObject()
        object["at"] = entry.at.map { .string($0.description) }
        object["role"] = .string((entry.role ?? .user).rawValue)
        object["text"] = .string(entry.text)
        return JSONValue.object(object).text(.compact)
    }
}
