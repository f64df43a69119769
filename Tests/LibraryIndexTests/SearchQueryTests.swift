import LibraryIndex
import NuraModel
import Testing

@Suite("Search parameters")
struct SearchQueryTests {
    private func query(_ parameters: KeyValuePairs<String, String>) throws(SearchQueryError) -> SearchQuery {
        try SearchQuery(parameters: parameters.map { (name: $0.key, value: $0.value) }, unknown: .refused)
    }

    @Test("Every parameter is read, and an empty one counts as not given")
    func reads() throws {
        let query = try query([
            "name": "fog", "prompt": "sea", "q": "light", "emotion_type": "Calm", "created_from": "2024-06-01",
            "created_to": "2024-06-30", "tag": "a", "tag": "b", "metadata.generation_params.seed": "7",
            "metadata.note": "", "sort": "newest", "limit": "50", "cursor": "",
        ])
        #expect(
            query
                == SearchQuery(
                    name: "fog", prompt: "sea", text: "light", emotion: .calm,
                    createdFrom: Timestamp("2024-06-01T00:00:00Z"), createdTo: Timestamp("2024-06-30T23:59:59.999999Z"),
                    tags: ["a", "b"],
                    metadata: [.init(path: "generation_params.seed", value: "7"), .init(path: "note", value: "")],
                    limit: 50, order: .newest))
    }

    struct DateRow: Sendable {
        let text: String
        let from: String
        let to: String
    }

    @Test(
        "A date is a day in UTC or in its own zone, or a moment; its end includes all of it",
        arguments: [
            DateRow(text: "2024-06-30", from: "2024-06-30T00:00:00Z", to: "2024-06-30T23:59:59.999999Z"),
            DateRow(text: "2024-06-30Z", from: "2024-06-30T00:00:00Z", to: "2024-06-30T23:59:59.999999Z"),
            DateRow(text: "2024-06-30+02:00", from: "2024-06-29T22:00:00Z", to: "2024-06-30T21:59:59.999999Z"),
            DateRow(text: "2024-06-30-05:30", from: "2024-06-30T05:30:00Z", to: "2024-07-01T05:29:59.999999Z"),
            DateRow(text: "2024-06-30T12:00:00", from: "2024-06-30T12:00:00Z", to: "2024-06-30T12:00:00.999999Z"),
            DateRow(text: "2024-06-30T12:00:00+02:00", from: "2024-06-30T10:00:00Z", to: "2024-06-30T10:00:00.999999Z"),
            DateRow(text: "2024-06-30T12:00:00.5Z", from: "2024-06-30T12:00:00.5Z", to: "2024-06-30T12:00:00.5Z"),
        ]
    )
    func dates(row: DateRow) throws {
        let query = try query(["created_from": row.text, "created_to": row.text])
        #expect(query.createdFrom == Timestamp(row.from))
        #expect(query.createdTo == Timestamp(row.to))
    }

    struct BadRow: Sendable {
        let parameter: String
        let value: String
        let code: SearchQueryError.Code
    }

    @Test(
        "A parameter that cannot be understood is an error that names it",
        arguments: [
            BadRow(parameter: "created_from", value: "2024-13-01", code: .badDate),
            BadRow(parameter: "created_from", value: "2023-02-29", code: .badDate),
            BadRow(parameter: "created_to", value: "yesterday", code: .badDate),
            BadRow(parameter: "created_to", value: "2024-06-30x", code: .badDate),
            BadRow(parameter: "created_to", value: "2024-06-30T", code: .badDate),
            BadRow(parameter: "created_to", value: "２０２４-06-30", code: .badDate),
            BadRow(parameter: "emotion_type", value: "sleepy", code: .unknownEmotion),
            BadRow(parameter: "sort", value: "oldest", code: .unknownOrder),
            BadRow(parameter: "limit", value: "0", code: .badLimit),
            BadRow(parameter: "limit", value: "ten", code: .badLimit),
            BadRow(parameter: "colour", value: "red", code: .unknownFilter),
            BadRow(parameter: "metadata.", value: "red", code: .unknownFilter),
        ]
    )
    func refuses(row: BadRow) {
        let error = #expect(throws: SearchQueryError.self) {
            try SearchQuery(parameters: [(name: row.parameter, value: row.value)], unknown: .refused)
        }
        #expect(error?.code == row.code)
        #expect(error?.parameter == row.parameter)
        #expect(error?.message.contains(row.parameter) == true)
    }

    @Test("Where unknown parameters are ignored, they change nothing")
    func ignores() throws {
        let query = try SearchQuery(parameters: [(name: "colour", value: "red")], unknown: .ignored)
        #expect(query == SearchQuery())
    }
}
