/// The expression by which FTS5 finds the candidates of a search.
struct MatchExpression {
    /// A word that more words of the vocabulary match is not put into the expression: FTS5 would take longer to merge
    /// them than we take to look into the candidates.
    private static let maximumAlternatives = 400

    /// In FTS5's query syntax; `nil` if no term is selective enough, so that every document is a candidate.
    private(set) var text: String?
    /// Whether candidates may be no matches, because a term is not part of the expression.
    private(set) var isLoose = false
    /// Whether nothing can match, because no text has a word like one of the terms.
    private(set) var isImpossible = false

    init(_ terms: [SearchTerm], vocabulary: Vocabulary) {
        var conditions: [String] = []
        for term in terms {
            switch term.kind {
            case .run:
                conditions.append(Self.condition(term.field, [term.text]))
            case .word(let pattern):
                guard let words = vocabulary.words(matching: pattern, limit: Self.maximumAlternatives) else {
                    isLoose = true
                    continue
                }
                if words.isEmpty { isImpossible = true }
                conditions.append(Self.condition(term.field, words))
            }
        }
        if !conditions.isEmpty { text = conditions.joined(separator: " AND ") }
    }

    /// Folded words need no escaping within quotation marks.
    private static func condition(_ field: SearchField, _ alternatives: [String]) -> String {
        let words = alternatives.map { "\"\($0)\"" }.joined(separator: " OR ")
        return switch field {
        case .name: "name : (\(words))"
        case .prompt: "prompt : (\(words))"
        case .anywhere: "(\(words))"
        }
    }
}
