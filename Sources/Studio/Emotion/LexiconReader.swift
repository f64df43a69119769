import NuraModel

/// Reads lexicon sources into a trie; words are read as those of a text are.
///
/// Works on bytes and remembers each word, for whoever makes one picture waits for the whole lexicon.
struct LexiconReader {
    private typealias Bytes = ArraySlice<UInt8>

    private enum Meaning {
        case vote(EmotionLexicon.Vote)
        case turn(Turn)
    }

    private(set) var themes: [EmotionLexicon.Theme] = []
    private(set) var trie = PhraseTrie()
    private(set) var vocabulary = Vocabulary()
    private var weight = 1.0
    private var knownSymbols: [WordKey: [PhraseTrie.Symbol]] = [:]
    private var knownWords: [WordKey: [String]] = [:]

    init(_ sources: [LexiconSource]) {
        knownSymbols.reserveCapacity(8192)
        knownWords.reserveCapacity(8192)
        for source in sources {
            if let emotion = source.emotion { themes.append(EmotionLexicon.Theme(emotion: emotion)) }
            weight = 1
            for line in Parts(of: Array(source.text.utf8)[...], separatedBy: "\n") {
                if let emotion = source.emotion { read(line, of: emotion) } else { readGrammar(line) }
            }
        }
    }

    /// A heading opens a theme, and other lines belong to the last.
    private mutating func read(_ line: Bytes, of emotion: Emotion) {
        if line.first == UInt8(ascii: "#") {
            themes.append(EmotionLexicon.Theme(emotion: emotion, heading: Self.text(line)))
            return
        }
        var entries = line
        if let first = line.first, Self.digits.contains(first), let space = line.firstIndex(of: UInt8(ascii: " ")),
            let number = Double(Self.text(line[..<space]))
        {
            weight = number
            entries = line[space...]
        }
        read(entries, as: .vote(EmotionLexicon.Vote(theme: themes.count - 1, emotion: emotion, weight: weight)))
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    private mutating func readGrammar(_ line: Bytes) {
        guard let end = line.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: ":") }) else { return }
        let entries = line[(end + 1)...]
        let name = line[..<end]
        if name.first == UInt8(ascii: "<") {
            let members = Parts(of: entries, separatedBy: ",").flatMap { words(of: $0) }
            vocabulary.add(members, toClass: Self.text(name.dropFirst()))
        } else if let turn = Turn(rawValue: Self.text(name)) {
            read(entries, as: .turn(turn))
        }
    }

    private mutating func read(_ entries: Bytes, as meaning: Meaning) {
        for entry in Parts(of: entries, separatedBy: ",") {
            if entry.contains(UInt8(ascii: "{")) {
                for reading in readings(of: entry) { insert(reading, as: meaning) }
            } else {
                insert(entry, as: meaning)
            }
        }
    }

    private mutating func insert(_ entry: Bytes, as meaning: Meaning) {
        var node = PhraseTrie.root
        for word in Parts(of: entry, separatedBy: " ") {
            for symbol in symbols(of: word) { node = trie.child(of: node, at: symbol) }
        }
        guard node != PhraseTrie.root else { return }
        switch meaning {
        case .vote(let vote): trie.add(vote, at: node)
        case .turn(let turn): trie.set(turn, at: node)
        }
    }

    private mutating func symbols(of word: Bytes) -> [PhraseTrie.Symbol] {
        guard let key = WordKey(word) else { return readSymbols(of: word) }
        if let symbols = knownSymbols[key] { return symbols }
        let symbols = readSymbols(of: word)
        knownSymbols[key] = symbols
        return symbols
    }

    private mutating func readSymbols(of word: Bytes) -> [PhraseTrie.Symbol] {
        switch word.first {
        case UInt8(ascii: "_"): return [PhraseTrie.anyWord]
        case UInt8(ascii: "~"): return [PhraseTrie.gap]
        case UInt8(ascii: "<"): return [vocabulary.classSymbol(Self.text(word.dropFirst().dropLast()))]
        case UInt8(ascii: "{"): return [symbol(ofSet: word)]
        default: break
        }
        if word.count == 1 || word.elementsEqual("...".utf8) || word.elementsEqual("'s".utf8) {
            return [vocabulary.symbol(Self.text(word))]
        }
        guard word.last == UInt8(ascii: "!") else { return words(of: word).map { vocabulary.symbol($0) } }
        return words(of: word.dropLast()).map { vocabulary.exactSymbol($0) }
    }

    private static func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

    /// A class without a name: `{glass|window}`.
    private mutating func symbol(ofSet set: Bytes) -> PhraseTrie.Symbol {
        let name = Self.text(set)
        if let symbol = vocabulary.knownClass(name) { return symbol }
        let members = Parts(of: set.dropFirst().dropLast(), separatedBy: "|").flatMap { words(of: $0) }
        return vocabulary.add(members, toClass: name)
    }

    /// Every reading of an entry with `{a|b}` in it; choices of one word each stay together as a class.
    private mutating func readings(of entry: Bytes) -> [Bytes] {
        guard let open = entry.firstIndex(of: UInt8(ascii: "{")),
            let close = entry[open...].firstIndex(of: UInt8(ascii: "}"))
        else { return [entry] }
        var set: [UInt8] = []
        var choices: [Bytes] = []
        for choice in entry[(open + 1)..<close].split(separator: Self.bar, omittingEmptySubsequences: false) {
            if isPlainWord(choice) { set += [Self.bar] + choice } else { choices.append(choice) }
        }
        if !set.isEmpty { choices.append([UInt8(ascii: "{")] + set.dropFirst() + [UInt8(ascii: "}")]) }
        let ends = readings(of: entry[(close + 1)...])
        return choices.flatMap { choice in ends.map { entry[..<open] + choice + $0 } }
    }

    private static let bar = UInt8(ascii: "|")

    private mutating func isPlainWord(_ choice: Bytes) -> Bool {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        return !choice.isEmpty && choice.allSatisfy { letters.contains($0) } && words(of: choice).count == 1
    }

    /// What a word of the lexicon is when a text holds it.
    private mutating func words(of word: Bytes) -> [String] {
        guard let key = WordKey(word) else { return DiaryWords(Self.text(word)).words.map(\.text) }
        if let words = knownWords[key] { return words }
        let words = DiaryWords(Self.text(word)).words.map(\.text)
        knownWords[key] = words
        return words
    }
}

/// A short word as two numbers, which hash faster than text.
private struct WordKey: Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// `nil` for a word of more than sixteen bytes.
    init?(_ word: ArraySlice<UInt8>) {
        guard word.count <= 16 else { return nil }
        for byte in word {
            high = high << 8 | low >> 56
            low = low << 8 | UInt64(byte)
        }
    }
}

/// The parts of a text between marks, without empty ones.
private struct Parts: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>
    private let mark: UInt8

    init(of bytes: ArraySlice<UInt8>, separatedBy mark: Unicode.Scalar) {
        rest = bytes
        self.mark = UInt8(ascii: mark)
    }

    mutating func next() -> ArraySlice<UInt8>? {
        while rest.first == mark { rest.removeFirst() }
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: mark) ?? rest.endIndex
        defer { rest = rest[end...] }
        return rest[..<end]
    }
}
