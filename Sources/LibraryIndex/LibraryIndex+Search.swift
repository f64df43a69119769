import Foundation
import GRDB
package import NuraModel
import Synchronization

extension LibraryIndex {
    /// One page of the images that match `query`.
    ///
    /// - Throws: `IndexError` with the code `badCursor` for a cursor that was not given out for this query.
    package func search(_ query: SearchQuery) throws(IndexError) -> SearchPage {
        let cursor: SearchCursor? =
            if let text = query.cursor { try SearchCursor(text, for: query) } else { nil }
        return try read { db in
            let terms = SearchTerm.terms(of: query)
            let found =
                if terms.isEmpty {
                    try browse(query, after: cursor?.key, db)
                } else {
                    try match(terms, query, after: cursor?.key, db)
                }
            let images = try found.page.map { try Self.image(inRow: $0.row, db) }
            let next = found.hasMore ? found.page.last.map { SearchCursor($0.key).text(for: query) } : nil
            return SearchPage(images: images, nextCursor: next, total: found.total)
        }
    }

    /// The ids of all images that match `query`, in its order, whatever its limit and cursor.
    package func ids(matching query: SearchQuery) throws(IndexError) -> [ImageID] {
        var query = query
        query.limit = nil
        query.cursor = nil
        let everything = query
        return try read { db in
            let terms = SearchTerm.terms(of: everything)
            let found =
                if terms.isEmpty {
                    try browse(everything, after: nil, db)
                } else {
                    try match(terms, everything, after: nil, db)
                }
            return found.page.compactMap { ImageID(indexKey: $0.key.id) }
        }
    }

    private struct Hit {
        let row: Int64
        let key: SearchKey
    }

    private struct Found {
        let page: [Hit]
        let hasMore: Bool
        let total: Int
    }

    /// The newest images that pass the filters.
    private func browse(_ query: SearchQuery, after key: SearchKey?, _ db: Database) throws -> Found {
        var filters = SearchFilters(query)
        let total =
            try Int.fetchOne(
                Self.statement("SELECT count(*) FROM document WHERE \(filters.sql)", of: query, db),
                arguments: filters.arguments) ?? 0
        if let key { filters.add("(document.created, document.id) < (?, ?)", [key.created, key.id]) }
        let statement = try Self.statement(
            "SELECT row, created, id FROM document WHERE \(filters.sql) ORDER BY created DESC, id DESC LIMIT ?",
            of: query, db)
        // One more than the page tells whether there is another page.
        let limit = query.limit.map { min($0, .max - 1) + 1 }
        let hits = try Row.fetchAll(statement, arguments: filters.arguments + [limit ?? -1]).map { row in
            Hit(row: row[0], key: SearchKey(rank: 0, created: row[1], id: row[2]))
        }
        return Found(
            page: Array(hits.prefix(query.limit ?? .max)), hasMore: hits.count > query.limit ?? .max, total: total)
    }

    /// The images whose texts match all of `terms` and that pass the filters.
    private func match(
        _ terms: [SearchTerm], _ query: SearchQuery, after key: SearchKey?, _ db: Database
    ) throws -> Found {
        let words = try vocabulary.withLock { vocabulary in
            try vocabulary.refresh(db)
            return vocabulary
        }
        let expression = MatchExpression(terms, vocabulary: words)
        if expression.isImpossible { return Found(page: [], hasMore: false, total: 0) }
        let hits = try hits(terms, expression, query, db)
        let rest = (key.map { key in hits.filter { $0.key > key } } ?? hits).sorted { $0.key < $1.key }
        return Found(
            page: Array(rest.prefix(query.limit ?? .max)), hasMore: rest.count > query.limit ?? .max,
            total: hits.count)
    }

    private func hits(
        _ terms: [SearchTerm], _ expression: MatchExpression, _ query: SearchQuery, _ db: Database
    ) throws -> [Hit] {
        var filters = SearchFilters(query)
        var source = "document"
        if let text = expression.text {
            // CROSS keeps SQLite from asking FTS5 about one document after the other.
            source = "document_words CROSS JOIN document ON document.row = document_words.rowid"
            filters.add("document_words MATCH ?", [text])
        }
        let isRanked = query.order != .newest
        let candidates = try Row.fetchCursor(
            Self.statement(
                """
                SELECT document.row, document.created, document.id, document.name, document.prompt
                FROM \(source) WHERE \(filters.sql)
                """, of: query, db), arguments: filters.arguments)
        var hits: [Hit] = []
        while let row = try candidates.next() {
            var rank = 0
            if isRanked || expression.isLoose {
                guard let found = try Self.rank(of: terms, in: row) else { continue }
                rank = isRanked ? found : 0
            }
            hits.append(Hit(row: row[0], key: SearchKey(rank: rank, created: row[1], id: row[2])))
        }
        return hits
    }

    /// What is prepared once is kept for as long as the index is open, so searches with many filters, of which there are
    /// many kinds, are prepared each time.
    private static func statement(_ sql: String, of query: SearchQuery, _ db: Database) throws -> Statement {
        query.tags.count + query.metadata.count <= 2
            ? try db.cachedStatement(sql: sql) : try db.makeStatement(sql: sql)
    }

    private static func rank(of terms: [SearchTerm], in row: Row) throws -> Int? {
        try row.withUnsafeData(atIndex: 3) { name in
            try row.withUnsafeData(atIndex: 4) { prompt in
                (name ?? Data()).withUnsafeBytes { name in
                    (prompt ?? Data()).withUnsafeBytes { prompt in
                        MatchRank.rank(
                            of: terms, name: name.bindMemory(to: UInt8.self), prompt: prompt.bindMemory(to: UInt8.self))
                    }
                }
            }
        }
    }

    private static func image(inRow number: Int64, _ db: Database) throws -> IndexedImage {
        let statement = try db.cachedStatement(
            sql: "SELECT \(ImageRow.columns) FROM image JOIN record USING (row) WHERE image.row = ?")
        guard let row = try Row.fetchOne(statement, arguments: [number]) else { throw RowDecodingError() }
        return try ImageRow.image(from: row)
    }
}
