import NuraModel
import TestSupport
import Testing

@testable import Studio

struct MemoryTests {
    private let fixture = MemoryFixture()
    private var memory: Memory { fixture.memory }

    @Test("Nothing is remembered where there is no folder, and none is made by looking")
    func empty() throws {
        for kind in MemoryKind.allCases { #expect(try memory.read(kind).entries.isEmpty) }
        #expect(try fixture.folder.names().isEmpty)
    }

    @Test("What is added is read back, in the documented form")
    func added() throws {
        let at = moment("2026-11-22T12:00:00Z")
        try memory.add(.message("I saw the \"sea\"\ntoday", at: at))
        try memory.add(MemoryEntry(kind: .memories, text: "Prefers\nblue"))
        try memory.add(MemoryEntry(kind: .anchors, text: "The lake house where we spent summers", anchorKind: "place"))
        #expect(
            try fixture.text(of: "conversation.jsonl")
                == #"{"at":"2026-11-22T12:00:00.000Z","role":"user_message","text":"I saw the \"sea\"\ntoday"}"# + "\n")
        #expect(try fixture.text(of: "memories.md") == "- Prefers blue\n")
        #expect(try fixture.text(of: "anchors.md") == "- The lake house where we spent summers [place]\n")
        #expect(try memory.read(.recent).entries == [.message("I saw the \"sea\"\ntoday", at: at)])
        #expect(try memory.read(.anchors).entries.first?.anchorKind == "place")
    }

    @Test("An entry without text is refused")
    func nothing() {
        #expect(throws: MemoryError.self) { try memory.add(MemoryEntry(kind: .memories, text: " \n")) }
    }

    @Test("A torn last line gets its end and is kept; the new line stands alone")
    func torn() throws {
        fixture.write(#"{"at":"2026-11-22T12:00:00Z","ro"#, to: "conversation.jsonl")
        try memory.add(.message("hello sea", at: moment("2026-11-22T13:00:00Z")))
        let reading = try memory.read(.recent)
        #expect(reading.entries.map(\.text) == ["hello sea"])
        #expect(reading.skippedLines == [.init(file: "conversation.jsonl", line: 1)])
        #expect(
            try fixture.text(of: "conversation.jsonl")?.hasPrefix(#"{"at":"2026-11-22T12:00:00Z","ro"# + "\n{") == true)
    }

    @Test("Bad lines are skipped and reported, whatever a person wrote around them")
    func handEdited() throws {
        fixture.write(
            """
            # Things that matter
            <!-- a note
              - not this one -->
            * Loves   rain
              on tin roofs
            just prose

            2. Grew up in Como
            -
            - [ ] call mother
            """, to: "memories.md")
        let reading = try memory.read(.memories)
        #expect(reading.entries.map(\.text) == ["Loves   rain on tin roofs", "Grew up in Como", "[ ] call mother"])
        #expect(reading.skippedLines.map(\.line) == [6, 9])
    }

    @Test(
        "Lines of a conversation that are no messages are skipped",
        arguments: [
            "nonsense", "[]", #"{"text":5}"#, #"{"text":""}"#, #"{"text":"a","at":"yesterday"}"#,
            #"{"text":"a","role":"king"}"#,
        ])
    func badMessages(_ line: String) throws {
        fixture.write(
            #"{"text":"one"}"# + "\n\(line)\n" + #"{"text":"two","at":"2026-11-22T12:00:00Z","mine":1}"# + "\r\n",
            to: "conversation.jsonl")
        let reading = try memory.read(.recent)
        #expect(reading.entries.map(\.text) == ["one", "two"])
        #expect(reading.skippedLines == [.init(file: "conversation.jsonl", line: 2)])
    }

    @Test("Forgetting takes away that line, by its text or its id, and leaves every other byte")
    func forget() throws {
        let text = "# Mine\r\n\n- Loves rain\n  - indented  \nprose\n- Hates noise\n- Loves rain on roofs"
        fixture.write(text, to: "memories.md")
        #expect(try memory.forget("Loves rain").map(\.text) == ["Loves rain"])
        #expect(try fixture.text(of: "memories.md") == text.replacing("- Loves rain\n", with: "", maxReplacements: 1))
        let id = MemoryEntry(kind: .memories, text: "Hates noise").id
        #expect(try memory.forget(id).map(\.text) == ["Hates noise"])
        #expect(try memory.forget("Loves").isEmpty)
        #expect(try memory.read(.memories).entries.map(\.text) == ["indented", "Loves rain on roofs"])
        #expect(try fixture.folder.names().filter { $0.contains("tmp") }.isEmpty)
    }

    @Test("Search finds every word in whatever order and case")
    func search() throws {
        try memory.add(MemoryEntry(kind: .memories, text: "The old Lake house"))
        try memory.add(.message("rain on the lake", at: moment("2026-11-22T12:00:00Z")))
        #expect(try memory.search("house lake").map(\.text) == ["The old Lake house"])
        #expect(try memory.search("LAKE").count == 2)
        #expect(try memory.search("sea").isEmpty)
    }

    @Test("Old lines roll into files by month, and no line is lost")
    func rolling() throws {
        let memory = Memory(folder: fixture.folder, rollAbove: 2000, linesKept: 5)
        fixture.write("not a message\n", to: "conversation.jsonl")
        var texts: [String] = []
        for month in 9...11 {
            for day in 10...29 {
                let month = month < 10 ? "0\(month)" : "\(month)"
                texts.append("day \(month)-\(day)")
                try memory.add(.message("day \(month)-\(day)", at: moment("2026-\(month)-\(day)T12:00:00Z")))
            }
        }
        #expect(
            try fixture.folder.names().filter { $0.hasPrefix("conversation-") } == [
                "conversation-2026-09.jsonl", "conversation-2026-10.jsonl", "conversation-2026-11.jsonl",
            ])
        let reading = try memory.read(.recent)
        #expect(reading.entries.map(\.text) == texts)
        #expect(reading.skippedLines == [.init(file: "conversation.jsonl", line: 1)])
        #expect(try memory.forget("day 09-11").count == 1)
        #expect(try memory.read(.recent).entries.map(\.text) == texts.filter { $0 != "day 09-11" })
    }

    @Test("A symbolic link is not followed, and a refusal names the file")
    func links() throws {
        fixture.write("- a\n", to: "real.md")
        #expect(symlinked("real.md", as: "memories.md"))
        let error = #expect(throws: MemoryError.self) { try memory.read(.memories) }
        #expect(error?.message.contains("memories.md") == true)
    }

    private func symlinked(_ target: String, as name: String) -> Bool {
        makeSymbolicLink(target, fixture.path + "/" + name)
    }
}

struct MemoryRecallTests {
    private let fixture = MemoryFixture()

    private func recall(_ budget: MemoryBudget = MemoryBudget()) -> MemoryRecall {
        MemoryRecall(memory: fixture.memory, budget: budget) { $0.contains("sad") ? .melancholic : .calm }
    }

    private func fill() throws {
        for hour in 10...12 {
            try fixture.memory.add(.message("message \(hour)", at: moment("2026-11-22T\(hour):00:00Z")))
        }
        for text in ["Likes quiet boats", "Afraid of dogs", "A boat on the lake was home"] {
            try fixture.memory.add(MemoryEntry(kind: .memories, text: text))
        }
        for text in ["The old garden", "A sad harbour"] {
            try fixture.memory.add(MemoryEntry(kind: .anchors, text: text, anchorKind: "place"))
        }
    }

    @Test("None reads nothing, recent the newest messages, long-term what bears on the text and the anchors")
    func scopes() throws {
        try fill()
        #expect(try recall().recall(for: "boats", emotion: .calm, scope: .none) == .nothing)
        let recent = try recall().recall(for: "boats", emotion: .calm, scope: .recent)
        #expect(recent.context == RememberedContext(recent: ["message 10", "message 11", "message 12"]))
        let all = try recall().recall(for: "a boat on a lake", emotion: .melancholic, scope: .longTerm)
        #expect(all.context.memories == ["A boat on the lake was home", "Likes quiet boats"])
        #expect(all.context.anchors == ["A sad harbour", "The old garden"])
    }

    @Test("Each part keeps to its budget in characters, the newest messages first")
    func budgets() throws {
        try fill()
        let small = try recall(MemoryBudget(recent: 21, memories: 0, anchors: 14))
            .recall(for: "a boat", emotion: nil, scope: .longTerm)
        #expect(small.context == RememberedContext(recent: ["message 11", "message 12"], anchors: ["The old garden"]))
    }

    @Test("The record says how many and which, never what")
    func record() throws {
        try fill()
        let remembered = try recall().recall(for: "a boat on a lake", emotion: .calm, scope: .longTerm)
        let text = JSONValue.object(remembered.json).text(.compact)
        for word in ["boat", "message 1", "garden", "harbour"] { #expect(!text.contains(word)) }
        #expect(remembered.json.value(atPath: "recent.count")?.int == 3)
        #expect(remembered.json.value(atPath: "memories.ids")?.array?.count == 2)
    }

    @Test("Reading goes back into rolled months while there is budget")
    func rolled() throws {
        fixture.write(#"{"text":"old"}"# + "\n", to: "conversation-2026-10.jsonl")
        fixture.write(#"{"text":"new"}"# + "\n", to: "conversation.jsonl")
        #expect(try recall().recall(for: "x", emotion: nil, scope: .recent).context.recent == ["old", "new"])
    }
}
