import GRDB
import NuraModel

/// Writes images into the tables, within one transaction.
struct ImageWriter {
    private let db: Database
    private let findRow: Statement
    private let insertImage: Statement
    private let insertRecord: Statement
    private let insertDocument: Statement
    private let insertWords: Statement
    private let insertWord: Statement

    init(_ db: Database) throws {
        self.db = db
        findRow = try db.cachedStatement(sql: "SELECT row FROM image WHERE id = ?")
        insertImage = try db.cachedStatement(
            sql: "INSERT INTO image VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        insertRecord = try db.cachedStatement(sql: "INSERT INTO record VALUES (?, ?)")
        insertDocument = try db.cachedStatement(sql: "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?)")
        insertWords = try db.cachedStatement(sql: "INSERT INTO document_words (rowid, name, prompt) VALUES (?, ?, ?)")
        insertWord = try db.cachedStatement(sql: "INSERT OR IGNORE INTO word (word) VALUES (?)")
    }

    static func removeAll(_ db: Database) throws {
        for table in ["image", "record", "document", "word"] { try db.execute(sql: "DELETE FROM \(table)") }
        try db.execute(sql: "INSERT INTO document_words (document_words) VALUES ('delete-all')")
    }

    /// Adds an image, or replaces the one with the same id, and adds its words to the vocabulary.
    func upsert(_ image: IndexedImage) throws {
        let prepared = PreparedImage(image)
        try load(prepared)
        for word in Set(prepared.document.words) { try insertWord.execute(arguments: [word]) }
    }

    /// Adds an image, or replaces the one with the same id; the caller takes care of the vocabulary.
    func load(_ prepared: PreparedImage) throws {
        let (image, record, document) = (prepared.image, prepared.image.record, prepared.document)
        try remove(record.id)
        try insertImage.execute(arguments: [
            nil, record.id.indexKey, image.path, prepared.pathKey,
            Int64(bitPattern: image.png.inode), image.png.size, image.png.modifiedNanoseconds,
            image.sidecar.map { Int64(bitPattern: $0.inode) }, image.sidecar?.size,
            image.sidecar?.modifiedNanoseconds, record.file?.sha256,
        ])
        let row = db.lastInsertedRowID
        try insertRecord.execute(arguments: [row, prepared.json])
        try insertDocument.execute(arguments: [
            row, record.id.indexKey, record.createdAt.microseconds, record.metadata.emotion?.rawValue,
            document.name, document.prompt, prepared.facts,
        ])
        try insertWords.execute(arguments: [row, document.name, document.prompt])
    }

    /// Removes an image. Its words stay in the vocabulary until the next rebuild, where they find nothing.
    func remove(_ id: ImageID) throws {
        guard let row = try Int64.fetchOne(findRow, arguments: [id.indexKey]) else { return }
        try db.execute(
            sql: """
                INSERT INTO document_words (document_words, rowid, name, prompt)
                SELECT 'delete', row, name, prompt FROM document WHERE row = ?
                """, arguments: [row])
        for table in ["image", "record", "document"] {
            try db.execute(sql: "DELETE FROM \(table) WHERE row = ?", arguments: [row])
        }
    }
}

/// The folded texts of an image.
struct Document: Sendable {
    let name: String
    let prompt: String

    init(_ record: ImageRecord) {
        name = FoldedText.fold(record.name)
        prompt = FoldedText.fold(record.prompt)
    }

    var words: [String] {
        [name, prompt].flatMap { $0.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } }
    }
}
