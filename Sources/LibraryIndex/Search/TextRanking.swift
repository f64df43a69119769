import NuraModel

/// Ranks plain texts, such as memories, by the same matches by which a search ranks images: exact words before the
/// starts of words, parts of words and typing mistakes, whatever case and accents.
package enum TextRanking {
    /// The positions of the texts in which every word of `query` matches, best first and, of equals, the earlier first;
    /// all of them for a query without words.
    package static func matching(_ query: String, _ texts: [String]) -> [Int] {
        let terms = SearchTerm.terms(of: query, in: .anywhere)
        return texts.enumerated().compactMap { position, text -> (rank: Int, position: Int)? in
            let ranks = ranks(of: terms, in: text)
            return ranks.count == terms.count ? (ranks.reduce(0, +), position) : nil
        }.sorted { $0 < $1 }.map(\.position)
    }

    /// The positions of the texts in which any of `words` matches: those with most of them first, of these those that
    /// match better, and of equals the earlier.
    ///
    /// Words of up to three letters must match whole and those of four from their beginning, for by chance they are parts
    /// of many others.
    package static func bearing(on words: [String], _ texts: [String]) -> [Int] {
        let terms = words.flatMap { SearchTerm.terms(of: $0, in: .anywhere) }
        return texts.enumerated().compactMap { position, text -> (missing: Int, rank: Int, position: Int)? in
            let ranks = ranks(of: terms, in: text, sparingShortWords: true)
            return ranks.isEmpty ? nil : (terms.count - ranks.count, ranks.reduce(0, +), position)
        }.sorted { $0 < $1 }.map(\.position)
    }

    /// How well each term matches that does, as in `MatchRank`.
    private static func ranks(
        of terms: [SearchTerm], in text: String, sparingShortWords: Bool = false
    ) -> [Int] {
        var folded = FoldedText.fold(text)
        return folded.withUTF8 { bytes in
            terms.compactMap { term in
                guard let closeness = term.closeness(in: bytes) else { return nil }
                let worst: Closeness = term.text.count < 4 ? .exact : term.text.count < 5 ? .prefix : .mistake
                return sparingShortWords && closeness > worst ? nil : closeness.rawValue
            }
        }
    }
}
