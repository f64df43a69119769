/// What one Unicode scalar is for the reading of a diary.
enum LetterKind: Equatable {
    /// Part of a word, in lower case and without its accent; digits too.
    case letter(String)
    /// A character that is a word by itself, as in Chinese and Japanese.
    case ideograph
    case emoji
    /// An accent, joiner or variation selector that says nothing here.
    case dropped
    case apostrophe
    case hyphen
    case stop
    case exclamation
    case question
    case clauseMark
    case lineEnd
    case space

    var isLetter: Bool {
        if case .letter = self { true } else { false }
    }

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: self = .letter(String(scalar))
        case 0x41...0x5A: self = .letter(String(Unicode.Scalar(UInt8(scalar.value) + 0x20)))
        case ..<0x80: self = Self.asciiMark(scalar)
        default: self = Self.beyondASCII(scalar)
        }
    }

    private static func asciiMark(_ scalar: Unicode.Scalar) -> LetterKind {
        switch scalar {
        case ".": .stop
        case "!": .exclamation
        case "?": .question
        case ",", ";", ":", "(", ")", "[", "]", "\"", "/": .clauseMark
        case "'", "`": .apostrophe
        case "-": .hyphen
        case "\n", "\r": .lineEnd
        default: .space
        }
    }

    private static func beyondASCII(_ scalar: Unicode.Scalar) -> LetterKind {
        switch scalar.value {
        case 0x2018, 0x2019, 0x02BC: .apostrophe
        case 0x2013, 0x2014, 0x2015, 0x201C, 0x201D, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B, 0x300C, 0x300D: .clauseMark
        case 0x2026, 0x3002, 0xFF0E: .stop
        case 0xFF01, 0x00A1: .exclamation
        case 0xFF1F, 0x00BF: .question
        case 0x2010, 0x2011: .hyphen
        case 0x2028, 0x2029: .lineEnd
        case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0000...0xE01EF: .dropped
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF: .ideograph
        case 0x2600...0x27BF, 0x1F000...0x1FAFF, 0x2B00...0x2BFF: .emoji
        case 0x00C0...0x024F: latin(scalar)
        default: other(scalar)
        }
    }

    private static func other(_ scalar: Unicode.Scalar) -> LetterKind {
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil || scalar.isMark else { return .space }
        return .letter(properties.lowercaseMapping)
    }

    /// Latin letters with accents, by their base letter (the first letter of their canonical decomposition).
    private static func latin(_ scalar: Unicode.Scalar) -> LetterKind {
        switch scalar.value {
        case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: .letter("a")
        case 0xC6, 0xE6: .letter("ae")
        case 0xC7, 0xE7, 0x106...0x10D: .letter("c")
        case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: .letter("e")
        case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: .letter("i")
        case 0xD1, 0xF1, 0x143...0x148: .letter("n")
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: .letter("o")
        case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: .letter("u")
        case 0xDD, 0xFD, 0xFF: .letter("y")
        case 0xDF: .letter("ss")
        case 0x141, 0x142: .letter("l")
        case 0x152, 0x153: .letter("oe")
        case 0x15A...0x161: .letter("s")
        case 0x179...0x17E: .letter("z")
        case 0xD7, 0xF7: .space
        default: .letter(scalar.properties.lowercaseMapping)
        }
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { (0x30...0x39).contains(value) }

    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }
}
