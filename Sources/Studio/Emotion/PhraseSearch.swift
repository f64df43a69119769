/// Finds a lexicon's entries in a text: from left to right, the entry with the most words first.
///
/// Words that a wildcard jumped over are not part of the entry, and may be found by themselves. Takes time
/// proportional to the number of words, for entries and gaps are short.
struct PhraseSearch {
    private struct State {
        let node: Int
        /// How many more words the gap before this node may jump over.
        let skips: Int
        /// The words of the entry so far, as bits counted from its first word.
        let literals: UInt64
    }

    /// The entries that consist of the same words.
    private struct Candidate {
        var nodes: [Int]
        let literals: UInt64

        /// Entries with more words win, then the shorter span.
        func isBetter(than other: UInt64) -> Bool {
            let (mine, theirs) = (literals.nonzeroBitCount, other.nonzeroBitCount)
            return mine != theirs ? mine > theirs : literals < other
        }
    }

    private static let longestGap = 3
    private static let longestEntry = 24

    private let trie: PhraseTrie
    private let symbols: [[PhraseTrie.Symbol]]
    private let words: DiaryWords
    private(set) var matches: [EmotionLexicon.Match] = []

    init(trie: PhraseTrie, symbols: [[PhraseTrie.Symbol]], words: DiaryWords) {
        self.trie = trie
        self.symbols = symbols
        self.words = words
        search()
    }

    private mutating func search() {
        var taken = [Bool](repeating: false, count: symbols.count)
        for start in symbols.indices where !taken[start] && !symbols[start].isEmpty {
            guard let best = longestEntry(from: start, taken: taken) else { continue }
            let length = UInt64.bitWidth - best.literals.leadingZeroBitCount
            for offset in 0..<length where best.literals & (1 << UInt64(offset)) != 0 { taken[start + offset] = true }
            matches.append(match(best.nodes, range: start..<start + length))
        }
    }

    private func match(_ nodes: [Int], range: Range<Int>) -> EmotionLexicon.Match {
        let turn = nodes.lazy.compactMap { trie.turns[$0] }.first
        var votes: [EmotionLexicon.Vote] = []
        for vote in nodes.flatMap({ trie.votes[$0] }) where turn != .ignore { votes.add(vote) }
        return EmotionLexicon.Match(range: range, votes: votes, turn: turn)
    }

    private func longestEntry(from start: Int, taken: [Bool]) -> Candidate? {
        var states = [State(node: PhraseTrie.root, skips: 0, literals: 0)]
        var best: Candidate?
        var position = start
        let end = min(symbols.count, start + Self.longestEntry)
        while position < end, !states.isEmpty, words[position].clause == words[start].clause {
            states = advance(states, over: position, from: start, isTaken: taken[position])
            let isDenied = isDenied(at: position)
            for state in states where !isDenied && trie.isEntry(state.node) && state.skips < 0 {
                let candidate = Candidate(nodes: [state.node], literals: state.literals)
                if let known = best, !candidate.isBetter(than: known.literals) {
                    if known.literals == state.literals { best?.nodes.append(state.node) }
                } else {
                    best = candidate
                }
            }
            position += 1
        }
        return best
    }

    /// `we will` is not what `we will not` begins with.
    private func isDenied(at position: Int) -> Bool {
        position + 1 < words.count && words[position + 1].text == "not"
            && Self.auxiliaries.contains(words[position].text)
    }

    private static let auxiliaries: Set<String> = [
        "will", "would", "can", "could", "shall", "should", "do", "does", "did",
    ]

    /// The states after the word at `position`; `skips` is -1 in a state that has just read a word of its own.
    private func advance(_ states: [State], over position: Int, from start: Int, isTaken: Bool) -> [State] {
        var advanced: [State] = []
        for state in states {
            if state.skips > 0 {
                advanced.append(State(node: state.node, skips: state.skips - 1, literals: state.literals))
            }
            if let next = trie.next(state.node, PhraseTrie.anyWord), position > start {
                appendStates(at: next, literals: state.literals, to: &advanced)
            }
            guard !isTaken else { continue }
            for symbol in symbols[position] {
                guard let next = trie.next(state.node, symbol) else { continue }
                let literals = state.literals | 1 << UInt64(position - start)
                appendStates(at: next, literals: literals, to: &advanced)
            }
        }
        return advanced
    }

    private func appendStates(at node: Int, literals: UInt64, to states: inout [State]) {
        states.append(State(node: node, skips: -1, literals: literals))
        if let gap = trie.next(node, PhraseTrie.gap) {
            states.append(State(node: gap, skips: Self.longestGap, literals: literals))
        }
    }
}
