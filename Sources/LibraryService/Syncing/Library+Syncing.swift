import LibraryIndex
import LibraryStore
import NuraModel
import Sync

/// What sync asks of a library; see `LocalRequest`.
extension Library {
    /// Which images are there, whether their absence can be believed, and the deletions of each image.
    ///
    /// - Parameter version: one that the caller needs no survey of.
    /// - Returns: `nil` when the library has just that version.
    func syncSurvey(unless version: String?) throws -> (survey: LocalSurvey, deletions: [ImageID: Set<String>])? {
        try store.verify()
        let report = try lookAtFolder()
        let unusable = try unusablePaths()
        // All stamps follow from it.
        let listing = report.errors.isEmpty && unusable.isEmpty ? try withIndex { try $0.agreedListing } : nil
        if let version, listing == version { return nil }
        var stamps: [ImageID: String] = [:]
        for file in try withIndex({ try $0.knownFiles() }) {
            stamps[file.id] = Self.stamp(file.png, file.sidecar, isUsable: unusable[file.path] == nil)
        }
        var doubt = report.errors.first
        if doubt == nil, try store.imagesAreOnAnotherDevice() {
            doubt = "the images folder is on another disk than before"
        }
        return (LocalSurvey(stamps: stamps, doubt: doubt, version: doubt == nil ? listing : nil), try deletions())
    }

    /// The entries of the trash that each deleted image went into; the entries themselves may have been destroyed.
    func deletions() throws -> [ImageID: Set<String>] {
        try store.deletions().mapValues { Set($0.map(\.entry)) }
    }

    /// - Returns: `nil` when the library has no such image.
    func syncedImage(_ id: ImageID) throws -> LocalSide? {
        guard let image = try withIndex({ try $0.image(id) }) else { return nil }
        return try side(image)
    }

    private func side(_ image: IndexedImage) throws -> LocalSide {
        let problem = try unusablePaths()[image.path]
        let stamp = Self.stamp(image.png, image.sidecar, isUsable: problem == nil)
        if let problem { return .unusable(reason: problem, stamp: stamp) }
        guard let file = image.record.file else {
            return .unusable(reason: "its record does not name its pixels; run nura check --repair", stamp: stamp)
        }
        return .present(LocalImage(record: image.record, stamp: stamp, content: file.sha256))
    }

    private static func stamp(_ png: FileFacts, _ sidecar: FileFacts?, isUsable: Bool) -> String {
        let files = [png] + (sidecar.map { [$0] } ?? [])
        let facts = files.map { "\($0.inode):\($0.size):\($0.modifiedNanoseconds)" }.joined(separator: " ")
        return isUsable ? facts : facts + " unusable"
    }

    /// The PNGs whose pixels or sidecar cannot be used, each with the reason.
    private func unusablePaths() throws -> [String: String] {
        var paths: [String: String] = [:]
        for notice in try withIndex({ try $0.notices() })
        where notice.kind == .badSidecar || notice.kind == .quarantined {
            paths[FilePath.withoutExtension(notice.path) + ".png"] = notice.message
        }
        return paths
    }

    /// The image as it is now, if it is still the one that `stamp` is of.
    private func expected(_ id: ImageID, _ stamp: String) throws -> IndexedImage? {
        if let image = try known(id, stamp), try isOnDisk(image) { return image }
        _ = try look()
        return try known(id, stamp)
    }

    private func known(_ id: ImageID, _ stamp: String) throws -> IndexedImage? {
        guard let image = try withIndex({ try $0.image(id) }), case .present(let present) = try side(image),
            present.stamp == stamp
        else { return nil }
        return image
    }

    /// Whether the files of the image are just as the index knows them.
    private func isOnDisk(_ image: IndexedImage) throws -> Bool {
        try store.facts(image.path) == image.png
            && store.facts(LibraryLayout.sidecar(of: image.path)) == image.sidecar
    }

    /// See `LibraryStore.pairedUser`.
    func pairedUser() throws -> String? { try store.pairedUser() }

    /// Makes the library that of the user whose server it was paired with.
    func pair(with userID: String) throws { try store.pair(with: userID) }

    // MARK: - Writing

    /// - Returns: the image; `nil` when the library has it already.
    func storeSynced(_ image: RemoteImage, _ pixels: StagedPixels) throws -> LocalSide? {
        try writing {
            guard try withIndex({ try $0.image(image.record.id) }) == nil else { return nil }
            guard let stored = try save(image.record, pixels: pixels.token) else { throw Self.pixelsGone }
            return try side(stored)
        }
    }

    private func staged(_ pixels: StagedPixels) throws -> [UInt8] {
        guard let png = try store.uploadedBytes(pixels.token) else { throw Self.pixelsGone }
        return png
    }

    private static var pixelsGone: LibraryError {
        LibraryError(code: .notFound, message: "the pixels that were downloaded are gone; they are fetched again")
    }

    private func save(_ record: ImageRecord, _ png: [UInt8]) throws -> IndexedImage {
        let stored = try store.save(record: record, png: png, folder: LibraryFolder(of: record)) { stored in
            try withIndex { try $0.upsert([IndexedImage(stored)]) }
        }
        return IndexedImage(stored)
    }

    /// - Returns: the image as it is then; `nil` when it is not the one that `stamp` is of.
    func changeSynced(_ wanted: ImageRecord, stamp: String, _ pixels: StagedPixels?) throws -> LocalSide? {
        try writing {
            guard var image = try expected(wanted.id, stamp) else { return nil }
            var record = wanted
            record.userID = image.record.userID
            record.imageFormat = image.record.imageFormat
            record.file = image.record.file
            if let pixels, pixels.token != image.record.file?.sha256 {
                try replacePixels(of: &image, with: staged(pixels), in: &record)
                try store.removeUpload(pixels.token)
            }
            return try side(write(record, over: image))
        }
    }

    /// - Returns: the copy; `nil` when the original is not the one that `stamp` is of.
    func keepCopy(of id: ImageID, stamp: String, as copy: ImageRecord) throws -> LocalSide? {
        try writing {
            if let present = try withIndex({ try $0.image(copy.id) }) { return try side(present) }
            guard let image = try expected(id, stamp) else { return nil }
            return try side(save(copy, store.pngBytes(image.path)))
        }
    }

    /// - Returns: the entry in the trash; `nil` when the image is not the one that `stamp` is of.
    func trashSynced(_ id: ImageID, stamp: String) throws -> String? {
        try writing {
            guard let image = try expected(id, stamp) else { return nil }
            let entry = try store.trash(
                image.path, of: image.record, reason: .deletedRemotely, expecting: image.record.file?.sha256
            ) { _ in
                try withIndex { try $0.remove([id]) }
            }
            return entry.id
        }
    }

    /// The absolute path of the PNG of an image, if it has the pixels `content`.
    func path(of id: ImageID, content: String) throws -> String? {
        guard let image = try withIndex({ try $0.image(id) }), image.record.file?.sha256 == content else { return nil }
        return layout.absolute(image.path)
    }
}
