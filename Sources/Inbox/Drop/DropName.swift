/// What the name of a file in the inbox says about it, before anybody opens it.
package enum DropName: Hashable, Sendable {
    /// Hidden, left behind by an editor or a download, a note of ours, or inside `done/` or `failed/`.
    case ignored
    /// `.txt`, `.md`, `.prompt` or no extension: one prompt, if it is text.
    case prompt
    /// `.prompts`: a prompt a line.
    case batch
    /// `.png`: a picture.
    case picture
    /// Any other extension, in lower case.
    case other(extension: String)

    /// - Parameter path: relative to the inbox, with `/` between its parts.
    package init(path: String) {
        let parts = path.split(separator: "/")
        guard let file = parts.last, !Self.isIgnored(folders: parts.dropLast()), !Self.isIgnored(file: file) else {
            self = .ignored
            return
        }
        switch Self.fileExtension(of: file) {
        case nil, "txt", "md", "prompt": self = .prompt
        case "prompts": self = .batch
        case "png": self = .picture
        case let other?: self = .other(extension: other)
        }
    }

    /// Whether nothing in this folder is ever a drop, so that it needs no watch.
    package static func isIgnored(folder path: String) -> Bool {
        isIgnored(folders: path.split(separator: "/")[...])
    }

    private static func isIgnored(folders: ArraySlice<Substring>) -> Bool {
        folders.first == "done" || folders.first == "failed" || folders.contains { $0.hasPrefix(".") }
    }

    private static func isIgnored(file: Substring) -> Bool {
        let name = file.lowercased()
        return name.hasPrefix(".") || name == "4913" || name.hasPrefix("#") && name.hasSuffix("#")
            || ["~", ".swp", ".tmp", ".part", ".crdownload", ".why.txt"].contains { name.hasSuffix($0) }
    }

    /// What follows the last dot, in lower case, if it looks like an extension: up to ten letters and digits that
    /// start with a letter. `My dream. It was blue` and `2026.11.22` have none.
    private static func fileExtension(of file: Substring) -> String? {
        guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return nil }
        let suffix = file[file.index(after: dot)...]
        guard (1...10).contains(suffix.utf8.count), suffix.first?.isLetter == true,
            suffix.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isLetter || (0x30...0x39).contains($0) })
        else { return nil }
        return suffix.lowercased()
    }
}
