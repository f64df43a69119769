/// How texts are laid out in the chunks that hold them (PNG specification, 11.3.3).
enum TextChunk {
    /// The chunks that hold `texts`, in their order.
    ///
    /// - Throws: `PNGError` if a keyword is not allowed, or the texts exceed what a reader would accept.
    static func chunks(for texts: [PNGText], _ limits: PNGLimits) throws(PNGError) -> [NewChunk] {
        guard texts.count <= limits.maximumTexts else {
            throw PNGError(.tooLarge, "\(texts.count) texts do not fit the limit of \(limits.maximumTexts)")
        }
        var chunks: [NewChunk] = []
        var total = 0
        for text in texts {
            chunks.append(try chunk(for: text))
            total += text.keyword.utf8.count + text.text.utf8.count * 2
        }
        guard total <= limits.maximumTextBytes else {
            throw PNGError(.tooLarge, "the texts of the image exceed the limit of \(limits.maximumTextBytes) bytes")
        }
        return chunks
    }

    /// tEXt where Latin-1 holds the text and no reader can take it for UTF-8, else iTXt. XMP is always iTXt.
    private static func chunk(for text: PNGText) throws(PNGError) -> NewChunk {
        guard let keyword = Keyword.latin1(text.keyword) else {
            throw PNGError(
                .invalidText,
                "“\(text.keyword)” cannot be the keyword of a text in a PNG: 1 to 79 printable Latin-1 characters "
                    + "with single spaces between them can")
        }
        let words = writable(text.text)
        if text.keyword != PNGText.xmpKeyword, let plain = unambiguousLatin1(words) {
            return NewChunk(type: .plainText, data: keyword + [0] + plain)
        }
        // Not compressed, no language, no translated keyword.
        return NewChunk(type: .internationalText, data: keyword + [0, 0, 0, 0, 0] + Array(words.utf8))
    }

    /// U+0000 would end the text early in most readers.
    private static func writable(_ text: String) -> String {
        guard text.utf8.contains(0) else { return text }
        return String(decoding: text.utf16.map { $0 == 0 ? 0xFFFD : $0 }, as: UTF16.self)
    }

    /// The text in Latin-1, unless its bytes beyond ASCII happen to be UTF-8 too: readers would show another text.
    private static func unambiguousLatin1(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isASCII = true
        for scalar in text.unicodeScalars {
            guard let byte = UInt8(exactly: scalar.value) else { return nil }
            bytes.append(byte)
            if byte >= 0x80 { isASCII = false }
        }
        return isASCII || String(validating: bytes, as: UTF8.self) == nil ? bytes : nil
    }
}

/// The keyword of a text chunk.
enum Keyword {
    /// The bytes to write; `nil` if the specification does not allow the keyword.
    static func latin1(_ keyword: String) -> [UInt8]? {
        let bytes = keyword.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
        guard bytes.count == keyword.unicodeScalars.count, (1...79).contains(bytes.count),
            bytes.allSatisfy({ (0x20...0x7E).contains($0) || $0 >= 0xA1 }),
            bytes.first != space, bytes.last != space,
            !zip(bytes, bytes.dropFirst()).contains(where: { $0 == space && $1 == space })
        else { return nil }
        return bytes
    }

    /// The keyword that a file holds; `nil` if it has no length that is allowed. Other flaws are forgiven.
    static func read(_ bytes: ArraySlice<UInt8>) -> String? {
        (1...79).contains(bytes.count) ? String(latin1: bytes) : nil
    }

    private static let space: UInt8 = 0x20
}

extension String {
    init(latin1 bytes: some Sequence<UInt8>) {
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
        self.init(scalars)
    }
}
