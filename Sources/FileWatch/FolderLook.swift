import NuraModel

/// Everything below a root at one moment.
struct FolderLook: Sendable {
    struct File: Sendable {
        let facts: FileFacts
        /// Whether two looks in a row found it like this.
        var isSettled = false
    }

    var files: [String: File] = [:]
    /// The inode of every folder.
    var folders: [String: UInt64] = [:]

    /// Takes every file for finished: what was there at the start is the caller's to judge.
    mutating func settleEverything() {
        for path in files.keys { files[path]?.isSettled = true }
    }

    /// Takes over what an earlier look saw in a folder that could not be listed now.
    mutating func keep(_ folder: String, from before: FolderLook) {
        let prefix = folder + "/"
        files.merge(before.files.filter { $0.key.hasPrefix(prefix) }) { now, _ in now }
        folders.merge(before.folders.filter { $0.key.hasPrefix(prefix) }) { now, _ in now }
    }

    /// What happened between two looks, in an order that could have happened: folders, then files, each by path.
    mutating func changes(since before: FolderLook) -> [FileEvent] {
        var events: [FileEvent] = []
        let moves = folderMoves(since: before)
        for (from, path) in moves { events.append(FileEvent(.folderMoved(from: from), path)) }
        let known = before.moved(by: moves)
        for path in known.folders.keys.sorted() where folders[path] == nil {
            events.append(FileEvent(.folderVanished, path))
        }
        var appeared: Set<String> = []
        for path in folders.keys.sorted() where known.folders[path] == nil {
            events.append(FileEvent(.folderAppeared, path))
            appeared.insert(path)
        }
        events += fileChanges(since: known, appeared: appeared)
        return events
    }

    private mutating func fileChanges(since known: FolderLook, appeared: Set<String>) -> [FileEvent] {
        var events: [FileEvent] = []
        let gone = known.files.filter { files[$0.key] == nil }
        var origins = Dictionary(gone.map { ($0.value.facts, $0.key) }) { first, _ in first }
        var moved: Set<String> = []
        for path in files.keys.sorted() {
            guard let file = files[path] else { continue }
            if let old = known.files[path] {
                guard old.facts == file.facts else { continue }
                if !old.isSettled { events.append(FileEvent(.closedAfterWriting, path)) }
                files[path]?.isSettled = true
            } else if let origin = origins.removeValue(forKey: file.facts), known.files[origin]?.isSettled == true {
                events.append(FileEvent(.moved(from: origin), path))
                moved.insert(origin)
                files[path]?.isSettled = true
            } else {
                events.append(FileEvent(appeared.contains(path.parentFolder) ? .found : .created, path))
            }
        }
        let vanished = gone.keys.filter { path in
            !moved.contains(path) && (path.parentFolder.isEmpty || folders[path.parentFolder] != nil)
        }
        return vanished.sorted().map { FileEvent(.deleted, $0) } + events
    }

    /// The folders that have another path now, those above before those below, which move with them.
    private func folderMoves(since before: FolderLook) -> [(from: String, to: String)] {
        let gone = before.folders.filter { folders[$0.key] == nil }
        let origins = Dictionary(gone.map { ($0.value, $0.key) }) { first, _ in first }
        var moves: [(from: String, to: String)] = []
        for (path, inode) in folders.sorted(by: { $0.key < $1.key }) where before.folders[path] == nil {
            guard let from = origins[inode] else { continue }
            let comesAlong = moves.contains { path.hasPrefix($0.to + "/") && from.hasPrefix($0.from + "/") }
            if !comesAlong { moves.append((from, path)) }
        }
        return moves
    }

    private func moved(by moves: [(from: String, to: String)]) -> FolderLook {
        guard !moves.isEmpty else { return self }
        func path(_ path: String) -> String {
            for (from, to) in moves {
                if path == from { return to }
                if path.hasPrefix(from + "/") { return to + path.dropFirst(from.count) }
            }
            return path
        }
        var look = FolderLook()
        for (old, file) in files { look.files[path(old)] = file }
        for (old, inode) in folders { look.folders[path(old)] = inode }
        return look
    }
}

extension String {
    /// The folder of this path; empty for the root.
    fileprivate var parentFolder: String {
        lastIndex(of: "/").map { String(self[..<$0]) } ?? ""
    }
}
