/// A text as its words in reading order, with the pauses between them.
///
/// Addresses of web pages and mail are left out, and so are the marks of Markdown.
struct ReadText: Hashable, Sendable {
    let words: [TextWord]

    init(_ text: String) {
        var reader = WordReader()
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            reader.read(line: line)
        }
        words = reader.words
    }

    /// Words as a person counts them: every character of a script without spaces is one, emoji are none.
    var wordCount: Int { words.count { $0.script != .emoji } }

    /// Whether it is written in capitals, so that capitals say nothing about names.
    var isShouting: Bool {
        var capitals = 0
        var others = 0
        for character in words.lazy.filter({ $0.script == .latin && $0.spelling.count > 1 }).flatMap(\.spelling) {
            if character.isUppercase { capitals += 1 } else if character.isLowercase { others += 1 }
        }
        return capitals > 6 && capitals > others * 2
    }

    /// The word at `index`, or nothing beyond either end.
    func word(at index: Int) -> TextWord? {
        words.indices.contains(index) ? words[index] : nil
    }
}

/// Cuts lines into words.
private struct WordReader {
    private(set) var words: [TextWord] = []
    private var pause: TextWord.Pause? = .sentence
    private var spelling = ""

    mutating func read(line: Substring) {
        let marks = line.prefix { $0.isWhitespace || "#>*-+•".contains($0) }
        if line.allSatisfy(\.isWhitespace) || marks.contains(where: { !$0.isWhitespace }) {
            rest(.sentence)
        }
        for chunk in line.dropFirst(marks.count).split(whereSeparator: \.isWhitespace) {
            read(chunk: Self.withoutAddresses(chunk))
            endWord()
        }
        rest(.line)
    }

    private mutating func read(chunk: Substring) {
        var index = chunk.startIndex
        while index < chunk.endIndex {
            let character = chunk[index]
            let next = chunk.index(after: index)
            defer { index = next }
            if character.isUnspacedScript {
                endWord()
                append(String(character), script: .unspaced)
            } else if character.isLetter || character.isNumber {
                spelling.append(character)
            } else if character.isApostrophe || character == "-" || character == "‐", !spelling.isEmpty,
                next < chunk.endIndex, chunk[next].isLetter, !chunk[next].isUnspacedScript
            {
                spelling.append(character)
            } else {
                endWord()
                if character.isDrawnEmoji {
                    append(String(character), script: .emoji)
                } else if let mark = character.pause {
                    rest(mark)
                }
            }
        }
    }

    private mutating func rest(_ mark: TextWord.Pause) {
        pause = max(pause ?? mark, mark)
    }

    private mutating func endWord() {
        guard !spelling.isEmpty else { return }
        let script: TextWord.Script =
            if spelling.allSatisfy(\.isNumber) {
                .number
            } else if spelling.allSatisfy({ !$0.isLetter || $0.isLatinLetter }) {
                .latin
            } else {
                .spaced
            }
        append(spelling, script: script)
        spelling = ""
    }

    private mutating func append(_ spelling: String, script: TextWord.Script) {
        var folded = spelling.lowercased()
        if folded.contains("’") { folded = String(folded.map { $0 == "’" ? "'" : $0 }) }
        words.append(TextWord(spelling: spelling, folded: folded, script: script, pauseBefore: pause))
        pause = nil
    }

    /// A run of characters without the addresses in it: `[the sea](https://a.example)` is `[the sea](`.
    private static func withoutAddresses(_ chunk: Substring) -> Substring {
        let bytes = chunk.utf8
        guard
            bytes.contains(UInt8(ascii: "/")) || bytes.contains(UInt8(ascii: "@")) || bytes.contains(UInt8(ascii: "."))
        else { return chunk }
        if let at = chunk.firstIndex(of: "@"), at != chunk.startIndex, chunk[at...].contains(".") { return "" }
        let folded = chunk.lowercased()
        guard
            let start = ["http:", "https:", "www.", "ftp:", "file:", "mailto:"].compactMap({ folded.offset(of: $0) })
                .min()
        else { return chunk }
        return chunk.prefix(start)
    }
}

extension String {
    /// How many characters stand before the first `part`.
    fileprivate func offset(of part: String) -> Int? {
        var offset = 0
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(part) { return offset }
            rest.removeFirst()
            offset += 1
        }
        return nil
    }
}

extension Character {
    var isApostrophe: Bool { self == "'" || self == "’" }

    /// Han, kana, bopomofo, Thai, Lao, Burmese and Khmer: scripts that do not put spaces between words.
    var isUnspacedScript: Bool {
        guard let scalar = unicodeScalars.first, isLetter else { return false }
        return switch scalar.value {
        case 0x0E01...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3041...0x312F, 0x31F0...0x31FF,
            0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x2_0000...0x3_FFFF:
            true
        default: false
        }
    }

    var isLatinLetter: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: true
        default: false
        }
    }

    /// A picture character, not a digit or a sign that merely has an emoji form.
    var isDrawnEmoji: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return scalar.properties.isEmojiPresentation
            || scalar.properties.isEmoji && scalar.value > 0x2000
                && (unicodeScalars.count > 1 || scalar.value >= 0x2600)
    }

    fileprivate var pause: TextWord.Pause? {
        switch self {
        case ".", "!", "?", "…", ";", "。", "！", "？", "．", "｡", "։", "؟", "۔", "।": .sentence
        case ",", ":", "(", ")", "[", "]", "—", "–", "|", "、", "，", "：", "؛", "،", "\"", "“", "”", "«", "»", "「", "」",
            "/", "-":
            .comma
        default: nil
        }
    }
}
