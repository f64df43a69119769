/// How far words such as `not`, `very` and `although` reach, and what they do together.
enum Scope {
    /// A turning word and the words that it bears on.
    struct OpenTurn: Hashable {
        let turn: Turn
        /// The turning word itself.
        let range: Range<Int>
        let reach: Range<Int>
    }

    /// How many words may stand between a feeling and the word that ends it: `the fear has finally lifted`.
    static let longestLookBack = 5

    /// The words after `range` that `turn` bears on: up to the clause's end or a word that starts another thought.
    static func reach(of turn: Turn, at range: Range<Int>, in words: DiaryWords) -> Range<Int> {
        let start = range.upperBound
        var end = start
        let clause = words[range.lowerBound].clause
        let longest = longestReach(of: turn, after: words[range.upperBound - 1].text)
        while end < words.count, end - start < longest, words[end].clause == clause {
            if turn != .concede,
                end > start ? barriers.contains(words[end].text) : subordinators.contains(words[end].text)
            {
                break
            }
            end += 1
        }
        return start..<end
    }

    private static func longestReach(of turn: Turn, after word: String) -> Int {
        switch turn {
        case .negate where nounNegators.contains(word): 4
        case .intensify, .soften: 3
        case .concede: 14
        default: 8
        }
    }

    /// Words that deny what they stand directly before: `no hope`, `without a single tear`.
    private static let nounNegators: Set<String> = ["no", "without", "nothing", "one", "zero", "lack", "of"]

    /// Those that start another thought even directly after the turning word: `nothing since the funeral`.
    private static let subordinators: Set<String> = ["since", "until", "because", "before", "after", "while"]

    private static let barriers: Set<String> = [
        "and", "but", "because", "although", "though", "while", "when", "if", "until", "since", "so", "yet", "before",
        "after", "which", "nor", "who", "unless", "whereas", "then", "just", "still",
    ]

    /// What the open turns make of the entry at `range`, and where the word that turned it starts.
    static func polarity(
        of range: Range<Int>, under turns: [OpenTurn], in words: DiaryWords
    ) -> (polarity: Polarity, turnedAt: Int?) {
        let isOwned = isOwned(range, in: words)
        let negations = turns.filter { $0.turn == .negate && !isOwned && !isExaggerated(range, by: $0, in: words) }
        let start = turns.first { [.negate, .end, .long, .affirm].contains($0.turn) }?.range.lowerBound
        if turns.contains(where: { $0.turn == .affirm }) { return (.affirmed, start) }
        if turns.contains(where: { $0.turn == .end }) {
            return negations.isEmpty ? (.ended, start) : (.affirmed, start)
        }
        if turns.contains(where: { $0.turn == .long }) { return (.longedFor, start) }
        if negations.count % 2 == 1 { return (.negated, start) }
        return (.affirmed, negations.isEmpty ? nil : start)
    }

    /// `now` sets itself against the past at the start of a clause only: `now I am calm`, not `for now`.
    static func isContrast(_ range: Range<Int>, in words: DiaryWords) -> Bool {
        let start = range.lowerBound
        return words[start].text != "now" || start > 0 && words[start - 1].clause != words[start].clause
    }

    /// `so bored I could dissolve`, `the pain did not stop`: said, but not so.
    static func isOnlyImagined(_ range: Range<Int>, in words: DiaryWords) -> Bool {
        guard range.lowerBound > 0 else { return false }
        return ["could", "can", "would", "to", "not", "never", "should"].contains(words[range.lowerBound - 1].text)
    }

    /// `I never told them about my grief`: what is somebody's own is not denied.
    private static func isOwned(_ range: Range<Int>, in words: DiaryWords) -> Bool {
        guard range.lowerBound > 0 else { return false }
        return ["my", "our", "his", "her", "their", "your"].contains(words[range.lowerBound - 1].text)
    }

    /// `never been happier`, `never felt so alone`, `couldn't be prouder`: the denial says that there is no more of it.
    private static func isExaggerated(_ range: Range<Int>, by turn: OpenTurn, in words: DiaryWords) -> Bool {
        let between = words.words[turn.range.upperBound..<max(turn.range.upperBound, range.lowerBound)].map(\.text)
        let isComparative =
            words[range.lowerBound].text.hasSuffix("er") && !WordForms.bases(of: words[range.lowerBound].text).isEmpty
            || between.contains("more")
        let negator = words[turn.range.lowerBound].text
        let isNever = negator == "never" || negator == "no" || negator == "nothing"
        if isNever && (isComparative || between.contains { ["so", "this", "such"].contains($0) }) { return true }
        let isCould = turn.range.lowerBound > 0 && words[turn.range.lowerBound - 1].text == "could"
        return isCould && isComparative
    }

    /// How much the words around make of an entry: 1 is as it stands in the lexicon.
    static func strength(of range: Range<Int>, under turns: [OpenTurn], in words: DiaryWords) -> Double {
        var strength = 1.0
        for turn in turns {
            switch turn.turn {
            case .intensify: strength *= 1.4
            case .soften: strength *= 0.6
            case .concede: strength *= 0.4
            default: break
            }
        }
        if words.words[range].contains(where: \.isEmphatic) { strength *= 1.3 }
        return min(strength, 2.5)
    }
}
