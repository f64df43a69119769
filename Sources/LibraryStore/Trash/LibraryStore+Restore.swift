import Files
import Glibc
package import NuraModel

extension LibraryStore {
    /// What is in the trash.
    package func trashEntries() throws(LibraryError) -> TrashListing {
        let root = try openRoot()
        guard try root.statusBeneath(LibraryLayout.trash) != nil else { return TrashListing(entries: [], problems: []) }
        var entries: [TrashEntry] = []
        var problems: [LibraryError] = []
        for id in try root.folder(LibraryLayout.trash).names() where TrashEntry.isID(id) {
            do throws(LibraryError) {
                entries.append(try entry(id, in: root))
            } catch  where error.code == .notFound {
                // Destroyed since the names were read, or never finished.
                continue
            } catch {
                problems.append(error)
            }
        }
        entries.sort { ($0.deletedAt, $0.id) > ($1.deletedAt, $1.id) }
        return TrashListing(entries: entries, problems: problems)
    }

    private func entry(_ id: String, in root: borrowing Folder) throws(LibraryError) -> TrashEntry {
        guard TrashEntry.isID(id), let status = try root.statusBeneath("\(LibraryLayout.trash)/\(id)"),
            status.kind == .folder
        else {
            throw LibraryError(code: .notFound, message: "there is nothing called \(id) in the trash")
        }
        let folder = try root.folder("\(LibraryLayout.trash)/\(id)")
        let contents = try folder.contents(TrashEntry.description, limit: 64 << 20)
        do {
            return try TrashEntry(
                id: id, hasPNG: try folder.status(TrashEntry.png) != nil, parsing: contents.bytes)
        } catch {
            throw LibraryError(
                code: .damagedState, message: "\(folder.label(TrashEntry.description)) cannot be understood",
                cause: error)
        }
    }

    /// Puts the image of a trash entry back: PNG, sidecar and original, where they were or under the nearest free name.
    ///
    /// - Parameter commit: called when the files are back, to update the index.
    /// - Throws: `LibraryError` with `notFound` when there is no such entry, or its pixels were not kept.
    package func restore(
        _ id: String, commit: (StoredImage) throws -> Void = { _ in }
    ) throws(LibraryError) -> StoredImage {
        try writing { (root) throws(LibraryError) in
            let entry = try entry(id, in: root)
            guard entry.hasPNG, let entryRecord = entry.record else {
                throw LibraryError(
                    code: .notFound,
                    message: "the pixels of \(id) were not kept; its words are in \(root.label(entry.folder))")
            }
            let record = try restoredRecord(entryRecord, of: entry, in: root)
            let folder = LibraryLayout.folder(ofFile: entry.path) ?? LibraryFolder(of: record)
            let directory = LibraryLayout.path(of: folder)
            let target = try root.makeFolders(directory)
            try hooks.reach(.folderMade)
            let isImagePath = LibraryLayout.folder(ofFile: entry.path) != nil
            let stem = try target.freeStem(for: isImagePath ? FilePath.stem(of: entry.path) : record.name)
            let intent = Intent(
                kind: .restore, token: newToken(), record: record,
                steps: try restoreSteps(entry, record.id, to: "\(directory)/\(stem)", in: root), expectedPNG: nil)
            let stored = try conclude(carryOut(intent, in: root), in: root, commit: commit)
            try root.folder(LibraryLayout.temporary).removeTree(id)
            return stored
        }
    }

    /// The record in the sidecar of the entry, which is written where there is none.
    private func restoredRecord(
        _ record: ImageRecord, of entry: TrashEntry, in root: borrowing Folder
    ) throws(LibraryError) -> ImageRecord {
        let folder = try root.folder(entry.folder)
        guard try folder.status(TrashEntry.sidecar) != nil else {
            try folder.write(record.sidecar, to: TrashEntry.sidecar)
            try folder.flush()
            return record
        }
        let bytes = try folder.contents(TrashEntry.sidecar, limit: Self.maximumSidecarBytes).bytes
        // A sidecar that was broken when it was deleted comes back as it was, for the person to mend.
        guard let read = try? ImageRecord(sidecar: bytes), read.id == record.id else { return record }
        return read
    }

    private func restoreSteps(
        _ entry: TrashEntry, _ id: ImageID, to target: String, in root: borrowing Folder
    ) throws(LibraryError) -> [Intent.Step] {
        let folder = try root.folder(entry.folder)
        let files: [(Intent.Step.Role, String, String)] = [
            (.png, TrashEntry.png, target + ".png"),
            (.sidecar, TrashEntry.sidecar, target + ".json"),
            (.original, TrashEntry.original, LibraryLayout.original(of: id)),
        ]
        var steps: [Intent.Step] = []
        for (role, name, to) in files {
            guard let status = try folder.status(name) else { continue }
            steps.append(
                Intent.Step(
                    role: role, from: "\(entry.folder)/\(name)", to: to, inode: status.facts.inode, sha256: nil))
        }
        let own = try folder.status().facts.inode
        steps.append(
            Intent.Step(
                role: .entry, from: entry.folder, to: "\(LibraryLayout.temporary)/\(entry.id)", inode: own,
                sha256: nil))
        return steps
    }

    /// Destroys a trash entry: its pixels and words are gone for good. That the image was deleted stays known.
    ///
    /// - Throws: `LibraryError` with `notFound`.
    package func destroy(_ id: String) throws(LibraryError) {
        try writing { (root) throws(LibraryError) in
            guard TrashEntry.isID(id), try root.statusBeneath("\(LibraryLayout.trash)/\(id)") != nil else {
                throw LibraryError(code: .notFound, message: "there is nothing called \(id) in the trash")
            }
            try destroy(id, in: root)
        }
    }

    private func destroy(_ id: String, in root: borrowing Folder) throws(LibraryError) {
        if let deletion = try? entry(id, in: root).deletion { try note(deletion, in: root) }
        let trash = try root.folder(LibraryLayout.trash)
        let temporary = try root.folder(LibraryLayout.temporary)
        guard case .renamed = try trash.rename(id, to: id, in: temporary) else {
            throw .system(EEXIST, "remove", trash.label(id))
        }
        try hooks.reach(.entryWithdrawn)
        try temporary.removeTree(id)
        try trash.flush()
    }

    /// Destroys the entries that went into the trash before `time`.
    ///
    /// - Returns: the entries that are gone.
    package func sweepTrash(before time: Timestamp) throws(LibraryError) -> [TrashEntry] {
        try writing { (root) throws(LibraryError) in
            let old = try trashEntries().entries.filter { $0.deletedAt < time }
            for entry in old { try destroy(entry.id, in: root) }
            try sweepDeletions(before: clock().adding(seconds: -86_400 * Self.deletionDays), in: root)
            return old
        }
    }
}
