import LibraryIndex
import LibraryStore
import Logging
import NuraModel

extension Library {
    /// Makes the index anew from the sidecars, with the same answers as before.
    ///
    /// - Returns: how many images it holds now.
    package func rebuildIndex() throws -> Int {
        try store.withLock { try withIndex(fill) }
        _ = try look()
        try keepMissingOriginals()
        return try withIndex { try $0.count }
    }

    func fillIndexIfNeeded() throws {
        guard try withIndex({ try $0.needsFilling }) else { return }
        if try withIndex({ $0.isInMemory }) { return try withIndex(fill) }
        try store.withLock {
            try withIndex { index in
                // Another process may have filled it while this one waited for the lock.
                if try index.needsFilling { try fill(index) }
            }
        }
        _ = try look()
        try keepMissingOriginals()
    }

    /// Images that came into the index without a look, such as those of a backup, get their second link too.
    private func keepMissingOriginals() throws {
        guard options.keepsOriginals else { return }
        let kept = try store.originals()
        for file in try withIndex({ try $0.knownFiles() }) where !kept.contains(LibraryLayout.original(of: file.id)) {
            guard keepOriginal(of: file) else { return }
        }
    }

    /// - Returns: whether it is worth while to try it with other files.
    private func keepOriginal(of file: KnownFile) -> Bool {
        do throws(LibraryError) {
            return try store.keepOriginal(of: file.id, at: file.path)
        } catch {
            logger.warning("no second link is kept: \(error.message)")
            return error.isAboutOneFile
        }
    }

    /// Only images whose sidecar names the PNG beside it are taken over here, the older file first where two claim the
    /// same id; the look that follows decides about everything else.
    private func fill(_ index: LibraryIndex) throws {
        let listing = try store.scan()
        guard listing.isComplete else {
            throw LibraryError(
                code: .io,
                message: "the index cannot be made anew: \(listing.errors.first.map { "\($0)" } ?? "unreadable")")
        }
        let byAge = listing.pngs.sorted {
            ($0.value.modifiedNanoseconds, $0.key) < ($1.value.modifiedNanoseconds, $1.key)
        }
        let reader = try store.sidecarReader()
        let images = ReadAhead(byAge) { [sidecars = listing.sidecars] path, png -> PreparedImage? in
            let sidecar = LibraryLayout.sidecar(of: path)
            guard sidecars[sidecar] != nil, let (record, facts) = try? reader.read(sidecar),
                let file = record.file, Int64(file.bytes) == png.size
            else { return nil }
            return PreparedImage(IndexedImage(record: record, path: path, png: png, sidecar: facts))
        }
        var seen = Set<ImageID>()
        try index.replaceAll(with: images.lazy.filter { seen.insert($0.image.record.id).inserted })
    }
}
