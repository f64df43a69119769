/// A text as the words that the lexicon compares: lower case, without accents, contractions spelled out.
///
/// The marks `?`, `!` and `...`, emoji and single CJK characters are words too. Hyphens separate words.
struct DiaryWords {
    struct Word: Hashable {
        let text: String
        /// The number of the clause, counted through the whole text; commas, dashes and line ends close a clause.
        let clause: Int
        let sentence: Int
        /// Whether it was shouted (`NEVER`) or stretched (`sooo`).
        let isEmphatic: Bool
    }

    private(set) var words: [Word] = []

    private var clause = 0
    private var sentence = 0
    private var current = ""
    private var capitals = 0
    private var letters = 0

    init(_ text: String) {
        words.reserveCapacity(text.utf8.count / 5)
        let scalars = Array(text.unicodeScalars)
        var position = 0
        while position < scalars.count {
            position += read(scalars, at: position)
        }
        endWord()
    }

    var count: Int { words.count }

    subscript(index: Int) -> Word { words[index] }

    /// The words from `range` with spaces between them.
    func phrase(_ range: Range<Int>) -> String {
        words[range].map(\.text).joined(separator: " ")
    }

    /// Takes in the scalar at `position`, and says how many scalars it took.
    private mutating func read(_ scalars: [Unicode.Scalar], at position: Int) -> Int {
        let scalar = scalars[position]
        if Self.lowercase.contains(scalar) {
            current.unicodeScalars.append(scalar)
            letters += 1
            return 1
        }
        let next = position + 1 < scalars.count ? scalars[position + 1] : " "
        switch LetterKind(scalar) {
        case .letter(let folded): append(folded, isCapital: (0x41...0x5A).contains(scalar.value))
        case .dropped: break
        case .ideograph, .emoji: addAlone(String(scalar))
        case .apostrophe:
            if current.isEmpty || !LetterKind(next).isLetter { endWord() } else { current.append("'") }
        case .stop:
            return readStop(scalars, at: position)
        case .exclamation: endSentence(with: "!")
        case .question: endSentence(with: "?")
        case .lineEnd:
            endWord()
            if next == "\n" { endSentence(with: nil) } else { clause += 1 }
        case .clauseMark:
            endWord()
            let isInsideNumber = position > 0 && scalars[position - 1].isDigit && next.isDigit
            if !isInsideNumber { clause += 1 }
        case .hyphen:
            endWord()
            if !LetterKind(next).isLetter || position == 0 || scalars[position - 1] == " " { clause += 1 }
        case .space: endWord()
        }
        return 1
    }

    private static let lowercase: ClosedRange<Unicode.Scalar> = "a"..."z"

    /// A full stop ends the sentence, several are a pause, and one inside a word (`3.30`) only separates.
    private mutating func readStop(_ scalars: [Unicode.Scalar], at position: Int) -> Int {
        var end = position + 1
        while end < scalars.count, LetterKind(scalars[end]) == .stop { end += 1 }
        if end - position > 1 || scalars[position] == "…" {
            endSentence(with: "...")
        } else if end < scalars.count, LetterKind(scalars[end]).isLetter, scalars[position] == "." {
            endWord()
        } else {
            endSentence(with: nil)
        }
        return end - position
    }

    private mutating func append(_ folded: String, isCapital: Bool) {
        current += folded
        letters += 1
        if isCapital { capitals += 1 }
    }

    private mutating func addAlone(_ text: String) {
        endWord()
        words.append(Word(text: text, clause: clause, sentence: sentence, isEmphatic: false))
    }

    private mutating func endSentence(with mark: String?) {
        endWord()
        if let mark, words.last?.text != mark {
            clause += 1
            addAlone(mark)
        }
        clause += 1
        if let last = words.last, last.sentence == sentence { sentence += 1 }
    }

    private mutating func endWord() {
        guard !current.isEmpty else { return }
        let isShouted = letters > 2 && capitals == letters
        let (text, isStretched) = Spelling.unstretched(current)
        for part in Contractions.parts(of: text) {
            let canonical = Spelling.canonical(part)
            words.append(
                Word(text: canonical, clause: clause, sentence: sentence, isEmphatic: isShouted || isStretched))
        }
        current = ""
        capitals = 0
        letters = 0
    }
}
