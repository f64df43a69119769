package import NuraModel

/// The three kinds of memory, each a plain-text file that its owner reads and edits.
package enum MemoryKind: String, CaseIterable, Hashable, Sendable {
    /// `conversation.jsonl`: what was said lately.
    case recent
    /// `memories.md`: important memories and preferences.
    case memories
    /// `anchors.md`: the themes that matter, with their kinds.
    case anchors

    /// The file that new entries go to.
    package var fileName: String {
        switch self {
        case .recent: "conversation.jsonl"
        case .memories: "memories.md"
        case .anchors: "anchors.md"
        }
    }
}

/// One line of memory.
package struct MemoryEntry: Hashable, Sendable {
    package enum Role: String, CaseIterable, Hashable, Sendable {
        case user = "user_message"
        case assistant = "assistant_message"
    }

    package let kind: MemoryKind
    package let text: String
    /// When it was said; only recent messages know.
    package let at: Timestamp?
    /// Only of recent messages.
    package let role: Role?
    /// What an anchor is, such as `place`; written in brackets at the end of its line.
    package let anchorKind: String?

    package init(
        kind: MemoryKind, text: String, at: Timestamp? = nil, role: Role? = nil, anchorKind: String? = nil
    ) {
        self.kind = kind
        self.text = text
        self.at = at
        self.role = role
        self.anchorKind = anchorKind
    }

    /// A message of a conversation.
    package static func message(_ text: String, role: Role = .user, at: Timestamp) -> MemoryEntry {
        MemoryEntry(kind: .recent, text: text, at: at, role: role)
    }

    /// Twelve hexadecimal digits that stand for this entry in records, commands and answers.
    ///
    /// They come from what the entry says (FNV-1a of its kind, moment and text), so they stay when other lines are
    /// edited; two equal lines share one.
    package var id: String {
        let text = [kind.rawValue, at?.description ?? "", text].joined(separator: "\u{1F}")
        return String(FNV1a(of: text).value.hexadecimal.suffix(12))
    }
}
