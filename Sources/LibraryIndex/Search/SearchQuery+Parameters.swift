import NuraModel

extension SearchQuery {
    /// What becomes of a parameter that no search knows.
    package enum UnknownParameters: Sendable {
        case ignored
        case refused
    }

    /// The parameters besides `metadata.PATH`, as messages list them.
    private static let parameterNames = [
        "name", "prompt", "q", "emotion_type", "created_from", "created_to", "tag", "metadata.PATH", "sort", "limit",
        "cursor",
    ]

    /// Reads a search from named texts, as a command line or the query of a URL gives them.
    ///
    /// `tag` and `metadata.PATH` may come several times; of the others the last one counts, and an empty one counts
    /// as not given. Dates are days (`2024-06-30`) in UTC or with an offset (`2024-06-30+02:00`), or moments in RFC
    /// 3339; `created_to` includes its whole day, or its whole second.
    ///
    /// - Throws: `SearchQueryError` naming the first parameter that is wrong.
    package init(
        parameters: some Sequence<(name: String, value: String)>, unknown: UnknownParameters
    ) throws(SearchQueryError) {
        self.init()
        for (name, value) in parameters where !value.isEmpty || name.hasPrefix("metadata.") {
            try read(name, value, unknown)
            guard tags.count + metadata.count <= Self.maximumFilters else {
                throw SearchQueryError(
                    code: .tooManyFilters, parameter: name,
                    message: "There are more than \(Self.maximumFilters) filters for tags and metadata")
            }
        }
    }

    private mutating func read(
        _ parameter: String, _ value: String, _ unknown: UnknownParameters
    ) throws(SearchQueryError) {
        switch parameter {
        case "name": name = value
        case "prompt": prompt = value
        case "q": text = value
        case "emotion_type": emotion = try Self.emotion(value, in: parameter)
        case "created_from": createdFrom = try Self.period(value, in: parameter).lowerBound
        case "created_to": createdTo = try Self.period(value, in: parameter).upperBound
        case "tag": tags.append(value)
        case "sort": order = try Self.order(value, in: parameter)
        case "limit": limit = try Self.limit(value, in: parameter)
        case "cursor": cursor = value
        case _ where parameter.hasPrefix("metadata.") && parameter != "metadata.":
            metadata.append(MetadataFilter(path: String(parameter.dropFirst("metadata.".count)), value: value))
        case _ where unknown == .refused:
            throw SearchQueryError(
                code: .unknownFilter, parameter: parameter,
                message: "There is no filter \"\(parameter)\"; the filters are "
                    + Self.parameterNames.joined(separator: ", "))
        default: break
        }
    }

    private static func emotion(_ value: String, in parameter: String) throws(SearchQueryError) -> Emotion {
        guard let emotion = Emotion(rawValue: value.lowercased()) else {
            throw SearchQueryError(
                code: .unknownEmotion, parameter: parameter,
                message: "\(parameter) is \"\(value)\", but must be one of \(Emotion.allowedNames)")
        }
        return emotion
    }

    private static func order(_ value: String, in parameter: String) throws(SearchQueryError) -> Order {
        guard let order = Order(rawValue: value) else {
            throw SearchQueryError(
                code: .unknownOrder, parameter: parameter,
                message: "\(parameter) is \"\(value)\", but must be "
                    + Order.allCases.map(\.rawValue).joined(separator: " or "))
        }
        return order
    }

    private static func limit(_ value: String, in parameter: String) throws(SearchQueryError) -> Int {
        guard let limit = Int(value), limit > 0 else {
            throw SearchQueryError(
                code: .badLimit, parameter: parameter,
                message: "\(parameter) is \"\(value)\", but must be a whole number from 1")
        }
        return limit
    }

    /// The first and last microsecond of the day, second or moment that `value` names.
    private static func period(
        _ value: String, in parameter: String
    ) throws(SearchQueryError) -> ClosedRange<Timestamp> {
        if let day = day(value) { return day }
        if let moment = Timestamp(value) {
            let hasFraction = value.contains { $0 == "." || $0 == "," }
            return moment...(hasFraction ? moment : Timestamp(microseconds: moment.microseconds + 999_999))
        }
        throw SearchQueryError(
            code: .badDate, parameter: parameter,
            message: "\(parameter) is \"\(value)\", but must be a date like 2024-06-30 or 2024-06-30T18:30:00Z")
    }

    /// A day, with or without the offset of a zone behind it.
    private static func day(_ value: String) -> ClosedRange<Timestamp>? {
        let date = value.prefix(10)
        guard let day = CalendarDay(String(date)), value.utf8.count == date.utf8.count || !value.contains("T"),
            let start = Timestamp("\(day)T00:00:00\(value.dropFirst(10))")
        else { return nil }
        return start...Timestamp(microseconds: start.microseconds + 86_400_000_000 - 1)
    }
}
