import Foundation
import NuraModel

/// The place of one image in the order of a search.
struct SearchKey {
    /// 0 where the order is by time.
    let rank: Int
    let created: Int64
    /// The `ImageID.indexKey`.
    let id: String
}

extension SearchKey: Comparable {
    /// Better matches first, then later images, then by id.
    static func < (left: SearchKey, right: SearchKey) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        if left.created != right.created { return left.created > right.created }
        return right.id.utf8.lexicographicallyPrecedes(left.id.utf8)
    }
}

/// The end of a page, from which the next one goes on, whatever was added or removed meanwhile.
struct SearchCursor {
    let key: SearchKey

    init(_ key: SearchKey) {
        self.key = key
    }

    /// Reads a cursor that was given out for `query`.
    init(_ text: String, for query: SearchQuery) throws(IndexError) {
        guard let fields = Self.fields(of: text), fields.count == 4, let rank = Int(fields[1]),
            let created = Int64(fields[2])
        else { throw Self.bad(text) }
        key = SearchKey(rank: rank, created: created, id: fields[3])
        guard self.text(for: query) == text else { throw Self.bad(text) }
    }

    /// The cursor as programs pass it around: letters, digits, `-` and `_`.
    func text(for query: SearchQuery) -> String {
        let place = "\(key.rank)\n\(key.created)\n\(key.id)"
        let check = FNV1a(of: "\(Self.identity(of: query))\n\(place)")
        return Data("\(String(check.value, radix: 16))\n\(place)".utf8).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_").replacingOccurrences(
                of: "=", with: "")
    }

    private static func fields(of text: String) -> [String]? {
        let standard = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        let padding = String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4)
        return Data(base64Encoded: standard + padding)
            .flatMap { String(bytes: $0, encoding: .utf8) }?
            .split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
    }

    /// What a query asks for, without what may differ from page to page.
    private static func identity(of query: SearchQuery) -> String {
        var query = query
        query.cursor = nil
        query.limit = nil
        return String(describing: query)
    }

    private static func bad(_ text: String) -> IndexError {
        IndexError(
            code: .badCursor,
            message: "The cursor \"\(text.prefix(100))\" does not belong to this search; start again without it")
    }
}
