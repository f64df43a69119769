/// How well a word of a text matches a word of a query, best first.
enum Closeness: Int, Comparable {
    case exact
    case prefix
    case part
    /// As many edits apart as a typing mistake may be.
    case mistake

    static func < (left: Closeness, right: Closeness) -> Bool { left.rawValue < right.rawValue }
}

/// One folded word of a query, ready to be compared with many folded words.
///
/// A typing mistake is one edit in words of four to seven letters and two edits from eight; an edit is a missing, an
/// extra or a wrong letter, or two neighbours swapped (optimal string alignment). Words with digits have none: `2023`
/// is not a mistyped `2024`.
struct WordPattern {
    private let word: [UInt8]
    private let scalars: [Unicode.Scalar]
    private let letters: UInt64
    private let tolerance: Int

    init(_ word: some StringProtocol) {
        self.word = Array(word.utf8)
        scalars = Array(word.unicodeScalars)
        letters = self.word.withUnsafeBufferPointer(LetterSet.letters)
        let hasDigit = scalars.contains { $0.properties.numericType != nil }
        tolerance = hasDigit || scalars.count < 4 ? 0 : scalars.count < 8 ? 1 : 2
    }

    /// How well `other`, a folded word in UTF-8, matches; `nil` if it does not.
    func closeness(of other: UnsafeBufferPointer<UInt8>) -> Closeness? {
        // Without a tolerance the letters rule out nothing that the comparison itself does not rule out as fast.
        closeness(of: other, letters: tolerance == 0 ? letters : LetterSet.letters(of: other))
    }

    /// - Parameter letters: `LetterSet.letters(of: other)`, which rules most words out.
    func closeness(of other: UnsafeBufferPointer<UInt8>, letters otherLetters: UInt64) -> Closeness? {
        let missing = (letters & ~otherLetters).nonzeroBitCount
        if missing == 0, other.count >= word.count, let place = place(in: other) {
            guard place == 0 else { return .part }
            return other.count == word.count ? .exact : .prefix
        }
        guard tolerance > 0, missing <= tolerance, (otherLetters & ~letters).nonzeroBitCount <= tolerance,
            other.count <= word.count + tolerance * 4, word.count <= other.count + tolerance * 4
        else { return nil }
        return isMistake(other) ? .mistake : nil
    }

    /// Where `word` stands in `other`, in bytes.
    private func place(in other: UnsafeBufferPointer<UInt8>) -> Int? {
        word.withUnsafeBufferPointer { word in
            (0...(other.count - word.count)).first { start in
                for offset in 0..<word.count where other[start + offset] != word[offset] { return false }
                return true
            }
        }
    }

    private func isMistake(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        // A word is at most a hundred scalars long.
        withUnsafeTemporaryAllocation(of: Unicode.Scalar.self, capacity: other.count) { otherScalars in
            var count = 0
            var offset = 0
            while offset < other.count {
                let (scalar, length) = LetterSet.decode(other, at: offset)
                otherScalars.initializeElement(at: count, to: scalar)
                count += 1
                offset += length
            }
            let decoded = UnsafeBufferPointer(rebasing: otherScalars[..<count])
            return abs(count - scalars.count) <= tolerance
                && scalars.withUnsafeBufferPointer { EditDistance.isAtMost(tolerance, between: $0, and: decoded) }
        }
    }
}
