import GRDB

/// The tables of `sync.sqlite`. What scans read is narrow; records have a table of their own.
enum SyncSchema {
    private static let first = """
        CREATE TABLE sync_owner (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            user_id TEXT NOT NULL
        ) STRICT;
        CREATE TABLE sync_pairing (
            pairing INTEGER PRIMARY KEY,
            server_id TEXT NOT NULL,
            epoch TEXT NOT NULL,
            user_id TEXT NOT NULL,
            is_extended INTEGER NOT NULL,
            is_current INTEGER NOT NULL,
            head TEXT NOT NULL,
            UNIQUE (server_id, epoch, user_id, is_extended)
        ) STRICT;
        CREATE TABLE sync_image (
            image INTEGER PRIMARY KEY,
            pairing INTEGER NOT NULL,
            id TEXT NOT NULL,
            agreed INTEGER NOT NULL,
            remote INTEGER NOT NULL,
            sequence INTEGER,
            listing INTEGER NOT NULL,
            absences INTEGER NOT NULL,
            stamp TEXT,
            undone TEXT,
            standing TEXT NOT NULL,
            reason TEXT,
            is_open INTEGER NOT NULL,
            UNIQUE (pairing, id)
        ) STRICT;
        CREATE TABLE sync_record (
            image INTEGER PRIMARY KEY,
            agreement TEXT,
            observation TEXT NOT NULL
        ) STRICT;
        """

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("sync 1") { try $0.execute(sql: first) }
        return migrator
    }()
}
