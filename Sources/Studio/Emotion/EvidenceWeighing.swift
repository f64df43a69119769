import NuraModel

/// Turns the entries found in a text into evidence: who speaks for what, and how loudly.
///
/// The rules are those of `Scope`; each looks at a few words around, so that weighing takes time proportional to the text.
struct EvidenceWeighing {
    private let words: DiaryWords
    private let matches: [EmotionLexicon.Match]
    private let lexicon: EmotionLexicon
    private var findings: [Finding] = []
    private var turns: [Scope.OpenTurn] = []
    private var contrasts: [Int: Int] = [:]

    init(words: DiaryWords, matches: [EmotionLexicon.Match], lexicon: EmotionLexicon) {
        self.words = words
        self.matches = matches
        self.lexicon = lexicon
        collect()
    }

    /// The evidence in reading order.
    var evidence: [EmotionReading.Evidence] {
        let emphasis = TextEmphasis(words: words, contrasts: contrasts)
        return findings.flatMap { finding -> [EmotionReading.Evidence] in
            let phrase = words.phrase(finding.shownRange)
            let certainty = 1 + 0.1 * Double(min(finding.range.count, 6) - 1)
            let factor = certainty * finding.strength * emphasis.factor(at: finding.range.lowerBound)
            return votes(of: finding).map { vote in
                EmotionReading.Evidence(emotion: vote.emotion, words: phrase, weight: vote.weight * factor)
            }
        }
    }

    /// What the finding says after all: several themes may turn into the same emotion.
    private func votes(of finding: Finding) -> [EmotionLexicon.Vote] {
        var votes: [EmotionLexicon.Vote] = []
        for vote in finding.votes {
            guard let said = finding.polarity.applied(to: lexicon.themes[vote.theme]) else { continue }
            votes.add(.init(theme: vote.theme, emotion: said.emotion, weight: vote.weight * said.factor))
        }
        return votes
    }

    private mutating func collect() {
        for match in matches {
            if let turn = match.turn { take(turn, match.range) }
            if !match.votes.isEmpty { findings.append(finding(for: match)) }
        }
    }

    private mutating func take(_ turn: Turn, _ range: Range<Int>) {
        switch turn {
        case .endBefore, .anyMore:
            endLastFinding(before: range, turn)
        case .contrast:
            if Scope.isContrast(range, in: words) { contrasts[words[range.lowerBound].sentence] = range.lowerBound }
        case .ignore:
            break
        case .negate, .end, .long, .affirm, .intensify, .soften, .concede:
            turns.append(Scope.OpenTurn(turn: turn, range: range, reach: Scope.reach(of: turn, at: range, in: words)))
        }
    }

    private mutating func finding(for match: EmotionLexicon.Match) -> Finding {
        turns.removeAll { $0.reach.upperBound <= match.range.lowerBound }
        let open = turns.filter { $0.reach.contains(match.range.lowerBound) }
        return Finding(match: match, turns: open, words: words)
    }

    /// Whether the finding is more than a hint, and stands shortly before `range` in the same clause.
    private func isFeeling(_ finding: Finding, before range: Range<Int>) -> Bool {
        words[finding.range.lowerBound].clause == words[range.lowerBound].clause
            && range.lowerBound - finding.range.upperBound < Scope.longestLookBack
            && finding.votes.contains { $0.weight >= 1.5 }
    }

    /// `the fear lifted`, `not afraid any more`: the last feeling of the clause is over.
    private mutating func endLastFinding(before range: Range<Int>, _ turn: Turn) {
        let near = findings.indices.suffix(Scope.longestLookBack).reversed()
        guard let last = near.first(where: { isFeeling(findings[$0], before: range) }) else { return }
        if turn == .anyMore && findings[last].polarity == .affirmed { return }
        if turn == .endBefore && Scope.isOnlyImagined(range, in: words) { return }
        findings[last].end(at: range)
    }
}
