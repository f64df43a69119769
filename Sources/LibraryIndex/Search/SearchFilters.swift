import GRDB
import NuraModel

/// The filters of a query as conditions on the table `document`.
struct SearchFilters {
    private var conditions: [String] = []
    private(set) var arguments: StatementArguments = []

    init(_ query: SearchQuery) {
        if let emotion = query.emotion { add("document.emotion = ?", [emotion.rawValue]) }
        if let from = query.createdFrom { add("document.created >= ?", [from.microseconds]) }
        if let to = query.createdTo { add("document.created <= ?", [to.microseconds]) }
        for tag in query.tags { add("instr(document.facts, ?) > 0", [MetadataFacts.fingerprint(tag: tag)]) }
        for filter in query.metadata {
            let needles = MetadataFacts.fingerprints(path: filter.path, value: filter.value)
            let alternatives = needles.map { _ in "instr(document.facts, ?) > 0" }
            add("(\(alternatives.joined(separator: " OR ")))", StatementArguments(needles))
        }
    }

    mutating func add(_ condition: String, _ arguments: StatementArguments) {
        conditions.append(condition)
        self.arguments += arguments
    }

    /// An SQL expression, true where there is no filter.
    var sql: String {
        conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND ")
    }
}
