import Files
import Glibc
package import NuraModel

extension LibraryStore {
    /// Moves the PNG at `path`, its sidecar and its original to the trash.
    ///
    /// - Parameters:
    ///   - record: the image, for the day when it is put back.
    ///   - expected: the SHA-256 that the PNG must have; `nil` for whatever is there.
    ///   - commit: called when the files are in the trash, to update the index.
    /// - Throws: `LibraryError` with `changed` when the PNG is another one, `notFound` when there is none. Nothing has
    ///   changed then.
    package func trash(
        _ path: String, of record: ImageRecord, reason: TrashEntry.Reason, expecting expected: String? = nil,
        commit: (TrashEntry) throws -> Void = { _ in }
    ) throws(LibraryError) -> TrashEntry {
        try writing { (root) throws(LibraryError) in
            guard let png = try root.statusBeneath(path), png.kind == .file else {
                throw .system(ENOENT, "move to the trash", root.label(path))
            }
            let pixels = TrashedFile(role: .png, path: path, inode: png.facts.inode, name: TrashEntry.png)
            return try trash(
                pixels, of: record, formerly: path, reason: reason, expecting: expected, in: root, commit: commit)
        }
    }

    /// Moves the original of an image to the trash whose PNG somebody deleted, with the sidecar if that is still there.
    ///
    /// - Parameters:
    ///   - path: where the PNG was.
    /// - Returns: the entry; it has no pixels when no original was kept.
    package func trashFromOriginal(
        _ record: ImageRecord, formerly path: String, reason: TrashEntry.Reason,
        commit: (TrashEntry) throws -> Void = { _ in }
    ) throws(LibraryError) -> TrashEntry {
        try writing { (root) throws(LibraryError) in
            let original = LibraryLayout.original(of: record.id)
            let pixels = try root.statusBeneath(original).map {
                TrashedFile(role: .png, path: original, inode: $0.facts.inode, name: TrashEntry.png)
            }
            return try trash(
                pixels, of: record, formerly: path, reason: reason, expecting: nil, in: root, commit: commit)
        }
    }

    /// A file on its way into the trash.
    private struct TrashedFile {
        let role: Intent.Step.Role
        let path: String
        let inode: UInt64
        let name: String

        func step(into folder: String) -> Intent.Step {
            Intent.Step(role: role, from: path, to: "\(folder)/\(name)", inode: inode, sha256: nil)
        }
    }

    private func trash(
        _ pixels: TrashedFile?, of record: ImageRecord, formerly path: String, reason: TrashEntry.Reason,
        expecting expected: String?, in root: borrowing Folder, commit: (TrashEntry) throws -> Void
    ) throws(LibraryError) -> TrashEntry {
        var files = pixels.map { [$0] } ?? []
        let sidecarPath = LibraryLayout.sidecar(of: path)
        let sidecar = try root.statusBeneath(sidecarPath)
        if let sidecar, sidecar.kind == .file {
            files.append(
                TrashedFile(
                    role: .sidecar, path: sidecarPath, inode: sidecar.facts.inode, name: TrashEntry.sidecar))
        }
        let original = LibraryLayout.original(of: record.id)
        if pixels?.path != original, let kept = try root.statusBeneath(original) {
            files.append(
                TrashedFile(role: .original, path: original, inode: kept.facts.inode, name: TrashEntry.original))
        }
        let entry = TrashEntry(
            id: newToken(), record: record, path: path, deletedAt: clock(), reason: reason, hasPNG: pixels != nil)
        let folder = try stage(entry, sidecar: sidecar == nil ? record.sidecar : nil, in: root)
        let staged = "\(LibraryLayout.temporary)/\(entry.id)"
        let intent = Intent(
            kind: .trash, token: entry.id, record: record,
            steps: [Intent.Step(role: .entry, from: staged, to: entry.folder, inode: folder.inode, sha256: nil)]
                + files.map { $0.step(into: entry.folder) },
            expectedPNG: expected)
        do throws(LibraryError) {
            let done = try carryOut(intent, in: root)
            try commitTrash(entry, commit)
            try journal.retire(done, in: root)
        } catch  where error.code != .interrupted && error.code != .notIndexed {
            discard([entry.id], of: entry.id, in: root)
            throw error
        }
        return entry
    }

    private func commitTrash(
        _ entry: TrashEntry, _ commit: (TrashEntry) throws -> Void
    ) throws(LibraryError) {
        do {
            try commit(entry)
        } catch {
            throw LibraryError(
                code: .notIndexed,
                message: "the image is in the trash, but the index could not be updated: run nura scan",
                cause: error)
        }
        try hooks.reach(.committed)
    }

    /// Prepares the folder of `entry` in `tmp`, durably.
    func stage(
        _ entry: TrashEntry, sidecar: [UInt8]?, in root: borrowing Folder
    ) throws(LibraryError) -> FileFacts {
        _ = try root.makeFolders(LibraryLayout.trash)
        let folder = try root.makeFolders("\(LibraryLayout.temporary)/\(entry.id)")
        do throws(LibraryError) {
            try folder.write(JSONValue.object(entry.json).encoded(.pretty), to: TrashEntry.description)
            if let sidecar { try folder.write(sidecar, to: TrashEntry.sidecar) }
            try folder.flush()
        } catch {
            try? root.folder(LibraryLayout.temporary).removeTree(entry.id)
            throw error
        }
        try hooks.reach(.entryStaged)
        return try folder.status().facts
    }

    /// Moves the file `name` of `tmp`, a sidecar that nobody expected, into an entry of its own.
    func trashStray(_ name: String, in root: borrowing Folder) throws(LibraryError) {
        let temporary = try root.folder(LibraryLayout.temporary)
        let record = (try? temporary.contents(name, limit: Self.maximumSidecarBytes))
            .flatMap { try? ImageRecord(sidecar: $0.bytes) }
        let entry = TrashEntry(
            id: newToken(), record: record, path: name, deletedAt: clock(), reason: .unexpectedSidecar, hasPNG: false)
        try fill(entry, with: name, as: TrashEntry.sidecar, of: temporary, in: root)
    }

    /// Moves the original of `record`, whose image has other pixels now, into an entry of its own.
    func trashReplacedOriginal(of record: ImageRecord, in root: borrowing Folder) throws(LibraryError) -> TrashEntry {
        let original = LibraryLayout.original(of: record.id)
        let entry = TrashEntry(
            id: newToken(), record: record, path: original, deletedAt: clock(), reason: .replaced, hasPNG: true)
        let originals = try root.folder(LibraryLayout.originals)
        try fill(entry, with: FilePath.name(of: original), as: TrashEntry.png, of: originals, in: root)
        return entry
    }

    /// Puts a picture into the trash that never was in the library, for it came too late to be there.
    ///
    /// - Parameter record: what its sidecar would say.
    package func trashNewcomer(
        _ png: [UInt8], record: ImageRecord, reason: TrashEntry.Reason
    ) throws(LibraryError) -> TrashEntry {
        let record = try Self.completed(record, png: png, sha256: ContentHash.sha256(png))
        return try writing { (root) throws(LibraryError) in
            let entry = TrashEntry(
                id: newToken(), record: record,
                path: LibraryLayout.path(of: LibraryFolder(of: record)) + "/"
                    + FileName.safe(record.name) + ".png", deletedAt: clock(), reason: reason, hasPNG: true)
            let temporary = try root.folder(LibraryLayout.temporary)
            let name = entry.id + ".png"
            try temporary.write(png, to: name)
            try hooks.reach(.pngStaged)
            try fill(entry, with: name, as: TrashEntry.png, of: temporary, in: root)
            return entry
        }
    }

    /// Makes `entry` in the trash and then moves the file `name` of `folder` into it: after a crash between the two the
    /// file is still where it was.
    func fill(
        _ entry: TrashEntry, with name: String, as newName: String, of folder: borrowing Folder,
        in root: borrowing Folder
    ) throws(LibraryError) {
        let trash = try root.makeFolders(LibraryLayout.trash)
        let target = try root.makeFolders(entry.folder)
        try target.write(JSONValue.object(entry.json).encoded(.pretty), to: TrashEntry.description)
        try trash.flush()
        _ = try folder.rename(name, to: newName, in: target)
        try target.flush()
        try folder.flush()
        try hooks.reach(.originalMoved)
    }
}
