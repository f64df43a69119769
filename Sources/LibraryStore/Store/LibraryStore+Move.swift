import Files
import Glibc
package import NuraModel

extension LibraryStore {
    /// Makes a folder below `images/` and those above it, where they are missing.
    package func makeFolder(_ folder: LibraryFolder) throws(LibraryError) {
        try writing { (root) throws(LibraryError) in _ = try root.makeFolders(LibraryLayout.path(of: folder)) }
    }

    /// Moves the PNG at `path` and its sidecar to `folder`, under the nearest free name for `name`. What is there
    /// already, under that name or one with a suffix, stays as it is.
    ///
    /// To rename an image, write its sidecar first and move it then: after a crash between the two, the sidecar is what a
    /// person's own edit would have left, and says everything that the record was to say.
    ///
    /// - Parameter record: the image, for whoever has to finish the move.
    /// - Throws: `LibraryError` with `notFound` when there is no PNG; nothing has changed then.
    package func move(
        _ path: String, of record: ImageRecord, to folder: LibraryFolder, name: String,
        commit: (StoredImage) throws -> Void = { _ in }
    ) throws(LibraryError) -> StoredImage {
        try writing { (root) throws(LibraryError) in
            guard let png = try root.statusBeneath(path), png.kind == .file else {
                throw .system(ENOENT, "move", root.label(path))
            }
            let sidecarPath = LibraryLayout.sidecar(of: path)
            let sidecar = try root.statusBeneath(sidecarPath)
            let directory = LibraryLayout.path(of: folder)
            let target = try root.makeFolders(directory)
            try hooks.reach(.folderMade)
            let inodes = [png.facts.inode] + (sidecar.map { [$0.facts.inode] } ?? [])
            let stem = try target.freeStem(for: name, ignoring: inodes)
            var steps = [
                Intent.Step(
                    role: .png, from: path, to: "\(directory)/\(stem)\(FilePath.extension(of: path))",
                    inode: png.facts.inode, sha256: nil)
            ]
            if let sidecar {
                steps.append(
                    Intent.Step(
                        role: .sidecar, from: sidecarPath, to: "\(directory)/\(stem).json",
                        inode: sidecar.facts.inode, sha256: nil))
            }
            let intent = Intent(kind: .move, token: newToken(), record: record, steps: steps, expectedPNG: nil)
            let isThere = steps.allSatisfy { $0.from.utf8.elementsEqual($0.to.utf8) }
            if isThere, let stored = try storedImage(of: intent, in: root) { return stored }
            return try conclude(carryOut(intent, in: root), in: root, commit: commit)
        }
    }
}
