/// One spelling for words that are written in several ways; the lexicon and the text both go through it.
enum Spelling {
    /// `word` in American spelling where it has one; what comes out need not be a word (`wize`), only the same for both.
    static func canonical(_ word: String) -> String {
        if let known = variants[word] { return known }
        guard word.utf8.count > 5 else { return word }
        let bytes = Array(word.utf8)
        if isSpelledWithS(bytes), let (british, american) = endings.first(where: { word.hasSuffix($0.0) }) {
            return String(word.dropLast(british.utf8.count)) + american
        }
        if bytes.contains(UInt8(ascii: "u")), let root = ourRoots.first(where: { word.hasPrefix($0) }) {
            return String(root.dropLast(2)) + "r" + word.dropFirst(root.utf8.count)
        }
        return word
    }

    /// `word` without the stretching of `sooo` and `yesss`, and whether there was any.
    ///
    /// A letter that stands three times or more is written once, `e` and `o` twice inside a word (`sleeep`, `goood`).
    static func unstretched(_ word: String) -> (String, Bool) {
        guard hasTriple(word) else { return (word, false) }
        var runs: [(byte: UInt8, count: Int)] = []
        for byte in word.utf8 {
            if runs.last?.byte == byte { runs[runs.count - 1].count += 1 } else { runs.append((byte, 1)) }
        }
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        guard runs.contains(where: { $0.count > 2 && letters.contains($0.byte) }) else { return (word, false) }
        var squeezed: [UInt8] = []
        for (index, run) in runs.enumerated() {
            let isInside = index > 0 && index < runs.count - 1
            let isOftenDouble = isInside && (run.byte == UInt8(ascii: "e") || run.byte == UInt8(ascii: "o"))
            let count = run.count > 2 ? (isOftenDouble ? 2 : 1) : run.count
            squeezed.append(contentsOf: repeatElement(run.byte, count: count))
        }
        return (String(decoding: squeezed, as: UTF8.self), true)
    }

    private static func hasTriple(_ word: String) -> Bool {
        var (last, count): (UInt8, Int) = (0, 0)
        for byte in word.utf8 {
            (last, count) = (byte, byte == last ? count + 1 : 1)
            if count > 2 { return true }
        }
        return false
    }

    /// Whether one of `endings` is possible: `s` within the last six letters, after `i` or `y`.
    private static func isSpelledWithS(_ bytes: [UInt8]) -> Bool {
        let tail = bytes.suffix(7)
        return zip(tail, tail.dropFirst()).contains { first, second in
            second == UInt8(ascii: "s") && (first == UInt8(ascii: "i") || first == UInt8(ascii: "y"))
        }
    }

    private static let endings: [(String, String)] = [
        ("ise", "ize"), ("ised", "ized"), ("ises", "izes"), ("ising", "izing"), ("isation", "ization"),
        ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"),
    ]

    private static let ourRoots: [String] = [
        "colour", "favour", "honour", "humour", "labour", "neighbour", "rumour", "savour", "vapour", "harbour",
        "ardour", "fervour", "glamour", "clamour", "odour", "behaviour", "endeavour", "saviour", "splendour", "rigour",
        "vigour", "tumour", "valour", "armour", "flavour",
    ]

    private static let variants: [String: String] = [
        "grey": "gray", "greyness": "grayness", "cosy": "cozy", "cosiness": "coziness", "mum": "mom", "mummy": "mom",
        "mommy": "mom", "mam": "mom", "mama": "mom", "mumma": "mom", "daddy": "dad", "papa": "dad", "pa": "dad",
        "pyjamas": "pajamas", "centre": "center", "theatre": "theater", "sceptical": "skeptical", "learnt": "learned",
        "dreamt": "dreamed", "burnt": "burned", "leapt": "leaped", "spelt": "spelled", "leant": "leaned",
        "favourite": "favorite", "ok": "okay", "alright": "okay", "whilst": "while", "amongst": "among",
        "towards": "toward", "tonite": "tonight", "luv": "love", "thru": "through", "loove": "love", "loong": "long",
        "fulfil": "fulfill", "skilful": "skillful", "ageing": "aging", "moustache": "mustache", "programme": "program",
        "cheque": "check", "practise": "practice", "licence": "license", "defence": "defense",
    ]
}
