import GRDB

/// The tables of the feed.
enum FeedSchema {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("feed 1") { db in
            try db.execute(
                sql: """
                    CREATE TABLE feed (
                        id INTEGER PRIMARY KEY CHECK (id = 1),
                        epoch TEXT NOT NULL,
                        file TEXT NOT NULL,
                        sequence INTEGER NOT NULL,
                        oldest INTEGER NOT NULL
                    ) STRICT;
                    CREATE TABLE change (
                        image TEXT PRIMARY KEY,
                        sequence INTEGER NOT NULL UNIQUE,
                        version TEXT NOT NULL,
                        stamp TEXT NOT NULL,
                        deleted_at INTEGER
                    ) STRICT;
                    """)
        }
        // The deletions that an image has lived through, see `DeletionNames`.
        migrator.registerMigration("feed 2") { try $0.execute(sql: "ALTER TABLE change ADD COLUMN undone TEXT") }
        return migrator
    }()
}
