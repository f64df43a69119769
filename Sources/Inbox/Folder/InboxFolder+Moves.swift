import CLinux
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
        _ = try Self.makeFolder(Self.done, in: inbox)
        let folder = try Self.makeFolder(target, in: inbox)
        let move = Move(path: path, expected: expected, inbox: inbox, target: folder)
        for name in FreeNames(Self.split(path).name, longestBytes: 255) where try move.perform(name) {
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
        let folder = try Self.makeFolder(Self.failed, in: inbox)
        let move = Move(path: path, expected: expected, inbox: inbox, target: folder)
        guard try facts(of: path) == expected else { throw .changed(path) }
        let original = Self.split(path).name
        for name in FreeNames(original, longestBytes: 255 - WhyNote.suffix.utf8.count) {
            let note = WhyNote(fileName: name, originalName: original, why: why)
            guard !exists(name, in: folder), try note.write(in: folder) else { continue }
            var hasMoved = false
            defer { if !hasMoved { unlinkat(folder.number, note.name, 0) } }
            hasMoved = try move.perform(name)
            if hasMoved { return "\(Self.failed)/\(name)" }
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
            for entry in try entries(of: folder, in: inbox) {
                if entry.facts == facts { return true }
                if entry.isFolder { folders.append(entry.path) }
            }
        }
        return false
    }

    private func exists(_ name: String, in folder: Descriptor) -> Bool {
        var status = stat()
        return fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    }

    /// Opens a folder beneath the inbox, made if it is missing.
    static func makeFolder(_ path: String, in inbox: Descriptor) throws(InboxError) -> Descriptor {
        if let folder = inbox.open(path, O_RDONLY | O_DIRECTORY) { return folder }
        guard errno == ENOENT else { throw .system(errno, "open", path) }
        guard mkdirat(inbox.number, path, 0o777) == 0 || errno == EEXIST else { throw .system(errno, "make", path) }
        fsync(inbox.number)
        guard let folder = inbox.open(path, O_RDONLY | O_DIRECTORY) else { throw .system(errno, "open", path) }
        return folder
    }
}

/// One file on its way out of the inbox.
private struct Move {
    let path: String
    let expected: FileFacts
    let inbox: Descriptor
    let target: Descriptor

    /// Moves the file to `name`, durably.
    ///
    /// An editor may replace the file at any moment, so it is looked at again after the rename, and goes back if
    /// it is not the expected one: its new words have no picture yet.
    ///
    /// - Returns: whether the name was free.
    func perform(_ name: String) throws(InboxError) -> Bool {
        let (folder, file) = InboxFolder.split(path)
        guard let source = inbox.open(folder, O_RDONLY | O_DIRECTORY) else { throw .system(errno, "move", path) }
        guard let facts = FileFacts(of: file, in: source) else { throw .system(ENOENT, "move", path) }
        guard facts == expected else { throw .changed(path) }
        guard rename(from: source, file, to: target, name) else {
            if errno == EEXIST { return false }
            throw .system(errno, "move", path)
        }
        guard FileFacts(of: name, in: target) == expected else {
            _ = rename(from: target, name, to: source, file)
            throw .changed(path)
        }
        for folder in [target, source] where fsync(folder.number) != 0 { throw .system(errno, "move", path) }
        return true
    }

    /// - Returns: whether it worked; else `errno` says why.
    private func rename(from source: Descriptor, _ old: String, to target: Descriptor, _ new: String) -> Bool {
        if nura_rename(source.number, old, target.number, new, nura_rename_no_replace) == 0 { return true }
        guard errno == EINVAL else { return false }
        // Network and FUSE file systems cannot promise it in one step; nobody else makes files in our folders.
        var status = stat()
        guard fstatat(target.number, new, &status, AT_SYMLINK_NOFOLLOW) != 0 else {
            errno = EEXIST
            return false
        }
        return renameat(source.number, old, target.number, new) == 0
    }
}
