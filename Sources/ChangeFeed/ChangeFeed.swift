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
            let fresh = random().hexadecimal
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
}

extension ChangeFeed {
    /// What the feed knows about each image.
    package func knowledge() throws(FeedError) -> [ImageID: FeedKnowledge] {
        try access { db in
            var all: [ImageID: FeedKnowledge] = [:]
            let rows = try Row.fetchCursor(db, sql: "SELECT version, stamp, deleted_at, undone, image FROM change")
            while let row = try rows.next() {
                if let id = ImageID(row[4]) { all[id] = FeedKnowledge(row) }
            }
            return all
        }
    }

    /// What the feed knows about the images with these ids.
    package func knowledge(of ids: [ImageID]) throws(FeedError) -> [ImageID: FeedKnowledge] {
        try access { db in
            let find = try db.cachedStatement(
                sql: "SELECT version, stamp, deleted_at, undone FROM change WHERE image = ?")
            var found: [ImageID: FeedKnowledge] = [:]
            for id in ids { found[id] = try Row.fetchOne(find, arguments: [id.rawValue]).map(FeedKnowledge.init) }
            return found
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
        case .revived(let id, let version, let stamp, let undone):
            try take(.stored(id, version: version, stamp: stamp), db)
            try db.execute(
                sql: "UPDATE change SET undone = ? WHERE image = ?",
                arguments: [DeletionNames.text(of: undone), id.rawValue])
        case .touched(let id, let stamp):
            try db.execute(sql: "UPDATE change SET stamp = ? WHERE image = ?", arguments: [stamp, id.rawValue])
        case .deleted(let id, let time):
            let sequence = try nextSequence(db)
            try db.execute(
                sql: """
                    INSERT INTO change (image, sequence, version, stamp, deleted_at) VALUES (?, ?, ?, '', ?)
                    ON CONFLICT (image) DO UPDATE SET sequence = excluded.sequence, stamp = '',
                        deleted_at = excluded.deleted_at
                    """, arguments: [id.rawValue, sequence, "deleted-\(sequence ?? 0)", time.microseconds])
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

    /// The last change of every image that changed after `cursor`, in their order; everything there is without one.
    ///
    /// - Parameters:
    ///   - cursor: from an earlier page, or `oldestCursor`; `nil` begins a listing of everything.
    ///   - limit: of entries in the page.
    /// - Throws: `FeedError` with `cursorGone` for a cursor that this feed has not given out in this epoch, or one that is
    ///   older than the tombstones that are kept. A listing that has begun goes on, however old its first entries are.
    package func page(after cursor: String?, limit: Int) throws(FeedError) -> FeedPage {
        let found: FeedPage? = try access { db in
            let (latest, oldest) = try Self.bounds(db)
            guard let start = FeedCursor(cursor, epoch: epoch, latest: latest), start.completeSince >= oldest else {
                return nil
            }
            let entries = try Self.entries(after: start.sequence, limit: limit + 1, db)
            let page = Array(entries.prefix(limit))
            let hasMore = entries.count > limit
            let next = start.advanced(to: hasMore ? page.last?.sequence ?? start.sequence : latest)
            return FeedPage(entries: page, cursor: next.description, hasMore: hasMore)
        }
        guard let found else {
            throw FeedError(code: .cursorGone, message: "the cursor is not known any longer; start over without it")
        }
        return found
    }

    private static func entries(after sequence: Int64, limit: Int, _ db: Database) throws -> [FeedEntry] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT sequence, image, version, deleted_at FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?
                """, arguments: [sequence, limit]
        ).compactMap { row in
            guard let id = ImageID(row[1]) else { return nil }
            let deleted: Int64? = row[3]
            return FeedEntry(sequence: row[0], id: id, version: row[2], isDeleted: deleted != nil)
        }
    }

    /// The oldest cursor after which nothing is missing.
    package func oldestCursor() throws(FeedError) -> String {
        try access { db in FeedCursor(epoch: epoch, sequence: try Self.bounds(db).oldest).description }
    }

    private static func bounds(_ db: Database) throws -> (latest: Int64, oldest: Int64) {
        let row = try Row.fetchOne(db, sql: "SELECT sequence, oldest FROM feed")
        return (row?[0] ?? 0, row?[1] ?? 0)
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

extension FeedKnowledge {
    /// Reads the columns `version, stamp, deleted_at, undone`.
    fileprivate init(_ row: Row) {
        let deleted: Int64? = row[2]
        self.init(
            version: row[0], stamp: row[1], isDeleted: deleted != nil, undone: DeletionNames.names(in: row[3]))
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
