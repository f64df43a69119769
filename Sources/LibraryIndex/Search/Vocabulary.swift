import Foundation
import GRDB

/// The words of all texts in one block of memory, ready to be compared with the words of a query.
///
/// It may hold words that no text has any more. They find nothing.
struct Vocabulary: Sendable {
    /// Which rebuild the words come from.
    private var generation: Int64 = -1
    /// The number of the last word that was read.
    private var lastNumber: Int64 = 0
    private var bytes: [UInt8] = []
    /// Where each word ends in `bytes`.
    private var ends: [Int] = []
    private var letters: [UInt64] = []

    /// Reads what was added since the last time.
    mutating func refresh(_ db: Database) throws {
        let current = try Int64.fetchOne(db.cachedStatement(sql: "SELECT vocabulary FROM state")) ?? 0
        if current != generation {
            self = Vocabulary()
            generation = current
        }
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT number, word FROM word WHERE number > ? ORDER BY number"),
            arguments: [lastNumber])
        while let row = try rows.next() {
            lastNumber = row[0]
            try row.withUnsafeData(atIndex: 1) { word in
                bytes.append(contentsOf: word ?? Data())
            }
            let start = ends.last ?? 0
            ends.append(bytes.count)
            letters.append(
                bytes.withUnsafeBufferPointer { LetterSet.letters(of: UnsafeBufferPointer(rebasing: $0[start...])) })
        }
    }

    /// The words that match `pattern`; `nil` if there are more than `limit`.
    func words(matching pattern: WordPattern, limit: Int) -> [String]? {
        var matches: [String] = []
        let isComplete = bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for index in ends.indices {
                let word = UnsafeBufferPointer(rebasing: bytes[start..<ends[index]])
                start = ends[index]
                guard pattern.closeness(of: word, letters: letters[index]) != nil else { continue }
                if matches.count == limit { return false }
                matches.append(String(decoding: word, as: UTF8.self))
            }
            return true
        }
        return isComplete ? matches : nil
    }
}
