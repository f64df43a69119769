import LibraryIndex
import LibraryStore
import NuraModel

extension Library {
    /// Makes the index anew from the sidecars, with the same answers as before.
    ///
    /// - Returns: how many images it holds now.
    package func rebuildIndex() throws -> Int {
        try store.withLock { try withIndex(fill) }
        _ = try look()
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
        var seen = Set<ImageID>()
        let byAge = listing.pngs.sorted {
            ($0.value.modifiedNanoseconds, $0.key) < ($1.value.modifiedNanoseconds, $1.key)
        }
        let images = byAge.lazy.compactMap { [store] path, png -> IndexedImage? in
            let sidecar = LibraryLayout.sidecar(of: path)
            guard listing.sidecars[sidecar] != nil,
                case .success(let reading)? = try? store.readSidecar(sidecar),
                let file = reading.record.file, Int64(file.bytes) == png.size,
                seen.insert(reading.record.id).inserted
            else { return nil }
            return IndexedImage(record: reading.record, path: path, png: png, sidecar: reading.facts)
        }
        try index.replaceAll(with: images)
    }
}
