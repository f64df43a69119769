// What Python's regular expressions and `strip` count as word, space and digit: the format is what they read.

extension Unicode.Scalar {
    var isWord: Bool {
        if value < 0x80 { return isASCIIWord }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    private var isASCIIWord: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "_": true
        default: false
        }
    }

    var isInKey: Bool { isWord || self == " " || self == "-" || self == "/" }

    /// Python counts the four information separators as space, Unicode does not.
    var isSpace: Bool { properties.isWhitespace || (0x1C...0x1F).contains(value) }
}

extension String {
    var trimmingWhitespace: String {
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.isSpace }),
            let last = scalars.lastIndex(where: { !$0.isSpace })
        else { return "" }
        return String(scalars[start...last])
    }

    /// Digits alone, at least one.
    var isNumber: Bool {
        !isEmpty && unicodeScalars.allSatisfy { $0.properties.generalCategory == .decimalNumber }
    }
}
