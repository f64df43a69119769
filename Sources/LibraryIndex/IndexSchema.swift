import GRDB

/// The tables of the index.
///
/// There are no migrations: a file of another version is made anew and filled from the sidecars.
enum IndexSchema {
    /// Changes with the tables, with what folding makes of a text, and with the fingerprints of `MetadataFacts`.
    static let version = 3
    /// `Nura` in ASCII, in SQLite's header.
    private static let applicationID = 0x4E75_7261

    /// Every column is narrow but `record.json`, which has a table of its own, so that scans and searches touch few
    /// pages. The words are folded before FTS5 sees them; its `ascii` tokenizer takes them as they are. Their ranks are
    /// ours, so FTS5 keeps no sizes of columns.
    private static let tables = """
        CREATE TABLE state (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            is_filled INTEGER NOT NULL,
            vocabulary INTEGER NOT NULL,
            version INTEGER NOT NULL,
            agreed_listing TEXT,
            agreed_version INTEGER,
            changes_after INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE change (
            version INTEGER NOT NULL,
            id TEXT NOT NULL,
            PRIMARY KEY (version, id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE image (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            path TEXT NOT NULL,
            path_key TEXT NOT NULL,
            png_inode INTEGER NOT NULL,
            png_size INTEGER NOT NULL,
            png_modified INTEGER NOT NULL,
            sidecar_inode INTEGER,
            sidecar_size INTEGER,
            sidecar_modified INTEGER,
            sha256 TEXT
        ) STRICT;
        CREATE TABLE record (
            row INTEGER PRIMARY KEY,
            json TEXT NOT NULL
        ) STRICT;
        CREATE TABLE document (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            created INTEGER NOT NULL,
            emotion TEXT,
            name TEXT NOT NULL,
            prompt TEXT NOT NULL,
            facts BLOB NOT NULL
        ) STRICT;
        CREATE VIRTUAL TABLE document_words USING fts5 (
            name, prompt, content = 'document', content_rowid = 'row', tokenize = 'ascii', columnsize = 0
        );
        CREATE VIRTUAL TABLE document_vocabulary USING fts5vocab (document_words, row);
        CREATE TABLE word (
            number INTEGER PRIMARY KEY,
            word TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE notice (
            kind TEXT NOT NULL,
            path TEXT NOT NULL,
            message TEXT NOT NULL,
            since INTEGER NOT NULL,
            PRIMARY KEY (kind, path)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO state (id, is_filled, vocabulary, version) VALUES (1, 0, 0, 0);
        """

    /// Built after the rows in a rebuild, which sorts them once.
    private static let indexes = [
        (name: "image_by_path", columns: "image (path_key)"),
        (name: "document_by_name", columns: "document (name)"),
        (name: "document_by_time", columns: "document (created)"),
        (name: "document_by_emotion", columns: "document (emotion, created)"),
    ]

    private static let tableNames = [
        "change", "document", "document_vocabulary", "document_words", "image", "notice", "record", "state", "word",
    ]

    static func isCurrent(_ db: Database) throws -> Bool {
        guard try Int.fetchOne(db, sql: "PRAGMA user_version") == version,
            try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID
        else { return false }
        let names = try Set(String.fetchAll(db, sql: "SELECT name FROM sqlite_schema"))
        return names.isSuperset(of: tableNames) && names.isSuperset(of: indexes.map(\.name))
    }

    static func isEmpty(_ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    }

    static func create(_ db: Database) throws {
        try db.execute(sql: tables)
        try createIndexes(db)
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    static func createIndexes(_ db: Database) throws {
        for index in indexes { try db.execute(sql: "CREATE INDEX \(index.name) ON \(index.columns)") }
    }

    static func dropIndexes(_ db: Database) throws {
        for index in indexes { try db.execute(sql: "DROP INDEX \(index.name)") }
    }
}
