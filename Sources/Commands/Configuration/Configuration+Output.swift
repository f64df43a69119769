package import NuraModel

extension Configuration {
    /// One setting as `nura config` shows it.
    package struct Line: Hashable, Sendable {
        package let name: String
        package let value: ConfigurationValue
        package let origin: ConfigurationOrigin

        /// An object with `key`, `value` and `from`.
        package var json: JSONObject {
            ["key": .string(name), "value": value.json, "from": .string(origin.description)]
        }
    }

    /// Every setting in the order of the table, then the secrets that the environment gives; all secrets masked.
    package var lines: [Line] {
        let described = styles.keys.sorted().flatMap { name in
            ConfigurationKey.all(ofStyle: name).filter { $0.read(self) != .automatic }
        }
        let settings = (ConfigurationKey.all + described).map { key in
            Line(name: key.name, value: key.shown(in: self), origin: origins[key.name] ?? .standard)
        }
        let secrets = SecretName.allCases.compactMap { name -> Line? in
            guard self[name].value != nil else { return nil }
            let origin = ConfigurationOrigin.environment(variable: name.variable)
            return Line(name: "\(name.rawValue).token", value: .text(Secret.mask), origin: origin)
        }
        return settings + secrets
    }
}

extension ConfigurationKey {
    /// The value with what may be a secret in it masked: the arguments of a command, the password in an address.
    func shown(in configuration: Configuration) -> ConfigurationValue {
        let value = read(configuration)
        guard case .text(let text) = value else { return value }
        if name.hasSuffix(".token_command") {
            let words = text.split(separator: " ", maxSplits: 1)
            return .text(words.count > 1 ? "\(words[0]) \(Secret.mask)" : text)
        }
        guard let scheme = text.firstRange(of: "://"), let at = text.lastIndex(of: "@"), at > scheme.upperBound else {
            return value
        }
        return .text(text[..<scheme.upperBound] + Secret.mask + text[at...])
    }
}
