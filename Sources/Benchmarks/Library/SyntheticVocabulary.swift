import NuraModel

/// Made-up words that look like words.
struct SyntheticVocabulary {
    private static let syllables = [
        "al", "an", "ar", "be", "ca", "co", "da", "de", "di", "el", "en", "er", "fa", "ga", "ge", "ha", "he", "in",
        "is", "ka", "la", "le", "li", "lo", "ma", "me", "mo", "na", "ne", "no", "on", "or", "pa", "pe", "ra", "re",
        "ri", "ro", "sa", "se", "si", "so", "st", "ta", "te", "ti", "to", "tra", "un", "ur", "va", "ve", "vi", "wa",
        "we", "sh", "th", "ing", "ness", "ly",
    ]
    private static let size = 30_000

    private let words: [String]
    /// How often the words up to each one occur, of all occurrences.
    private let cumulative: [Double]

    init(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var seen = Set<String>()
        var words: [String] = []
        while words.count < Self.size {
            let syllables = (0..<Int.random(in: 2...4, using: &random)).compactMap { _ in
                Self.syllables.randomElement(using: &random)
            }
            let word = syllables.joined()
            if seen.insert(word).inserted { words.append(word) }
        }
        self.words = words
        var sum = 0.0
        let sums = words.indices.map { rank in
            sum += 1 / Double(rank + 1)
            return sum
        }
        cumulative = sums.map { $0 / sum }
    }

    func word(using random: inout SplitMix64) -> String {
        let target = Double.random(in: 0..<1, using: &random)
        var (low, high) = (0, words.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] < target { low = middle + 1 } else { high = middle }
        }
        return words[low]
    }

    func text(words count: Int, using random: inout SplitMix64) -> String {
        (0..<count).map { position in
            let word = word(using: &random)
            return position == 0
                ? word.prefix(1).uppercased() + word.dropFirst() : position % 9 == 8 ? word + "," : word
        }.joined(separator: " ")
    }

    /// One of the words that are neither in every text nor in hardly any, with two neighbours swapped.
    func mistyped(using random: inout SplitMix64) -> String {
        while true {
            var letters = Array(words[Int.random(in: 20..<2000, using: &random)])
            guard letters.count >= 5 else { continue }
            let place = Int.random(in: 1..<(letters.count - 1), using: &random)
            guard letters[place] != letters[place + 1] else { continue }
            letters.swapAt(place, place + 1)
            return String(letters)
        }
    }
}
