import LibraryIndex
import LibraryStore
import NuraModel

/// A picture of which only the second link in `originals/` is left, and that no index knows: its file went while
/// nobody could notice, as when the index went with it.
struct StrandedPicture: Sendable {
    /// Where the pixels are.
    let original: String
    /// The image and the path it had; `nil` when nothing tells whose pixels they are.
    let image: (record: ImageRecord, path: String)?
}

extension Library {
    /// Finds the pictures that only `originals/` still has.
    func strandedPictures() throws -> [StrandedPicture] {
        let known = Set(try withIndex { try $0.knownFiles() }.map { LibraryLayout.original(of: $0.id) })
        let unknown = try store.originals().subtracting(known).sorted()
        guard !unknown.isEmpty else { return [] }
        let orphans = try orphanedSidecars()
        return unknown.map { original in
            StrandedPicture(original: original, image: orphans[original] ?? embeddedImage(in: original))
        }
    }

    /// Moves the pixels to the trash, from where the image can be restored.
    func trash(_ stranded: StrandedPicture) throws -> Bool {
        guard let (record, path) = stranded.image else { return false }
        _ = try store.trashFromOriginal(record, formerly: path, reason: .deletedFiles)
        return true
    }

    /// The records of sidecars whose PNG is gone, by the path of their original.
    private func orphanedSidecars() throws -> [String: (record: ImageRecord, path: String)] {
        let listing = try store.scan()
        let stems = Set(listing.pngs.keys.map(FilePath.withoutExtension))
        var orphans: [String: (record: ImageRecord, path: String)] = [:]
        for path in listing.sidecars.keys where !stems.contains(FilePath.withoutExtension(path)) {
            guard case .success(let reading) = try store.readSidecar(path) else { continue }
            orphans[LibraryLayout.original(of: reading.record.id)] = (
                reading.record, FilePath.withoutExtension(path) + ".png"
            )
        }
        return orphans
    }

    /// What the pixels themselves say of their image.
    private func embeddedImage(in original: String) -> (record: ImageRecord, path: String)? {
        guard let record = try? store.inspectPNG(original).embeddedRecord,
            LibraryLayout.original(of: record.id) == original
        else { return nil }
        let folder = LibraryLayout.path(of: LibraryFolder(of: record))
        return (record, FilePath.joined(folder, FileName.safe(record.name) + ".png"))
    }
}
