/// The part of a text that the index and the emotion lexicon compare.
///
/// Folding is case-insensitive and accent-insensitive, spells out `ß`, `æ`, `œ`, `ø`, `đ` and `ł`, keeps the voicing
/// marks of kana, and puts a space around every character of a script that is written without spaces, so that
/// one-character words can be found (Unicode TR 15, NFKD). Pictographs count as such characters too. Everything that
/// is neither letter, digit nor pictograph separates words; invisible formatting characters vanish.
package struct FoldedText: Hashable, Sendable {
    /// The most characters in one word; what is longer continues in the next word.
    package static let maximumWordLength = 100

    /// The folded words in reading order, none of them empty.
    package let words: [Substring]
    /// The folded words in groups: neighbouring characters of scripts without spaces (`夕日`) are one group, and every
    /// other word is a group of its own.
    package let groups: [ArraySlice<Substring>]

    /// The words in reading order with one space between them.
    package var text: String { words.joined(separator: " ") }

    package init(_ text: String) {
        let joiner = UInt8(ascii: "\u{1F}")
        let folded = TextFolder.fold(text, joiner: joiner)
        var words: [Substring] = []
        var bounds = [0]
        for group in folded.utf8.split(separator: UInt8(ascii: " ")) {
            words += group.split(separator: joiner).map(Substring.init)
            bounds.append(words.count)
        }
        self.words = words
        groups = zip(bounds, bounds.dropFirst()).map { words[$0..<$1] }
    }

    /// The folded words of `text` with one space between them, for callers that need no list of them.
    package static func fold(_ text: String) -> String {
        TextFolder.fold(text, joiner: UInt8(ascii: " "))
    }
}

extension FoldedText {
    /// Whether a folded word that starts with `scalar` is a character of a script without spaces, or a pictograph.
    package static func isWordOfItsOwn(_ scalar: Unicode.Scalar) -> Bool {
        if case .character? = FoldedScalar.pieces(of: scalar).first { true } else { false }
    }
}
