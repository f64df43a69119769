package import NuraModel

/// How many characters of each kind of memory a prompt writer may be given.
package struct MemoryBudget: Hashable, Sendable {
    package var recent: Int
    package var memories: Int
    package var anchors: Int

    /// - Parameters: characters, from none to four million, about a million tokens.
    package init(recent: Int = 4000, memories: Int = 4000, anchors: Int = 2000) {
        self.recent = recent
        self.memories = memories
        self.anchors = anchors
    }

    package static let allowed = 0...4_000_000
}

/// Finds what a picture may draw on in a person's memory.
package struct MemoryRecall: Sendable {
    /// The positions of the candidates that bear on a text, best first.
    package typealias Ranking = @Sendable (_ text: String, _ candidates: [String]) -> [Int]

    private let memory: Memory
    private let budget: MemoryBudget
    private let rank: Ranking
    private let emotionOf: @Sendable (String) -> Emotion?

    /// - Parameters:
    ///   - rank: how memories are ranked; the same search as that of images.
    ///   - emotionOf: the emotion of a text, `nil` when nothing speaks for one; anchors that share it come first.
    package init(
        memory: Memory, budget: MemoryBudget = MemoryBudget(), rank: @escaping Ranking = WordOverlap.rank,
        emotionOf: @escaping @Sendable (String) -> Emotion?
    ) {
        self.memory = memory
        self.budget = budget
        self.rank = rank
        self.emotionOf = emotionOf
    }

    /// What is remembered for a text; nothing is read with `MemoryScope.none`.
    package func recall(for text: String, emotion: Emotion?, scope: MemoryScope) throws(MemoryError) -> RecalledMemory {
        guard scope != .none else { return .nothing }
        let messages = try memory.newestMessages { entries in
            entries.reduce(0) { $0 + $1.text.count } >= budget.recent
        }
        var skipped = messages.skippedLines
        let recent = Array(fitting(messages.entries.reversed(), budget.recent, stopsWhenFull: true).reversed())
        guard scope == .longTerm else {
            return RecalledMemory(scope: scope, recent: recent, memories: [], anchors: [], skippedLines: skipped)
        }
        let memories = try memory.read(.memories)
        let anchors = try memory.read(.anchors)
        skipped += memories.skippedLines + anchors.skippedLines
        let ranked = rank(text, memories.entries.map(\.text)).compactMap { position in
            memories.entries.indices.contains(position) ? memories.entries[position] : nil
        }
        return RecalledMemory(
            scope: scope, recent: recent,
            memories: fitting(ranked, budget.memories, stopsWhenFull: false),
            anchors: fitting(sharing(emotion, anchors.entries), budget.anchors, stopsWhenFull: false),
            skippedLines: skipped)
    }

    private func sharing(_ emotion: Emotion?, _ anchors: [MemoryEntry]) -> [MemoryEntry] {
        guard let emotion else { return anchors }
        let shares = anchors.map { emotionOf($0.text) == emotion }
        return zip(anchors, shares).filter(\.1).map(\.0) + zip(anchors, shares).filter { !$0.1 }.map(\.0)
    }

    private func fitting(
        _ entries: some Sequence<MemoryEntry>, _ budget: Int, stopsWhenFull: Bool
    ) -> [MemoryEntry] {
        var rest = budget
        var taken: [MemoryEntry] = []
        for entry in entries {
            let length = entry.text.count
            if length <= rest {
                rest -= length
                taken.append(entry)
            } else if stopsWhenFull {
                break
            }
        }
        return taken
    }
}

/// What was remembered for one picture.
package struct RecalledMemory: Hashable, Sendable {
    package let scope: MemoryScope
    /// Oldest first.
    package let recent: [MemoryEntry]
    /// Best first.
    package let memories: [MemoryEntry]
    /// Those that share the emotion first.
    package let anchors: [MemoryEntry]
    /// Lines that are no entries, for a notice.
    package let skippedLines: [MemoryReading.SkippedLine]

    package static let nothing = RecalledMemory(scope: .none, recent: [], memories: [], anchors: [], skippedLines: [])

    package var isEmpty: Bool { recent.isEmpty && memories.isEmpty && anchors.isEmpty }

    /// What a prompt writer is given.
    package var context: RememberedContext {
        RememberedContext(
            recent: recent.map(\.text), memories: memories.map(\.text), anchors: anchors.map(\.text))
    }

    /// Counts and ids for `context_analysis.memory`: never text, so that a shared picture does not carry a diary.
    package var json: JSONObject {
        func part(_ entries: [MemoryEntry]) -> JSONValue {
            .object([
                "count": .number(JSONNumber(entries.count)),
                "ids": .array(entries.prefix(50).map { .string($0.id) }),
            ])
        }
        return [
            "scope": .string(scope.rawValue), "recent": part(recent), "memories": part(memories),
            "anchors": part(anchors),
        ]
    }
}

/// Ranks texts by the telling words they share with another.
package enum WordOverlap {
    /// The positions of the candidates that share a telling word with `text`, those that share most first and the
    /// earlier of equals first.
    package static func rank(_ text: String, _ candidates: [String]) -> [Int] {
        let wanted = tellingWords(text)
        guard !wanted.isEmpty else { return [] }
        return candidates.enumerated()
            .map { (position: $0.offset, shared: wanted.intersection(tellingWords($0.element)).count) }
            .filter { $0.shared > 0 }
            .sorted { ($1.shared, $0.position) < ($0.shared, $1.position) }
            .map(\.position)
    }

    /// The words that are not grammar, in their base form.
    package static func tellingWords(_ text: String) -> Set<String> {
        var telling: Set<String> = []
        for word in ReadText(text).words where word.script != .emoji {
            let folded = word.withoutPossessive
            if GrammarWords.connecting.contains(folded) || GrammarWords.determiners.contains(folded) { continue }
            if word.script == .latin, folded.count < 3 { continue }
            telling.insert(
                VisibleVocabulary.entry(of: folded)?.word ?? BaseForms.singulars(of: folded).prefix(2).last ?? folded)
        }
        return telling
    }
}
