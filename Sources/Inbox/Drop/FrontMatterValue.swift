import NuraModel

/// A value in the front matter, before anybody has decided what type it should have.
indirect enum FrontMatterValue {
    struct Scalar {
        let text: String
        /// Written without quotation marks, so that `42`, `true` and `null` are more than words.
        let isPlain: Bool
    }

    case scalar(Scalar)
    case list([FrontMatterValue])
    case map([(key: String, value: FrontMatterValue)])

    var isNull: Bool {
        guard case .scalar(let scalar) = self, scalar.isPlain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
    }

    /// The value as JSON, by the core schema of YAML 1.2: what JSON cannot spell (`0x1F`, `.inf`, a date) stays the
    /// text it is.
    func json() throws(DropError) -> JSONValue {
        switch self {
        case .scalar(let scalar): return isNull ? .null : scalar.json
        case .list(let elements):
            return .array(try elements.map { (element) throws(DropError) in try element.json() })
        case .map(let members):
            var object = JSONObject()
            for (key, value) in members { object[key] = try value.json() }
            return .object(object)
        }
    }

    /// The beginning of the value, for a message.
    var excerpt: String {
        let text =
            switch self {
            case .scalar(let scalar): scalar.text
            case .list(let elements): "[" + elements.prefix(8).map(\.excerpt).joined(separator: ", ") + "]"
            case .map(let members): "{" + members.prefix(8).map(\.key).joined(separator: ": …, ") + ": …}"
            }
        let line = String(text.map { $0.isNewline ? " " : $0 })
        return line.count <= 80 ? line : line.prefix(79) + "…"
    }
}

extension FrontMatterValue.Scalar {
    fileprivate var json: JSONValue {
        guard isPlain else { return .string(text) }
        switch text {
        case "true", "True", "TRUE": return true
        case "false", "False", "FALSE": return false
        default: return number ?? .string(text)
        }
    }

    /// The number with its spelling, where the text is one by JSON's grammar.
    private var number: JSONValue? {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first),
            let value = try? JSONValue(parsing: Array(text.utf8)), value.number?.spelling == text
        else { return nil }
        return value
    }
}
