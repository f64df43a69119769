/// The lines of one memory file, each with its bytes, so that taking one away leaves the others as they were.
struct MemoryDocument: Hashable, Sendable {
    struct Line: Hashable, Sendable {
        /// With the line's end, and with the lines that continue a bullet.
        var bytes: ArraySlice<UInt8>
        /// Counted from 1.
        let number: Int
        let content: Content
    }

    enum Content: Hashable, Sendable {
        case entry(MemoryEntry)
        /// A heading, a comment or an empty line.
        case silent
        /// Something that is no entry: kept, skipped and reported.
        case unreadable
    }

    private(set) var lines: [Line] = []

    init(_ bytes: [UInt8], kind: MemoryKind) {
        var isInComment = false
        for (index, line) in Self.split(bytes).enumerated() {
            let text = String(decoding: line, as: UTF8.self)[...].trimmed
            let isComment = isInComment || text.hasPrefix("<!--")
            if isComment, kind != .recent { isInComment = !text.hasSuffix("-->") }
            if kind != .recent, !isComment, continues(line, text: text) {
                extendLastBullet(by: line, text: text)
                continue
            }
            let content: Content =
                if text.isEmpty || kind != .recent && (isComment || text.hasPrefix("#") || text.hasPrefix("---")) {
                    .silent
                } else {
                    Self.content(line, text: text, kind: kind)
                }
            lines.append(Line(bytes: line, number: index + 1, content: content))
        }
    }

    var entries: [MemoryEntry] { lines.compactMap(\.entry) }

    /// The bytes of the file without the lines for which `isForgotten` holds.
    func bytes(without isForgotten: (MemoryEntry) -> Bool) -> [UInt8] {
        lines.filter { !($0.entry.map(isForgotten) ?? false) }.flatMap(\.bytes)
    }

    private static func content(_ line: ArraySlice<UInt8>, text: Substring, kind: MemoryKind) -> Content {
        if kind == .recent { return ConversationLine.parse(text.utf8).map(Content.entry) ?? .unreadable }
        return BulletLine.content(of: text).map { .entry(BulletLine.entry($0, kind: kind)) } ?? .unreadable
    }

    /// Whether an indented line without a bullet goes on with the bullet before it.
    private func continues(_ line: ArraySlice<UInt8>, text: Substring) -> Bool {
        guard let first = line.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !text.isEmpty else {
            return false
        }
        return lines.last?.entry != nil && BulletLine.content(of: text) == nil
    }

    private mutating func extendLastBullet(by line: ArraySlice<UInt8>, text: Substring) {
        guard let last = lines.popLast(), let entry = last.entry else { return }
        let bytes = last.bytes + line
        let whole = BulletLine.text(of: entry).dropFirst(2) + " " + text
        lines.append(
            Line(bytes: bytes, number: last.number, content: .entry(BulletLine.entry(whole, kind: entry.kind))))
    }

    private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        var lines: [ArraySlice<UInt8>] = []
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
            lines.append(rest[..<end])
            rest = rest[end...]
        }
        return lines
    }
}

extension MemoryDocument.Line {
    var entry: MemoryEntry? {
        if case .entry(let entry) = content { entry } else { nil }
    }
}
