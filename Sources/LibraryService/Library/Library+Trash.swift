package import LibraryIndex
package import LibraryStore
package import NuraModel

extension Library {
    /// Moves an image to the trash: pixels, sidecar and record.
    ///
    /// - Throws: `ReferenceError`, `LibraryError`.
    package func remove(_ id: ImageID) throws -> TrashEntry {
        try writing {
            let image = try current(id)
            return try store.trash(image.path, of: image.record, reason: .removed) { _ in
                try withIndex { try $0.remove([id]) }
            }
        }
    }

    /// What is in the trash, newest first.
    package func trash() throws -> TrashListing {
        try store.trashEntries()
    }

    /// Puts a deleted image back, where it was or under the nearest free name.
    ///
    /// - Parameter reference: the id of the trash entry, or the beginning of one; the id or the exact name of the image,
    ///   of which the one deleted last is meant.
    /// - Throws: `ReferenceError`, `LibraryError`.
    package func restore(_ reference: String) throws -> IndexedImage {
        try writing {
            let entry = try trashEntry(reference)
            if let id = entry.record?.id, try withIndex({ try $0.image(id) }) != nil {
                throw LibraryError(
                    code: .exists,
                    message: "the image \(id) is in the library; what is in the trash are former pixels of it")
            }
            let stored = try store.restore(entry.id) { stored in
                try withIndex { try $0.upsert([IndexedImage(stored)]) }
            }
            return IndexedImage(stored)
        }
    }

    private func trashEntry(_ reference: String) throws -> TrashEntry {
        let entries = try store.trashEntries().entries
        let found =
            entries.first { $0.id == reference || $0.record?.id.rawValue == reference }
            ?? entries.first { $0.record?.name == reference }
        if let found { return found }
        let prefixed = entries.filter {
            $0.id.hasPrefix(reference) || $0.record?.id.rawValue.hasPrefix(reference) == true
        }
        guard prefixed.count == 1, !reference.isEmpty else {
            throw ReferenceError(
                code: prefixed.isEmpty ? .notFound : .ambiguous,
                message: prefixed.isEmpty
                    ? "nothing in the trash is called \"\(reference)\"; `nura trash` lists what is there"
                    : "\"\(reference)\" could be any of \(prefixed.count) deleted images; `nura trash` lists their ids",
                candidates: [])
        }
        return prefixed[0]
    }

    /// Destroys everything in the trash for good.
    ///
    /// - Returns: how many entries are gone.
    package func emptyTrash() throws -> Int {
        try writing {
            let entries = try store.trashEntries().entries
            for entry in entries { try store.destroy(entry.id) }
            return entries.count
        }
    }

    /// Destroys what has been in the trash for longer than the configured days.
    package func sweepTrash() throws -> Int {
        try writing {
            try store.sweepTrash(before: now().adding(seconds: -86_400 * Double(options.trashDays))).count
        }
    }
}
