import HTTPTypes
import LibraryIndex
import NuraModel

extension SearchQuery {
    /// The same search, for a page of at most `size` images: what is left is on the next.
    func bounded(by size: Int) -> SearchQuery {
        var query = self
        query.limit = limit.map { min($0, size) }
        return query
    }

    /// The search that the parameters of a URL ask for: newest first unless they say otherwise, and what they name that
    /// nobody knows is ignored, as the original service ignored it.
    init(parameters: QueryParameters) throws {
        var named: [(name: String, value: String)] = []
        var dates: [String: Timestamp] = [:]
        for (name, value) in parameters.all where !value.isEmpty || name.hasPrefix("metadata.") {
            switch name {
            case "created_from", "created_to":
                guard let period = LenientDate.period(value) else {
                    throw APIError(.badRequest, "Invalid \(name) date format. Use YYYY-MM-DD.")
                }
                dates[name] = name == "created_from" ? period.lowerBound : period.upperBound
            default: named.append((name, value))
            }
        }
        try self.init(parameters: named, unknown: .ignored)
        createdFrom = dates["created_from"]
        createdTo = dates["created_to"]
        order = order ?? .newest
    }
}
