import NuraModel

/// A person's memory: three plain-text files that they may edit with any program.
///
/// Lines that are no entries are kept as they are, skipped, and reported. Calls block while the disk works.
package struct Memory: Sendable {
    private let folder: MemoryFolder
    /// A conversation larger than this, in bytes, rolls its older lines into files by month.
    private let rollAbove: Int
    /// How many of the newest lines stay when it rolls.
    private let linesKept: Int

    package init(folder: MemoryFolder, rollAbove: Int = 256 << 10, linesKept: Int = 200) {
        self.folder = folder
        self.rollAbove = rollAbove
        self.linesKept = linesKept
    }

    /// What one kind of memory holds, oldest first, the rolled months of a conversation included.
    package func read(_ kind: MemoryKind) throws(MemoryError) -> MemoryReading {
        var reading = MemoryReading()
        for name in try fileNames(of: kind) {
            reading.add(try document(name, kind), file: name)
        }
        return reading
    }

    /// Appends an entry, durably.
    ///
    /// - Returns: the entry as it will be read.
    /// - Throws: `empty` for an entry without text.
    @discardableResult
    package func add(_ entry: MemoryEntry) throws(MemoryError) -> MemoryEntry {
        guard entry.text.contains(where: { !$0.isWhitespace }) else {
            throw MemoryError(code: .empty, message: "there is nothing to remember in an empty text")
        }
        let line = entry.kind == .recent ? ConversationLine.text(of: entry) : BulletLine.text(of: entry)
        try folder.append(line, to: entry.kind.fileName)
        if entry.kind == .recent { try rollConversation() }
        return MemoryDocument(Array(line.utf8), kind: entry.kind).entries.first ?? entry
    }

    /// The entries that hold every word of `words`, in whatever order; everything for an empty text.
    ///
    /// - Parameter matching: which texts hold the words, best first; else those that hold them letter for letter, in
    ///   their order.
    package func search(
        _ words: String, in kinds: [MemoryKind] = MemoryKind.allCases,
        matching: MemoryRecall.Ranking = { Memory.holdingEveryWord(of: $0, $1) }
    ) throws(MemoryError) -> [MemoryEntry] {
        var entries: [MemoryEntry] = []
        for kind in kinds { entries += try read(kind).entries }
        return matching(words, entries.map(\.text)).compactMap { position in
            entries.indices.contains(position) ? entries[position] : nil
        }
    }

    /// The positions of the texts that hold every word of `words`.
    package static func holdingEveryWord(of words: String, _ texts: [String]) -> [Int] {
        let wanted = ReadText(words).words.map(\.folded)
        return texts.indices.filter { position in
            let folded = texts[position].lowercased()
            return wanted.allSatisfy { folded.contains($0) }
        }
    }

    /// Takes away the lines with this id, or with exactly this text, and no others.
    ///
    /// - Returns: what was taken away; nothing when nothing matched.
    package func forget(
        _ idOrText: String, in kinds: [MemoryKind] = MemoryKind.allCases
    ) throws(MemoryError) -> [MemoryEntry] {
        let text = idOrText[...].trimmed
        let isForgotten = { (entry: MemoryEntry) in entry.id == text || entry.text == text }
        var forgotten: [MemoryEntry] = []
        for kind in kinds {
            for name in try fileNames(of: kind) {
                guard try document(name, kind).entries.contains(where: isForgotten) else { continue }
                var removed: [MemoryEntry] = []
                try folder.replace(name) { current in
                    let document = MemoryDocument(current, kind: kind)
                    removed = document.entries.filter(isForgotten)
                    return removed.isEmpty ? nil : document.bytes(without: isForgotten)
                }
                forgotten += removed
            }
        }
        return forgotten
    }

    /// The newest messages first, read no further than `isEnough` wants.
    func newestMessages(until isEnough: ([MemoryEntry]) -> Bool) throws(MemoryError) -> MemoryReading {
        var reading = MemoryReading()
        for name in try fileNames(of: .recent).reversed() {
            var older = MemoryReading()
            older.add(try document(name, .recent), file: name)
            reading = MemoryReading(
                entries: older.entries + reading.entries, skippedLines: older.skippedLines + reading.skippedLines)
            if isEnough(reading.entries) { break }
        }
        return reading
    }

    private func document(_ name: String, _ kind: MemoryKind) throws(MemoryError) -> MemoryDocument {
        MemoryDocument(try folder.read(name) ?? [], kind: kind)
    }

    /// The files of a kind, oldest content first.
    private func fileNames(of kind: MemoryKind) throws(MemoryError) -> [String] {
        guard kind == .recent else { return [kind.fileName] }
        let months = try folder.names().filter { name in
            name.hasPrefix("conversation-") && name.hasSuffix(".jsonl")
        }
        return months + [kind.fileName]
    }

    /// Moves the older lines into `conversation-2026-11.jsonl` by their month. A crash in between leaves lines in
    /// both places, never in none; the next roll notices.
    private func rollConversation() throws(MemoryError) {
        let name = MemoryKind.recent.fileName
        try folder.replace(name) { (current) throws(MemoryError) -> [UInt8]? in
            guard current.count > rollAbove else { return nil }
            let lines = MemoryDocument(current, kind: .recent).lines
            let old = lines.dropLast(linesKept)
            guard old.contains(where: { $0.month != nil }) else { return nil }
            for month in Set(old.compactMap(\.month)).sorted() {
                try archive(old.filter { $0.month == month }, in: "conversation-\(month).jsonl")
            }
            return (old.filter { $0.month == nil } + lines.suffix(linesKept)).flatMap(\.bytes)
        }
    }

    private func archive(_ lines: [MemoryDocument.Line], in name: String) throws(MemoryError) {
        let present = Set(try document(name, .recent).lines.map { String(decoding: $0.bytes, as: UTF8.self) })
        let texts = lines.map { String(decoding: $0.bytes, as: UTF8.self) }.filter { !present.contains($0) }
        guard !texts.isEmpty else { return }
        // The last line's end is the one that appending adds.
        try folder.appendWhileLocked(String(texts.joined().dropLast()), to: name)
    }
}

/// What was read of a person's memory.
package struct MemoryReading: Hashable, Sendable {
    /// A line that is no entry.
    package struct SkippedLine: Hashable, Sendable {
        /// Such as `conversation.jsonl`.
        package let file: String
        /// Counted from 1.
        package let line: Int
    }

    package private(set) var entries: [MemoryEntry] = []
    package private(set) var skippedLines: [SkippedLine] = []

    fileprivate mutating func add(_ document: MemoryDocument, file: String) {
        entries += document.entries
        skippedLines += document.lines.filter { $0.content == .unreadable }
            .map { SkippedLine(file: file, line: $0.number) }
    }
}

extension MemoryDocument.Line {
    /// The month of a message that knows its moment; a line that is no message stays where it is.
    fileprivate var month: String? { entry?.at?.month }
}
