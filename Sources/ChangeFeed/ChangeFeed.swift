import GRDB
import Glibc
package import NuraModel

/// The sequence of changes of one library, as its devices follow it: per image the last change, and tombstones.
///
/// It is never made anew from the library, for it knows what the library does not: the order, and what is gone. When its
/// file is lost or another one (a backup) has taken its place, it begins a new epoch, and every device starts over from a
/// full listing. All calls block their thread, for milliseconds.
package final class ChangeFeed: Sendable {
    /// Names the sequence; another one means that its numbers have begun anew.
    package let epoch: String
    private let path: String
    private let queue: DatabaseQueue

    /// Opens the feed at `path`, or makes it.
    ///
    /// - Parameter random: 64 random bits a call, for the name of a new epoch.
    package init(at path: String, random: () -> UInt64) throws(FeedError) {
        self.path = path
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try FeedSchema.migrator.migrate(queue)
            let fresh = Self.name(random)
            let file = Self.identity(of: path)
            epoch = try queue.write { try Self.currentEpoch($0, file: file, fresh: fresh) }
        } catch {
            throw FeedError(error, path: path)
        }
    }

    /// The epoch that goes on, or a fresh one when the database stands in another file than the one it was written in: a
    /// backup has been put back, and the numbers after it may have been given out already.
    private static func currentEpoch(_ db: Database, file: String, fresh: String) throws -> String {
        let row = try Row.fetchOne(db, sql: "SELECT epoch, file FROM feed")
        if let row, row["file"] == file { return row["epoch"] }
        try db.execute(
            sql: """
                INSERT INTO feed (id, epoch, file, sequence, oldest) VALUES (1, ?, ?, 0, 0)
                ON CONFLICT (id) DO UPDATE SET epoch = excluded.epoch, file = excluded.file, oldest = 0
                """, arguments: [fresh, file])
        return fresh
    }

    private static func identity(of path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "" }
        return "\(status.st_dev):\(status.st_ino)"
    }

    private static func name(_ random: () -> UInt64) -> String {
        let text = String(random(), radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}

extension ChangeFeed {
    /// What the feed knows about each image.
    package func knowledge() throws(FeedError) -> [ImageID: FeedKnowledge] {
        try access { db in
            var all: [ImageID: FeedKnowledge] = [:]
            let rows = try Row.fetchCursor(db, sql: "SELECT image, version, stamp, deleted_at FROM change")
            while let row = try rows.next() {
                guard let id = ImageID(row[0]) else { continue }
                let deleted: Int64? = row[3]
                all[id] = FeedKnowledge(version: row[1], stamp: row[2], isDeleted: deleted != nil)
            }
            return all
        }
    }

    /// Takes what has happened into the sequence, in one transaction.
    package func take(_ events: [FeedEvent]) throws(FeedError) {
        guard !events.isEmpty else { return }
        try access { db in
            for event in events { try Self.take(event, db) }
        }
    }

    private static func take(_ event: FeedEvent, _ db: Database) throws {
        switch event {
        case .stored(let id, let version, let stamp):
            try db.execute(
                sql: """
                    INSERT INTO change (image, sequence, version, stamp) VALUES (?, ?, ?, ?)
                    ON CONFLICT (image) DO UPDATE SET sequence = excluded.sequence, version = excluded.version,
                        stamp = excluded.stamp, deleted_at = NULL
                    """, arguments: [id.rawValue, try nextSequence(db), version, stamp])
        case .touched(let id, let stamp):
            try db.execute(sql: "UPDATE change SET stamp = ? WHERE image = ?", arguments: [stamp, id.rawValue])
        case .deleted(let id, let time):
            try db.execute(
                sql: "UPDATE change SET sequence = ?, stamp = '', deleted_at = ? WHERE image = ?",
                arguments: [try nextSequence(db), time.microseconds, id.rawValue])
        case .lost(let id):
            try db.execute(sql: "DELETE FROM change WHERE image = ?", arguments: [id.rawValue])
            // The feed cannot say so. Whoever brings the image back may bring an older one than others had agreed on, so
            // no agreement counts any longer: the next time the feed is opened a new epoch begins.
            try db.execute(sql: "UPDATE feed SET file = ''")
        }
    }

    private static func nextSequence(_ db: Database) throws -> Int64? {
        try Int64.fetchOne(db, sql: "UPDATE feed SET sequence = sequence + 1 RETURNING sequence")
    }

    /// The last change of every image that changed after `sequence`, in their order.
    ///
    /// - Returns: at most `limit` entries, and whether there are more.
    /// - Throws: `FeedError` with `cursorGone` for a number that is ahead of the feed, or older than the tombstones that
    ///   are kept. Nothing is older than 0.
    package func entries(
        after sequence: Int64, limit: Int
    ) throws(FeedError) -> (entries: [FeedEntry], hasMore: Bool) {
        let found: ([FeedEntry], Bool)? = try access { db in
            let bounds = try Row.fetchOne(db, sql: "SELECT oldest, sequence FROM feed")
            let oldest: Int64 = bounds?[0] ?? 0
            let latest: Int64 = bounds?[1] ?? 0
            guard sequence == 0 || (oldest <= sequence && sequence <= latest) else { return nil }
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT sequence, image, version, deleted_at FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?
                    """, arguments: [sequence, limit + 1])
            let entries = rows.compactMap { row -> FeedEntry? in
                guard let id = ImageID(row[1]) else { return nil }
                let deleted: Int64? = row[3]
                return FeedEntry(sequence: row[0], id: id, version: row[2], isDeleted: deleted != nil)
            }
            return (Array(entries.prefix(limit)), rows.count > limit)
        }
        guard let found else {
            throw FeedError(code: .cursorGone, message: "the cursor is not known any longer; start over without it")
        }
        return found
    }

    /// The number of the last change, and the oldest one after which nothing is missing.
    package func bounds() throws(FeedError) -> (latest: Int64, oldest: Int64) {
        try access { db in
            let row = try Row.fetchOne(db, sql: "SELECT sequence, oldest FROM feed")
            return (row?[0] ?? 0, row?[1] ?? 0)
        }
    }

    /// The last change of one image.
    package func entry(of id: ImageID) throws(FeedError) -> FeedEntry? {
        try access { db in
            try Row.fetchOne(
                db, sql: "SELECT sequence, version, deleted_at FROM change WHERE image = ?", arguments: [id.rawValue]
            ).map { row in
                let deleted: Int64? = row[2]
                return FeedEntry(sequence: row[0], id: id, version: row[1], isDeleted: deleted != nil)
            }
        }
    }

    /// Forgets the tombstones of images that were deleted before `time`; cursors older than them are gone with them.
    package func sweepTombstones(before time: Timestamp) throws(FeedError) {
        try access { db in
            let last = try Int64.fetchOne(
                db, sql: "SELECT max(sequence) FROM change WHERE deleted_at < ?", arguments: [time.microseconds])
            guard let last else { return }
            try db.execute(sql: "UPDATE feed SET oldest = max(oldest, ?)", arguments: [last])
            try db.execute(sql: "DELETE FROM change WHERE deleted_at < ?", arguments: [time.microseconds])
        }
    }

    private func access<Value>(_ body: (Database) throws -> Value) throws(FeedError) -> Value {
        do {
            return try queue.write(body)
        } catch {
            throw FeedError(error, path: path)
        }
    }
}

extension FeedError {
    init(_ error: any Error, path: String) {
        switch error {
        case let error as FeedError:
            self = error
        case let error as DatabaseError where error.resultCode == .SQLITE_FULL:
            self.init(code: .diskFull, message: "the disk is full, so \(path) was not changed", cause: error)
        case let error as DatabaseError where error.resultCode == .SQLITE_BUSY:
            self.init(code: .busy, message: "\(path) is in use by another process; try again", cause: error)
        default:
            self.init(
                code: .failed,
                message: "\(path) cannot be used; move it away, and devices will start over without losing anything",
                cause: error)
        }
    }
}
