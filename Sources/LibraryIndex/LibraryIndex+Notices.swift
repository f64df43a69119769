import GRDB
package import NuraModel

/// Something about a file that needs the person's attention, as `nura status` shows it.
package struct Notice: Hashable, Sendable {
    /// What kind of thing it is; other parts of the product add their own.
    package struct Kind: RawRepresentable, Hashable, Sendable {
        /// A PNG that is truncated, empty or damaged.
        package static let quarantined = Kind(rawValue: "quarantined")
        /// A sidecar with an edit that cannot be read.
        package static let badSidecar = Kind(rawValue: "bad_sidecar")
        /// An image whose PNG is nowhere to be found.
        package static let missing = Kind(rawValue: "missing")
        /// More deletions at once than are believed without asking.
        package static let brake = Kind(rawValue: "brake")

        package let rawValue: String

        package init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    package let kind: Kind
    /// Relative to the root of the library; empty where the notice is about the library itself.
    package let path: String
    /// What is wrong, and what to do about it.
    package let message: String
    /// When it was first noticed.
    package let since: Timestamp

    package init(kind: Kind, path: String, message: String, since: Timestamp) {
        self.kind = kind
        self.path = path
        self.message = message
        self.since = since
    }
}

extension LibraryIndex {
    /// All notices, oldest first.
    package func notices() throws(IndexError) -> [Notice] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT kind, path, message, since FROM notice ORDER BY since, kind, path")
                .map { row in
                    Notice(
                        kind: Notice.Kind(rawValue: row[0]), path: row[1], message: row[2],
                        since: Timestamp(microseconds: row[3]))
                }
        }
    }

    /// Adds a notice; one of the same kind for the same path gets the new message and keeps its time.
    package func set(_ notice: Notice) throws(IndexError) {
        try write { db in
            try db.execute(
                sql: """
                    INSERT INTO notice (kind, path, message, since) VALUES (?, ?, ?, ?)
                    ON CONFLICT (kind, path) DO UPDATE SET message = excluded.message
                    """,
                arguments: [notice.kind.rawValue, notice.path, notice.message, notice.since.microseconds])
        }
    }

    /// Removes the notice of this kind for this path, if there is one.
    package func clearNotice(_ kind: Notice.Kind, path: String) throws(IndexError) {
        try write { db in
            try db.execute(
                sql: "DELETE FROM notice WHERE kind = ? AND path = ?", arguments: [kind.rawValue, path])
        }
    }

    /// Removes all notices of this kind.
    package func clearNotices(_ kind: Notice.Kind) throws(IndexError) {
        try write { db in try db.execute(sql: "DELETE FROM notice WHERE kind = ?", arguments: [kind.rawValue]) }
    }
}
