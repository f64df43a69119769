import GRDB
package import NuraModel

extension LibraryIndex {
    /// The image with this id.
    package func image(_ id: ImageID) throws(IndexError) -> IndexedImage? {
        try fetch(where: "image.id = ?", [id.indexKey]).first
    }

    /// The images with these ids in the order of `ids`; those that the index does not know are left out.
    package func images(_ ids: [ImageID]) throws(IndexError) -> [IndexedImage] {
        try read { db in
            let statement = try db.cachedStatement(sql: Self.select(where: "image.id = ?"))
            return try ids.compactMap { id in
                try Row.fetchOne(statement, arguments: [id.indexKey]).map(ImageRow.image)
            }
        }
    }

    /// At most `limit` images whose id starts with `prefix`, by id; more than one means that the prefix is not unique.
    package func images(idPrefix prefix: String, limit: Int = 20) throws(IndexError) -> [IndexedImage] {
        guard let key = ImageID(prefix)?.indexKey else { return [] }
        return try fetch(
            where: "image.id >= ? AND image.id < ? ORDER BY image.id LIMIT ?", [key, key + "\u{10FFFF}", limit])
    }

    /// The image whose PNG is at `path`, relative to the root of the library; else the one whose path differs only in
    /// case and Unicode normalisation.
    package func image(path: String) throws(IndexError) -> IndexedImage? {
        let images = try fetch(where: "path_key = ? ORDER BY image.id", [ImageRow.pathKey(path)])
        return images.first { $0.path == path && $0.path.utf8.elementsEqual(path.utf8) } ?? images.first
    }

    /// The images of this name, newest first: those that have exactly it, else those that have it in another case or
    /// Unicode normalisation.
    package func images(named name: String) throws(IndexError) -> [IndexedImage] {
        let similar = try fetch(
            where: "image.row IN (SELECT row FROM document WHERE name = ?)", [FoldedText.fold(name)])
        let exact = similar.filter { $0.record.name == name }
        let key = name.lowercased()
        return (exact.isEmpty ? similar.filter { $0.record.name.lowercased() == key } : exact)
            .sorted { ($0.record.createdAt, $0.record.id) > ($1.record.createdAt, $1.record.id) }
    }

    /// The images that a person may mean by `reference`: the one with this id, else those whose id starts with it, else
    /// the one at this path, else those of this name. More than one means that the reference is not unique.
    package func images(referredToBy reference: String) throws(IndexError) -> [IndexedImage] {
        guard let id = ImageID(reference) else { return try images(named: reference) }
        if let image = try image(id) { return [image] }
        let byPrefix = try images(idPrefix: reference)
        if !byPrefix.isEmpty { return byPrefix }
        if let image = try image(path: reference) { return [image] }
        return try images(named: reference)
    }

    /// The images whose record names these pixels, by id. Looks at every image.
    package func images(sha256: String) throws(IndexError) -> [IndexedImage] {
        try fetch(where: "image.sha256 = ? ORDER BY image.id", [sha256])
    }

    /// The ids of all images, sorted.
    package func allIDs() throws(IndexError) -> [ImageID] {
        try read { db in
            try String.fetchAll(db, sql: "SELECT id FROM image ORDER BY id").compactMap(ImageID.init(indexKey:))
        }
    }

    /// What a scan compares with the file system, in no order.
    package func knownFiles() throws(IndexError) -> [KnownFile] {
        var files: [KnownFile] = []
        try forEachKnownFile { files.append($0) }
        return files
    }

    /// Calls `body` with what a scan compares with the file system, in no order, all as of one moment.
    package func forEachKnownFile(_ body: (KnownFile) -> Void) throws(IndexError) {
        try read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT id, path, png_inode, png_size, png_modified, sidecar_inode, sidecar_size, sidecar_modified,
                        sha256
                    FROM image
                    """)
            while let row = try rows.next() { body(try ImageRow.knownFile(from: row)) }
        }
    }

    private func fetch(where condition: String, _ arguments: StatementArguments) throws(IndexError) -> [IndexedImage] {
        try read { db in
            let rows = try Row.fetchCursor(
                db.cachedStatement(sql: Self.select(where: condition)), arguments: arguments)
            return try Array(rows.map(ImageRow.image))
        }
    }

    private static func select(where condition: String) -> String {
        "SELECT \(ImageRow.columns) FROM image JOIN record USING (row) WHERE \(condition)"
    }
}
