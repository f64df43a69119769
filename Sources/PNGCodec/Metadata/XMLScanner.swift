/// Reads the tags and texts of an XML document one after the other, without building anything.
///
/// It knows what an XMP packet needs: elements, attributes, text, CDATA, comments, processing instructions, the five
/// named entities and numbered characters. A document type declaration, with which XML bombs begin, is refused. It
/// looks at every byte a bounded number of times.
struct XMLScanner {
    enum Token {
        /// `isEmpty` for `<a/>`, which no end follows.
        case start(name: Substring, attributes: [(name: Substring, value: String)], isEmpty: Bool)
        case end(name: Substring)
        case text(String)
    }

    private var rest: Substring.UTF8View
    /// Whether the document ended, or stopped being XML.
    private(set) var isMalformed = false

    init(_ text: String) {
        rest = text[...].utf8
    }

    /// The next token; `nil` at the end of the document and where it stops being XML.
    mutating func next() -> Token? {
        while !rest.isEmpty, !isMalformed {
            if let token = step() { return token }
        }
        return nil
    }

    /// `nil` for what is passed over, and on an error.
    private mutating func step() -> Token? {
        guard rest.first == UInt8(ascii: "<") else { return .text(Self.decoded(take(until: "<"))) }
        if skip("<!--") { return dropping(through: "-->") }
        if skip("<?") { return dropping(through: "?>") }
        if skip("<![CDATA[") { return through("]]>").map { .text(String($0)) } }
        if skip("<!") { return failing() }
        if skip("</") { return through(">").map { .end(name: Self.name(at: $0)) } }
        _ = skip("<")
        return startTag()
    }

    private mutating func startTag() -> Token? {
        let name = takeName()
        guard !name.isEmpty else { return failing() }
        var attributes: [(name: Substring, value: String)] = []
        while true {
            skipSpace()
            if skip("/>") { return .start(name: name, attributes: attributes, isEmpty: true) }
            if skip(">") { return .start(name: name, attributes: attributes, isEmpty: false) }
            guard let attribute = attribute() else { return failing() }
            attributes.append(attribute)
        }
    }

    private mutating func attribute() -> (name: Substring, value: String)? {
        let name = takeName()
        skipSpace()
        guard !name.isEmpty, skip("=") else { return nil }
        skipSpace()
        for quote in ["\"", "'"] as [StaticString] where skip(quote) {
            return through(quote).map { (name, Self.decoded($0)) }
        }
        return nil
    }

    private mutating func failing() -> Token? {
        isMalformed = true
        return nil
    }

    private mutating func dropping(through mark: StaticString) -> Token? {
        _ = through(mark)
        return nil
    }

    /// What stands before `mark`, which is passed over too; without it the document is malformed.
    private mutating func through(_ mark: StaticString) -> Substring? {
        let bytes = mark.withUTF8Buffer { Array($0) }
        var candidate = rest
        while let start = candidate.firstIndex(of: bytes[0]) {
            candidate = candidate[start...]
            if candidate.starts(with: bytes) {
                let before = Substring(rest[..<start])
                rest = candidate.dropFirst(bytes.count)
                return before
            }
            candidate = candidate.dropFirst()
        }
        isMalformed = true
        return nil
    }

    private mutating func skip(_ mark: StaticString) -> Bool {
        let count = mark.utf8CodeUnitCount
        guard mark.withUTF8Buffer({ rest.starts(with: $0) }) else { return false }
        rest = rest.dropFirst(count)
        return true
    }

    private mutating func take(until stop: Unicode.Scalar) -> Substring {
        let end = rest.firstIndex(of: UInt8(ascii: stop)) ?? rest.endIndex
        defer { rest = rest[end...] }
        return Substring(rest[..<end])
    }

    private mutating func takeName() -> Substring {
        let name = Self.name(at: Substring(rest))
        rest = rest.dropFirst(name.utf8.count)
        return name
    }

    private mutating func skipSpace() {
        rest = rest.drop { Self.space.contains($0) }
    }

    private static func name(at text: Substring) -> Substring {
        Substring(text.utf8.prefix { !space.contains($0) && !nameEnds.contains($0) })
    }

    private static let space: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    private static let nameEnds = Array("<>/=\"'".utf8)
}

extension XMLScanner {
    /// The text with its references resolved; those it does not know stay as they are.
    private static func decoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        var output = ""
        var rest = text.utf8
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            output += Substring(rest[..<start])
            rest = rest[start...].dropFirst()
            let name = rest.prefix(12).prefix { $0 != UInt8(ascii: ";") }
            let isEnded = name.endIndex < rest.endIndex && rest[name.endIndex] == UInt8(ascii: ";")
            if isEnded, let scalar = scalar(named: Substring(name)) {
                output.unicodeScalars.append(scalar)
                rest = rest[name.endIndex...].dropFirst()
            } else {
                output += "&"
            }
        }
        return output + Substring(rest)
    }

    private static func scalar(named name: Substring) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        if name.hasPrefix("#x") { return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
        return nil
    }
}
