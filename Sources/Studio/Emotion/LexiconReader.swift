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
    private var known: [WordKey: [PhraseTrie.Symbol]] = [:]

    init(_ sources: [LexiconSource]) {
        known.reserveCapacity(8192)
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
            let members = Parts(of: entries, separatedBy: ",").compactMap { Self.word($0) }
            vocabulary.add(members, toClass: Self.text(name.dropFirst()))
        } else if let turn = Turn(rawValue: Self.text(name)) {
            read(entries, as: .turn(turn))
        }
    }

    private mutating func read(_ entries: Bytes, as meaning: Meaning) {
        for entry in Parts(of: entries, separatedBy: ",") {
            if entry.contains(UInt8(ascii: "{")) {
                for reading in Self.readings(of: entry) { insert(reading, as: meaning) }
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
        guard let key = WordKey(word) else { return readSymbols(of: Self.text(word)) }
        if let symbols = known[key] { return symbols }
        let symbols = readSymbols(of: Self.text(word))
        known[key] = symbols
        return symbols
    }

    private mutating func readSymbols(of word: String) -> [PhraseTrie.Symbol] {
        switch word {
        case "_": return [PhraseTrie.anyWord]
        case "~": return [PhraseTrie.gap]
        case "!", "?", "...", "'s": return [vocabulary.symbol(word)]
        default: break
        }
        if word.utf8.first == UInt8(ascii: "{") { return [symbol(ofSet: word)] }
        if word.utf8.first == UInt8(ascii: "<") { return [vocabulary.classSymbol(String(word.dropFirst().dropLast()))] }
        let isExact = word.utf8.last == UInt8(ascii: "!")
        return DiaryWords(isExact ? String(word.dropLast()) : word).words.map { word in
            isExact ? vocabulary.exactSymbol(word.text) : vocabulary.symbol(word.text)
        }
    }

    private static func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func word(_ bytes: Bytes) -> String? {
        let words = DiaryWords(text(bytes)).words
        return words.count == 1 ? words[0].text : nil
    }

    /// A class without a name: `{glass|window}`.
    private mutating func symbol(ofSet set: String) -> PhraseTrie.Symbol {
        if let symbol = vocabulary.knownClass(set) { return symbol }
        let members = Parts(of: Array(set.utf8.dropFirst().dropLast())[...], separatedBy: "|")
        return vocabulary.add(members.compactMap { Self.word($0) }, toClass: set)
    }

    /// Every reading of an entry with `{a|b}` in it; choices of one word each stay together as a class.
    private static func readings(of entry: Bytes) -> [Bytes] {
        guard let open = entry.firstIndex(of: UInt8(ascii: "{")),
            let close = entry[open...].firstIndex(of: UInt8(ascii: "}"))
        else { return [entry] }
        let choices = entry[(open + 1)..<close].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        let words = choices.filter { isWord($0) }
        let others = choices.filter { !isWord($0) }
        let set = words.count > 1 ? [[UInt8(ascii: "{")] + words.joined(separator: [UInt8(ascii: "|")]) + [UInt8(ascii: "}")]] : words.map { Array($0) }
        let ends = readings(of: entry[(close + 1)...])
        return (set + others.map { Array($0) }).flatMap { choice in ends.map { entry[..<open] + choice + $0 } }
    }

    /// Whether a choice is one plain word.
    private static func isWord(_ choice: Bytes) -> Bool {
        !choice.isEmpty && choice.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } && word(choice) != nil
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
