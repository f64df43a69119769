import ArgumentParser
import LibraryIndex
import NuraModel

/// Which images, in which order, and how many.
struct FilterOptions: ParsableArguments {
    @Option(help: "Words in the name.") var name: String?
    @Option(help: "Words in the prompt.") var prompt: String?

    @Option(help: ArgumentHelp("The emotion.", valueName: Emotion.allCases.map(\.rawValue).joined(separator: "|")))
    var emotion: Emotion?

    @Option(help: ArgumentHelp("Made on this day (UTC) or at this moment, or later.", valueName: "date"))
    var from: String?

    @Option(help: ArgumentHelp("Made on this day (UTC) or at this moment, or earlier.", valueName: "date"))
    var to: String?

    @Option(help: "With this tag; may be given more than once.") var tag: [String] = []

    @Option(
        name: .customLong("where"),
        help: ArgumentHelp("With this fact in its metadata, as in metadata.draft=true.", valueName: "path=value"))
    var facts: [FilterArgument] = []

    @Option(help: "How many at most; all without it.") var limit: Int?
    @Option(help: "Goes on where an earlier answer stopped.") var cursor: String?
    @Flag(help: "The newest first, also with words.") var newest = false

    /// The search that these options and the words ask for.
    ///
    /// - Throws: `SearchQueryError` for a date that is none, and for a filter that does not exist.
    func query(words: [String] = []) throws(SearchQueryError) -> SearchQuery {
        var parameters: [(name: String, value: String)] = facts.map { ($0.name, $0.value) }
        parameters += tag.map { ("tag", $0) }
        let single: [(String, String?)] = [
            ("q", words.joined(separator: " ")), ("name", name), ("prompt", prompt),
            ("emotion_type", emotion?.rawValue), ("created_from", from), ("created_to", to),
            ("limit", limit.map(String.init)), ("cursor", cursor),
            ("sort", newest ? SearchQuery.Order.newest.rawValue : nil),
        ]
        for (name, value) in single {
            if let value { parameters.append((name, value)) }
        }
        return try SearchQuery(parameters: parameters, unknown: .refused)
    }
}
