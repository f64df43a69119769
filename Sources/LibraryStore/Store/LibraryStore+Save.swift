import Files
package import NuraModel

extension LibraryStore {
    /// Puts a new image into the library: the PNG and its sidecar in `folder`, under the nearest free name.
    ///
    /// - Parameters:
    ///   - record: what the sidecar says. Its `file` is filled in where it is missing.
    ///   - png: the whole file.
    ///   - commit: called when both files are safely on the disk, to update the index. When it throws, the image stays,
    ///     and the next one who writes finds it in the recovery report.
    /// - Throws: `LibraryError`; nothing has changed then, unless its code is `notIndexed`.
    package func save(
        record: ImageRecord, png: [UInt8], folder: LibraryFolder,
        commit: (StoredImage) throws -> Void = { _ in }
    ) throws(LibraryError) -> StoredImage {
        let sha256 = ContentHash.sha256(png)
        let record = try Self.completed(record, png: png, sha256: sha256)
        return try save(record, in: folder, commit: commit) { (token, root) throws(LibraryError) in
            let temporary = try root.folder(LibraryLayout.temporary)
            let facts = try stage(png, as: token + ".png", for: record, in: temporary)
            try hooks.reach(.pngStaged)
            return StagedPNG(path: "\(LibraryLayout.temporary)/\(token).png", inode: facts.inode, sha256: sha256)
        }
    }

    /// The same with pixels that have been uploaded, which are moved and not written again.
    ///
    /// - Throws: also with `notFound` when there is no such upload.
    package func save(
        record: ImageRecord, upload sha256: String, folder: LibraryFolder,
        commit: (StoredImage) throws -> Void = { _ in }
    ) throws(LibraryError) -> StoredImage {
        let upload = try uploadedFile(sha256)
        var record = record
        record.file = upload.file
        return try save(record, in: folder, commit: commit) { [record] (_, root) throws(LibraryError) in
            try root.folder(LibraryLayout.uploads).setAttributes(of: record, on: FilePath.name(of: upload.path))
            return StagedPNG(path: upload.path, inode: upload.inode, sha256: sha256)
        }
    }

    /// A PNG on the disk that has no place in the library yet.
    private struct StagedPNG {
        let path: String
        let inode: UInt64
        let sha256: String
    }

    /// - Parameter stage: puts the PNG on the disk; it is given a name that no other file has.
    private func save(
        _ record: ImageRecord, in folder: LibraryFolder, commit: (StoredImage) throws -> Void,
        staging stage: (_ token: String, borrowing Folder) throws(LibraryError) -> StagedPNG
    ) throws(LibraryError) -> StoredImage {
        try writing { (root) throws(LibraryError) in
            let directory = LibraryLayout.path(of: folder)
            let target = try root.makeFolders(directory)
            try hooks.reach(.folderMade)
            let token = newToken()
            let temporary = try root.folder(LibraryLayout.temporary)
            let (pngName, sidecarName) = (token + ".png", token + ".json")
            let intent: Intent
            do throws(LibraryError) {
                let png = try stage(token, root)
                let sidecar = record.sidecar
                let sidecarFacts = try temporary.write(sidecar, to: sidecarName)
                try temporary.flush()
                try hooks.reach(.sidecarStaged)
                let stem = try target.freeStem(for: record.name)
                let planned = Intent(
                    kind: .save, token: token, record: record,
                    steps: [
                        Intent.Step(
                            role: .png, from: png.path, to: "\(directory)/\(stem).png", inode: png.inode,
                            sha256: png.sha256),
                        Intent.Step(
                            role: .sidecar, from: LibraryLayout.temporary + "/" + sidecarName,
                            to: "\(directory)/\(stem).json", inode: sidecarFacts.inode,
                            sha256: ContentHash.sha256(sidecar)),
                    ], expectedPNG: nil)
                intent = try carryOut(planned, in: root)
            } catch  where error.code != .interrupted {
                discard([pngName, sidecarName], of: token, in: root)
                throw error
            }
            return try conclude(intent, in: root, commit: commit)
        }
    }

    /// Keeps the original, lets the caller update its index, and retires the intent.
    func conclude(
        _ intent: Intent, in root: borrowing Folder, commit: (StoredImage) throws -> Void
    ) throws(LibraryError) -> StoredImage {
        guard let stored = try storedImage(of: intent, in: root) else {
            try journal.retire(intent, in: root)
            throw LibraryError(
                code: .changed,
                message: "\(root.label(intent.pngPath ?? intent.record.name)) was moved or removed by another program")
        }
        keepOriginalIfPossible(of: stored, in: root)
        try hooks.reach(.originalKept)
        do {
            try commit(stored)
        } catch {
            throw LibraryError(
                code: .notIndexed,
                message: "\(root.label(stored.path)) is safe, but the index could not be updated: run nura scan",
                cause: error)
        }
        try hooks.reach(.committed)
        try journal.retire(intent, in: root)
        return stored
    }

    func stage(
        _ png: [UInt8], as name: String, for record: ImageRecord, in temporary: borrowing Folder
    ) throws(LibraryError) -> FileFacts {
        let facts = try temporary.write(png, to: name)
        temporary.setAttributes(of: record, on: name)
        return facts
    }

    static func completed(
        _ record: ImageRecord, png: [UInt8], sha256: String
    ) throws(LibraryError) -> ImageRecord {
        guard let size = PNGHeader(png) else {
            throw LibraryError(code: .damagedImage, message: "\"\(record.name)\" is not a PNG and was not saved")
        }
        var record = record
        if let file = record.file {
            guard file.sha256 == sha256 else {
                throw LibraryError(
                    code: .damagedImage,
                    message: "\"\(record.name)\" is not the image that its record describes and was not saved")
            }
        } else {
            record.file = ImageFile(sha256: sha256, bytes: png.count, width: size.width, height: size.height)
        }
        return record
    }
}

/// The size in the first chunk of a PNG (PNG specification, 11.2.2).
struct PNGHeader {
    let width: Int
    let height: Int

    /// How many bytes it takes to find it.
    static let length = 33

    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.length, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            bytes[12..<16].elementsEqual("IHDR".utf8)
        else { return nil }
        width = bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
        height = bytes[20..<24].reduce(0) { $0 << 8 | Int($1) }
        guard width > 0, height > 0 else { return nil }
    }
}
