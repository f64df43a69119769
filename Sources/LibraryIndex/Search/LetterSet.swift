/// The letters that occur in a word as bits, so that most words are told apart by one comparison.
///
/// Different letters may share a bit; a letter that is missing in the set is missing in the word.
enum LetterSet {
    static func letters(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var letters: UInt64 = 0
        var offset = 0
        while offset < word.count {
            let (scalar, length) = decode(word, at: offset)
            letters |= 1 << UInt64(scalar.value & 63)
            offset += length
        }
        return letters
    }

    /// The scalar that starts at `offset` of valid UTF-8, and its length in bytes.
    @inline(__always)
    static func decode(_ word: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = word[offset]
        guard first >= 0x80 else { return (Unicode.Scalar(first), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard offset + length <= word.count else { return ("\u{FFFD}", word.count - offset) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for position in 1..<length { value = value << 6 | UInt32(word[offset + position] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}
