import Glibc

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
    func write(in folder: Descriptor) throws(InboxError) -> Bool {
        guard try isFree(in: folder) else { return false }
        guard let file = folder.open(Self.temporaryName, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o666) else {
            throw .system(errno, "write", name)
        }
        let bytes = Array(text.utf8)
        guard file.writeAll(bytes), fsync(file.number) == 0,
            renameat(folder.number, Self.temporaryName, folder.number, name) == 0
        else {
            let number = errno
            unlinkat(folder.number, Self.temporaryName, 0)
            throw .system(number, "write", name)
        }
        guard fsync(folder.number) == 0 else { throw .system(errno, "write", name) }
        return true
    }

    private func isFree(in folder: Descriptor) throws(InboxError) -> Bool {
        var status = stat()
        if fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) != 0 {
            guard errno == ENOENT else { throw .system(errno, "write", name) }
            return true
        }
        guard status.st_mode & S_IFMT == S_IFREG, let file = folder.open(name, O_RDONLY),
            let bytes = file.readAll(atMost: Self.longestNote), let text = DropText(bytes)?.text
        else { return false }
        return text.hasPrefix(Self.opening) && text.hasSuffix(Self.closing)
    }
}
