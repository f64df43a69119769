import GRDB

/// What the folder looked like when it was last found to be just as the index knows it.
extension LibraryIndex {
    /// The digest that was remembered with `rememberAgreement`; `nil` when the index has changed since.
    package var agreedListing: String? {
        get throws(IndexError) {
            try read { db in
                try String.fetchOne(db, sql: "SELECT agreed_listing FROM state WHERE agreed_version = version")
            }
        }
    }

    /// Remembers that the folder, as its listing's digest tells it, agreed with the index when that was at `version`.
    /// Nothing happens when the index has changed meanwhile. Does not change `version` itself.
    package func rememberAgreement(with listing: String, asOf version: Int64) throws(IndexError) {
        try writeAside { db in
            try db.execute(
                sql: "UPDATE state SET agreed_listing = ?, agreed_version = version WHERE version = ?",
                arguments: [listing, version])
        }
    }
}
