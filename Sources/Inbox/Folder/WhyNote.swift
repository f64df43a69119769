import Files
import NuraModel

/// The `NAME.why.txt` beside a failed file.
struct WhyNote {
    static let suffix = ".why.txt"
    private static let opening = "Nura could not make a picture from “"
    private static let closing = "\n\nThen drag the file back into the inbox to try again.\n"
    private static let temporaryName = ".why.txt.tmp"
    private static let longestNote = 64 * 1024

    let name: String
    let text: String

    /// - Parameters:
    ///   - fileName: the name of the file in `failed/`.
    ///   - originalName: the name it had in the inbox.
    init(fileName: String, originalName: String, why: String) {
        name = fileName + Self.suffix
        text = "\(Self.opening)\(originalName)”.\n\n\(why)\(Self.closing)"
    }

    /// Writes the note whole or not at all.
    ///
    /// - Returns: `false` when its name is taken by something that is not an untouched note of ours.
    func write(in folder: borrowing Folder) throws(InboxError) -> Bool {
        guard try isFree(in: folder) else { return false }
        try folder.put(Array(text.utf8), as: name, through: Self.temporaryName)
        return true
    }

    private func isFree(in folder: borrowing Folder) throws(InboxError) -> Bool {
        guard let status = try folder.status(name) else { return true }
        guard status.kind == .file, status.facts.size <= Self.longestNote,
            let text = DropText(try folder.contents(name, limit: Self.longestNote).bytes)?.text
        else { return false }
        return text.hasPrefix(Self.opening) && text.hasSuffix(Self.closing)
    }
}
