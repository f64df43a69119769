import Yams

/// What a configuration file says, key by key, each with its line; nothing is checked against the table yet.
struct ConfigurationFile {
    struct Entry {
        /// The path of the key, with dots between its parts.
        let name: String
        let node: Node
        /// The first line is 1.
        let line: Int
    }

    let path: String
    private(set) var entries: [Entry] = []

    /// Reads the YAML of a file.
    ///
    /// - Parameter sections: the names that hold settings of their own, such as `inbox` and `emotions.calm`, besides
    ///   those of styles.
    /// - Throws: `ConfigurationError` naming file and line when the text is not YAML, or not a mapping.
    init(path: String, text: String, sections: Set<String>) throws(ConfigurationError) {
        self.path = path
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw ConfigurationError(code: .notYAML, message: "\(path)\(Self.place(of: error))", cause: error)
        }
        guard let root, !root.isNull else { return }
        guard let mapping = root.mapping else {
            throw ConfigurationError(
                code: .notYAML, message: "\(path):1: settings are written one a line, like \"library: ~/Nura\"")
        }
        try collect(mapping, under: "", sections: sections)
    }

    private mutating func collect(
        _ mapping: Node.Mapping, under prefix: String, sections: Set<String>
    ) throws(ConfigurationError) {
        for (key, value) in mapping {
            let name = prefix + (key.scalar?.string ?? "")
            let line = key.mark?.line ?? 1
            guard sections.contains(name) || ConfigurationKey.isStyleSection(name) else {
                entries.append(Entry(name: name, node: value, line: line))
                continue
            }
            if let inner = value.mapping {
                try collect(inner, under: name + ".", sections: sections)
            } else if !value.isNull {
                throw ConfigurationError(
                    code: .wrongType,
                    message: "\(path):\(line): \"\(name)\" holds settings of its own: write them indented below it")
            }
        }
    }

    /// `:12: the problem`, as far as the parser knows the place.
    private static func place(of error: any Error) -> String {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            ":\(mark.line): not YAML: \(problem)"
        case .duplicatedKeysInMapping(let duplicates, let context):
            ":\(context.mark.line): given twice: \(duplicates.sorted().joined(separator: ", "))"
        case .reader(let problem, _, _, _):
            ": not YAML: \(problem)"
        default:
            ": not YAML"
        }
    }
}

extension Node {
    /// Whether this stands for no value at all: `key:`, `key: ~` or `key: null`.
    var isNull: Bool { scalar != nil && kind == .null }

    /// What the spelling of this node makes it: a text, a number, a flag, ….
    var kind: Tag.Name { Tag.Name(rawValue: tag.rawValue) }
}
