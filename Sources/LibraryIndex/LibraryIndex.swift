import GRDB
import Synchronization

/// The SQLite database that answers searches in one library.
///
/// It is a cache of the sidecars: whatever it holds can be read from them again. Several processes may have the same
/// index open; readers see a consistent moment and never wait for a writer, and writers wait for each other for at
/// most ten seconds. All calls block their thread, for milliseconds except where they say so.
///
/// A call that throws `IndexError.Code.corrupt` has met a damaged file, or one that somebody removed. The damaged file
/// is gone by then, and every further call throws the same: open the index again, which makes a new one, and fill it.
package final class LibraryIndex: Sendable {
    private let pool: any DatabaseWriter
    /// `nil` for an index in memory.
    private let file: IndexFile?
    let vocabulary = Mutex(Vocabulary())

    /// Opens the index at `path`; makes it anew, empty, if the file is missing, damaged or from another version.
    ///
    /// A file `path` with `.lock` appended is left beside it.
    package init(at path: String) throws(IndexError) {
        (pool, file) = try IndexFile.withLock(on: path) { () throws(IndexError) in
            do throws(IndexError) {
                return (try Self.openPool(at: path), IndexFile(at: path))
            } catch  where error.code == .corrupt {
                try IndexFile(at: path).discard()
                return (try Self.openPool(at: path), IndexFile(at: path))
            }
        }
    }

    /// Makes an empty index in memory, for a library on a disk that cannot be written.
    package init() throws(IndexError) {
        do {
            let queue = try DatabaseQueue(configuration: Self.configuration)
            try queue.write(IndexSchema.create)
            pool = queue
            file = nil
        } catch {
            throw IndexError(error, path: "in memory")
        }
    }

    /// Whether the index is in memory only, so that nobody else can change it.
    package var isInMemory: Bool { file == nil }

    /// Whether the index was made anew and has not been filled with `replaceAll` since, by whatever process.
    package var needsFilling: Bool {
        get throws(IndexError) {
            try read { db in try Bool.fetchOne(db, sql: "SELECT NOT is_filled FROM state") ?? true }
        }
    }

    /// A number that changes with every change of the index, by whatever process; equal numbers mean equal answers.
    package var version: Int64 {
        get throws(IndexError) {
            try read { db in try Int64.fetchOne(db, sql: "SELECT version FROM state") ?? 0 }
        }
    }

    /// The number of images.
    package var count: Int {
        get throws(IndexError) {
            try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM image") ?? 0 }
        }
    }

    /// Reads the whole file and compares the search index with its texts; takes seconds for a large library.
    ///
    /// - Throws: `IndexError` with the code `corrupt` if anything is wrong.
    package func verify() throws(IndexError) {
        let path = file?.path ?? "in memory"
        try write { db in
            guard try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") == "ok" else {
                throw IndexError.corrupt(path)
            }
            try db.execute(
                sql: "INSERT INTO document_words (document_words, rank) VALUES ('integrity-check', 1)")
        }
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
        try access { try pool.read(body) }
    }

    /// Runs `body` in one transaction that either happens whole or leaves no trace.
    func write<Value>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
        try access {
            try pool.write { db in
                try db.execute(sql: "UPDATE state SET version = version + 1")
                return try body(db)
            }
        }
    }

    /// As `write`, for what changes no answer.
    func writeAside(_ body: (Database) throws -> Void) throws(IndexError) {
        try access { try pool.write(body) }
    }

    private func access<Value>(_ body: () throws -> Value) throws(IndexError) -> Value {
        if let file, !file.isInPlace { throw .corrupt(file.path) }
        do {
            return try body()
        } catch {
            let failure = IndexError(error, path: file?.path ?? "in memory")
            if let file, failure.code == .corrupt {
                try IndexFile.withLock(on: file.path) { () throws(IndexError) in try file.discard() }
            }
            throw failure
        }
    }

    private static func openPool(at path: String) throws(IndexError) -> DatabasePool {
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            // Read first: a writer in another process may hold the write lock for seconds.
            if try pool.read(IndexSchema.isCurrent) { return pool }
            let isCurrent = try pool.write { db in
                if try IndexSchema.isEmpty(db) { try IndexSchema.create(db) }
                return try IndexSchema.isCurrent(db)
            }
            if isCurrent { return pool }
            try pool.close()
            throw IndexError.corrupt(path)
        } catch {
            throw IndexError(error, path: path)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in
            // Before the file is made. Records have two or three kilobytes, so that of the default 4096 much is lost.
            try db.execute(sql: "PRAGMA page_size = 8192")
            // In KiB. The default of 2 MB makes every larger search read its pages again.
            try db.execute(sql: "PRAGMA cache_size = -8000")
        }
        return configuration
    }
}
