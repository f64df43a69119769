/// The status and the fields of an answer.
struct ResponseHead: Sendable {
    let status: Int
    let headers: HTTPHeaders
}

/// Reads the lines of an answer's header as they come, past interim answers (1xx) and up to the empty line.
struct ResponseHeadReader {
    /// Why a header is not taken.
    enum Refusal: Error {
        case tooLong
        case malformed
    }

    private var bytesLeft: Int
    private var status: Int?
    private var fields: [(name: String, value: String)] = []
    /// Whether the empty line was there.
    private(set) var isComplete = false

    /// - Parameter limit: most bytes of all lines together.
    init(limit: Int) {
        bytesLeft = limit
    }

    /// Takes the next line, with or without its end; returns the head with the empty line that ends it.
    /// Lines after that are trailers, which nobody asked for.
    mutating func take(_ line: some Collection<UInt8>) throws(Refusal) -> ResponseHead? {
        bytesLeft -= line.count
        guard bytesLeft >= 0 else { throw .tooLong }
        guard !isComplete else { return nil }
        let text = Self.text(line)
        guard let status else {
            status = try Self.status(text)
            return nil
        }
        if text.isEmpty { return complete(status) }
        if let first = text.utf8.first, first == 0x20 || first == 0x09 {
            try continueField(with: text)
        } else {
            try addField(text)
        }
        return nil
    }

    private mutating func complete(_ status: Int) -> ResponseHead? {
        guard status >= 200 else {
            (self.status, fields) = (nil, [])
            return nil
        }
        isComplete = true
        var headers = HTTPHeaders()
        for field in fields { headers.add(field.name, field.value) }
        return ResponseHead(status: status, headers: headers)
    }

    private mutating func addField(_ text: String) throws(Refusal) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else {
            throw .malformed
        }
        let (name, value) = (String(text[..<colon]), Self.trimmed(text[text.utf8.index(after: colon)...]))
        // libcurl would undo other encodings by itself, however large the result.
        if name.isSameFieldName(as: "Transfer-Encoding"), !["chunked", "identity"].contains(value.lowercased()) {
            throw .malformed
        }
        fields.append((name, value))
    }

    /// A folded line (RFC 9112, section 5.2).
    private mutating func continueField(with text: String) throws(Refusal) {
        guard let last = fields.popLast() else { throw .malformed }
        fields.append((last.name, Self.trimmed(Substring(last.value + " " + Self.trimmed(text[...])))))
    }

    private static func status(_ line: String) throws(Refusal) -> Int {
        let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        // 101 would be an upgrade that nobody asked for.
        guard words.count >= 2, words[0].hasPrefix("HTTP/"), words[1].utf8.count == 3, let status = Int(words[1]),
            (100...999).contains(status), status != 101
        else { throw .malformed }
        return status
    }

    private static func trimmed(_ text: Substring) -> String {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        guard let first = text.utf8.firstIndex(where: { !isBlank($0) }),
            let last = text.utf8.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(Substring(text.utf8[first...last]))
    }

    /// UTF-8 where it is that, else Latin-1, as fields once were.
    private static func text(_ line: some Collection<UInt8>) -> String {
        var bytes = Array(line)
        while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
        return String(validating: bytes, as: UTF8.self) ?? String(String.UnicodeScalarView(bytes.map { .init($0) }))
    }
}
