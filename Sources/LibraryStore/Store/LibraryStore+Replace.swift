import Files
import Glibc
package import NuraModel

extension LibraryStore {
    /// Gives an image new content under the same id and path. PNG and sidecar change places with their successors, so
    /// there is no moment without them; what comes out goes to the trash with the original.
    ///
    /// - Parameters:
    ///   - former: the image as it is.
    ///   - path: of its PNG.
    ///   - record: what the sidecar will say. Its `file` is filled in.
    ///   - expected: the SHA-256 that the former PNG must have.
    ///   - sidecar: the former sidecar.
    ///   - commit: called when both files are safely on the disk, to update the index.
    /// - Throws: `LibraryError` with `changed` when PNG or sidecar are not the expected ones, and `notFound` when one is
    ///   gone: nothing has changed then. With `notIndexed` only the index lacks the change.
    package func replaceContent(
        of former: ImageRecord, at path: String, with png: [UInt8], record: ImageRecord, expecting expected: String,
        sidecar: FileFacts?, commit: (StoredImage) throws -> Void = { _ in }
    ) throws(LibraryError) -> StoredImage {
        var unfinished = record
        unfinished.file = nil
        let sha256 = ContentHash.sha256(png)
        let record = try Self.completed(unfinished, png: png, sha256: sha256)
        return try writing { (root) throws(LibraryError) in
            let old = try FormerFiles(of: former, at: path, expecting: expected, sidecar, in: root)
            let entry = TrashEntry(
                id: newToken(), record: former, path: path, deletedAt: clock(), reason: .replaced, hasPNG: true)
            let staged = StagedContent(
                token: newToken(), path: path, record: record, sha256: sha256, former: old, entry: entry)
            let intent: Intent
            do throws(LibraryError) {
                let planned = try stage(staged, png, in: root)
                intent = try carryOut(planned, in: root)
            } catch  where error.code != .interrupted {
                discard(staged.temporaryNames, of: staged.token, in: root)
                throw error
            }
            return try conclude(intent, in: root, commit: commit)
        }
    }

    private func stage(
        _ staged: StagedContent, _ png: [UInt8], in root: borrowing Folder
    ) throws(LibraryError) -> Intent {
        let temporary = try root.folder(LibraryLayout.temporary)
        let pngFacts = try stage(png, as: staged.pngName, for: staged.record, in: temporary)
        try hooks.reach(.pngStaged)
        let sidecarFacts = try temporary.write(staged.record.sidecar, to: staged.sidecarName)
        let folder = try stage(staged.entry, sidecar: nil, in: root)
        try temporary.flush()
        try hooks.reach(.sidecarStaged)
        return Intent(
            kind: .replace, token: staged.token, record: staged.record,
            steps: staged.steps(png: pngFacts.inode, sidecar: sidecarFacts.inode, entry: folder.inode),
            expectedPNG: nil)
    }
}

/// The files that an image has, checked to be the expected ones.
private struct FormerFiles {
    let png: FileFacts
    let sha256: String
    let sidecar: (facts: FileFacts, sha256: String)
    /// Where the original is, and its inode; `nil` when none is kept.
    let original: (path: String, inode: UInt64)?

    init(
        of record: ImageRecord, at path: String, expecting expected: String, _ expectedSidecar: FileFacts?,
        in root: borrowing Folder
    ) throws(LibraryError) {
        let found = try root.fingerprint(path)
        let sidecarPath = LibraryLayout.sidecar(of: path)
        let foundSidecar = try root.fingerprint(sidecarPath)
        guard found.sha256 == expected, expectedSidecar == nil || foundSidecar.facts == expectedSidecar else {
            throw LibraryError(
                code: .changed, message: "\(root.label(path)) was changed by another program; it was left as it is")
        }
        png = found.facts
        sha256 = found.sha256
        sidecar = (foundSidecar.facts, foundSidecar.sha256)
        let originalPath = LibraryLayout.original(of: record.id)
        original = try root.statusBeneath(originalPath).map { (originalPath, $0.facts.inode) }
    }
}

/// New content on its way to an image: its names in `tmp`, and what is to be done with it.
private struct StagedContent {
    let token: String
    let path: String
    let record: ImageRecord
    let sha256: String
    let former: FormerFiles
    let entry: TrashEntry

    var pngName: String { token + ".png" }
    var sidecarName: String { token + ".json" }
    var temporaryNames: [String] { [pngName, sidecarName, entry.id] }

    /// First the entry is there, then the successors are, then what came out goes into the entry.
    func steps(png: UInt64, sidecar: UInt64, entry inode: UInt64) -> [Intent.Step] {
        let temporary = LibraryLayout.temporary
        let (pngOut, sidecarOut) = ("\(temporary)/\(pngName)", "\(temporary)/\(sidecarName)")
        var steps = [
            Intent.Step(
                role: .entry, from: "\(temporary)/\(entry.id)", to: entry.folder, inode: inode, sha256: nil),
            Intent.Step(
                role: .newPNG, from: pngOut, to: path, inode: png, sha256: sha256, comesOut: former.sha256),
            Intent.Step(
                role: .newSidecar, from: sidecarOut, to: LibraryLayout.sidecar(of: path), inode: sidecar,
                sha256: ContentHash.sha256(record.sidecar), comesOut: former.sidecar.sha256),
            Intent.Step(
                role: .png, from: pngOut, to: "\(entry.folder)/\(TrashEntry.png)", inode: former.png.inode,
                sha256: former.sha256),
            Intent.Step(
                role: .sidecar, from: sidecarOut, to: "\(entry.folder)/\(TrashEntry.sidecar)",
                inode: former.sidecar.facts.inode, sha256: former.sidecar.sha256),
        ]
        if let original = former.original {
            steps.append(
                Intent.Step(
                    role: .original, from: original.path, to: "\(entry.folder)/\(TrashEntry.original)",
                    inode: original.inode, sha256: nil))
        }
        return steps
    }
}
