import Files
import Glibc
package import NuraModel

/// The sidecar that a caller means to replace.
package enum SidecarExpectation: Hashable, Sendable {
    /// There is none.
    case absent
    /// The file that was listed or read with these facts.
    case file(FileFacts)
    /// The file with these bytes.
    case content(sha256: String)
}

extension LibraryStore {
    /// Writes the sidecar of the PNG at `path`. Nothing is written when it says just that already.
    ///
    /// The old and the new sidecar swap places, so there is no moment without one. A sidecar that somebody changed in
    /// the last instant before the swap goes to the trash.
    ///
    /// - Throws: `LibraryError` with `changed` when the sidecar is not the expected one; nothing has changed then.
    @discardableResult
    package func writeSidecar(
        _ record: ImageRecord, forPNG path: String, replacing expected: SidecarExpectation
    ) throws(LibraryError) -> FileFacts {
        try writing { (root) throws(LibraryError) in
            let sidecarPath = LibraryLayout.sidecar(of: path)
            let bytes = record.sidecar
            let current = try self.current(sidecarPath, in: root)
            if let current, current.bytes == bytes { return current.facts }
            let facts: FileFacts
            if let current {
                try Self.require(expected, current, root.label(sidecarPath))
                facts = try swapSidecar(bytes, for: current, at: sidecarPath, in: root)
            } else {
                facts = try placeSidecar(bytes, at: sidecarPath, in: root)
            }
            if let folder = try? root.folder(FilePath.parent(of: path)) {
                folder.setAttributes(of: record, on: FilePath.name(of: path))
            }
            return facts
        }
    }

    private func current(_ path: String, in root: borrowing Folder) throws(LibraryError) -> FileContents? {
        do throws(LibraryError) {
            return try root.contents(path, limit: Self.maximumSidecarBytes)
        } catch  where error.code == .notFound {
            return nil
        }
    }

    private static func require(
        _ expected: SidecarExpectation, _ current: FileContents, _ label: String
    ) throws(LibraryError) {
        let isExpected =
            switch expected {
            case .absent: false
            case .file(let facts): facts == current.facts
            case .content(let sha256): sha256 == current.sha256
            }
        guard isExpected else {
            throw LibraryError(
                code: .changed, message: "\(label) was changed by another program; it was left as it is")
        }
    }

    /// Writes a sidecar where there is none.
    ///
    /// - Throws: `LibraryError` with `changed` when somebody was faster.
    func placeSidecar(
        _ bytes: [UInt8], at path: String, in root: borrowing Folder
    ) throws(LibraryError) -> FileFacts {
        let folder = try root.folder(FilePath.parent(of: path))
        let temporary = try root.folder(LibraryLayout.temporary)
        let token = newToken() + ".json"
        let facts = try temporary.write(bytes, to: token)
        try hooks.reach(.sidecarStaged)
        let ending: Renaming
        do throws(LibraryError) {
            ending = try temporary.rename(token, to: FilePath.name(of: path), in: folder)
        } catch {
            try? temporary.removeFile(token)
            throw error
        }
        guard case .renamed = ending else {
            try temporary.removeFile(token)
            throw LibraryError(
                code: .changed, message: "\(root.label(path)) was made by another program; it was left as it is")
        }
        try hooks.reach(.sidecarMoved)
        try folder.flush()
        return facts
    }

    private func swapSidecar(
        _ bytes: [UInt8], for current: FileContents, at path: String, in root: borrowing Folder
    ) throws(LibraryError) -> FileFacts {
        let folder = try root.folder(FilePath.parent(of: path))
        let temporary = try root.folder(LibraryLayout.temporary)
        let swap = SidecarSwap(
            token: newToken(), newSHA256: ContentHash.sha256(bytes), expectedSHA256: current.sha256)
        let facts = try temporary.write(bytes, to: swap.fileName)
        let isSwapped: Bool
        do throws(LibraryError) {
            try temporary.flush()
            try hooks.reach(.sidecarStaged)
            isSwapped = try temporary.swap(swap.fileName, with: FilePath.name(of: path), in: folder)
        } catch  where error.code != .interrupted {
            try? settle(swap.fileName, in: root)
            throw error
        }
        guard isSwapped else {
            try temporary.removeFile(swap.fileName)
            throw LibraryError(
                code: .changed, message: "\(root.label(path)) was moved or removed by another program")
        }
        try hooks.reach(.sidecarSwapped)
        try folder.flush()
        try settle(swap.fileName, in: root)
        try hooks.reach(.swapSettled)
        return facts
    }

    /// Judges the file `name` in `tmp` that is left of a swap: removes it when it is the successor that never got its
    /// place, or the sidecar that was to be replaced, and moves it to the trash when it is anything else.
    func settle(_ name: String, in root: borrowing Folder) throws(LibraryError) {
        let temporary = try root.folder(LibraryLayout.temporary)
        guard let swap = SidecarSwap(fileName: name), let status = try temporary.status(name) else { return }
        if status.kind == .file {
            let sha256 = try temporary.fingerprint(name).sha256
            if sha256 == swap.newSHA256 || sha256 == swap.expectedSHA256 { return try temporary.removeFile(name) }
        }
        try trashStray(name, in: root)
    }

    /// Gives the PNG at `path` a sidecar, where it is; the PNG is not touched.
    ///
    /// - Throws: `LibraryError` with `exists` when something else has the sidecar's name, and `notFound` when there is
    ///   no PNG.
    package func adopt(_ record: ImageRecord, at path: String) throws(LibraryError) -> StoredImage {
        try writing { (root) throws(LibraryError) in
            let fingerprint = try root.fingerprint(path)
            let sidecarPath = LibraryLayout.sidecar(of: path)
            if let current = try current(sidecarPath, in: root) {
                guard current.bytes == record.sidecar else {
                    throw LibraryError(
                        code: .exists,
                        message: "\(root.label(sidecarPath)) is in the place of the sidecar of "
                            + "\(FilePath.name(of: path)); rename one of the two")
                }
            } else {
                _ = try placeSidecar(record.sidecar, at: sidecarPath, in: root)
            }
            guard let sidecar = try root.statusBeneath(sidecarPath)?.facts else {
                throw .system(ENOENT, "read", root.label(sidecarPath))
            }
            let stored = StoredImage(
                record: record, path: path, png: fingerprint.facts, sidecarPath: sidecarPath, sidecar: sidecar,
                sha256: fingerprint.sha256)
            keepOriginalIfPossible(of: stored, in: root)
            return stored
        }
    }

    /// Lets a sidecar follow its PNG, which somebody moved or renamed.
    ///
    /// - Throws: `LibraryError` with `exists` when something else has the new name, and `notFound`.
    package func moveSidecar(from path: String, to newPath: String) throws(LibraryError) {
        try writing { (root) throws(LibraryError) in
            let source = try root.folder(FilePath.parent(of: path))
            let target = try root.folder(FilePath.parent(of: newPath))
            switch try source.rename(FilePath.name(of: path), to: FilePath.name(of: newPath), in: target) {
            case .renamed: break
            case .taken: throw .system(EEXIST, "move \(root.label(path)) to", root.label(newPath))
            case .missing: throw .system(ENOENT, "move", root.label(path))
            }
            try hooks.reach(.sidecarMoved)
            try target.flush()
            try source.flush()
        }
    }
}

extension LibraryStore {
    /// Lets two sidecars change places, whose PNGs somebody let change places.
    ///
    /// - Throws: `LibraryError` with `notFound` when one of them is gone; nothing has changed then.
    package func swapSidecars(_ path: String, _ other: String) throws(LibraryError) {
        try writing { (root) throws(LibraryError) in
            let folder = try root.folder(FilePath.parent(of: path))
            let otherFolder = try root.folder(FilePath.parent(of: other))
            guard try folder.swap(FilePath.name(of: path), with: FilePath.name(of: other), in: otherFolder) else {
                throw .system(ENOENT, "swap \(root.label(path)) with", root.label(other))
            }
            try hooks.reach(.sidecarSwapped)
            try otherFolder.flush()
            try folder.flush()
        }
    }
}

/// The name of a file in `tmp` that changes places with a sidecar; it says how to judge what is found there later.
struct SidecarSwap {
    let newSHA256: String
    let expectedSHA256: String
    let fileName: String

    init(token: String, newSHA256: String, expectedSHA256: String) {
        self.newSHA256 = newSHA256
        self.expectedSHA256 = expectedSHA256
        fileName = "swap.\(token).\(newSHA256).\(expectedSHA256)"
    }

    init?(fileName: String) {
        let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts[0] == "swap" else { return nil }
        newSHA256 = String(parts[2])
        expectedSHA256 = String(parts[3])
        self.fileName = fileName
    }
}
