import Yams

/// Everything a configuration is made from, as plain values.
package struct ConfigurationSources: Sendable {
    /// A setting that the command line gives.
    package struct Override: Hashable, Sendable {
        package let name: String
        package let spelling: String
        /// As the person typed it: `--library`.
        package let option: String

        package init(name: String, spelling: String, option: String) {
            self.name = name
            self.spelling = spelling
            self.option = option
        }
    }

    /// The person's home folder; absolute.
    package var home: String
    /// The working folder; absolute. Paths from the command line and the environment start here.
    package var directory: String
    package var environment: [String: String]
    /// The configuration file, if there is one.
    package var file: (path: String, text: String)?
    package var overrides: [Override]

    package init(
        home: String, directory: String, environment: [String: String] = [:],
        file: (path: String, text: String)? = nil, overrides: [Override] = []
    ) {
        self.home = home
        self.directory = directory
        self.environment = environment
        self.file = file
        self.overrides = overrides
    }
}

extension Configuration {
    /// The command line over the environment over the file over the defaults.
    ///
    /// - Throws: `ConfigurationError` for the first key that is unknown, has the wrong type or is out of its range,
    ///   with its place and what is allowed.
    package init(resolving sources: ConfigurationSources) throws(ConfigurationError) {
        self.init(home: sources.home)
        if let file = sources.file { try apply(file, home: sources.home) }
        for key in ConfigurationKey.all {
            guard let spelling = sources.environment[key.variable], !spelling.isEmpty else { continue }
            let origin = ConfigurationOrigin.environment(variable: key.variable)
            try set(key, to: spelling, origin: origin, base: sources.directory, home: sources.home)
        }
        for name in SecretName.allCases {
            guard let value = sources.environment[name.variable], !value.isEmpty else { continue }
            self[name].value = Secret(value)
        }
        for override in sources.overrides {
            guard let key = ConfigurationKey.named(override.name) else {
                throw Self.unknown(override.name, at: override.option)
            }
            let origin = ConfigurationOrigin.commandLine(option: override.option)
            try set(key, to: override.spelling, origin: origin, base: sources.directory, home: sources.home)
        }
    }

    private mutating func apply(_ source: (path: String, text: String), home: String) throws(ConfigurationError) {
        let file = try ConfigurationFile(
            path: source.path, text: source.text, sections: Set(ConfigurationKey.all.flatMap(\.sections)))
        let folder = String(source.path[..<(source.path.lastIndex(of: "/") ?? source.path.startIndex)])
        for entry in file.entries {
            let place = "\(file.path):\(entry.line)"
            guard let key = ConfigurationKey.named(entry.name) else { throw Self.unknown(entry.name, at: place) }
            guard origins[key.name] == nil else {
                throw ConfigurationError(code: .notYAML, message: "\(place): \"\(key.name)\" is given twice")
            }
            do throws(ValueKind.Refusal) {
                let value = try key.kind.value(of: entry.node)
                key.write(located(value, kind: key.kind, base: folder, home: home), &self)
                origins[key.name] = .file(path: file.path, line: entry.line)
            } catch {
                throw ConfigurationError(code: error.code, message: "\(place): \"\(key.name)\" \(error.reason)")
            }
        }
    }

    private mutating func set(
        _ key: ConfigurationKey, to spelling: String, origin: ConfigurationOrigin, base: String, home: String
    ) throws(ConfigurationError) {
        do throws(ValueKind.Refusal) {
            let value = try key.kind.value(of: spelling)
            key.write(located(value, kind: key.kind, base: base, home: home), &self)
            origins[key.name] = origin
        } catch {
            throw ConfigurationError(code: error.code, message: "\(origin): \"\(key.name)\" \(error.reason)")
        }
    }

    private func located(
        _ value: ConfigurationValue, kind: ValueKind, base: String, home: String
    ) -> ConfigurationValue {
        guard case .path = kind, case .text(let path) = value else { return value }
        return .text(FilePlace.absolute(path, base: base, home: home))
    }

    private static func unknown(_ name: String, at place: String) -> ConfigurationError {
        let members = ConfigurationKey.all.map(\.name).filter { $0.hasPrefix(name + ".") }
        guard members.isEmpty else {
            let known = members.joined(separator: ", ")
            return ConfigurationError(
                code: .unknownKey, message: "\(place): \"\(name)\" is a group of settings, which are \(known)")
        }
        let section = name.split(separator: ".").dropLast().joined(separator: ".")
        let known = ConfigurationKey.names(under: section) + ConfigurationKey.names(underStyle: section)
        let prefix = section.isEmpty ? "known settings are" : "known in \"\(section)\" are"
        return ConfigurationError(
            code: .unknownKey,
            message: "\(place): \"\(name)\" is not a setting; \(prefix) \(known.joined(separator: ", "))")
    }
}

extension ConfigurationKey {
    /// The names of the mappings this key stands in, outermost first.
    var sections: [String] {
        let parts = name.split(separator: ".").map(String.init)
        return parts.indices.dropLast().map { parts[...$0].joined(separator: ".") }
    }

    /// What may stand directly in a section, each once, in the order of the table.
    static func names(under section: String) -> [String] {
        let prefix = section.isEmpty ? "" : section + "."
        var seen = Set<String>()
        return (all.map(\.name) + ["styles."]).filter { $0.hasPrefix(prefix) }
            .compactMap { $0.dropFirst(prefix.count).split(separator: ".").first.map(String.init) }
            .filter { seen.insert($0).inserted }
    }
}

extension ValueKind {
    /// Reads the value of a key in the file. A number in quotes is a text, and `on` without them is a flag.
    func value(of node: Node) throws(Refusal) -> ConfigurationValue {
        if let sequence = node.sequence {
            let words = sequence.compactMap(\.scalar?.string)
            let spelling = "[" + words.joined(separator: ", ") + "]"
            return try list(of: words.count == sequence.count ? words : [], written: spelling)
        }
        guard let scalar = node.scalar else {
            throw Refusal(code: .wrongType, reason: "must be \(allowed), but it holds settings of its own")
        }
        guard !node.isNull else {
            throw Refusal(code: .wrongType, reason: "has no value: it must be \(allowed)")
        }
        guard accepts(node.kind) else {
            throw Refusal(code: .wrongType, reason: "must be \(allowed), but it is \(written(scalar, node.kind))")
        }
        return try value(of: scalar.string)
    }

    private func accepts(_ tag: Tag.Name) -> Bool {
        switch self {
        case .text, .path, .address, .choice: tag == .str
        case .list: false
        case .whole: tag == .int
        case .decimal: tag == .int || tag == .float
        case .flag: tag == .bool
        }
    }

    private func written(_ scalar: Node.Scalar, _ tag: Tag.Name) -> String {
        switch tag {
        case .str: "the text \"\(scalar.string)\""
        case .int, .float: "the number \(scalar.string)"
        case .bool: "the flag \(scalar.string)"
        default: "\"\(scalar.string)\""
        }
    }
}
