/// The words of a lexicon and the classes they belong to, as numbers.
struct Vocabulary: Sendable {
    private var symbols: [String: PhraseTrie.Symbol] = [:]
    /// Words that stand in the lexicon for exactly this form (`lost!`).
    private var exactSymbols: [String: PhraseTrie.Symbol] = [:]
    private var classes: [String: PhraseTrie.Symbol] = [:]
    private var memberships: [String: [PhraseTrie.Symbol]] = [:]
    private var nextSymbol = PhraseTrie.firstFreeSymbol

    /// The class of `name` with `words` added to it.
    @discardableResult
    mutating func add(_ words: [String], toClass name: String) -> PhraseTrie.Symbol {
        let symbol = classSymbol(name)
        for word in words { memberships[word, default: []].append(symbol) }
        return symbol
    }

    func knownClass(_ name: String) -> PhraseTrie.Symbol? { classes[name] }

    /// For each word of a text, what it may stand for in the lexicon.
    func symbols(in words: DiaryWords) -> [[PhraseTrie.Symbol]] {
        var known: [String: [PhraseTrie.Symbol]] = [:]
        return words.words.map { word in
            if let symbols = known[word.text] { return symbols }
            let symbols = candidates(for: word.text)
            known[word.text] = symbols
            return symbols
        }
    }

    /// The longest word that is looked for; nothing in a lexicon is longer.
    private static let longestWord = 40

    private func candidates(for word: String) -> [PhraseTrie.Symbol] {
        guard word.utf8.count <= Self.longestWord else { return [] }
        var found: [PhraseTrie.Symbol] = []
        if let exact = exactSymbols[word] { found.append(exact) }
        if let symbol = symbols[word] { found.append(symbol) }
        if let classes = memberships[word] { found += classes }
        for base in WordForms.bases(of: word) {
            if let symbol = symbols[base], !found.contains(symbol) { found.append(symbol) }
            for symbol in memberships[base] ?? [] where !found.contains(symbol) { found.append(symbol) }
        }
        return found
    }

    mutating func symbol(_ word: String) -> PhraseTrie.Symbol {
        if let symbol = symbols[word] { return symbol }
        let symbol = makeSymbol()
        symbols[word] = symbol
        return symbol
    }

    mutating func exactSymbol(_ word: String) -> PhraseTrie.Symbol {
        if let symbol = exactSymbols[word] { return symbol }
        let symbol = makeSymbol()
        exactSymbols[word] = symbol
        return symbol
    }

    mutating func classSymbol(_ name: String) -> PhraseTrie.Symbol {
        if let symbol = classes[name] { return symbol }
        let symbol = makeSymbol()
        classes[name] = symbol
        return symbol
    }

    private mutating func makeSymbol() -> PhraseTrie.Symbol {
        defer { nextSymbol += 1 }
        return nextSymbol
    }
}
