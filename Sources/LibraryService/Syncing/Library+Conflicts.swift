package import LibraryIndex
package import NuraModel
package import Sync

extension Library {
    /// The values that lost to another device's and wait for the person's decision, with the images that they are of.
    package func conflicts() throws -> [(image: ImageRecord, entry: ConflictEntry)] {
        try withIndex { index in
            try index.images(index.allIDs()).flatMap { image in
                image.record.metadata.conflicts.map { (image.record, $0) }
            }
        }
    }

    /// Decides all conflicts of an image.
    ///
    /// - Parameter bringsBack: whether the values that lost come into force again, the latest of each field.
    /// - Throws: `ReferenceError`, `EditError`, `LibraryError`.
    package func resolveConflicts(of id: ImageID, bringingBack bringsBack: Bool) throws -> IndexedImage {
        let record = try image(id).record
        var revision = RecordRevision()
        var metadata = record.metadata.object
        metadata[ConflictEntry.metadataKey] = nil
        if bringsBack {
            for entry in record.metadata.conflicts.sorted(by: { $0.time < $1.time }) {
                bringBack(entry, &revision, &metadata)
            }
        }
        revision.metadata = metadata
        switch try revise(id, at: .any, revision) {
        case .done(let image), .otherVersion(let image): return image
        case .pixelsMissing: return try image(id)
        }
    }

    private func bringBack(_ entry: ConflictEntry, _ revision: inout RecordRevision, _ metadata: inout JSONObject) {
        switch entry.field {
        case "name": revision.name = entry.value?.string ?? revision.name
        case "prompt": revision.prompt = entry.value?.string ?? revision.prompt
        case let field where field.hasPrefix("metadata."):
            metadata[String(field.dropFirst("metadata.".count))] = entry.value
        case let field where field.hasPrefix("record."):
            revision.otherKeys.append((String(field.dropFirst("record.".count)), entry.value ?? .null))
        default: break
        }
    }
}
