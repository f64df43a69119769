extension JSONValue {
    /// How a document is laid out.
    package enum Layout: Sendable {
        /// One line, no spaces: for programs and for lines of a log.
        case compact
        /// Two spaces an indent, a member a line, a final line break: for people and for diffs.
        case pretty
    }

    /// The document in UTF-8.
    package func encoded(_ layout: Layout) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(1024)
        switch layout {
        case .compact:
            write(to: &output, indent: nil)
        case .pretty:
            write(to: &output, indent: 0)
            output.append(UInt8(ascii: "\n"))
        }
        return output
    }

    package func text(_ layout: Layout) -> String {
        String(decoding: encoded(layout), as: UTF8.self)
    }

    private func write(to output: inout [UInt8], indent: Int?) {
        switch self {
        case .null: output += "null".utf8
        case .bool(let value): output += (value ? "true" : "false").utf8
        case .number(let value): output += value.spelling.utf8
        case .string(let value): Self.write(value, to: &output)
        case .array(let elements): Self.write(elements, to: &output, indent: indent)
        case .object(let object): Self.write(object, to: &output, indent: indent)
        }
    }

    private static func write(_ elements: [JSONValue], to output: inout [UInt8], indent: Int?) {
        let isShort = !elements.contains { $0.array != nil || $0.object != nil }
        let inner = isShort ? nil : indent.map { $0 + 1 }
        output.append(UInt8(ascii: "["))
        for (position, element) in elements.enumerated() {
            if position > 0 { output += (isShort && indent != nil ? ", " : ",").utf8 }
            breakLine(in: &output, indent: inner)
            element.write(to: &output, indent: inner)
        }
        if !elements.isEmpty { breakLine(in: &output, indent: inner.map { $0 - 1 }) }
        output.append(UInt8(ascii: "]"))
    }

    private static func write(_ object: JSONObject, to output: inout [UInt8], indent: Int?) {
        let inner = indent.map { $0 + 1 }
        output.append(UInt8(ascii: "{"))
        for (position, member) in object.members.enumerated() {
            if position > 0 { output.append(UInt8(ascii: ",")) }
            breakLine(in: &output, indent: inner)
            write(member.key, to: &output)
            output += (indent == nil ? ":" : ": ").utf8
            member.value.write(to: &output, indent: inner)
        }
        if !object.isEmpty { breakLine(in: &output, indent: indent) }
        output.append(UInt8(ascii: "}"))
    }

    private static func breakLine(in output: inout [UInt8], indent: Int?) {
        guard let indent else { return }
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<indent { output += "  ".utf8 }
    }

    private static func write(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        // Nearly every text goes out in one piece; byte by byte takes several times as long.
        var rest = text.utf8[...]
        while let special = rest.firstIndex(where: isEscaped) {
            output += rest[..<special]
            writeEscape(of: rest[special], to: &output)
            rest = rest[special...].dropFirst()
        }
        output += rest
        output.append(UInt8(ascii: "\""))
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func writeEscape(of byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\n"): output += "\\n".utf8
        case UInt8(ascii: "\r"): output += "\\r".utf8
        case UInt8(ascii: "\t"): output += "\\t".utf8
        case ..<0x20: output += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
        default: output += [UInt8(ascii: "\\"), byte]
        }
    }
}
