import NuraModel

extension XMPPacket {
    /// Most that is read, in bytes, and how deep elements may nest.
    private static let maximumBytes = 4 << 20
    private static let maximumDepth = 64

    /// Reads a packet that any program wrote: properties as elements or as attributes, under any prefix.
    ///
    /// - Returns: `nil` if the text holds no RDF, is no XML, declares a document type, or is larger than 4 MiB.
    package init?(parsing text: String) {
        guard text.utf8.count <= Self.maximumBytes else { return nil }
        var scanner = XMLScanner(text)
        var reader = PropertyReader(maximumDepth: Self.maximumDepth)
        while let token = scanner.next() {
            guard reader.accept(token) else { return nil }
        }
        guard !scanner.isMalformed, reader.hasRDF else { return nil }
        self = reader.packet
    }
}

/// Follows the tags of a packet and gathers the properties that a picture has.
private struct PropertyReader {
    private(set) var packet = XMPPacket()
    private(set) var hasRDF = false

    private let maximumDepth: Int
    /// What the elements around the present place are.
    private var path: [Element] = []
    private var names = NameTable()
    private var words = ""
    private var language: String?
    /// The language in which title and description were found.
    private var titles: [Property: String] = [:]

    private enum Element: Equatable {
        case rdf, item, property(Property), other
    }

    enum Property {
        case title, description, subject, createDate, digitalSourceType
    }

    init(maximumDepth: Int) {
        self.maximumDepth = maximumDepth
    }

    /// Whether the document may go on: its elements close in order and nest no deeper than allowed.
    mutating func accept(_ token: XMLScanner.Token) -> Bool {
        switch token {
        case .text(let text):
            if !path.isEmpty { words += text }
            return true
        case .start(let name, let attributes, let isEmpty):
            guard path.count < maximumDepth else { return false }
            open(name, attributes)
            if isEmpty { close() }
            return true
        case .end:
            guard !path.isEmpty else { return false }
            close()
            return true
        }
    }

    private mutating func open(_ name: Substring, _ attributes: [(name: Substring, value: String)]) {
        for attribute in attributes { names.declare(attribute.name, attribute.value) }
        let element = element(names.resolve(name))
        if element == .rdf { hasRDF = true }
        language = attributes.first { $0.name == "xml:lang" }?.value
        for attribute in attributes {
            switch names.resolve(attribute.name) {
            case (.rdf, "resource"):
                if case .property(let property) = element { take(attribute.value, for: property) }
            case let name:
                if case .property(let property) = self.element(name) { take(attribute.value, for: property) }
            }
        }
        path.append(element)
        words = ""
    }

    private mutating func close() {
        let element = path.removeLast()
        let text = words
        words = ""
        switch (element, path.last(where: { $0 != .other })) {
        case (.property(let property), _) where !text.trimmingWhitespace.isEmpty: take(text, for: property)
        case (.item, .property(let property)): take(text, for: property)
        default: break
        }
    }

    private func element(_ name: (namespace: XMPPacket.Namespace?, local: Substring)) -> Element {
        switch name {
        case (.rdf, "RDF"): .rdf
        case (.rdf, "li"): .item
        case (.dc, "title"): .property(.title)
        case (.dc, "description"): .property(.description)
        case (.dc, "subject"): .property(.subject)
        case (.xmp, "CreateDate"): .property(.createDate)
        case (.iptc, "DigitalSourceType"): .property(.digitalSourceType)
        default: .other
        }
    }

    private mutating func take(_ text: String, for property: Property) {
        switch property {
        case .title: if isBetter(.title) { packet.title = text }
        case .description: if isBetter(.description) { packet.description = text }
        case .subject: packet.subjects.append(text)
        case .createDate: packet.createDate = Self.moment(text.trimmingWhitespace) ?? packet.createDate
        case .digitalSourceType: packet.digitalSourceType = .init(rawValue: text.trimmingWhitespace)
        }
    }

    /// The first language counts, but the default one most of all.
    private mutating func isBetter(_ property: Property) -> Bool {
        guard titles[property] == nil || (language == "x-default" && titles[property] != "x-default") else {
            return false
        }
        titles[property] = language ?? ""
        return true
    }

    /// Reads the dates of XMP, which may lack the time or the seconds (ISO 16684-1, 8.2.1.4).
    private static func moment(_ text: String) -> Timestamp? {
        if let moment = Timestamp(text) { return moment }
        if let day = CalendarDay(text) { return day.start }
        // 2026-11-22T12:00 and 2026-11-22T12:00+02:00
        let bytes = Array(text.utf8)
        guard bytes.count >= 16 else { return nil }
        return Timestamp(
            String(decoding: bytes[..<16], as: UTF8.self) + ":00" + String(decoding: bytes[16...], as: UTF8.self))
    }
}

/// Which prefix stands for which namespace. Declarations count from where they are made to the end: programs that give
/// a prefix two meanings in one packet are not known.
private struct NameTable {
    private var namespaces = Dictionary(
        uniqueKeysWithValues: XMPPacket.Namespace.allCases.map { (Substring($0.prefix), Optional($0)) })

    mutating func declare(_ attribute: Substring, _ value: String) {
        guard attribute.utf8.starts(with: "xmlns:".utf8), namespaces.count < 256 else { return }
        namespaces[attribute.dropFirst("xmlns:".count)] = .some(XMPPacket.Namespace(rawValue: value))
    }

    func resolve(_ name: Substring) -> (namespace: XMPPacket.Namespace?, local: Substring) {
        guard let colon = name.firstIndex(of: ":") else { return (nil, name) }
        return (namespaces[name[..<colon]] ?? nil, name[name.index(after: colon)...])
    }
}
