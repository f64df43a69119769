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
        Array(text(layout).utf8)
    }

    package func text(_ layout: Layout) -> String {
        var output = ""
        switch layout {
        case .compact:
            write(to: &output, indent: nil)
        case .pretty:
            write(to: &output, indent: 0)
            output += "\n"
        }
        return output
    }

    private func write(to output: inout String, indent: Int?) {
        switch self {
        case .null: output += "null"
        case .bool(let value): output += value ? "true" : "false"
        case .number(let value): output += value.spelling
        case .string(let value): Self.write(value, to: &output)
        case .array(let elements): Self.write(elements, to: &output, indent: indent)
        case .object(let object): Self.write(object, to: &output, indent: indent)
        }
    }

    private static func write(_ elements: [JSONValue], to output: inout String, indent: Int?) {
        let isShort = !elements.contains { $0.array != nil || $0.object != nil }
        let inner = isShort ? nil : indent.map { $0 + 1 }
        output += "["
        for (position, element) in elements.enumerated() {
            if position > 0 { output += isShort && indent != nil ? ", " : "," }
            breakLine(in: &output, indent: inner)
            element.write(to: &output, indent: inner)
        }
        if !elements.isEmpty { breakLine(in: &output, indent: inner.map { $0 - 1 }) }
        output += "]"
    }

    private static func write(_ object: JSONObject, to output: inout String, indent: Int?) {
        let inner = indent.map { $0 + 1 }
        output += "{"
        for (position, member) in object.members.enumerated() {
            if position > 0 { output += "," }
            breakLine(in: &output, indent: inner)
            write(member.key, to: &output)
            output += indent == nil ? ":" : ": "
            member.value.write(to: &output, indent: inner)
        }
        if !object.isEmpty { breakLine(in: &output, indent: indent) }
        output += "}"
    }

    private static func breakLine(in output: inout String, indent: Int?) {
        guard let indent else { return }
        output += "\n"
        for _ in 0..<indent { output += "  " }
    }

    private static func write(_ text: String, to output: inout String) {
        output += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case "\0"..<" ": output += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }
}
