import GRDB
package import NuraModel

/// Which images have changed lately, so that whoever follows a library need not compare all of them.
extension LibraryIndex {
    /// For how many versions changes are kept, and how many images of one version are.
    private static let kept = 1000

    /// The ids of the images that were added, replaced or removed since the index was at `version`, and the version that
    /// it has now; `nil` where that is not known, so that everything may have changed.
    package func changes(since version: Int64) throws(IndexError) -> (ids: [ImageID], version: Int64)? {
        try read { db in
            guard let state = try Row.fetchOne(db, sql: "SELECT version, changes_after FROM state") else { return nil }
            let (latest, complete): (Int64, Int64) = (state[0], state[1])
            guard complete <= version, version <= latest else { return nil }
            let ids = try String.fetchAll(
                db.cachedStatement(sql: "SELECT DISTINCT id FROM change WHERE version > ?"), arguments: [version])
            return (ids.compactMap(ImageID.init(indexKey:)), latest)
        }
    }

    static func noteChanges(of ids: [ImageID], _ db: Database) throws {
        guard ids.count <= kept else { return try forgetChanges(db) }
        let note = try db.cachedStatement(sql: "INSERT OR IGNORE INTO change SELECT version, ? FROM state")
        for id in ids { try note.execute(arguments: [id.indexKey]) }
        try db.execute(
            sql: """
                UPDATE state SET changes_after = max(changes_after, version - \(kept));
                DELETE FROM change WHERE version <= (SELECT changes_after FROM state)
                """)
    }

    static func forgetChanges(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM change; UPDATE state SET changes_after = version")
    }
}
