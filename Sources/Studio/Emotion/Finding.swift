import NuraModel

/// What the words around an entry make of it.
enum Polarity: Hashable {
    case affirmed
    case negated
    case ended
    case longedFor

    /// The emotion that `theme` speaks for under this polarity, with how much of its weight; `nil` for silence.
    func applied(to theme: EmotionLexicon.Theme) -> EmotionLexicon.Shift? {
        switch self {
        case .affirmed: return EmotionLexicon.Shift(emotion: theme.emotion, factor: 1)
        case .negated: return theme.negated
        case .ended: return theme.ended
        case .longedFor:
            let isMissed = theme.emotion != .melancholic && theme.emotion != .mysterious
            return EmotionLexicon.Shift(
                emotion: isMissed ? .melancholic : theme.emotion, factor: isMissed ? 0.8 : 1)
        }
    }
}

/// An entry with its surroundings taken into account.
struct Finding {
    let range: Range<Int>
    let votes: [EmotionLexicon.Vote]
    private(set) var polarity: Polarity
    private(set) var strength: Double
    /// The entry's words with the word that turned it.
    private(set) var shownRange: Range<Int>

    init(match: EmotionLexicon.Match, turns: [Scope.OpenTurn], words: DiaryWords) {
        range = match.range
        votes = match.votes
        let reading = Scope.polarity(of: match.range, under: turns, in: words)
        polarity = reading.polarity
        strength = Scope.strength(of: match.range, under: turns, in: words)
        shownRange = (reading.turnedAt ?? range.lowerBound)..<range.upperBound
    }

    /// Marks the feeling as over because of the words at `other`, which come after it.
    mutating func end(at other: Range<Int>) {
        polarity = .ended
        shownRange = shownRange.lowerBound..<other.upperBound
    }
}
