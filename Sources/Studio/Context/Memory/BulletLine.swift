/// One line of `memories.md` or `anchors.md`: a bullet, whose anchor kind stands in brackets at its end.
enum BulletLine {
    /// The text after `-`, `*`, `+`, `•` or `1.`; `nil` for lines without a bullet and for empty ones.
    static func content(of line: Substring) -> Substring? {
        let start = line.trimmingPrefix(while: \.isWhitespace)
        var rest: Substring
        if let first = start.first, "-*+•".contains(first) {
            rest = start.dropFirst()
        } else {
            let digits = start.prefix(while: \.isNumber)
            rest = start.dropFirst(digits.count)
            guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return nil }
            rest = rest.dropFirst()
        }
        guard rest.first?.isWhitespace == true else { return nil }
        let content = rest.trimmed
        return content.isEmpty ? nil : content
    }

    static func entry(_ content: Substring, kind: MemoryKind) -> MemoryEntry {
        guard kind == .anchors, content.last == "]", let open = content.lastIndex(of: "[") else {
            return MemoryEntry(kind: kind, text: String(content))
        }
        let text = content[..<open].trimmed
        let anchorKind = content[content.index(after: open)...].dropLast().trimmed
        guard !text.isEmpty, !anchorKind.isEmpty else { return MemoryEntry(kind: kind, text: String(content)) }
        return MemoryEntry(kind: kind, text: String(text), anchorKind: String(anchorKind))
    }

    /// The line without its end; line breaks in the text become spaces.
    static func text(of entry: MemoryEntry) -> String {
        let line = entry.text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
            .joined(separator: " ")
        return "- " + line + (entry.anchorKind.map { " [\($0)]" } ?? "")
    }
}

extension Substring {
    /// Without the white space at both ends.
    var trimmed: Substring {
        var result = trimmingPrefix(while: \.isWhitespace)
        while result.last?.isWhitespace == true { result.removeLast() }
        return result
    }
}

extension StringProtocol {
    fileprivate func trimmingPrefix(while predicate: (Character) -> Bool) -> SubSequence {
        drop(while: predicate)
    }
}
