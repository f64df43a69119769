import Foundation

/// What folding makes of one scalar.
enum FoldedScalar {
    /// The end of a word.
    case boundary
    /// A part of a word.
    case letter(Unicode.Scalar)
    /// A character of a script without spaces, or a pictograph: a word of its own.
    case character(Unicode.Scalar)
    /// A voicing mark that belongs to the kana before it, where Unicode has no composed form.
    case voicing(Unicode.Scalar)

    /// Latin, Greek, Cyrillic, Armenian and Hebrew, folded once.
    private static let table = (0..<0x600).map { value in
        Unicode.Scalar(UInt32(value)).map(decomposed) ?? []
    }

    static func pieces(of scalar: Unicode.Scalar) -> [FoldedScalar] {
        let value = Int(scalar.value)
        return value < table.count ? table[value] : decomposed(scalar)
    }

    private static func decomposed(_ scalar: Unicode.Scalar) -> [FoldedScalar] {
        // Composed syllables and voiced kana stay whole, because their parts would be found in other characters.
        if scalar.isWrittenWithoutSpaces, !scalar.mayBeCompatibilityForm { return [.character(scalar)] }
        return String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.flatMap { part in
            part.properties.lowercaseMapping.unicodeScalars.flatMap(classified)
        }
    }

    private static func classified(_ scalar: Unicode.Scalar) -> [FoldedScalar] {
        if let spelling = scalar.spelling { return spelling.unicodeScalars.map { .letter($0) } }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse, .spacingMark:
            return [scalar.isWrittenWithoutSpaces ? .character(scalar) : .letter(scalar)]
        case .nonspacingMark, .enclosingMark:
            return scalar.isVoicingMark ? [.voicing(scalar)] : []
        case .format:
            return []
        case .otherSymbol:
            return [.character(scalar)]
        default:
            if scalar.isSkinTone { return [] }
            return scalar.isInPictographBlock ? [.character(scalar)] : [.boundary]
        }
    }
}

extension Unicode.Scalar {
    /// Whether this scalar may be a piece of a syllable or a voiced kana: a voicing mark, a jamo, a halfwidth form.
    var mayNeedComposition: Bool {
        switch value {
        case 0x3099...0x309C, 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF, 0xFF61...0xFFDC: true
        default: false
        }
    }

    /// Han, kana, bopomofo, Hangul, Yi, and the scripts of Southeast Asia that put no spaces between words.
    fileprivate var isWrittenWithoutSpaces: Bool {
        switch value {
        case 0x0E01...0x0EFF, 0x0F40...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x1950...0x19DF, 0x2E80...0x2FDF,
            0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035, 0x3038...0x303C, 0x3041...0x3096, 0x309D...0x309F,
            0x30A1...0x30FA, 0x30FC...0x318E, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA48C, 0xA960...0xA97C, 0xA9E0...0xA9FE, 0xAA60...0xAA7F, 0xAC00...0xD7FB, 0xF900...0xFAFF,
            0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// Radicals, compatibility ideographs and jamo, and all of Southeast Asia, whose vowels may be composed.
    fileprivate var mayBeCompatibilityForm: Bool {
        switch value {
        case ..<0x3005, 0x3038...0x303A, 0x309F, 0x30FF, 0x3131...0x318E, 0xF900...0xFAFF, 0x2F800...0x2FA1F: true
        default: false
        }
    }

    fileprivate var isVoicingMark: Bool { value == 0x3099 || value == 0x309A }

    fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

    /// Where later versions of Unicode add emoji.
    fileprivate var isInPictographBlock: Bool { (0x1F000...0x1FAFF).contains(value) }

    /// Letters that no decomposition takes apart, as people type them without their keyboard.
    fileprivate var spelling: String? {
        switch self {
        case "ß": "ss"
        case "æ": "ae"
        case "œ": "oe"
        case "ø": "o"
        case "đ", "ð": "d"
        case "ł": "l"
        case "þ": "th"
        case "ħ": "h"
        case "ı": "i"
        case "ς": "σ"
        default: nil
        }
    }
}
