import GRDB
package import NuraModel

extension LibraryIndex {
    /// Adds images, or replaces those with the same ids, in one transaction.
    package func upsert(_ images: [IndexedImage]) throws(IndexError) {
        guard !images.isEmpty else { return }
        try write { db in
            let writer = try ImageWriter(db)
            for image in images { try writer.upsert(image) }
            try Self.noteChanges(of: images.map(\.record.id), db)
        }
    }

    /// Removes images in one transaction; ids that the index does not know are passed over.
    package func remove(_ ids: [ImageID]) throws(IndexError) {
        guard !ids.isEmpty else { return }
        try write { db in
            let writer = try ImageWriter(db)
            for id in ids { try writer.remove(id) }
            try Self.noteChanges(of: ids, db)
        }
    }

    /// Replaces everything but the notices with `images`, in one transaction: others see the old images until they see
    /// the new ones. Of images with the same id the last one counts. Afterwards the index needs no filling.
    ///
    /// The images are taken one by one, so a lazy sequence keeps the memory small. Takes seconds for a large library.
    package func replaceAll(with images: some Sequence<IndexedImage>) throws(IndexError) {
        try replaceAll(with: images.lazy.map(PreparedImage.init))
    }

    /// As the other `replaceAll`, for images that were prepared meanwhile by other threads.
    package func replaceAll(with images: some Sequence<PreparedImage>) throws(IndexError) {
        try write { db in
            try ImageWriter.removeAll(db)
            try IndexSchema.dropIndexes(db)
            let writer = try ImageWriter(db)
            for image in images { try writer.load(image) }
            try IndexSchema.createIndexes(db)
            try db.execute(sql: "INSERT INTO word (word) SELECT term FROM document_vocabulary")
            try db.execute(sql: "UPDATE state SET is_filled = 1, vocabulary = vocabulary + 1")
            try Self.forgetChanges(db)
        }
    }
}
