import GRDB
import Glibc
import NuraModel

/// `sync.sqlite`: what was agreed with servers. Never rebuilt by itself; where it is lost or damaged the library pairs
/// with its server anew, which can bring a deleted image back and never deletes one.
package final class SyncDatabase: SyncState {
    private let queue: DatabaseQueue
    private let path: String

    /// Opens the database at `path` and makes it where there is none. A damaged one is put aside as `PATH.damaged`.
    ///
    /// - Parameter checked: whether all of it is read to find out; else damage may be met later.
    /// - Throws: `SyncStateError`.
    package init(at path: String, checked: Bool = true) throws(SyncStateError) {
        self.path = path
        do {
            queue = try Self.open(path, checked: checked)
        } catch {
            let failure = SyncStateError(error, path: path)
            guard failure.code == .damaged else { throw failure }
            do {
                try Self.putAside(path)
                queue = try Self.open(path, checked: true)
            } catch {
                throw SyncStateError(error, path: path)
            }
        }
    }

    /// Keeps a copy of the database beside it, as `PATH.backup`.
    package func backUp() throws(SyncStateError) {
        let copy = path + ".backup"
        do {
            unlink(copy + ".new")
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM INTO ?", arguments: [copy + ".new"])
            }
            guard rename(copy + ".new", copy) == 0 else {
                throw SyncStateError(code: .failed, message: "\(copy) could not be written")
            }
        } catch {
            throw SyncStateError(error, path: copy)
        }
    }

    package func transaction<Value>(_ body: (any SyncStateTransaction) throws -> Value) throws -> Value {
        do {
            return try queue.write { try body(SyncDatabaseTransaction(database: $0)) }
        } catch let error as DatabaseError {
            throw SyncStateError(error, path: path)
        }
    }

    private static func open(_ path: String, checked: Bool) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.journalMode = .wal
        configuration.prepareDatabase { db in
            // An agreement that a crash forgets is only made again; a cursor must not get ahead, and it cannot: both
            // are in one transaction.
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let isWhole = try !checked || queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") == "ok" }
        guard isWhole else { throw SyncStateError(code: .damaged, message: "\(path) is damaged") }
        try SyncSchema.migrator.migrate(queue)
        return queue
    }

    private static func putAside(_ path: String) throws(SyncStateError) {
        for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
        guard rename(path, path + ".damaged") == 0 || errno == ENOENT else {
            throw SyncStateError(code: .damaged, message: "\(path) is damaged and could not be put aside")
        }
    }
}

/// The rows of the current pairing, within one transaction of SQLite.
struct SyncDatabaseTransaction: SyncStateTransaction {
    let database: Database

    private func pairing() throws -> Int64? {
        try Int64.fetchOne(database, sql: "SELECT pairing FROM sync_pairing WHERE is_current")
    }

    func owner() throws -> String? {
        try String.fetchOne(database, sql: "SELECT user_id FROM sync_owner")
    }

    func head() throws -> SyncHead? {
        guard
            let row = try Row.fetchOne(
                database,
                sql: "SELECT server_id, epoch, user_id, is_extended, head FROM sync_pairing WHERE is_current")
        else { return nil }
        var head = SyncHead(
            RemoteIdentity(
                serverID: row[0], epoch: row[1], userID: row[2], isExtended: row[3], abilities: .original))
        let text: String = row[4]
        head.take((try? JSONValue(parsing: text.utf8)) ?? .null)
        return head
    }

    func setHead(_ head: SyncHead) throws {
        try database.execute(
            sql: "INSERT INTO sync_owner (id, user_id) VALUES (1, ?) ON CONFLICT DO NOTHING",
            arguments: [head.userID])
        try database.execute(
            sql: """
                UPDATE sync_pairing SET is_current = 0
                WHERE is_current AND (server_id, epoch, user_id, is_extended) <> (?, ?, ?, ?)
                """,
            arguments: [head.serverID, head.epoch, head.userID, head.isExtended])
        try forgetFormerEpochs(of: head)
        try database.execute(
            sql: """
                INSERT INTO sync_pairing (server_id, epoch, user_id, is_extended, is_current, head)
                VALUES (?, ?, ?, ?, 1, ?)
                ON CONFLICT (server_id, epoch, user_id, is_extended)
                DO UPDATE SET is_current = 1, head = excluded.head
                """,
            arguments: [head.serverID, head.epoch, head.userID, head.isExtended, head.json.text(.compact)])
    }

    private func forgetFormerEpochs(of head: SyncHead) throws {
        let former = try Int64.fetchAll(
            database,
            sql: "SELECT pairing FROM sync_pairing WHERE server_id = ? AND user_id = ? AND epoch <> ?",
            arguments: [head.serverID, head.userID, head.epoch])
        for pairing in former {
            try database.execute(
                sql: "DELETE FROM sync_record WHERE image IN (SELECT image FROM sync_image WHERE pairing = ?)",
                arguments: [pairing])
            try database.execute(sql: "DELETE FROM sync_image WHERE pairing = ?", arguments: [pairing])
            try database.execute(sql: "DELETE FROM sync_pairing WHERE pairing = ?", arguments: [pairing])
        }
    }

    func row(_ id: ImageID) throws -> SyncRow? {
        guard let pairing = try pairing() else { return nil }
        let statement = try database.cachedStatement(
            sql: """
                SELECT sequence, listing, absences, stamp, undone, standing, reason, is_open, agreement, observation
                FROM sync_image JOIN sync_record USING (image) WHERE pairing = ? AND id = ?
                """)
        return try Row.fetchOne(statement, arguments: [pairing, id.rawValue]).map { row in
            var result = SyncRow()
            result.sequence = row[0]
            result.listing = row[1]
            result.absences = row[2]
            result.stamp = row[3]
            result.undoneDeletions = DeletionNames.names(in: row[4])
            result.standing = Standing(kind: row[5], reason: row[6])
            result.isOpen = row[7]
            result.agreement = Self.json(row[8]).flatMap(Agreement.init)
            result.remote = Self.json(row[9]).map(RemoteSide.init) ?? .unknown
            return result
        }
    }

    private static func json(_ text: String?) -> JSONValue? {
        text.flatMap { try? JSONValue(parsing: $0.utf8) }
    }

    func setRow(_ row: SyncRow?, _ id: ImageID) throws {
        guard let pairing = try pairing() else { return }
        guard let row else { return try remove(id, pairing) }
        let summary = row.summary
        let spelling = row.standing.spelling
        try database.execute(
            sql: """
                INSERT INTO sync_image (
                    pairing, id, agreed, remote, sequence, listing, absences, stamp, undone, standing, reason, is_open
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (pairing, id) DO UPDATE SET
                    agreed = excluded.agreed, remote = excluded.remote, sequence = excluded.sequence,
                    listing = excluded.listing, absences = excluded.absences, stamp = excluded.stamp,
                    undone = excluded.undone, standing = excluded.standing, reason = excluded.reason,
                    is_open = excluded.is_open
                """,
            arguments: [
                pairing, id.rawValue, summary.agreed.rawValue, summary.remote.rawValue, row.sequence, row.listing,
                row.absences, row.stamp, DeletionNames.text(of: row.undoneDeletions), spelling.kind, spelling.reason,
                row.isOpen,
            ])
        try database.execute(
            sql: """
                INSERT INTO sync_record (image, agreement, observation)
                SELECT image, ?, ? FROM sync_image WHERE pairing = ? AND id = ?
                ON CONFLICT (image) DO UPDATE SET
                    agreement = excluded.agreement, observation = excluded.observation
                """,
            arguments: [
                row.agreement?.json.text(.compact), row.remote.json.text(.compact), pairing, id.rawValue,
            ])
    }

    private func remove(_ id: ImageID, _ pairing: Int64) throws {
        try database.execute(
            sql: "DELETE FROM sync_record WHERE image = (SELECT image FROM sync_image WHERE pairing = ? AND id = ?)",
            arguments: [pairing, id.rawValue])
        try database.execute(
            sql: "DELETE FROM sync_image WHERE pairing = ? AND id = ?", arguments: [pairing, id.rawValue])
    }

    func forEachRow(_ body: (ImageID, RowSummary) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, agreed, remote, stamp, is_open, standing, reason FROM sync_image
                WHERE pairing = (SELECT pairing FROM sync_pairing WHERE is_current)
                """)
        while let row = try rows.next() {
            guard let id = ImageID(row[0]) else { continue }
            try body(
                id,
                RowSummary(
                    agreed: RowSummary.Agreed(rawValue: row[1]) ?? .never,
                    remote: RowSummary.Remote(rawValue: row[2]) ?? .other, stamp: row[3], isOpen: row[4],
                    standing: Standing(kind: row[5], reason: row[6])))
        }
    }

    func unseen(inListing listing: Int64) throws -> [ImageID] {
        try String.fetchAll(
            database,
            sql: """
                SELECT id FROM sync_image
                WHERE pairing = (SELECT pairing FROM sync_pairing WHERE is_current) AND listing < ? ORDER BY id
                """, arguments: [listing]
        ).compactMap(ImageID.init)
    }

    func anySeen(inListing listing: Int64) throws -> ImageID? {
        try String.fetchOne(
            database,
            sql: """
                SELECT id FROM sync_image
                WHERE pairing = (SELECT pairing FROM sync_pairing WHERE is_current) AND listing >= ? AND remote = ?
                ORDER BY id LIMIT 1
                """, arguments: [listing, RowSummary.Remote.present.rawValue]
        ).flatMap(ImageID.init)
    }
}
