/// Words as the title of a picture: `Sunset over Calm Waters`.
enum TitleCase {
    /// Every word with a capital, save the small ones inside.
    static func title(_ words: [String]) -> String {
        words.enumerated().map { position, word in
            let isInside = position > 0 && position < words.count - 1
            return isInside && small.contains(word.lowercased()) ? word.lowercased() : capitalized(word)
        }.joined(separator: " ")
    }

    /// A capital for the word and for each part after a hyphen; capitals inside, as in `McKay`, stay.
    private static func capitalized(_ word: String) -> String {
        word.split(separator: "-", omittingEmptySubsequences: false).map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: "-")
    }

    private static let small: Set<String> = [
        "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "by", "for", "from", "with", "into",
        "over", "under", "as", "up", "down", "off", "out", "near",
    ]
}
