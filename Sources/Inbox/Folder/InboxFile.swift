package import NuraModel

/// A file in the inbox that may be a drop.
package struct InboxFile: Hashable, Sendable {
    /// Relative to the inbox, with `/` between its parts.
    package let path: String
    package let facts: FileFacts

    package init(path: String, facts: FileFacts) {
        self.path = path
        self.facts = facts
    }
}

/// A file of the inbox with what it holds, read in one go.
package struct InboxReading: Hashable, Sendable {
    package let file: InboxFile
    package let content: DropContent
    /// SHA-256 of the whole file, 64 hexadecimal digits in lower case.
    package let sha256: String

    package init(file: InboxFile, content: DropContent, sha256: String) {
        self.file = file
        self.content = content
        self.sha256 = sha256
    }
}
