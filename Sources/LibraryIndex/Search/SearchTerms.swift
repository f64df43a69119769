import NuraModel

/// The part of an image where a word is looked for.
enum SearchField {
    case name
    case prompt
    case anywhere
}

/// One thing that a query looks for: a word, or a run of characters of a script without spaces.
struct SearchTerm {
    enum Kind {
        case word(WordPattern)
        /// The characters in UTF-8 with a space between them, as they stand in a folded text.
        case run([UInt8])
    }

    let field: SearchField
    let kind: Kind
    /// The folded word, or the characters of the run with a space between them.
    let text: String
}

extension SearchTerm {
    /// What `query` looks for, each thing once, within the bounds of `SearchQuery`.
    static func terms(of query: SearchQuery) -> [SearchTerm] {
        terms(of: query.name, in: .name) + terms(of: query.prompt, in: .prompt) + terms(of: query.text, in: .anywhere)
    }

    /// What a text looks for, each thing once.
    static func terms(of text: String?, in field: SearchField) -> [SearchTerm] {
        guard let text else { return [] }
        var seen = Set<String>()
        var terms: [SearchTerm] = []
        for group in FoldedText(text).groups where terms.count < SearchQuery.maximumWords {
            let group = group.prefix(SearchQuery.maximumRunLength).joined(separator: " ")
            guard seen.insert(group).inserted else { continue }
            let isRun = group.unicodeScalars.first.map(FoldedText.isWordOfItsOwn) ?? false
            terms.append(
                SearchTerm(
                    field: field, kind: isRun ? .run(Array(group.utf8)) : .word(WordPattern(group)), text: group))
        }
        return terms
    }
}
