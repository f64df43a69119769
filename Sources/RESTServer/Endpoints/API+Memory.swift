import HTTPTypes
import Hummingbird
import LibraryService
import NuraModel
import Studio

extension API {
    var memoryEndpoints: [Endpoint] {
        [
            .personal(.get, "/memory", recall),
            .personal(.post, "/memory", remember),
            .personal(.delete, "/memory", forget),
        ]
    }

    @Sendable private func recall(_ call: UserCall) async throws -> Response {
        let kinds = try call.query["kind"].map { [try Self.kind($0)] } ?? MemoryKind.allCases
        let words = call.query["q"] ?? ""
        return try await withLibrary(of: call.user) { lease in
            let memory = lease.library.memory
            let entries = try await reading.run {
                Result { () throws(MemoryError) in
                    try words.isEmpty ? Self.entries(of: memory, kinds) : memory.search(words, in: kinds)
                }
            }.get()
            var answer = JSONObject()
            for kind in kinds {
                answer[kind.rawValue] = .array(entries.filter { $0.kind == kind }.map { .object($0.answer) })
            }
            return .json(answer)
        }
    }

    @Sendable private func remember(_ call: UserCall) async throws -> Response {
        var body = try await JSONBody(call.request, limit: limits.body)
        let text = body.text("text", atMost: limits.prompt)
        let kind = body.optionalText("kind", atMost: 20) ?? MemoryKind.memories.rawValue
        let role = body.optionalText("role", atMost: 40)
        let anchorKind = body.optionalText("anchor_kind", atMost: 100)
        if MemoryKind(rawValue: kind) == nil {
            body.add("enum", "kind", "Input should be \(Self.kindNames)", input: .string(kind))
        }
        if let role, MemoryEntry.Role(rawValue: role) == nil {
            body.add("enum", "role", "Input should be user_message or assistant_message", input: .string(role))
        }
        try body.check()
        let entry = MemoryEntry(
            kind: try Self.kind(kind), text: text, at: kind == MemoryKind.recent.rawValue ? now() : nil,
            role: kind == MemoryKind.recent.rawValue ? role.flatMap(MemoryEntry.Role.init) ?? .user : nil,
            anchorKind: kind == MemoryKind.anchors.rawValue ? anchorKind : nil)
        return try await withLibrary(of: call.user) { lease in
            let memory = lease.library.memory
            let added = try await reading.run { Result { () throws(MemoryError) in try memory.add(entry) } }.get()
            return .json(added.answer, status: .created)
        }
    }

    /// One entry, by the id that reading has shown.
    @Sendable private func forget(_ call: UserCall) async throws -> Response {
        guard let id = call.query["id"] else {
            throw APIError.query("id", type: "missing", "Field required", input: nil)
        }
        return try await withLibrary(of: call.user) { lease in
            let memory = lease.library.memory
            let forgotten = try await reading.run {
                Result { () throws(MemoryError) in try memory.forget(id) }
            }.get()
            guard !forgotten.isEmpty else { throw APIError(.notFound, "Nothing is remembered under this id.") }
            return .json(["success": true, "forgotten": .number(JSONNumber(forgotten.count))])
        }
    }

    private static func entries(of memory: Memory, _ kinds: [MemoryKind]) throws(MemoryError) -> [MemoryEntry] {
        var entries: [MemoryEntry] = []
        for kind in kinds { entries += try memory.read(kind).entries }
        return entries
    }

    private static var kindNames: String { MemoryKind.allCases.map(\.rawValue).joined(separator: ", ") }

    private static func kind(_ text: String) throws(APIError) -> MemoryKind {
        guard let kind = MemoryKind(rawValue: text) else {
            throw .query("kind", type: "enum", "Input should be \(kindNames)", input: text)
        }
        return kind
    }
}

extension MemoryEntry {
    fileprivate var answer: JSONObject {
        var object: JSONObject = ["id": .string(id), "kind": .string(kind.rawValue), "text": .string(text)]
        object["at"] = at.map { .string($0.description) }
        object["role"] = role.map { .string($0.rawValue) }
        object["anchor_kind"] = anchorKind.map(JSONValue.string)
        return object
    }
}
