import Foundation

/// Writes the folded form of a text, one scalar after the other.
struct TextFolder {
    private enum Position {
        case start
        case inWord
        case afterCharacter
        case atBoundary
    }

    /// Stands between neighbouring characters of scripts without spaces.
    private let joiner: UInt8
    private var output: [UInt8] = []
    private var position = Position.start
    private var wordLength = 0

    private init(joiner: UInt8, capacity: Int) {
        self.joiner = joiner
        output.reserveCapacity(capacity)
    }

    static func fold(_ text: String, joiner: UInt8) -> String {
        var folder = TextFolder(joiner: joiner, capacity: text.utf8.count)
        if !folder.append(text, isComposed: false) {
            folder = TextFolder(joiner: joiner, capacity: text.utf8.count)
            _ = folder.append(text.precomposedStringWithCompatibilityMapping, isComposed: true)
        }
        return String(decoding: folder.output, as: UTF8.self)
    }

    /// - Returns: `false` where the text has to be composed first, because a syllable or a voiced kana may be spread
    ///   over several scalars.
    private mutating func append(_ text: String, isComposed: Bool) -> Bool {
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                append(ascii: UInt8(truncatingIfNeeded: scalar.value))
            } else if isComposed || !scalar.mayNeedComposition {
                append(scalar)
            } else {
                return false
            }
        }
        return true
    }

    @inline(__always)
    private mutating func append(ascii byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            openWord()
            output.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            openWord()
            output.append(byte | 0x20)
        default:
            closeWord()
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FA, 0xAC00...0xD7A3: append(.character(scalar))
        case 0x2010...0x2027: closeWord()
        default:
            for piece in FoldedScalar.pieces(of: scalar) { append(piece) }
        }
    }

    private mutating func append(_ piece: FoldedScalar) {
        switch piece {
        case .boundary:
            closeWord()
        case .letter(let scalar):
            openWord()
            output.append(contentsOf: String(scalar).utf8)
        case .character(let scalar):
            switch position {
            case .start: break
            case .afterCharacter: output.append(joiner)
            case .inWord, .atBoundary: output.append(UInt8(ascii: " "))
            }
            position = .afterCharacter
            output.append(contentsOf: String(scalar).utf8)
        case .voicing(let scalar):
            guard position == .afterCharacter else { return }
            output.append(contentsOf: String(scalar).utf8)
        }
    }

    @inline(__always)
    private mutating func openWord() {
        if position == .inWord, wordLength < FoldedText.maximumWordLength {
            wordLength += 1
            return
        }
        if position != .start { output.append(UInt8(ascii: " ")) }
        position = .inWord
        wordLength = 1
    }

    @inline(__always)
    private mutating func closeWord() {
        if position != .start { position = .atBoundary }
    }
}
