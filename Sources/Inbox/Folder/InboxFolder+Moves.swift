import Files
import Glibc
package import NuraModel

extension InboxFolder {
    static let done = "done"
    static let failed = "failed"

    /// Moves a file whose pictures are saved to `done/MONTH/`, under its own name or the next free one.
    ///
    /// - Parameters:
    ///   - month: like `2026-11`.
    ///   - expected: the file as it was when its pictures were made.
    /// - Returns: where the file is now.
    /// - Throws: `InboxError`: `.changed` when the file is not the expected one any more, which then stays in the
    ///   inbox as a new drop; `.notFound` when it is gone.
    package func moveToDone(_ path: String, month: String, expecting expected: FileFacts) throws(InboxError) -> String {
        let inbox = try openRoot()
        let target = "\(Self.done)/\(month)"
        let folder = try inbox.makeFolders(target)
        let move = try Move(path, expecting: expected, in: inbox)
        for name in FreeNames(FilePath.name(of: path), longestBytes: 255)
        where try move.perform(to: name, in: folder) {
            return "\(target)/\(name)"
        }
        throw .system(EEXIST, "move", path)
    }

    /// Moves a file that cannot become a picture to `failed/`, under its own name or the next free one, with the
    /// reason in `NAME.why.txt` beside it. The note is there before the file is, so no failed file is without one.
    ///
    /// A note of ours that an earlier failure of the same name left behind is replaced; one that a person has
    /// rewritten is not.
    ///
    /// - Parameter why: one plain sentence that says what was wrong, and one that says what to do.
    /// - Returns: where the file is now.
    /// - Throws: `InboxError` as `moveToDone`.
    package func moveToFailed(
        _ path: String, why: String, expecting expected: FileFacts
    ) throws(InboxError) -> String {
        let inbox = try openRoot()
        let folder = try inbox.makeFolders(Self.failed)
        let move = try Move(path, expecting: expected, in: inbox)
        guard try facts(of: path) == expected else { throw .changed(path) }
        let original = FilePath.name(of: path)
        for name in FreeNames(original, longestBytes: 255 - WhyNote.suffix.utf8.count) {
            let note = WhyNote(fileName: name, originalName: original, why: why)
            guard try folder.status(name) == nil, try note.write(in: folder) else { continue }
            do throws(InboxError) {
                if try move.perform(to: name, in: folder) { return "\(Self.failed)/\(name)" }
            } catch {
                try? folder.removeFile(note.name)
                throw error
            }
            try folder.removeFile(note.name)
        }
        throw .system(EEXIST, "move", path)
    }

    /// Whether the file with these facts lies in `done/` or `failed/`: its move was finished before a crash.
    ///
    /// - Throws: `InboxError` when a folder cannot be listed.
    package func hasMoved(_ facts: FileFacts) throws(InboxError) -> Bool {
        let inbox = try openRoot()
        var folders = [Self.done, Self.failed]
        while let folder = folders.popLast() {
            for entry in try entries(of: folder, in: inbox).entries {
                if entry.facts == facts { return true }
                if entry.isFolder { folders.append(entry.path) }
            }
        }
        return false
    }
}

/// One file on its way out of the inbox.
private struct Move: ~Copyable {
    let path: String
    let expected: FileFacts
    let source: Folder

    init(_ path: String, expecting expected: FileFacts, in inbox: borrowing Folder) throws(InboxError) {
        self.path = path
        self.expected = expected
        source = try inbox.folder(FilePath.parent(of: path))
    }

    /// Moves the file to `name` in `target`, durably.
    ///
    /// An editor may replace the file at any moment, so it is looked at again after the rename, and goes back if
    /// it is not the expected one: its new words have no picture yet.
    ///
    /// - Returns: whether the name was free.
    func perform(to name: String, in target: borrowing Folder) throws(InboxError) -> Bool {
        let file = FilePath.name(of: path)
        guard let status = try source.status(file) else { throw .system(ENOENT, "move", path) }
        guard status.isFile(expected) else { throw .changed(path) }
        switch try source.rename(file, to: name, in: target) {
        case .renamed: break
        case .taken: return false
        case .missing: throw .system(ENOENT, "move", path)
        }
        guard let moved = try target.status(name), moved.isFile(expected) else {
            _ = try target.rename(name, to: file, in: source)
            throw .changed(path)
        }
        try target.flush()
        try source.flush()
        return true
    }
}

extension FileStatus {
    fileprivate func isFile(_ facts: FileFacts) -> Bool { kind == .file && self.facts == facts }
}
