/// The texts of a file, gathered chunk by chunk within the limits.
///
/// A text chunk that is malformed inside, though its checksum is right, is passed over: it says nothing about the
/// picture, and other programs show such a file too.
struct TextCollection {
    private(set) var texts: [PNGText] = []
    private(set) var preferred: [String: String] = [:]

    private let limits: PNGLimits
    private var remaining: Int
    private var chunks = 0
    private var ranks: [String: Rank] = [:]

    /// Which kind of chunk is believed where several have the same keyword.
    private enum Rank: Int {
        case plain, compressed, international
    }

    init(_ limits: PNGLimits) {
        self.limits = limits
        remaining = limits.maximumTextBytes
    }

    /// The keyword of a text chunk; `nil` if it is malformed.
    static func keyword(of chunk: Chunk, in bytes: [UInt8]) -> String? {
        var fields = Fields(bytes[chunk.data])
        return fields.terminated(longest: 79).flatMap(Keyword.read)
    }

    /// - Throws: `PNGError` if the texts exceed the limits.
    mutating func add(_ chunk: Chunk, of bytes: [UInt8]) throws(PNGError) {
        chunks += 1
        guard chunks <= limits.maximumTexts else {
            throw PNGError(.tooLarge, "the PNG has more than \(limits.maximumTexts) texts")
        }
        var fields = Fields(bytes[chunk.data])
        guard let keyword = fields.terminated(longest: 79).flatMap(Keyword.read) else { return }
        try spend(keyword.utf8.count)
        switch chunk.type {
        case .plainText:
            try spend(fields.rest.count)
            keep(keyword, Self.guessed(fields.rest), .plain)
        case .compressedText:
            guard fields.byte() == 0, let text = try inflated(fields.rest) else { return }
            keep(keyword, Self.guessed(text[...]), .compressed)
        default:
            guard let text = try international(&fields) else { return }
            keep(keyword, text, .international)
        }
    }

    private mutating func international(_ fields: inout Fields) throws(PNGError) -> String? {
        guard let isCompressed = fields.byte(), isCompressed <= 1, let method = fields.byte(),
            isCompressed == 0 || method == 0,
            fields.terminated(longest: .max) != nil, fields.terminated(longest: .max) != nil
        else { return nil }
        guard isCompressed == 1 else {
            try spend(fields.rest.count)
            return String(decoding: fields.rest, as: UTF8.self)
        }
        return try inflated(fields.rest).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Some programs write UTF-8 where the specification says Latin-1, and hardly any Latin-1 text is UTF-8 by chance.
    private static func guessed(_ bytes: ArraySlice<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self) ?? String(latin1: bytes)
    }

    private mutating func inflated(_ stream: ArraySlice<UInt8>) throws(PNGError) -> [UInt8]? {
        switch try ZlibStream.inflated(stream, limit: remaining) {
        case .bytes(let bytes):
            try spend(bytes.count)
            return bytes
        case .damaged:
            // The work was done all the same: without a price, a file could ask for it a thousand times.
            try spend(min(remaining, stream.count * 4))
            return nil
        case .tooLarge: throw tooMuchText
        }
    }

    private mutating func spend(_ bytes: Int) throws(PNGError) {
        remaining -= bytes
        if remaining < 0 { throw tooMuchText }
    }

    private var tooMuchText: PNGError {
        PNGError(.tooLarge, "the texts of the PNG exceed the limit of \(limits.maximumTextBytes) bytes")
    }

    private mutating func keep(_ keyword: String, _ text: String, _ rank: Rank) {
        texts.append(PNGText(keyword, text))
        if let known = ranks[keyword], known.rawValue >= rank.rawValue { return }
        ranks[keyword] = rank
        preferred[keyword] = text
    }
}

/// Takes the fields of a text chunk apart from the front.
private struct Fields {
    private(set) var rest: ArraySlice<UInt8>

    init(_ data: ArraySlice<UInt8>) {
        rest = data
    }

    mutating func byte() -> UInt8? { rest.popFirst() }

    /// The bytes before the next zero, which is passed over; `nil` if it does not come within `longest` bytes.
    mutating func terminated(longest: Int) -> ArraySlice<UInt8>? {
        let window = longest < rest.count ? rest.prefix(longest + 1) : rest
        guard let end = window.firstIndex(of: 0) else { return nil }
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
    }
}
